import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptPoints } from '../../src/domain/territory/douglasPeucker.ts';
import type { PlanePoint } from '../../src/domain/territory/plane.ts';

const coordinate = fc.integer({ min: -30, max: 30 });
const ringOf = (minLength: number) =>
  fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength, maxLength: 25 });

test('points are kept in order, the first one among them, and what is dropped is within the tolerance of what replaces it', () => {
  fc.assert(
    fc.property(ringOf(2), fc.constantFrom(0, 0.5, 3, 10), (ring, tolerance) => {
      const kept = keptPoints(ring, tolerance);

      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      expect(kept[0]).toBe(0);
      expect(kept.every((at) => at < ring.length)).toBe(true);
      for (const [order, from] of kept.entries()) {
        const to = kept[order + 1] ?? ring.length;
        for (const point of ring.slice(from + 1, to))
          expect(distance(point, ring[from]!, ring[to % ring.length]!)).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    }),
    { numRuns: 400 },
  );
});

test('the point farthest from the first is kept, and each that is farthest from an edge by more than the tolerance', () => {
  const ring = [
    [0, 0],
    [5, 1],
    [10, 0],
    [10, 10],
    [5, 11],
    [0, 10],
  ].map(([x = 0, y = 0]) => ({ x, y }));

  expect(keptPoints(ring, 100)).toEqual([0, 3]);
  expect(keptPoints(ring, 2)).toEqual([0, 2, 3, 5]);
  expect(keptPoints(ring, 0.99)).toEqual([0, 1, 2, 3, 4, 5]);
  // As far as the tolerance is near enough.
  expect(keptPoints(ring, 1)).toEqual([0, 2, 3, 5]);
});

test('no point, and one, are kept as they are', () => {
  expect(keptPoints([], 1)).toEqual([]);
  expect(keptPoints([{ x: 3, y: 4 }], 1)).toEqual([0]);
});

/** From a point to a segment: to the nearer end, or across. */
function distance({ x, y }: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return Math.hypot(x - a.x, y - a.y);
  const along = ((x - a.x) * dx + (y - a.y) * dy) / squared;
  if (along <= 0) return Math.hypot(x - a.x, y - a.y);
  if (along >= 1) return Math.hypot(x - b.x, y - b.y);
  return Math.abs(dx * (y - a.y) - dy * (x - a.x)) / Math.sqrt(squared);
}
