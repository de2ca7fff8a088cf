import { mercatorX, mercatorY } from '../../domain/mercator.ts';
import type { Ring } from '../../domain/territory/shape.ts';

/** The outline being drawn, as the graphics card wants it. */
export interface StrokePath {
  /** Mercator position of the first corner, in double precision; the others are relative to it. */
  readonly origin: readonly [x: number, y: number];
  /** Corners relative to the origin, x then y, the first one repeated at index `count`. May be longer. */
  readonly points: Float32Array;
  readonly count: number;
  /** First corner that differs from the previous path: what precedes needs no new upload. */
  readonly changedFrom: number;
}

const NOTHING: StrokePath = { origin: [0, 0], points: new Float32Array(0), count: 0, changedFrom: 0 };

/**
 * Follows an outline from frame to frame: only corners that are new by reference are projected again, into a
 * list that doubles when it is full. Relative coordinates keep a 32-bit number exact to a few centimetres.
 */
export function createStrokePath(): (ring: Ring | null) => StrokePath {
  let known: Ring = [];
  let path = NOTHING;
  return (ring) => {
    const next = ring ?? [];
    const [first] = next;
    if (!first) {
      known = [];
      path = { ...path, count: 0, changedFrom: 0 };
      return path;
    }
    const same = commonLength(known, next);
    const origin = same > 0 ? path.origin : ([mercatorX(first[0]), mercatorY(first[1])] as const);
    const points = withRoom(path.points, 2 * (next.length + 1));
    for (let at = same; at < next.length; at++) {
      const [lng, lat] = next[at] ?? first;
      points[2 * at] = mercatorX(lng) - origin[0];
      points[2 * at + 1] = mercatorY(lat) - origin[1];
    }
    points[2 * next.length] = 0;
    points[2 * next.length + 1] = 0;
    known = next;
    path = { origin, points, count: next.length, changedFrom: same };
    return path;
  };
}

function commonLength(a: Ring, b: Ring): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return length;
}

function withRoom(points: Float32Array, length: number): Float32Array {
  if (points.length >= length) return points;
  const grown = new Float32Array(Math.max(length, 2 * points.length, 256));
  grown.set(points);
  return grown;
}
