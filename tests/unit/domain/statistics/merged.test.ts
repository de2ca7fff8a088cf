import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutUnits, figureAt, splitRows, unitOf } from '../../../../src/domain/statistics/merged.ts';
import { ratioOver, sumOver } from '../../../../src/domain/statistics/sums.ts';

const NONE = Number.NaN;
/** Rows 1, 2 and 4 have one figure, 90, under row 2. */
const jobs = { column: Float64Array.of(5, NONE, 90, 7, NONE, 11), merged: [[1, 2, 4]] };
const people = Float64Array.of(50, 100, 200, 70, 300, 110);

describe('communes that a source counts together', () => {
  test('are taken out of a list, whole or cut', () => {
    expect(splitRows([0, 1, 2, 4], jobs.merged)).toEqual({ alone: [0], whole: [[1, 2, 4]], cut: 0 });
    expect(splitRows([0, 1, 2], jobs.merged)).toEqual({ alone: [0], whole: [], cut: 2 });
  });

  test('have no figure of their own, even the one that bears it', () => {
    expect([0, 1, 2].map((row) => figureAt(jobs, row))).toEqual([5, null, null]);
    expect([0, 2].map((row) => unitOf(jobs, row))).toEqual([null, [1, 2, 4]]);
  });

  test('are cut when a part of them is in, and neither when all are nor when none is', () => {
    expect([[2], [1, 2, 4], [0, 3]].map((rows) => cutUnits(jobs, rows).length)).toEqual([1, 0, 0]);
  });

  test('make the same sum and the same ratio as one commune would', () => {
    // One commune of 600 inhabitants in their place, row 1.
    const asOne = { jobs: Float64Array.of(5, 90, 7, 11), people: Float64Array.of(50, 600, 70, 110) };
    const rowOfOne = [0, 1, 1, 2, 1, 3];
    fc.assert(
      fc.property(fc.subarray([0, 3, 5]), fc.boolean(), (others, withThem) => {
        const rows = withThem ? [...others, 4, 1, 2] : others;
        const ofOne = [...new Set(rows.map((row) => rowOfOne[row] ?? 0))];

        expect(sumOver(jobs, rows).value).toBe(sumOver(asOne.jobs, ofOne).value);
        expect(ratioOver(jobs, people, rows)).toMatchObject({
          numerator: sumOver(asOne.jobs, ofOne).value ?? 0,
          denominator: sumOver(asOne.people, ofOne).value ?? 0,
          missing: 0,
          of: rows.length,
        });
      }),
    );
  });

  test('never add the inhabitants of a part of them to a ratio, whichever part it is', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 4], { minLength: 1, maxLength: 2 }), (part) => {
        expect(sumOver(jobs, [0, ...part])).toEqual({
          value: 5,
          missing: part.length,
          together: part.length,
          of: 1 + part.length,
        });
        expect(ratioOver(jobs, people, [0, ...part])).toMatchObject({
          value: 0.1,
          missing: part.length,
          of: 1 + part.length,
        });
      }),
    );
  });
});
