import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { anchorOf, middleOf } from '../../../../src/domain/places/anchor.ts';
import type { Polygon } from '../../../../src/domain/territory/shape.ts';
import { codeAt, createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const HOME = [-1, 47] as const;
const line = [rectangle(0, 0, 2, 1)];

describe('anchorOf', () => {
  test('is where the person lives, even when they sort from a commune', () => {
    expect(anchorOf({ homes: [HOME], from: codeAt(1), line }, region)).toEqual({
      kind: 'home',
      points: [HOME],
    });
  });

  test('is the commune chosen, else the middle of the line, else nothing', () => {
    const chosen = anchorOf({ homes: [], from: codeAt(1), line }, region);

    expect(chosen).toEqual({ kind: 'commune', points: [region.communes.points[1]] });
    expect(anchorOf({ homes: [], from: null, line }, region)?.kind).toBe('middle');
    expect(anchorOf({ homes: [], from: null, line: [] }, region)).toBeNull();
    const unknown = '75056' as CommuneCode;
    expect(anchorOf({ homes: [], from: unknown, line }, region)?.kind).toBe('middle');
  });
});

describe('middleOf', () => {
  test('weighs every piece by its area, whichever way it turns', () => {
    const small = box(0, 1);
    const large = { ...box(10, 2), outer: box(10, 2).outer.toReversed() };

    // (0.5 × 1 + 11 × 4) / 5, (0.5 × 1 + 1 × 4) / 5
    expect(middleOf([small, large])).toEqual([expect.closeTo(8.9), expect.closeTo(0.9)]);
  });

  test('leaves holes out', () => {
    const holed = { outer: box(0, 4).outer, holes: [box(0, 2).outer] };

    // (2 × 16 − 1 × 4) / 12
    expect(middleOf([holed])).toEqual([expect.closeTo(7 / 3), expect.closeTo(7 / 3)]);
  });

  test('is nowhere for what has no area', () => {
    expect(middleOf([{ outer: [HOME, HOME, HOME], holes: [] }])).toBeNull();
  });
});

function box(west: number, side: number): Polygon {
  return {
    outer: [
      [west, 0],
      [west + side, 0],
      [west + side, side],
      [west, side],
    ],
    holes: [],
  };
}
