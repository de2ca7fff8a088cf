import { describe, expect, test } from 'vitest';
import { zonesCrossed } from '../../../../src/domain/statistics/zonesCrossed.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

describe('zonesCrossed', () => {
  test('tells both shares, the zone that holds most of the territory first', () => {
    // Rows 0 and 1 (3 000 of the 4 100 of A) and row 3 (400 of the 24 200 of B): 3 400 in all.
    const crossed = zonesCrossed('epci', [0, 1, 3], createSmallRegion());

    expect(
      crossed.map(({ record, communes, ofZone, ofTerritory }) => [
        record.name,
        communes,
        ofZone,
        ofTerritory,
      ]),
    ).toEqual([
      ['CC du Bas-Pays', 2, 3000 / 4100, 3000 / 3400],
      ['CA de Grand-Pré', 1, 400 / 24200, 400 / 3400],
    ]);
  });

  test('does not invent the share of a zone whose population outside is unknown', () => {
    const [crossed] = zonesCrossed('epci', [8], createSmallRegion());

    expect(crossed).toMatchObject({ ofZone: null, ofTerritory: 1 });
  });

  test('leaves out a commune that belongs to no zone, but not its inhabitants', () => {
    // The island (25 inhabitants) has no EPCI; row 0 has 1 000.
    const crossed = zonesCrossed('epci', [0, 11], createSmallRegion());

    expect(crossed.map(({ ofTerritory }) => ofTerritory)).toEqual([1000 / 1025]);
  });

  test('follows identifiers where zones bring as many inhabitants', () => {
    const region = createSmallRegion();
    const { communes } = region;
    const equal = { ...region, communes: { ...communes, population: communes.population.map(() => 10) } };
    const idsOf = (rows: readonly number[]) =>
      zonesCrossed('epci', rows, equal).map(({ record }) => record.id);
    const ids = region.zones.epci.map(({ id }) => id);

    expect(idsOf([0, 2, 8])).toEqual(ids.toSorted());
    expect(idsOf([8, 2, 0])).toEqual(ids.toSorted());
    expect(idsOf([8, 2, 3, 0])[0]).toBe(ids[1]);
  });

  test('gives no share of a territory where nobody lives', () => {
    const region = createSmallRegion();
    const { communes } = region;
    const nobody = { ...region, communes: { ...communes, population: communes.population.map(() => 0) } };

    expect(zonesCrossed('epci', [0], nobody)).toMatchObject([{ ofTerritory: 0, ofZone: 0 }]);
  });

  test('is empty for an empty territory', () => {
    expect(zonesCrossed('epci', [], createSmallRegion())).toEqual([]);
  });
});
