import { describe, expect, test } from 'vitest';
import { distanceBetweenKm, distanceToShapeKm } from '../../../../src/domain/territory/distance.ts';
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

describe('the distance from a point to a shape', () => {
  test('is zero inside', () => {
    expect(distanceToShapeKm([-0.95, 47.05], square)).toBe(0);
  });

  test('is that of the nearest edge, on the sphere', () => {
    // A tenth of a degree of latitude on a sphere of 6 371.0088 km: 11.1195 km.
    expect(distanceToShapeKm([-0.95, 47.2], square)).toBeCloseTo(11.1195, 3);
    // A tenth of a degree of longitude at 47.05°: 11.1195 × cos 47.05° = 7.5763 km.
    expect(distanceToShapeKm([-0.8, 47.05], square)).toBeCloseTo(7.576, 2);
  });

  test('is that of the nearest corner beyond it', () => {
    // Half a tenth of a degree both ways from the corner: √(5.560² + (5.560 × cos 47.1°)²) ≈ 6.726 km.
    expect(distanceToShapeKm([-0.85, 47.15], square)).toBeCloseTo(6.72, 1);
  });

  test('is infinite to nothing', () => {
    expect(distanceToShapeKm([0, 47], [])).toBe(Number.POSITIVE_INFINITY);
  });
});

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
