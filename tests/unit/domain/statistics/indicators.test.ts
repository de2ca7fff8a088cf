import { describe, expect, test } from 'vitest';
import { classOf, INDICATORS, indicatorColumn } from '../../../../src/domain/statistics/indicators.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

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

    expect(indicatorColumn(INDICATORS.jobsPer100, communes)[4]).toBeNaN();
  });
});

test('a value equal to a bound belongs to the class above', () => {
  expect([9.9, 10, 20, 30].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 2, 2]);
  expect(classOf(Number.NaN, [10, 20])).toBe(-1);
});
