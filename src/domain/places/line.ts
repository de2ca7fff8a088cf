import { type LngLat, RADIANS } from '../geo.ts';
import type { Ring, Shape } from '../territory/shape.ts';

/**
 * Longest piece of an edge, in degrees. Edges are straight on the screen; a piece this short is within a metre of
 * that line, of the great circle and of its own chord.
 */
const PIECE_DEG = 0.05;
/** Pieces of a chunk, and chunks of a block. */
const FAN = 8;

/** Numbers that a box takes: least and greatest x, y, z on the unit sphere, then least and greatest latitude. */
export const BOX = 8;

/** Numbers that a piece takes on the unit sphere. */
export const CHORD = 7;

/** An outline ready to be measured from: pieces of its edges in their order, boxed by chunks and chunks by blocks. */
export interface Line {
  readonly pieces: number;
  /** Longitude and latitude of both ends, four numbers a piece. */
  readonly degrees: Float64Array;
  /** One end on the unit sphere, the vector to the other, and 1 over its squared length (0 for none): `CHORD` a piece. */
  readonly chords: Float64Array;
  /** `BOX` numbers for each run of `FAN` pieces, and for each run of `FAN` chunks. */
  readonly chunks: Float64Array;
  readonly blocks: Float64Array;
}

/** Rings are taken together: whether a point is inside is a matter of parity. */
export function createLine(shape: Shape): Line {
  const ends: number[] = [];
  for (const { outer, holes } of shape) for (const ring of [outer, ...holes]) pushPieces(ring, ends);
  const degrees = Float64Array.from(ends);
  const pieces = degrees.length / 4;
  const chords = new Float64Array(CHORD * pieces);
  const boxes = new Float64Array(BOX * pieces);
  for (let piece = 0; piece < pieces; piece++) {
    const from = [degrees[4 * piece] ?? 0, degrees[4 * piece + 1] ?? 0] as const;
    const to = [degrees[4 * piece + 2] ?? 0, degrees[4 * piece + 3] ?? 0] as const;
    const [a, b] = [onSphere(from), onSphere(to)];
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const [start = 0, end = 0] = [a[axis], b[axis]];
      chords[CHORD * piece + axis] = start;
      chords[CHORD * piece + 3 + axis] = end - start;
      squared += (end - start) ** 2;
      boxes[BOX * piece + 2 * axis] = Math.min(start, end);
      boxes[BOX * piece + 2 * axis + 1] = Math.max(start, end);
    }
    chords[CHORD * piece + 6] = squared > 0 ? 1 / squared : 0;
    boxes[BOX * piece + 6] = Math.min(from[1], to[1]);
    boxes[BOX * piece + 7] = Math.max(from[1], to[1]);
  }
  const chunks = wrap(boxes);
  return { pieces, degrees, chords, chunks, blocks: wrap(chunks) };
}

/** The first child of a box; as a number rather than a range, for loops that are run a hundred thousand times. */
export function firstOf(box: number): number {
  return box * FAN;
}

/** Where the children of a box end, in a list of so many. */
export function endOf(box: number, count: number): number {
  return Math.min(count, (box + 1) * FAN);
}

/** The point on the unit sphere. */
export function onSphere([lng, lat]: LngLat): readonly [x: number, y: number, z: number] {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lng * RADIANS), ring * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

function pushPieces(ring: Ring, ends: number[]): void {
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous) pushEdge(previous, corner, ends);
    previous = corner;
  }
}

/** Cuts an edge at equal steps of the screen (Web Mercator). */
function pushEdge(from: LngLat, to: LngLat, ends: number[]): void {
  const span = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  const steps = Math.max(1, Math.ceil(span / PIECE_DEG));
  const [low, high] = [northing(from[1]), northing(to[1])];
  let [lng, lat] = from;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    const nextLng = step === steps ? to[0] : from[0] + part * (to[0] - from[0]);
    const nextLat = step === steps ? to[1] : latitude(low + part * (high - low));
    ends.push(lng, lat, nextLng, nextLat);
    [lng, lat] = [nextLng, nextLat];
  }
}

function northing(lat: number): number {
  return Math.asinh(Math.tan(lat * RADIANS));
}

function latitude(y: number): number {
  return Math.atan(Math.sinh(y)) / RADIANS;
}

/** Boxes around each run of `FAN` boxes. */
function wrap(boxes: Float64Array): Float64Array {
  const count = boxes.length / BOX;
  const wrapped = new Float64Array(BOX * Math.ceil(count / FAN));
  for (let side = 0; side < BOX; side++) {
    const choose = side % 2 === 0 ? Math.min : Math.max;
    for (let box = 0; box * FAN < count; box++) {
      let value = boxes[BOX * firstOf(box) + side] ?? 0;
      for (let child = firstOf(box) + 1; child < endOf(box, count); child++)
        value = choose(value, boxes[BOX * child + side] ?? 0);
      wrapped[BOX * box + side] = value;
    }
  }
  return wrapped;
}
