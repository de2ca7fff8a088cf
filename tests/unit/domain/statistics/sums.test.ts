import { describe, expect, test } from 'vitest';
import { hasNoBase, ratioOver, sumOver } from '../../../../src/domain/statistics/sums.ts';

const MISSING = Number.NaN;

describe('sumOver', () => {
  test('adds the values of the rows asked for', () => {
    expect(sumOver(column(10, 20, 40), [0, 2])).toEqual({ value: 50, missing: 0, of: 2 });
  });

  test('leaves an unpublished value out and counts it', () => {
    expect(sumOver(column(10, MISSING, 40), [0, 1, 2])).toEqual({ value: 50, missing: 1, of: 3 });
  });

  test('has no value, rather than zero, when nothing is published', () => {
    expect(sumOver(column(MISSING, MISSING), [0, 1])).toEqual({ value: null, missing: 2, of: 2 });
  });

  test('keeps a published zero', () => {
    expect(sumOver(column(0), [0])).toEqual({ value: 0, missing: 0, of: 1 });
  });

  test('has no value for no commune', () => {
    expect(sumOver(column(1), [])).toEqual({ value: null, missing: 0, of: 0 });
  });
});

describe('ratioOver', () => {
  test('divides the sums instead of averaging the ratios', () => {
    // (10 + 500) / (100 + 1 000) = 0.4636…; the mean of 10 % and 50 % would say 30 %.
    expect(ratioOver(column(10, 500), column(100, 1000), [0, 1]).value).toBeCloseTo(510 / 1100, 12);
  });

  test('leaves a commune that lacks one term out of both', () => {
    // Row 0 has no numerator: its 900 inhabitants must not weigh on the rate. 5 / 50 = 0.1.
    const ratio = ratioOver(column(MISSING, 5), column(900, 50), [0, 1]);
    expect(ratio).toMatchObject({ value: 0.1, denominator: 50, missing: 1, of: 2 });
  });

  test('is not calculable on a denominator of zero', () => {
    expect(ratioOver(column(3), column(0), [0]).value).toBeNull();
  });

  test('is fragile under thirty', () => {
    expect(ratioOver(column(3), column(29), [0]).fragile).toBe(true);
    expect(ratioOver(column(3), column(30), [0]).fragile).toBe(false);
  });
});

function column(...values: number[]): Float64Array {
  return Float64Array.from(values);
}

test.each([
  [{ value: null, missing: 0, of: 2 }, true],
  [{ value: 0, missing: 0, of: 2 }, false],
  [{ value: null, missing: 1, of: 2 }, false],
  [{ value: null, missing: 0, of: 0 }, false],
])('a ratio of published figures has nothing to divide by, or not: %j', (some, expected) => {
  expect(hasNoBase({ numerator: 0, denominator: 0, fragile: true, ...some })).toBe(expected);
});
