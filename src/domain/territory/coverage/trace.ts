import type { Ring } from '../shape.ts';
import { cutEdge } from './straight.ts';
import { snapLat, snapLng } from './units.ts';

/**
 * A drawn ring as the engine follows it: mesh units, no corner repeated, in the direction asked for, its long edges
 * cut so that each piece is as good as straight in longitude and latitude. Empty when a corner is not a number.
 */
export interface Trace {
  /** x and y interleaved; room for more than `2 * count` numbers. */
  readonly xy: Int32Array;
  readonly count: number;
  /** Whether every corner is somewhere: false when one of them is not a number. */
  readonly placed: boolean;
}

/** Returns a function that traces rings into one buffer, which the next call reuses. */
export function createTracer(): (ring: Ring, clockwise: boolean) => Trace {
  let xy = new Int32Array(1024);
  let count = 0;

  const push = (x: number, y: number): void => {
    if (count > 0 && xy[2 * count - 2] === x && xy[2 * count - 1] === y) return;
    if (2 * count === xy.length) {
      const larger = new Int32Array(2 * xy.length);
      larger.set(xy);
      xy = larger;
    }
    xy[2 * count] = x;
    xy[2 * count + 1] = y;
    count++;
  };

  return (ring, clockwise) => {
    count = 0;
    const size = ring.length;
    if (size === 0) return { xy, count, placed: true };
    const [firstLng, firstLat] = ring[0]!;
    let x = snapLng(firstLng);
    let y = snapLat(firstLat);
    for (let i = 0; i < size; i++) {
      const [nextLng, nextLat] = ring[i + 1 === size ? 0 : i + 1]!;
      const nextX = snapLng(nextLng);
      const nextY = snapLat(nextLat);
      if (Number.isNaN(nextX + nextY)) return { xy, count: 0, placed: false };
      push(x, y);
      cutEdge(x, y, nextX, nextY, push);
      x = nextX;
      y = nextY;
    }
    while (count > 1 && xy[0] === xy[2 * count - 2] && xy[1] === xy[2 * count - 1]) count--;
    if (signedArea(xy, count) < 0 !== clockwise) reverse(xy, count);
    return { xy, count, placed: true };
  };
}

/** Twice the area in squared units, positive when counter-clockwise. */
function signedArea(xy: Int32Array, count: number): number {
  const originX = xy[0]!;
  const originY = xy[1]!;
  let sum = 0;
  let previousX = 0;
  let previousY = 0;
  for (let i = 2; i < 2 * count; i += 2) {
    const x = xy[i]! - originX;
    const y = xy[i + 1]! - originY;
    sum += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return sum;
}

function reverse(xy: Int32Array, count: number): void {
  for (let i = 0, j = 2 * count - 2; i < j; i += 2, j -= 2) {
    const x = xy[i]!;
    const y = xy[i + 1]!;
    xy[i] = xy[j]!;
    xy[i + 1] = xy[j + 1]!;
    xy[j] = x;
    xy[j + 1] = y;
  }
}
