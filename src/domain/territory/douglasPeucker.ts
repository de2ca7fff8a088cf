import type { PlanePoint } from './plane.ts';

/**
 * Indices of the points of a closed ring that Douglas and Peucker's algorithm keeps, ascending: every dropped
 * point is within `tolerance` of the edge that replaces it. The ring is cut at its first point and at the one
 * farthest from it.
 *
 * Source: D. Douglas and T. Peucker, "Algorithms for the reduction of the number of points required to
 * represent a digitized line or its caricature", Cartographica 10, 1973.
 */
export function keptPoints(ring: readonly PlanePoint[], tolerance: number): number[] {
  const [first] = ring;
  if (!first) return [];
  const far = farthest(ring, 0, ring.length, (point) => distanceSquared(point, first, first)).index;
  const kept = new Set([0, far]);
  const stretches: [number, number][] = [
    [0, far],
    [far, ring.length],
  ];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [start, end] = [ring[from] ?? first, ring[to] ?? first];
    const { index, value } = farthest(ring, from + 1, to, (point) => distanceSquared(point, start, end));
    if (value <= tolerance * tolerance) continue;
    kept.add(index);
    stretches.push([from, index], [index, to]);
  }
  return [...kept].sort((a, b) => a - b);
}

/** Point with the greatest value between two indices, the second excluded; value -1 when there is none. */
function farthest(
  ring: readonly PlanePoint[],
  from: number,
  to: number,
  measure: (point: PlanePoint) => number,
): { readonly index: number; readonly value: number } {
  let index = from;
  let value = -1;
  for (let i = from; i < to; i++) {
    const point = ring[i];
    const here = point ? measure(point) : -1;
    if (here > value) [index, value] = [i, here];
  }
  return { index, value };
}

/** Squared distance from a point to a segment. */
function distanceSquared({ x, y }: PlanePoint, start: PlanePoint, end: PlanePoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - start.x) * dx + (y - start.y) * dy) / length;
  const clamped = Math.max(0, Math.min(1, along));
  return (x - start.x - clamped * dx) ** 2 + (y - start.y - clamped * dy) ** 2;
}
