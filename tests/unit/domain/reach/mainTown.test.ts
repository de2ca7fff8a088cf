import { expect, test } from 'vitest';
import type { BassinId } from '../../../../src/domain/ids.ts';
import { mainTown } from '../../../../src/domain/reach/mainTown.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

test('the main town of a bassin is its most populated commune', () => {
  const region = createSmallRegion();
  for (const [at, { id }] of region.zones.bassin.entries()) {
    const row = mainTown(id as BassinId, region);
    const own = [...region.communes.population].filter((_, each) => region.communes.zone.bassin[each] === at);
    expect(row !== null && region.communes.population[row]).toBe(Math.max(...own));
  }
  expect(mainTown('BASSIN:0000' as BassinId, region)).toBeNull();
});
