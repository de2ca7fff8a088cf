import { expect, test } from 'vitest';
import { zonesAround } from '../../../../src/domain/statistics/zonesAround.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const names = (counted: readonly number[]) => zonesAround('epci', counted, region).map(({ name }) => name);

test('zones that are crossed come first, then those beside, each once', () => {
  const all = region.communes.codes.map((_, row) => row);
  const touching = (row: number) => [...(region.neighbours[row] ?? [])];
  const zoneOf = (row: number) => region.zones.epci[region.communes.zone.epci[row] ?? -1]?.name;

  for (const row of all) {
    const own = zoneOf(row);
    const found = names([row]);
    const inside = own ? all.filter((each) => zoneOf(each) === own) : [row];
    expect(new Set(found)).toEqual(new Set([own, ...inside.flatMap(touching).map(zoneOf)].filter(Boolean)));
    expect(found).toHaveLength(new Set(found).size);
    if (own) expect(found[0]).toBe(own);
  }
  expect(all.some((row) => names([row]).length > 1)).toBe(true);
});

test('a territory without a commune is beside nothing', () => {
  expect(names([])).toEqual([]);
});
