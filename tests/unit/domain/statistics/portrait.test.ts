import { describe, expect, test } from 'vitest';
import type { ZoneId } from '../../../../src/domain/ids.ts';
import {
  comparisonZone,
  flagsOver,
  mainCommune,
  portrait,
} from '../../../../src/domain/statistics/portrait.ts';
import { createSmallIndicators, createSmallRegion, mergedRegion } from '../../../support/smallRegion.ts';

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

describe('a portrait with communes that the source counts together', () => {
  test('counts them once when all of them are in, with nothing missing', () => {
    const { communes } = mergedRegion();

    // 380 jobs for 2 000 + 500 + 600 inhabitants, and row 0: 110 for 1 000.
    expect(portrait(communes, [0, 1, 4, 5])).toMatchObject({
      privateJobs: { value: 490, missing: 0, of: 4 },
      jobsPer100: { value: expect.closeTo(49_000 / 4100, 9), missing: 0 },
      jobsChange: { value: expect.closeTo(-2, 9), missing: 0 },
      cutUnits: [],
    });
  });

  test.each([[[0, 1]], [[0, 4]], [[0, 4, 5]], [[0, 1, 5]]])(
    'leaves a part of them out of sums and ratios, rows %j',
    (rows) => {
      const { communes } = mergedRegion();

      expect(portrait(communes, rows)).toMatchObject({
        privateJobs: { value: 110, missing: rows.length - 1 },
        jobsPer100: { value: 11, missing: rows.length - 1 },
        jobsChange: { value: expect.closeTo(10, 9) },
        cutUnits: [[1, 4, 5]],
      });
    },
  );

  test('has neither sum nor ratio for a part of them alone', () => {
    const { privateJobs, jobsPer100, jobsChange } = portrait(mergedRegion().communes, [1]);

    expect([privateJobs.value, jobsPer100.value, jobsChange.value]).toEqual([null, null, null]);
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
});
