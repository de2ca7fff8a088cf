import { describe, expect, test } from 'vitest';
import { ageStructure, createIndicators, jobsCurve } from '../../../../src/domain/statistics/series.ts';
import {
  createSmallIndicators,
  createSmallRegion,
  mergedRegion,
  smallIndicators,
} from '../../../support/smallRegion.ts';

describe('createIndicators', () => {
  test('refuses a table made for another list of communes', () => {
    const { communes } = createSmallRegion();
    const short = {
      ...smallIndicators,
      privateJobs: smallIndicators.privateJobs.map((year) => year.slice(1)),
    };

    expect(createIndicators(short, communes)).toBeNull();
  });

  test('refuses a table with fewer years than it announces', () => {
    const { communes } = createSmallRegion();

    expect(createIndicators({ ...smallIndicators, years: [2014] }, communes)).toBeNull();
  });
});

describe('jobsCurve', () => {
  test('starts at 100 and follows the sum of the communes', () => {
    const { indicators } = setUp();
    // Rows 0 and 1: 90 + 420 = 510, then 100 + 400 = 500, then 110 + 380 = 490.
    expect(jobsCurve(indicators, [0, 1])).toEqual({
      years: [2014, 2019, 2024],
      jobs: [510, 500, 490],
      index: [100, (100 * 500) / 510, (100 * 490) / 510],
      missing: 0,
      of: 2,
      fragile: false,
    });
  });

  test('follows communes that the source counts together as one, and leaves a part of them out', () => {
    const indicators = createSmallIndicators(mergedRegion());
    // Under row 1: 420, 400, 380. Row 5 has figures of its own in this table, which are added: 80, 90, 100.
    expect(jobsCurve(indicators, [1, 4, 5])).toMatchObject({ jobs: [500, 490, 480], missing: 0, of: 3 });
    expect(jobsCurve(indicators, [0, 1, 4])).toMatchObject({ jobs: [90, 100, 110], missing: 2, of: 3 });
  });

  test('is fragile when it starts from fewer than thirty jobs', () => {
    const { indicators } = setUp();

    expect(jobsCurve(indicators, [11]).fragile).toBe(true);
    expect(jobsCurve(indicators, [3]).fragile).toBe(false);
  });

  test('leaves out a commune that misses one year, in every year', () => {
    const { indicators } = setUp();
    // Row 8 has nothing in 2024: only row 0 remains.
    expect(jobsCurve(indicators, [0, 8])).toMatchObject({ jobs: [90, 100, 110], missing: 1, of: 2 });
  });

  test('has no index when no commune publishes every year', () => {
    const { indicators } = setUp();

    expect(jobsCurve(indicators, [4, 8]).index).toEqual([]);
  });
});

describe('ageStructure', () => {
  test('brings percentages back to people before adding them', () => {
    const { indicators } = setUp();
    // Under 15: 20 % of 1 000 + 10 % of 2 000 = 400 people out of 3 000, not the mean of 20 % and 10 %.
    const { shares } = ageStructure(indicators, [0, 1]);
    expect(shares[0]).toBeCloseTo(400 / 3000, 12);
  });

  test('normalises rounded percentages that do not add up to 100', () => {
    const { indicators } = setUp();
    // Row 2 publishes 18 + 12 + 35 + 15 + 15 + 5 = 100; row 6 15 + 20 + 40 + 10 + 10 + 5 = 100; row 0 100.
    const { shares } = ageStructure(indicators, [0, 2, 6]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('says how many communes have none', () => {
    const { indicators } = setUp();

    expect(ageStructure(indicators, [0, 10])).toMatchObject({ missing: 1, of: 2 });
  });

  test('is empty when nothing is published', () => {
    const { indicators } = setUp();

    expect(ageStructure(indicators, [10]).shares).toEqual([]);
  });
});

function setUp() {
  return { indicators: createSmallIndicators(createSmallRegion()) };
}
