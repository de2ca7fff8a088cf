import { describe, expect, test } from 'vitest';
import { adjacentRows, readGaps } from '../../../../src/domain/statistics/gaps.ts';
import { createSmallRegion, mergedRegion } from '../../../support/smallRegion.ts';

describe('readGaps', () => {
  test('names the communes left out of an EPCI mostly taken, the most populated first', () => {
    // 1 000 + 2 000 of 4 100 inhabitants: 73 %. Left out: row 4 (500) and row 5 (600).
    const { leftOut } = readGaps(Int32Array.of(0, 1), createSmallRegion());

    expect(leftOut.map(({ epci, rows }) => [epci.name, rows])).toEqual([['CC du Bas-Pays', [5, 4]]]);
  });

  test('says nothing of an EPCI taken as a whole', () => {
    expect(readGaps(Int32Array.of(0, 1, 4, 5), createSmallRegion()).leftOut).toEqual([]);
  });

  test('asks nothing about an EPCI of which less than a half is taken, or whose inhabitants are not known', () => {
    // 1 000 of 4 100 inhabitants; then 900 and 1 000 of an EPCI that goes beyond the region.
    expect(readGaps(Int32Array.of(0), createSmallRegion()).leftOut).toEqual([]);
    expect(readGaps(Int32Array.of(8, 9), createSmallRegion()).leftOut).toEqual([]);
  });

  test('names an EPCI that brings less than a fifth of the inhabitants', () => {
    // Row 3 brings 400 of 3 400 inhabitants: 12 %.
    const { barelyEntered } = readGaps(Int32Array.of(0, 1, 3), createSmallRegion());

    expect(barelyEntered.map(({ epci, rows }) => [epci.name, rows])).toEqual([['CA de Grand-Pré', [3]]]);
  });

  test('names what was taken of it, the most populated first, when nobody knows how much that is of the whole', () => {
    const { barelyEntered } = readGaps(Int32Array.of(6, 8, 9), createSmallRegion());

    expect(barelyEntered.map(({ epci, rows }) => [epci.name, rows])).toEqual([['CU du Nord', [9, 8]]]);
    expect(barelyEntered[0]?.ofTerritory).toBeCloseTo(1900 / 21_900, 9);
  });

  test('an EPCI that brings a fifth or more is not barely entered', () => {
    // 1 000 of 4 000 inhabitants, and 24 % of the EPCI.
    expect(readGaps(Int32Array.of(0, 2), createSmallRegion()).barelyEntered).toEqual([]);
  });

  test('an EPCI mostly taken is not barely entered, however small beside the rest', () => {
    // All of A (4 100) beside Grand-Pré (20 000): 17 % of the inhabitants, but 100 % of A.
    const { barelyEntered } = readGaps(Int32Array.of(0, 1, 4, 5, 6), createSmallRegion());

    expect(barelyEntered).toEqual([]);
  });

  test('names the neighbours that would add most jobs, never an unpublished one', () => {
    // Around row 5: rows 1 (380), 4 (unpublished), 6 (9 900) and 9 (330).
    const { neighbours } = readGaps(Int32Array.of(5), createSmallRegion());

    expect(neighbours).toEqual([
      { rows: [6], jobs: 9900 },
      { rows: [1], jobs: 380 },
      { rows: [9], jobs: 330 },
    ]);
  });

  test('names communes that are counted as one together, with their one figure, and asks to add them all', () => {
    // Rows 1, 4 and 5 have one figure; row 5 is beside row 6, and so are others.
    const { neighbours, cutUnits } = readGaps(Int32Array.of(6), mergedRegion());

    expect(neighbours).toContainEqual({ rows: [1, 4, 5], jobs: 380 });
    expect(cutUnits).toEqual([]);
  });

  test('says which of them are cut, whose rest is no neighbour with a figure', () => {
    const { neighbours, cutUnits } = readGaps(Int32Array.of(5), mergedRegion());

    expect(neighbours.flatMap(({ rows }) => rows)).not.toContain(1);
    expect(cutUnits).toEqual([[1, 4, 5]]);
  });

  test('names three of them at most', () => {
    // Around rows 1 and 5: 6 (9 900), 2 (990), 9 (330), 0 (110) and 4, which is not published.
    const { neighbours } = readGaps(Int32Array.of(1, 5), createSmallRegion());

    expect(neighbours.flatMap(({ rows }) => rows)).toEqual([6, 2, 9]);
  });
});

test('touching at a corner does not make a neighbour', () => {
  expect(adjacentRows(new Set([0]), createSmallRegion())).toEqual([1, 4]);
});
