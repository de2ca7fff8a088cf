import { describe, expect, test } from 'vitest';
import {
  classOf,
  INDICATORS,
  marksOf,
  readCommune,
  readCommunes,
} from '../../../../src/domain/statistics/indicators.ts';
import { createSmallRegion, mergedRegion } from '../../../support/smallRegion.ts';

describe('indicators', () => {
  test('density divides inhabitants by the whole surface', () => {
    const { communes } = createSmallRegion();
    const surface = (communes.areaKm2[0] ?? 0) + (communes.areaKm2[1] ?? 0);

    expect(INDICATORS.density.over(communes, [0, 1]).value).toBeCloseTo(3000 / surface, 9);
  });

  test('density is never fragile, however small the surface', () => {
    const { communes } = createSmallRegion();
    const tiny = { ...communes, areaKm2: communes.areaKm2.map(() => 4) };

    expect(INDICATORS.density.over(tiny, [0]).fragile).toBe(false);
  });

  test('change is counted on the communes that publish both years', () => {
    const { communes } = createSmallRegion();
    // Row 0: 100 → 110. Row 8 publishes 2019 only: it would turn the rise into a fall.
    expect(INDICATORS.jobsChange.over(communes, [0, 8])).toMatchObject({
      value: expect.closeTo(10, 9),
      missing: 1,
    });
  });

  test('jobs are counted for a hundred inhabitants', () => {
    const { communes } = createSmallRegion();
    // (110 + 380) / (1 000 + 2 000) = 16.33 %.
    expect(INDICATORS.jobsPer100.over(communes, [0, 1]).value).toBeCloseTo(49 / 3, 9);
  });

  test('a commune without a figure is missing in the column', () => {
    const { communes } = createSmallRegion();

    expect(readCommunes(INDICATORS.jobsPer100, communes)[4]?.ratio.value).toBeNull();
  });
});

describe('an indicator on communes that the source counts together', () => {
  test('is that of them all, on each of them', () => {
    const { communes } = mergedRegion();

    // Rows 1, 4 and 5 have 380 jobs in 2024 and 400 in 2019, for 2 000 + 500 + 600 inhabitants.
    for (const row of [1, 4, 5]) {
      expect(readCommune(INDICATORS.jobsPer100, communes, row)).toMatchObject({
        ratio: { value: expect.closeTo(38_000 / 3100, 9), missing: 0 },
        together: [1, 4, 5],
      });
      expect(readCommune(INDICATORS.jobsChange, communes, row).ratio.value).toBeCloseTo(-5, 9);
    }
  });

  test('is their own where the source does not merge them', () => {
    expect(readCommune(INDICATORS.density, mergedRegion().communes, 4).together).toBeNull();
  });
});

describe('marks of a map', () => {
  test('tell apart what is not published, what is fragile, and what has nothing to be calculated on', () => {
    const jobs = (value: number[]) => ({ column: Float64Array.from(value), merged: [] });
    const { communes } = createSmallRegion();
    const few = { ...communes, codes: communes.codes.slice(0, 3), privateJobs2024: jobs([5, 5, 60]) };
    const marks = (before: number[]) =>
      marksOf(readCommunes(INDICATORS.jobsChange, { ...few, privateJobs2019: jobs(before) }));

    expect(marks([40, 40, 40])).toEqual({ missing: false, fragile: false, noBase: false });
    expect(marks([3, 40, 40])).toEqual({ missing: false, fragile: true, noBase: false });
    expect(marks([0, 40, 40])).toEqual({ missing: false, fragile: false, noBase: true });
    expect(marks([Number.NaN, 40, 40])).toEqual({ missing: true, fragile: false, noBase: false });
  });
});

test('a value equal to a bound belongs to the class above', () => {
  expect([9.9, 10, 20, 30].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 2, 2]);
  expect(classOf(Number.NaN, [10, 20])).toBe(-1);
});
