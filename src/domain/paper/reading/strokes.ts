import type { Mask } from './distance.ts';

/** Ink that hangs together, and the two ends that are farthest from one another along it. Pixels. */
export interface Stroke {
  readonly pixels: Int32Array;
  readonly ends: readonly [number, number];
  /** Length of the way along the ink from end to end. */
  readonly length: number;
}

/** The strokes of a mask, those under a length left out. */
export function findStrokes(mask: Mask, leastLength: number): Stroke[] {
  const { width, height, data } = mask;
  const far = new Int32Array(data.length).fill(-1);
  const queue = new Int32Array(data.length);
  const seen = new Uint8Array(data.length);
  const strokes: Stroke[] = [];
  for (let first = 0; first < data.length; first++) {
    if (!data[first] || seen[first]) continue;
    const count = walk(first, data, far, queue, width, height);
    const start = queue[count - 1]!;
    const pixels = queue.slice(0, count);
    for (const at of pixels) {
      seen[at] = 1;
      far[at] = -1;
    }
    if (count < leastLength) continue;
    walk(start, data, far, queue, width, height);
    const end = queue[count - 1]!;
    const length = far[end]! / 2;
    for (const at of pixels) far[at] = -1;
    if (length >= leastLength) strokes.push({ pixels, ends: [start, end], length });
  }
  return strokes;
}

/**
 * Visits ink from a first pixel, ring after ring, slanted steps after straight ones: `far` becomes about twice the way
 * from it. Returns how many pixels there are; the farthest is last in the queue.
 */
function walk(
  first: number,
  data: Uint8Array,
  far: Int32Array,
  queue: Int32Array,
  width: number,
  height: number,
): number {
  let count = 1;
  queue[0] = first;
  far[first] = 0;
  for (let head = 0; head < count; head++) {
    const at = queue[head]!;
    const x = at % width;
    const y = (at - x) / width;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const next = at + dy * width + dx;
        if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
        if (!data[next] || far[next]! >= 0) continue;
        far[next] = far[at]! + (dx !== 0 && dy !== 0 ? 3 : 2);
        queue[count++] = next;
      }
    }
  }
  return count;
}

/** Distance between two pixels. */
export function between(a: number, b: number, width: number): number {
  return Math.hypot((a % width) - (b % width), Math.floor(a / width) - Math.floor(b / width));
}

/** Inks a straight line between two pixels, as thick as a radius on both sides. */
export function drawLine({ width, height, data }: Mask, from: number, to: number, radius: number): void {
  const steps = Math.max(1, Math.ceil(between(from, to, width)));
  const [x1, y1] = [from % width, Math.floor(from / width)];
  const [x2, y2] = [to % width, Math.floor(to / width)];
  const reach = Math.ceil(radius);
  for (let step = 0; step <= steps; step++) {
    const x = Math.round(x1 + ((x2 - x1) * step) / steps);
    const y = Math.round(y1 + ((y2 - y1) * step) / steps);
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
        if (inside && dx * dx + dy * dy <= radius * radius) data[(y + dy) * width + x + dx] = 1;
      }
    }
  }
}
