import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSlabs } from '../../src/domain/territory/coverage/slabs.ts';
import { createTracer } from '../../src/domain/territory/coverage/trace.ts';
import { UNITS_PER_DEGREE } from '../../src/domain/territory/coverage/units.ts';

type Point = readonly [x: number, y: number];

const traceOf = (points: readonly Point[]) => ({
  xy: Int32Array.from(points.flat()),
  count: points.length,
  placed: true,
});

describe('the slabs of a ring', () => {
  test('hold the points that a ray to the east leaves an odd number of times, ring after ring', () => {
    const slabs = createSlabs();
    const coordinate = fc.integer({ min: -20, max: 20 });
    const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(ring, fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 }), (points, asked) => {
        slabs.fill(traceOf(points));

        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        expect([slabs.west, slabs.south, slabs.east, slabs.north]).toEqual([
          Math.min(...xs),
          Math.min(...ys),
          Math.max(...xs),
          Math.max(...ys),
        ]);
        for (const at of asked)
          if (!isOn(points, at)) expect(slabs.contains(...at), `${at}`).toBe(isIn(points, at));
      }),
      { numRuns: 300 },
    );
  });

  test('are right for a comb of thousands of teeth, each as high as the ring', () => {
    const teeth = Array.from({ length: 1500 }, (_, tooth): Point[] => [
      [10 * tooth, 1000],
      [10 * tooth + 5, 0],
    ]).flat();
    const comb: Point[] = [[-10, -100], ...teeth, [15_000, -100]];
    const slabs = createSlabs();
    slabs.fill(traceOf(comb));

    for (let x = 1; x < 200; x += 3)
      for (const y of [-50, 1, 333, 501, 999])
        if (!isOn(comb, [x, y])) expect(slabs.contains(x, y)).toBe(isIn(comb, [x, y]));
    expect(slabs.contains(7000, -99)).toBe(true);
    expect(slabs.contains(7000, -101)).toBe(false);
    expect(slabs.contains(7000, 1001)).toBe(false);
    expect(slabs.contains(-11, -100)).toBe(false);
    expect(slabs.contains(15_001, -100)).toBe(false);
  });
});

describe('the trace of a ring', () => {
  const degrees = (points: readonly Point[]) => points.map(([x, y]) => [x / 1000, 47 + y / 1000] as const);
  const [unit, base] = [UNITS_PER_DEGREE / 1000, 47 * UNITS_PER_DEGREE];
  const follow = (points: readonly Point[], clockwise: boolean) => {
    const { xy, count, placed } = createTracer()(degrees(points), clockwise);
    const corners = Array.from(
      { length: count },
      (_, at): Point => [(xy[2 * at] ?? 0) / unit, ((xy[2 * at + 1] ?? 0) - base) / unit],
    );
    return { corners, placed };
  };
  const SQUARE: readonly Point[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ];

  test('turns as it is asked to', () => {
    expect(follow(SQUARE, false)).toEqual({ corners: SQUARE, placed: true });
    expect(follow(SQUARE, true)).toEqual({ corners: SQUARE.toReversed(), placed: true });
    expect(follow(SQUARE.toReversed(), false).corners).toEqual(SQUARE);
    expect(follow(SQUARE.toReversed(), true).corners).toEqual(SQUARE.toReversed());
  });

  test('has no corner twice in a row, nor its first one at its end', () => {
    const again = SQUARE.flatMap((corner) => [corner, corner]);

    expect(follow([...again, [0, 0], [0, 0]], false).corners).toEqual(SQUARE);
    expect(
      follow(
        [
          [1, 1],
          [1, 1],
        ],
        false,
      ).corners,
    ).toEqual([[1, 1]]);
    expect(follow([], false)).toEqual({ corners: [], placed: true });
  });

  test('is empty, and nowhere, when a corner is not a number', () => {
    for (const bad of [
      [Number.NaN, 1],
      [1, Number.NaN],
    ] as const)
      for (let at = 0; at < 4; at++)
        expect(follow(SQUARE.with(at, bad), false)).toEqual({ corners: [], placed: false });
  });

  test('holds as many corners as there are, and the next ring its own', () => {
    const many = Array.from({ length: 2000 }, (_, at): Point => [at % 2, at / 100]);
    const tracer = createTracer();
    const { count } = tracer(degrees([...many, [-50, 10]]), false);

    expect(count).toBeGreaterThanOrEqual(2001);
    const { xy, count: next } = tracer(degrees(SQUARE), false);
    expect(
      [...xy.slice(0, 2 * next)].map((value, at) => (at % 2 === 0 ? value : value - base) / unit),
    ).toEqual(SQUARE.flat());
  });
});

/** Even-odd, by the edges that a ray to the east crosses. */
function isIn(points: readonly Point[], [x, y]: Point): boolean {
  return (
    edgesOf(points).filter(([[ax, ay], [bx, by]]) => {
      if (ay > y === by > y) return false;
      return ax + ((y - ay) / (by - ay)) * (bx - ax) > x;
    }).length %
      2 ===
    1
  );
}

/** Whether a point is on an edge, where what is inside is a matter of convention. */
function isOn(points: readonly Point[], [x, y]: Point): boolean {
  return edgesOf(points).some(
    ([[ax, ay], [bx, by]]) =>
      (bx - ax) * (y - ay) === (by - ay) * (x - ax) &&
      Math.min(ax, bx) <= x &&
      x <= Math.max(ax, bx) &&
      Math.min(ay, by) <= y &&
      y <= Math.max(ay, by),
  );
}

function edgesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.map((point, at) => [points.at(at - 1) ?? point, point] as const);
}
