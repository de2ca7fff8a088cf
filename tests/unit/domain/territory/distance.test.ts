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

  test('is reached within a side when no corner is as near', () => {
    // A square of 0.02° whose south side is 0.2° north of the middle of the other's north side: 0.2° of a meridian is
    // 6 371.0088 km × 0.2 × π ÷ 180 = 22.239 km; the nearest corner, 0.05° to the side, would be 22.56 km away.
    const above: Shape = [
      {
        outer: [
          [-0.96, 47.3],
          [-0.94, 47.3],
          [-0.94, 47.32],
          [-0.96, 47.32],
        ],
        holes: [],
      },
    ];

    expect(distanceBetweenKm(square, above)).toBeCloseTo(22.239, 2);
    expect(distanceBetweenKm(above, square)).toBeCloseTo(22.239, 2);
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
