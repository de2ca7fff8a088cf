import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { err, ok } from '../../../../src/domain/result.ts';
import { repairOutline, repairShape, subtract, unite } from '../../../../src/domain/territory/outline.ts';
import type { Ring, Shape } from '../../../../src/domain/territory/shape.ts';
import { shapeAreaKm2 } from '../../../../src/domain/territory/shapeArea.ts';
import { filled, squareRing } from '../../../support/outlineRings.ts';

const SQUARE = squareRing(-1.5, 47, 0.2);

describe('repairOutline', () => {
  test('keeps a simple outline exactly as drawn', () => {
    const drawn: Ring = [
      [-1.5, 47],
      [-1.123456789, 47.01],
      [-1.2, 47.3],
    ];

    expect(repairOutline(drawn)).toEqual(ok({ shape: [{ outer: drawn, holes: [] }], repaired: false }));
  });

  test('does not repeat the first corner of a closed outline', () => {
    expect(repaired([...SQUARE, SQUARE[0]!])[0]?.outer).toEqual(SQUARE);
  });

  test('makes two triangles of a bow tie, meeting where the edges cross on the screen', () => {
    const shape = repaired([
      [-2, 47],
      [-1, 48],
      [-1, 47],
      [-2, 48],
    ]);

    expect(shape.map(({ outer }) => outer.length)).toEqual([3, 3]);
    // Halfway up the Mercator screen from 47° to 48° is a little north of 47.5°.
    expect(shape[0]?.outer).toContainEqual([-1.5, 47.50238]);
  });

  test('fills a loop drawn over the same ground', () => {
    // A square gone around twice, the second time smaller: winding 2 inside counts once.
    const twice: Ring = [...squareRing(-1.5, 47, 0.2), ...squareRing(-1.5, 47, 0.1)];

    expect(shapeAreaKm2(repaired(twice))).toBeCloseTo(shapeAreaKm2(filled(SQUARE)), 1);
  });

  test('drops the tiny loop left where the stroke ends', () => {
    const withLoop: Ring = [
      [-1.5, 47],
      [-1.3, 47],
      [-1.3, 47.2],
      [-1.5, 47.2],
      [-1.5, 46.9999],
      [-1.4999, 47.0001],
    ];

    expect(repaired(withLoop)).toHaveLength(1);
  });

  test.each<[string, Ring]>([
    ['nothing', []],
    ['a point', [[-1.5, 47]]],
    [
      'two points',
      [
        [-1.5, 47],
        [-1.4, 47.1],
      ],
    ],
    ['the same corner over and over', Array.from({ length: 50 }, (): LngLat => [-1.5, 47])],
    [
      'a line there and back',
      [
        [-1.5, 47],
        [-1.4, 47],
        [-1.3, 47],
        [-1.4, 47],
      ],
    ],
    // 50 m × 70 m.
    [
      'half a hectare',
      [
        [-1.5, 47],
        [-1.4993, 47],
        [-1.4993, 47.0006],
        [-1.5, 47.0006],
      ],
    ],
  ])('takes %s for a scribble', (_, ring) => {
    expect(repairOutline(ring)).toEqual(err('scribble'));
  });

  test('mends a line that goes back along its own row', () => {
    const shape = repaired([
      [-1.2, 47],
      [-1.1, 47],
      [-1, 47],
      [-1.4, 47],
      [-1, 47.3],
    ]);

    // The row is walked twice; what is gone around is the triangle over it.
    expect(shape).toHaveLength(1);
    expect(areaOf(shape)).toBeCloseTo(
      shapeAreaKm2(
        filled([
          [-1.4, 47],
          [-1.2, 47],
          [-1, 47.3],
        ]),
      ),
      1,
    );
  });

  test('forgets a spike', () => {
    const [southWest, southEast, ...north] = SQUARE as [LngLat, LngLat, LngLat, LngLat];

    expect(areaOf(repaired([southWest, [-1.1, 47], southEast, ...north]))).toBeCloseTo(
      shapeAreaKm2(filled(SQUARE)),
      6,
    );
  });

  test('refuses ten thousand corners thrown at random: a texture, not a line', () => {
    expect(repairOutline(scattered(10_000))).toEqual(err('too-heavy'));
  });

  test('refuses a line that goes around the world thousands of times', () => {
    const round = Array.from({ length: 20_000 }, (_, i): LngLat => [i % 2 ? -179 : 179, 40 + i / 1000]);

    expect(repairOutline(round)).toEqual(err('too-heavy'));
  });
});

