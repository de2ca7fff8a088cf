import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { opcosOfSector, opcosOfTrade } from '../../../../src/domain/places/opco.ts';
import { createSmallPlaces, smallOpco } from '../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const places = createSmallPlaces(createSmallRegion());
const said = (found: ReturnType<typeof opcosOfSector>) =>
  found.map(({ opco, partly, office }) => [opco.name, partly ? 'parfois' : 'souvent', office?.id ?? null]);

describe('the OPCO', () => {
  test('of a sector are those that have most of it, then those that have a part, with their office', () => {
    expect(said(opcosOfSector('FZ', smallOpco, places))).toEqual([
      ['Opco des Bâtisseurs', 'souvent', 't09'],
      ['Opco des Voisins', 'parfois', null],
    ]);
  });

  test.each(['OZ', 'constructor'])('of « %s » are none: no source gives it to one', (sector) => {
    expect(opcosOfSector(sector, smallOpco, places)).toEqual([]);
  });

  test('of a trade are those of its sectors, each once, by what it has most of', () => {
    expect(said(opcosOfTrade('F1101' as RomeCode, smallOpco, places))).toEqual([
      ['Opco des Bâtisseurs', 'souvent', 't09'],
      ['Opco des Voisins', 'souvent', null],
    ]);
    expect(opcosOfTrade('A1101' as RomeCode, smallOpco, places)).toEqual([]);
    expect(opcosOfTrade('Z9999' as RomeCode, smallOpco, places)).toEqual([]);
  });
});
