import { dissolve } from '../catalogue/dissolve.ts';
import type { Region } from '../catalogue/region.ts';
import { EARTH_RADIUS_M, type LngLat } from '../geo.ts';
import type { Shape } from '../territory/shape.ts';
import { CARD, type CardRun, cutIntoRuns } from './cardRuns.ts';
import { BOX, CHORD, createLine, endOf, firstOf, type Line } from './line.ts';
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

/** On the unit sphere, or straight through it. */
type Point = readonly [x: number, y: number, z: number];

/** Measures from points of the unit sphere to a line. */
interface Probe {
  /** Chord from a point to the line; from then on only the pieces that may be the nearest within `room` of it are tried. */
  near(point: Point, room: number): number;
  /** Kilometres from a point within the room to the line. */
  km(x: number, y: number, z: number): number;
}

function createProbe({ pieces, chords, chunks, blocks }: Line): Probe {
  const chunkCount = chunks.length / BOX;
  const blockCount = blocks.length / BOX;
  /** The piece that was nearest to the last point: a good guess for the next. */
  let nearest = 0;
  const nearChunks = new Int32Array(chunkCount);
  const nearPieces = new Int32Array(pieces);
  let nearCount = 0;

  /** Lists the chunks that may hold a piece within a squared chord of a point; tells how many. */
  const listChunks = (x: number, y: number, z: number, limit: number) => {
    let count = 0;
    for (let block = 0; block < blockCount; block++) {
      if (boxSquared(blocks, block, x, y, z) > limit) continue;
      const end = endOf(block, chunkCount);
      for (let chunk = firstOf(block); chunk < end; chunk++)
        if (boxSquared(chunks, chunk, x, y, z) <= limit) nearChunks[count++] = chunk;
    }
    return count;
  };
  /** Squared chord from a point to the line. */
  const closest = (x: number, y: number, z: number) => {
    let guess = nearest;
    let best = chordSquared(chords, guess, x, y, z);
    const count = listChunks(x, y, z, best);
    for (let i = 0; i < count; i++) {
      const chunk = nearChunks[i] ?? 0;
      if (boxSquared(chunks, chunk, x, y, z) >= best) continue;
      const end = endOf(chunk, pieces);
      for (let piece = firstOf(chunk); piece < end; piece++) {
        const squared = chordSquared(chords, piece, x, y, z);
        if (squared >= best) continue;
        best = squared;
        guess = piece;
      }
    }
    nearest = guess;
    return best;
  };
  /**
   * Keeps the pieces that may be nearer than `best`, the squared chord to the nearest, for some point in the room. How
   * much the square of a distance gains on another, from the middle to the edge of a ball, is at most its diameter times
   * what is between the two ends: here the foot on the nearest piece, and the far end of the other.
   */
  const keepPieces = (x: number, y: number, z: number, best: number, room: number) => {
    const foot = footOn(chords, nearest, x, y, z);
    const count = listChunks(x, y, z, (Math.sqrt(best) + 2 * room) ** 2);
    nearCount = 0;
    for (let i = 0; i < count; i++) {
      const chunk = nearChunks[i] ?? 0;
      const end = endOf(chunk, pieces);
      for (let piece = firstOf(chunk); piece < end; piece++) {
        const behind = chordSquared(chords, piece, x, y, z) - best;
        if (behind <= 2 * room * farEnd(chords, piece, foot)) nearPieces[nearCount++] = piece;
      }
    }
  };

  return {
    near([x, y, z], room) {
      const best = closest(x, y, z);
      keepPieces(x, y, z, best, room);
      return Math.sqrt(best);
    },
    km(x, y, z) {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < nearCount; i++)
        best = Math.min(best, chordSquared(chords, nearPieces[i] ?? 0, x, y, z));
      return DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(best) / 2));
    },
  };
}

/** Point of a piece that is nearest to a point. */
function footOn(chords: Float64Array, piece: number, x: number, y: number, z: number): Point {
  const at = CHORD * piece;
  const ax = chords[at] ?? 0;
  const ay = chords[at + 1] ?? 0;
  const az = chords[at + 2] ?? 0;
  const dx = chords[at + 3] ?? 0;
  const dy = chords[at + 4] ?? 0;
  const dz = chords[at + 5] ?? 0;
  const along = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) * (chords[at + 6] ?? 0);
  const t = Math.max(0, Math.min(1, along));
  return [ax + t * dx, ay + t * dy, az + t * dz];
}

/** Chord from a point to the end of a piece that is farther from it. */
function farEnd(chords: Float64Array, piece: number, point: Point): number {
  const at = CHORD * piece;
  const ax = (chords[at] ?? 0) - point[0];
  const ay = (chords[at + 1] ?? 0) - point[1];
  const az = (chords[at + 2] ?? 0) - point[2];
  const bx = ax + (chords[at + 3] ?? 0);
  const by = ay + (chords[at + 4] ?? 0);
  const bz = az + (chords[at + 5] ?? 0);
  return Math.sqrt(Math.max(ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz));
}

/** Squared distance from a point to a piece, straight through the sphere. */
function chordSquared(chords: Float64Array, piece: number, x: number, y: number, z: number): number {
  const at = CHORD * piece;
  const dx = chords[at + 3] ?? 0;
  const dy = chords[at + 4] ?? 0;
  const dz = chords[at + 5] ?? 0;
  const px = x - (chords[at] ?? 0);
  const py = y - (chords[at + 1] ?? 0);
  const pz = z - (chords[at + 2] ?? 0);
  const t = Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) * (chords[at + 6] ?? 0)));
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
    const endChunk = endOf(block, chunkCount);
    for (let chunk = firstOf(block); chunk < endChunk; chunk++) {
      if (!spansLatitude(chunks, chunk, lat)) continue;
      const endPiece = endOf(chunk, pieces);
      for (let piece = firstOf(chunk); piece < endPiece; piece++)
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
