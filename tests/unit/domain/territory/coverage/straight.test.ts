import { describe, expect, test } from 'vitest';
import { cutEdge } from '../../../../../src/domain/territory/coverage/straight.ts';

type Unit = readonly [x: number, y: number];

/** Mesh units are millionths of a degree. */
const FROM: Unit = [-1_200_000, 47_000_000];

describe('a long edge', () => {
  test.each([
    ['north-east', [-1_050_003, 47_130_007]],
    ['south-east', [-1_050_003, 46_869_993]],
    ['east', [-900_000, 47_000_000]],
    ['north', [-1_200_000, 47_200_001]],
    ['far north', [-1_100_000, 49_400_001]],
    ['far and wide', [12_345_678, -33_333_333]],
  ] as const)('to the %s is cut at the same points both ways', (_, to) => {
    const ahead = cut(FROM, to);

    expect(ahead.length).toBeGreaterThan(5);
    expect(cut(to, FROM)).toEqual(ahead.toReversed());
  });

  test('is cut into pieces of two kilometres at most', () => {
    // 0.1° of longitude at 47° is 111.195 × 0.1 × cos 47° = 7.58 km: four pieces of 1.9 km.
    expect(cut(FROM, [-1_100_000, 47_000_000])).toEqual([
      [-1_175_000, 47_000_000],
      [-1_150_000, 47_000_000],
      [-1_125_000, 47_000_000],
    ]);
  });

  test.each([41, 60])('is straight on the screen, up to %i°', (north) => {
    // Heights in Web Mercator, asinh(tan φ), grow evenly with the longitude; the lattice is 1.7e-8 radians.
    const height = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180));
    const rise = height(north) - height(40);
    for (const [x, y] of cut([0, 40_000_000], [20_000_000, north * 1e6]))
      expect(height(y / 1e6)).toBeCloseTo(height(40) + (rise * x) / 20e6, 6);
  });
});

test('a short edge is left as it is', () => {
  expect(cut(FROM, [-1_195_000, 47_005_000])).toEqual([]);
});

function cut([x1, y1]: Unit, [x2, y2]: Unit): Unit[] {
  const points: Unit[] = [];
  cutEdge(x1, y1, x2, y2, (x, y) => points.push([x, y]));
  return points;
}
