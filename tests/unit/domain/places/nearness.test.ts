import { describe, expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../../../src/domain/geo.ts';
import { createNearness, lineOf, nearnessKm } from '../../../../src/domain/places/nearness.ts';
import type { Ring, Shape } from '../../../../src/domain/territory/shape.ts';
import { createPlace } from '../../../support/smallPlaces.ts';
import { createSmallRegion, rectangle, rectangleRing } from '../../../support/smallRegion.ts';

const SQUARE = [rectangle(1, 0, 2, 1)];

describe('nearness', () => {
  test('is 0 inside of the line', () => {
    expect(measure([[-1.05, 47.25]])).toEqual([0]);
  });

  test('is the length of the arc to the nearest side', () => {
    // 0.1° of latitude on the mean sphere: 6371.0088 × π / 1800 = 11.1195 km.
    const [north] = measure([[-1.05, 47.4]]);

    expect(north).toBeCloseTo(11.1195, 3);
  });

  test('is the distance to the corner when no side faces the point', () => {
    // 0.1° north and 0.1° east of the north-east corner (-1.0, 47.3): 11.12 km and 7.54 km at that latitude.
    const [corner] = measure([[-0.9, 47.4]]);

    expect(corner).toBeCloseTo(Math.hypot(11.1195, 7.534), 1);
  });

  test('counts a hole as outside, and measures to its edge', () => {
    const shape = [{ ...rectangle(0, 0, 3, 3), holes: [rectangle(1, 1, 2, 2).outer] }];

    // The middle of the hole is 0.05° from its western and eastern sides, 3.77 km at 47.35° N.
    expect(nearnessKm([-1.05, 47.35], shape)).toBeCloseTo(3.767, 2);
  });

  test('is the same for each card whatever their order', () => {
    const points: LngLat[] = [
      [-1.3, 47.1],
      [-1.05, 47.25],
      [0.2, 48.4],
      [-2.4, 46.5],
    ];

    expect(measure(points)).toEqual(points.map((point) => nearnessKm(point, SQUARE)));
  });

  test('is that to a far islet, for the card of two that stands before it', () => {
    // In kilometres: a card 1 to each side of the middle, an islet 3.97 to the east. What is nearest to the middle is 2 to
    // the west: a long side that faces it, or a needle that points at it.
    const ISLET = 3.97;
    for (let turn = 0; turn < 8; turn++) {
      const at = fromMiddle((turn * Math.PI) / 4);
      const islet = [at(ISLET, -0.02), at(ISLET + 0.04, -0.02), at(ISLET + 0.04, 0.02), at(ISLET, 0.02)];
      const bay = [at(-6, -7), at(9, -7), at(9, 7), at(-6, 7)];
      const inBay = (hole: Ring, ...others: readonly Ring[]): Shape => [
        { outer: rectangleRing(-9, -9, 12, 12), holes: [hole] },
        ...[islet, ...others].map((outer) => ({ outer, holes: [] })),
      ];
      const sides = [-2.8, -2, 0, 2, 2.8].map((y) => [at(-2, y + 2.5), at(-2, y - 2.5), ...bay]);
      const needle = [at(-2, 0), at(-5, 0.1), at(-5, -0.1)];
      const shapes = [
        ...sides.flatMap((hole) => [inBay(hole), inBay(hole.toReversed())]),
        inBay(bay, needle),
        inBay(bay, needle.toReversed()),
      ];
      for (const shape of shapes) {
        const [, east] = measure([at(-1, 0), at(1, 0)], shape);

        expect(east).toBeCloseTo(distanceKm(at(1, 0), at(ISLET, 0)), 2);
      }
    }
  });

  test('is not a number for a card without a position', () => {
    const km = createNearness([createPlace({ position: null })])(SQUARE);

    expect([...km]).toEqual([Number.NaN]);
  });

  test('is not a number while there is no line', () => {
    expect(nearnessKm([-1, 47], [])).toBeNaN();
  });
});

describe('lineOf', () => {
  test('is what was drawn', () => {
    expect(lineOf(SQUARE, [0], createSmallRegion())).toBe(SQUARE);
  });

  test('is the outline of the counted communes when nothing is drawn', () => {
    const line = lineOf([], [0, 1], createSmallRegion());

    expect(nearnessKm([-1.1, 47.25], line)).toBe(0);
    expect(nearnessKm([-0.95, 47.25], line)).toBeGreaterThan(3);
  });
});

/** Places by kilometres from a point in the middle of the region, turned round it. */
function fromMiddle(angle: number): (x: number, y: number) => LngLat {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const degKm = 111.195;
  return (x, y) => [
    -1 + (x * cos - y * sin) / (degKm * Math.cos((47.3 * Math.PI) / 180)),
    47.3 + (x * sin + y * cos) / degKm,
  ];
}

function measure(points: readonly LngLat[], shape: Shape = SQUARE): number[] {
  const places = points.map((point, at) =>
    createPlace({ id: `n${at}`, position: { point, precision: 'address' } }),
  );
  return [...createNearness(places)(shape)];
}
