import { describe, expect, test } from 'vitest';
import { distanceBetweenKm } from '../../../../src/domain/territory/distance.ts';
import type { Shape } from '../../../../src/domain/territory/shape.ts';

const square: Shape = [
  {
    outer: [
      [-1, 47],
      [-0.9, 47],
      [-0.9, 47.1],
      [-1, 47.1],
    ],
    holes: [],
  },
];

describe('the distance between two shapes', () => {
  test('is the same both ways, and zero when they touch', () => {
    const away = shifted(0.3);

    // From the east side at −0.9° to the west side at −0.7°: at 47.1°, where degrees are shortest, 15.14 km.
    expect(distanceBetweenKm(square, away)).toBeCloseTo(15.14, 1);
    expect(distanceBetweenKm(away, square)).toBeCloseTo(distanceBetweenKm(square, away), 9);
    expect(distanceBetweenKm(square, shifted(0.1))).toBeCloseTo(0, 6);
  });

  test('is not looked for beyond the limit', () => {
    expect(distanceBetweenKm(square, shifted(0.3), 10)).toBe(Number.POSITIVE_INFINITY);
  });

  test('is infinite to nothing', () => {
    expect(distanceBetweenKm(square, [])).toBe(Number.POSITIVE_INFINITY);
  });
});

/** The square, moved east by some degrees. */
function shifted(degrees: number): Shape {
  return square.map(({ outer }) => ({
    outer: outer.map(([lng, lat]) => [lng + degrees, lat] as const),
    holes: [],
  }));
}