describe('unite and subtract', () => {
  const east = filled(squareRing(-1.4, 47, 0.2));

  test('add up to the two shapes, their common part counted once', () => {
    // Two squares 0.2° wide, half over each other: one and a half squares.
    expect(areaOf(unite(filled(SQUARE), east))).toBeCloseTo(1.5 * shapeAreaKm2(filled(SQUARE)), 1);
    expect(areaOf(subtract(filled(SQUARE), east))).toBeCloseTo(0.5 * shapeAreaKm2(filled(SQUARE)), 1);
  });

  test('leave shapes that do not meet as they are', () => {
    const far = filled(squareRing(0, 46, 0.1));

    expect(unite(filled(SQUARE), far)).toHaveLength(2);
    expect(areaOf(subtract(filled(SQUARE), far))).toBeCloseTo(shapeAreaKm2(filled(SQUARE)), 9);
  });

  test('pierce a hole, and fill it again', () => {
    const middle = filled(squareRing(-1.45, 47.05, 0.1));
    const pierced = subtract(filled(SQUARE), middle) ?? [];

    expect(pierced[0]?.holes).toHaveLength(1);
    expect(unite(pierced, middle)).toMatchObject([{ holes: [] }]);
  });

  test('keep an island drawn in a hole', () => {
    const pierced = subtract(filled(SQUARE), filled(squareRing(-1.45, 47.05, 0.1))) ?? [];
    const island = unite(pierced, filled(squareRing(-1.42, 47.08, 0.02)));

    expect(island).toHaveLength(2);
  });

  test('leave nothing of a shape cut out of itself', () => {
    expect(subtract(filled(SQUARE), filled(SQUARE))).toEqual([]);
  });

  test('drop the thread left along a border followed twice', () => {
    // One metre too far west over 15 km: 1.5 hectares, but no one can see it.
    const almost: Ring = [
      [-1.49999, 47],
      [-1.3, 47],
      [-1.3, 47.2],
      [-1.49999, 47.2],
    ];

    expect(subtract(filled(SQUARE), filled(almost))).toEqual([]);
  });

  test('do nothing with an empty shape', () => {
    expect(unite([], east)).toBe(east);
    expect(unite(east, [])).toBe(east);
    expect(subtract(east, [])).toBe(east);
    expect(subtract([], east)).toEqual([]);
  });
});

describe('repairShape', () => {
  test('keeps a sound shape, holes included', () => {
    const shape = [
      { outer: SQUARE, holes: [squareRing(-1.45, 47.05, 0.1)] },
      { outer: squareRing(-1.42, 47.08, 0.02), holes: [] },
    ];

    expect(repairShape(shape)).toBe(shape);
  });

  test.each<[string, Shape, number]>([
    ['overlap', [...filled(SQUARE), ...filled(squareRing(-1.4, 47, 0.2))], 1.5],
    ['lie in one another', [...filled(SQUARE), ...filled(squareRing(-1.45, 47.05, 0.1))], 1],
    ['have a hole that sticks out', [{ outer: SQUARE, holes: [squareRing(-1.4, 47, 0.2)] }], 0.5],
    ['have a hole elsewhere', [{ outer: SQUARE, holes: [squareRing(0, 46, 0.1)] }], 1],
  ])('counts once polygons that %s', (_, shape, squares) => {
    expect(areaOf(repairShape(shape))).toBeCloseTo(squares * shapeAreaKm2(filled(SQUARE)), 1);
  });

  test('repairs rings that cross themselves', () => {
    expect(
      repairShape(
        filled([
          [-2, 47],
          [-1, 48],
          [-1, 47],
          [-2, 48],
        ]),
      ),
    ).toHaveLength(2);
  });
});

function repaired(ring: Ring): Shape {
  const outcome = repairOutline(ring);
  return outcome.ok ? outcome.value.shape : [];
}

/** Area of what was made in square kilometres, -1 of what was too heavy to be made. */
function areaOf(shape: Shape | null): number {
  return shape ? shapeAreaKm2(shape) : -1;
}

/** Corners of a linear congruential sequence, all over the region. */
function scattered(count: number): Ring {
  let seed = 1;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  return Array.from({ length: count }, (): LngLat => [-2 + 2 * next(), 46.5 + 1.5 * next()]);
}
