import { dissolve } from '../catalogue/dissolve.ts';
import type { Region } from '../catalogue/region.ts';
import { EARTH_RADIUS_M, type LngLat } from '../geo.ts';
import type { Shape } from '../territory/shape.ts';
import { CARD, type CardRun, cutIntoRuns } from './cardRuns.ts';
import { BOX, childrenOf, createLine, type Line } from './line.ts';
import type { Place } from './place.ts';

const DIAMETER_KM = (2 * EARTH_RADIUS_M) / 1000;

/** The line that distances start from: what was drawn, or the outline of the counted communes when nothing is. */
export function lineOf(shape: Shape, counted: Iterable<number>, region: Region): Shape {
  return shape.length > 0 ? shape : dissolve(region.topology, counted);
}

/** Kilometres from a line to each card, in the order of the cards: 0 inside, NaN for a card or a line that is nowhere. */
export type Nearness = (line: Shape) => Float64Array;

/**
 * Room left around a run of cards, on the unit sphere (6 m) and as a part of its radius: the line is straight on the
 * screen for who is inside, and a chord for how far, within a metre.
 */
const ROOM = 1e-6;
const ROOM_PART = 1.01;

/**
 * Makes ready for the same cards to be measured from one line after the other. Neighbouring cards are taken together:
 * where the line does not come between them, all are inside or all outside; and only the pieces of line near one of
 * them can be the nearest to another. Great-circle distances, right to a metre.
 */
export function createNearness(places: readonly Pick<Place, 'position'>[]): Nearness {
  const runs = cutIntoRuns(places.map(({ position }) => position?.point ?? null));
  return (shape) => {
    const km = new Float64Array(places.length).fill(Number.NaN);
    const line = createLine(shape);
    if (line.pieces === 0) return km;
    const probe = createProbe(line);
    for (const run of runs) measureRun(run, line, probe, km);
    return km;
  };
}

function measureRun(run: CardRun, line: Line, probe: Probe, km: Float64Array): void {
  const { middle, radius, at, cards } = run;
  const room = ROOM_PART * radius + ROOM;
  const toLine = probe.near(run.centre, room);
  const together = toLine > room;
  const middleInside = together && isInside(line, middle[0], middle[1]);
  for (let i = 0; i < at.length; i++) {
    const card = CARD * i;
    const inside = together ? middleInside : isInside(line, cards[card] ?? 0, cards[card + 1] ?? 0);
    km[at[i] ?? 0] = inside ? 0 : probe.km(cards[card + 2] ?? 0, cards[card + 3] ?? 0, cards[card + 4] ?? 0);
  }
}

/** Distance from one point to a line, for a single card. NaN for an empty line. */
export function nearnessKm(point: LngLat, shape: Shape): number {
  return createNearness([{ position: { point, precision: 'address' } }])(shape)[0] ?? Number.NaN;
}

/** Measures from points of the unit sphere to a line. */
interface Probe {
  /** Chord from a point to the line; from then on only the pieces that may be the nearest within `room` of it are tried. */
  near(point: readonly [x: number, y: number, z: number], room: number): number;
  /** Kilometres from a point within the room to the line. */
  km(x: number, y: number, z: number): number;
}

function createProbe({ pieces, chords, chunks, blocks }: Line): Probe {
  const chunkCount = chunks.length / BOX;
  const blockCount = blocks.length / BOX;
  /** The piece that was nearest to the last point: a good guess for the next. */
  let nearest = 0;
  const nearChunks = new Int32Array(chunkCount);
  let nearCount = 0;

  const keepChunks = (x: number, y: number, z: number, limit: number) => {
    nearCount = 0;
    for (let block = 0; block < blockCount; block++) {
      if (boxSquared(blocks, block, x, y, z) > limit) continue;
      const [first, end] = childrenOf(block, chunkCount);
      for (let chunk = first; chunk < end; chunk++)
        if (boxSquared(chunks, chunk, x, y, z) <= limit) nearChunks[nearCount++] = chunk;
    }
  };
  const closest = (x: number, y: number, z: number) => {
    let best = chordSquared(chords, nearest, x, y, z);
    for (let i = 0; i < nearCount; i++) {
      const chunk = nearChunks[i] ?? 0;
      if (boxSquared(chunks, chunk, x, y, z) >= best) continue;
      const [first, end] = childrenOf(chunk, pieces);
      for (let piece = first; piece < end; piece++) {
        const squared = chordSquared(chords, piece, x, y, z);
        if (squared < best) [best, nearest] = [squared, piece];
      }
    }
    return best;
  };

  return {
    near([x, y, z], room) {
      keepChunks(x, y, z, chordSquared(chords, nearest, x, y, z));
      const toLine = Math.sqrt(closest(x, y, z));
      keepChunks(x, y, z, (toLine + 2 * room) ** 2);
      return toLine;
    },
    km: (x, y, z) => DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(closest(x, y, z)) / 2)),
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
