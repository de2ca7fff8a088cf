import { describe, expect, test } from 'vitest';
import { buildGrid, CELL, forEachCell } from '../../../../../src/domain/territory/coverage/grid.ts';

/** Points in tenths of a cell, from the corner of the grid. */
const at = (...tenths: readonly number[]) => Int32Array.from(tenths, (each) => (each * CELL) / 10);

describe('the grid over the borders', () => {
  test('has as many cells as they need', () => {
    expect(buildGrid(Int32Array.of(0, 2), at(0, 0, 25, 15))).toMatchObject({
      x0: -0.5,
      y0: -0.5,
      cell: CELL,
      columns: 3,
      rows: 2,
    });
    expect(buildGrid(Int32Array.of(0), new Int32Array(0))).toMatchObject({ columns: 1, rows: 1 });
  });

  test('holds the edges of an arc that follow each other in a cell as one run', () => {
    // Three edges in the first cell, the last of which goes on into the second, then one more there.
    const { runStart, runs } = buildGrid(Int32Array.of(0, 5), at(0, 0, 4, 4, 8, 2, 14, 6, 18, 3));

    expect([...runStart]).toEqual([0, 1, 2]);
    expect([...runs]).toEqual([...[0, 0, 3], ...[0, 2, 4]]);
  });

  test('begins a run where an arc comes back to a cell, and where another arc does', () => {
    // Out to the second cell and back; then an arc of its own that goes on from the same point.
    const { runStart, runs } = buildGrid(
      Int32Array.of(0, 5, 7),
      at(5, 2, 15, 2, 15, 4, 15, 6, 5, 6, 5, 6, 2, 6),
    );

    expect([...runStart]).toEqual([0, 3, 4]);
    expect([...runs]).toEqual([...[0, 0, 1], ...[0, 3, 4], ...[1, 5, 6], ...[0, 0, 4]]);
  });
});

describe('the cells of a segment', () => {
  const frame = { x0: 0, y0: 0, cell: 10, columns: 4, rows: 3 };
  const cells = (...ends: readonly [number, number, number, number]) => {
    const met: number[] = [];
    forEachCell(frame, ...ends, (cell) => met.push(cell));
    return met;
  };

  test.each<[readonly [number, number, number, number], readonly number[]]>([
    [[5, 5, 5, 5], [0]],
    [
      [5, 5, 35, 5],
      [0, 1, 2, 3],
    ],
    [
      [35, 5, 5, 5],
      [0, 1, 2, 3],
    ],
    [
      [5, 5, 5, 25],
      [0, 4, 8],
    ],
    [
      [5, 25, 5, 5],
      [0, 4, 8],
    ],
    [
      [2, 5, 12, 15],
      [0, 4, 5],
    ],
    // Beyond the grid there is none.
    [[-50, 5, -20, 5], []],
    [[5, -50, 5, -20], []],
    [[50, 5, 60, 5], []],
    [
      [-50, 5, 50, 5],
      [0, 1, 2, 3],
    ],
    [
      [5, -50, 5, 50],
      [0, 4, 8],
    ],
  ])('%j are %j', (ends, expected) => {
    expect(cells(...ends)).toEqual(expected);
  });
});
