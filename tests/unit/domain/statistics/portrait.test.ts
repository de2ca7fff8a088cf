import { describe, expect, test } from 'vitest';
import type { ZoneId } from '../../../../src/domain/ids.ts';
import {
  comparisonZone,
  flagsOver,
  mainCommune,
  portrait,
} from '../../../../src/domain/statistics/portrait.ts';
import { createSmallIndicators, createSmallRegion } from '../../../support/smallRegion.ts';

describe('portrait', () => {
  test('adds what adds up and divides the sums', () => {
    const { communes } = createSmallRegion();
    // Jobs of 2024: 110 + 380 = 490 for 3 000 inhabitants; of 2019: 100 + 400 = 500, so −2 %.
    expect(portrait(communes, [0, 1])).toMatchObject({
      communes: 2,
      population: { value: 3000, missing: 0 },
      privateJobs: { value: 490, missing: 0 },
      jobsPer100: { value: expect.closeTo(49 / 3, 9) },
      jobsChange: { value: expect.closeTo(-2, 9) },
    });
  });

  test('marks a rate over few inhabitants as fragile', () => {
    const { communes } = createSmallRegion();

    expect(portrait(communes, [11]).jobsPer100.fragile).toBe(true);
  });
});

describe('comparisonZone', () => {
  test('is the département when the territory is the whole EPCI: comparing it with itself would say nothing', () => {
    // Rows 2, 3, 6 and 7 are the CA de Grand-Pré.
    expect(comparisonZone([2, 3, 6, 7], null, createSmallRegion())?.id).toBe('DEP:49');
  });

  test('is the EPCI of the most populated commune counted', () => {
    const region = createSmallRegion();

    expect(mainCommune([0, 2, 3], region.communes)).toBe(2);
    expect(comparisonZone([0, 2, 3], null, region)?.record.name).toBe('CA de Grand-Pré');
  });

  test('is the bassin of a commune without EPCI', () => {
    expect(comparisonZone([11], null, createSmallRegion())?.id).toBe('BE:5202');
  });

  test('is the zone chosen, even for an empty territory', () => {
    expect(comparisonZone([], 'REG:52' as ZoneId, createSmallRegion())?.record.name).toBe('Pays de la Loire');
  });

  test('forgets a choice that the region does not have', () => {
    expect(comparisonZone([0], 'EPCI:999999999' as ZoneId, createSmallRegion())?.id).toBe('EPCI:244900001');
  });

  test('is nothing for nothing', () => {
    expect(comparisonZone([], null, createSmallRegion())).toBeNull();
  });
});

describe('flagsOver', () => {
  test('tells what the sources say of a counted commune', () => {
    const region = createSmallRegion();

    expect(flagsOver('ages', [0, 10], createSmallIndicators(region), region)).toEqual([
      { row: 10, note: 'Absente du fichier' },
    ]);
  });

  test('says nothing of a commune that is not counted', () => {
    const region = createSmallRegion();

    expect(flagsOver('ages', [0], createSmallIndicators(region), region)).toEqual([]);
  });

  test.each([
    [[1], 1],
    [[4], 1],
    [[1, 4], 0],
  ])('communes counted together by the source, %j of them taken, give %d note', (rows, notes) => {
    const region = createSmallRegion();
    const indicators = createSmallIndicators(region);
    const together = (commune: string) => ({
      commune,
      columns: ['privateJobs'],
      reason: 'merged-in-source' as const,
      note: 'Comptées ensemble',
    });
    const flags = [together('49002'), together('49005')];

    expect(flagsOver('privateJobs', rows, { ...indicators, flags }, region)).toHaveLength(notes);
  });
});
