import type { TracedEdges } from './tracedEdges.ts';

/**
 * How many other drawings hold the first corner of each ring. On a line, a corner is where the displaced drawings have
 * it (see `findCrossings`).
 */
export function countAround({ x1, y1, x2, y2, drawing, ring, ringStart }: TracedEdges): Int32Array {
  const rings = ringStart.length - 1;
  const around = new Int32Array(rings);
  const starts = ringStart.slice(0, rings).sort((a, b) => y1[a]! - y1[b]!);
  const heights = starts.map((start) => y1[start]!);
  for (let edge = 0; edge < x1.length; edge++) {
    const ax = x1[edge]!;
    const ay = y1[edge]!;
    const by = y2[edge]!;
    const dx = x2[edge]! - ax;
    const north = by > ay ? 1 : -1;
    const top = Math.max(ay, by);
    for (let at = firstFrom(heights, Math.min(ay, by)); at < rings && heights[at]! <= top; at++) {
      const start = starts[at]!;
      if (drawing[start] === drawing[edge]) continue;
      // A corner of a later drawing lies a hair to the north-east of where it is, one of an earlier drawing to the south-west.
      const isLater = drawing[start]! > drawing[edge]!;
      const y = heights[at]! + (isLater ? HAIR : -HAIR);
      if (ay < y === by < y) continue;
      const side = (dx * (heights[at]! - ay) - (by - ay) * (x1[start]! - ax)) * north;
      if (side > 0 || (side === 0 && !isLater)) around[ring[start]!]! += north;
    }
  }
  return around;
}

/** Less than a unit of the lattice. */
const HAIR = 0.5;

/** Index of the first of ascending numbers that is not under a value. */
function firstFrom(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
