import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { unite } from '../../../../src/domain/territory/outline.ts';
import {
  fromPlane,
  planeArea,
  planeLength,
  toPlane,
  toPlanePoint,
} from '../../../../src/domain/territory/plane.ts';
import type { Polygon } from '../../../../src/domain/territory/shape.ts';
import { rectangle } from '../../../support/smallRegion.ts';

/** Three, four, five. */
const TRIANGLE = [
  { x: 10, y: 20 },
  { x: 13, y: 20 },
  { x: 13, y: 24 },
];

describe('the plane', () => {
  test('has a million units to the degree of longitude, latitudes stretched as on the screen, and ends where it is drawn', () => {
    expect(toPlanePoint([0, 0])).toEqual({ x: 0, y: 0 });
    // The inverse Gudermannian of 47.3°: 0.93933 radians.
    const northing = (Math.asinh(Math.tan((47.3 * Math.PI) / 180)) * 180) / Math.PI;
    expect(northing).toBeCloseTo(53.82, 2);
    expect(toPlanePoint([-1.234567, 47.3])).toEqual({ x: -1_234_567, y: Math.round(1e6 * northing) });
    expect(toPlanePoint([181, 86])).toEqual(toPlanePoint([180, 85]));
    expect(toPlanePoint([-181, -86])).toEqual(toPlanePoint([-180, -85]));
    expect(toPlanePoint([0, 85]).y).toBeGreaterThan(toPlanePoint([0, 84]).y);
  });

  test('gives back the degrees it was given, to five decimals', () => {
    const ring: LngLat[] = [
      [-1.2, 47.2],
      [-1.1, 47.2],
      [-1.15, 47.31234],
    ];

    expect(fromPlane(toPlane(ring))).toEqual(ring);
  });

  test('drops corners repeated in a row, the last ones when they are the first again, and no other', () => {
    const [a, b, c]: LngLat[] = [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as LngLat[] as [LngLat, LngLat, LngLat];

    expect(toPlane([a!, a!, b!, b!, c!, a!, a!])).toEqual([a, b, c].map((at) => toPlanePoint(at!)));
    expect(toPlane([a!, b!, a!, c!])).toHaveLength(4);
    expect(toPlane([a!, a!])).toHaveLength(1);
    expect(toPlane([])).toEqual([]);
  });

  test('drops corners that rounding makes the same as the one before, round the end too', () => {
    const near = [
      { x: 1_000_000, y: 0 },
      { x: 1_000_001, y: 1 },
      { x: 2_000_000, y: 0 },
      { x: 1_500_000, y: 900_000 },
      { x: 1_000_002, y: 2 },
    ];

    expect(fromPlane(near)).toEqual([
      [2, 0],
      [1.5, 0.89996],
      [1, 0],
    ]);
  });

  test('measures a ring with its closing side, and twice what it encloses, signed by the way it turns', () => {
    expect(planeLength(TRIANGLE)).toBe(12);
    expect(planeArea(TRIANGLE)).toBe(12);
    expect(planeArea(TRIANGLE.toReversed())).toBe(-12);
    expect([planeLength([]), planeArea([])]).toEqual([0, 0]);
  });
});

describe('pieces that are added', () => {
  // At 47.2° N a hundred-thousandth of a degree is 1.112 m to the north and 0.755 m to the east.
  test.each([
    ['5 km by 2.2 m, narrower than three metres', 6600, 2, false],
    ['5 km by 3.3 m', 6600, 3, true],
    ['98 m by 98 m, less than a hectare', 130, 88, false],
    ['105 m by 105 m', 139, 94, true],
  ])('are kept from three metres and a hectare on: %s', (_, wide, high, isKept) => {
    const apart: Polygon = { outer: corners(wide, high), holes: [] };

    expect(unite([rectangle(3, 2, 3.5, 2.5)], [apart])).toHaveLength(isKept ? 2 : 1);
  });
});

/** A rectangle from 1.2° W, 47.2° N, in hundred-thousandths of a degree. */
function corners(wide: number, high: number): LngLat[] {
  const at = (x: number, y: number): LngLat => [-1.2 + x / 1e5, 47.2 + y / 1e5];
  return [at(0, 0), at(wide, 0), at(wide, high), at(0, high)];
}
