import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '../../../../src/domain/tiles/clip.ts';

describe('a ring cut by a square', () => {
  test('keeps the part inside, in the direction it ran', () => {
    // A square from 5 to 15 seen through one from 0 to 10: the corner from 5 to 10 is left.
    expect(clipRing([5, 5, 15, 5, 15, 15, 5, 15], 0, 10)).toEqual([5, 10, 5, 5, 10, 5, 10, 10]);
  });

  test('is the square itself when it goes around it', () => {
    const cut = clipRing([-5, -5, 15, -5, 15, 15, -5, 15], 0, 10);

    expect(corners(cut)).toEqual(new Set(['0 0', '10 0', '10 10', '0 10']));
  });

  test('is nothing when it lies outside', () => {
    expect(clipRing([20, 20, 30, 20, 30, 30], 0, 10)).toEqual([]);
  });
});

describe('a line cut by a square', () => {
  test('becomes one run for each time it comes in', () => {
    // In by the west, out by the east at height 2; back at height 8.
    expect(clipLine([-5, 2, 15, 2, 15, 8, -5, 8], 0, 10)).toEqual([
      [0, 2, 10, 2],
      [10, 8, 0, 8],
    ]);
  });

  test('keeps its corners that are inside', () => {
    expect(clipLine([-5, 5, 5, 5, 5, 15], 0, 10)).toEqual([[0, 5, 5, 5, 5, 10]]);
  });

  test('is nothing when it passes by', () => {
    expect(clipLine([-5, -5, 15, -5], 0, 10)).toEqual([]);
    expect(clipLine([-1, 5, 5, 11, -5, 11], 0, 3)).toEqual([]);
  });
});

function corners(points: readonly number[]): Set<string> {
  return new Set(points.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${points[at + 1]}`] : [])));
}
