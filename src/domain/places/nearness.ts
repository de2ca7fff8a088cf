import { dissolve } from '../catalogue/dissolve.ts';
import type { Region } from '../catalogue/region.ts';
import { EARTH_RADIUS_M, type LngLat } from '../geo.ts';
import type { Shape } from '../territory/shape.ts';
import { BOX, childrenOf, createLine, type Line, onSphere } from './line.ts';
import type { Place } from './place.ts';

const DIAMETER_KM = (2 * EARTH_RADIUS_M) / 1000;

/** The line that distances start from: what was drawn, or the outline of the counted communes when nothing is. */
export function lineOf(shape: Shape, counted: Iterable<number>, region: Region): Shape {
  return shape.length > 0 ? shape : dissolve(region.topology, counted);
}

/** Kilometres from a line to each card, in the order of the cards: 0 inside, NaN for a card or a line that is nowhere. */
export type Nearness = (line: Shape) => Float64Array;

/**
 * Makes ready for the same cards to be measured from one line after the other. Cards are gone through along a curve
 * that fills the plane: the piece of line nearest to one is a good guess for the next, and most of the line is passed
 * over. Great-circle distances, right to a metre.
 */
export function createNearness(places: readonly Pick<Place, 'position'>[]): Nearness {
  const placed = places.flatMap(({ position }, at) => (position ? [{ at, point: position.point }] : []));
  placed.sort((a, b) => curveKey(a.point) - curveKey(b.point));
  const order = Int32Array.from(placed, ({ at }) => at);
  const points = Float64Array.from(placed.flatMap(({ point }) => [...point, ...onSphere(point)]));
  return (shape) => {
    const km = new Float64Array(places.length).fill(Number.NaN);
    const line = createLine(shape);
    if (line.pieces === 0) return km;
    const probe = createProbe(line);
    for (let i = 0; i < order.length; i++) {
      const [lng = 0, lat = 0, x = 0, y = 0, z = 0] = [
        points[5 * i],
        points[5 * i + 1],
        points[5 * i + 2],
        points[5 * i + 3],
        points[5 * i + 4],
      ];
      km[order[i] ?? 0] = isInside(line, lng, lat) ? 0 : probe(x, y, z);
    }
    return km;
  };
}

/** Distance from one point to a line, for a single card. NaN for an empty line. */
export function nearnessKm(point: LngLat, shape: Shape): number {
  const line = createLine(shape);
  if (line.pieces === 0) return Number.NaN;
  return isInside(line, point[0], point[1]) ? 0 : createProbe(line)(...onSphere(point));
}

/** Measures from a point of the unit sphere to the line, in kilometres; remembers the nearest piece as a first guess. */
function createProbe(line: Line): (x: number, y: number, z: number) => number {
  const { pieces, chords, chunks, blocks } = line;
  const chunkCount = chunks.length / BOX;
  const blockCount = blocks.length / BOX;
  let nearest = 0;
  let best = 0;
  const tryPieces = (chunk: number, x: number, y: number, z: number) => {
    const [first, end] = childrenOf(chunk, pieces);
    for (let piece = first; piece < end; piece++) {
      const squared = chordSquared(chords, piece, x, y, z);
      if (squared < best) [best, nearest] = [squared, piece];
    }
  };
  const tryChunks = (block: number, x: number, y: number, z: number) => {
    const [first, end] = childrenOf(block, chunkCount);
    for (let chunk = first; chunk < end; chunk++)
      if (boxSquared(chunks, chunk, x, y, z) < best) tryPieces(chunk, x, y, z);
  };
  return (x, y, z) => {
    best = chordSquared(chords, nearest, x, y, z);
    for (let block = 0; block < blockCount; block++)
      if (boxSquared(blocks, block, x, y, z) < best) tryChunks(block, x, y, z);
    return DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(best) / 2));
  };
}

/** Squared distance from a point to a piece, straight through the sphere. */
function chordSquared(chords: Float64Array, piece: number, x: number, y: number, z: number): number {
  const at = 6 * piece;
  const dx = chords[at + 3] ?? 0;
  const dy = chords[at + 4] ?? 0;
  const dz = chords[at + 5] ?? 0;
  const px = x - (chords[at] ?? 0);
  const py = y - (chords[at + 1] ?? 0);
  const pz = z - (chords[at + 2] ?? 0);
  const length = dx * dx + dy * dy + dz * dz;
  const along = length > 0 ? (px * dx + py * dy + pz * dz) / length : 0;
  const t = Math.max(0, Math.min(1, along));
  const ex = px - t * dx;
  const ey = py - t * dy;
  const ez = pz - t * dz;
  return ex * ex + ey * ey + ez * ez;
}

/** Squared distance from a point to a box: no piece in it is nearer. */
function boxSquared(boxes: Float64Array, box: number, x: number, y: number, z: number): number {
  const at = BOX * box;
  const dx = outside(x, boxes[at] ?? 0, boxes[at + 1] ?? 0);
  const dy = outside(y, boxes[at + 2] ?? 0, boxes[at + 3] ?? 0);
  const dz = outside(z, boxes[at + 4] ?? 0, boxes[at + 5] ?? 0);
  return dx * dx + dy * dy + dz * dz;
}

function outside(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}

/** Whether the line goes round a point: the number of pieces met going east is odd. */
function isInside(line: Line, lng: number, lat: number): boolean {
  const { pieces, degrees, chunks, blocks } = line;
  const chunkCount = chunks.length / BOX;
  let inside = false;
  for (let block = 0; block < blocks.length / BOX; block++) {
    if (!spansLatitude(blocks, block, lat)) continue;
    const [firstChunk, endChunk] = childrenOf(block, chunkCount);
    for (let chunk = firstChunk; chunk < endChunk; chunk++) {
      if (!spansLatitude(chunks, chunk, lat)) continue;
      const [firstPiece, endPiece] = childrenOf(chunk, pieces);
      for (let piece = firstPiece; piece < endPiece; piece++)
        if (isMetGoingEast(degrees, piece, lng, lat)) inside = !inside;
    }
  }
  return inside;
}

function spansLatitude(boxes: Float64Array, box: number, lat: number): boolean {
  return lat >= (boxes[BOX * box + 6] ?? 0) && lat <= (boxes[BOX * box + 7] ?? 0);
}

function isMetGoingEast(degrees: Float64Array, piece: number, lng: number, lat: number): boolean {
  const at = 4 * piece;
  const fromLat = degrees[at + 1] ?? 0;
  const toLat = degrees[at + 3] ?? 0;
  if (fromLat > lat === toLat > lat) return false;
  const fromLng = degrees[at] ?? 0;
  return lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * ((degrees[at + 2] ?? 0) - fromLng);
}

/** Place of a point along a curve that fills the plane (Morton order, a step of about 500 m). */
function curveKey([lng, lat]: LngLat): number {
  return 2 * spread(Math.floor((lng + 180) / 0.0055)) + spread(Math.floor((lat + 90) / 0.0055));
}

/** The bits of a number under 65 536, a zero between each and the next. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
