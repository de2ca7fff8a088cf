import { describe, expect, test } from 'vitest';
import { compareTerritories } from '../../../../src/domain/interview/comparison.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('compareTerritories', () => {
  test('counts the communes gained, lost and shared, the most populated first', () => {
    const compared = compareTerritories(Int32Array.of(0, 1, 3), Int32Array.of(1, 2, 6), region);

    expect(compared).toMatchObject({ before: 3, after: 3, gained: [6, 2], lost: [0, 3], shared: 1 });
  });

  test('tells the difference of inhabitants', () => {
    // Before: 1 000 + 2 000. After: 2 000 + 3 000.
    const { population } = compareTerritories(Int32Array.of(0, 1), Int32Array.of(1, 2), region);

    expect([population.before.value, population.after.value, population.difference]).toEqual([
      3000, 5000, 2000,
    ]);
  });

  test('does not tell a difference of sums that are only « at least »', () => {
    // The jobs of row 4 are not published: 110, then at least 110.
    const { privateJobs } = compareTerritories(Int32Array.of(0), Int32Array.of(0, 4), region);

    expect(privateJobs).toEqual({
      before: { value: 110, missing: 0, of: 1 },
      after: { value: 110, missing: 1, of: 2 },
      difference: null,
    });
  });

  test('starts from nothing', () => {
    const { population, gained } = compareTerritories(new Int32Array(0), Int32Array.of(2), region);

    expect([population.difference, gained]).toEqual([3000, [2]]);
  });
});
