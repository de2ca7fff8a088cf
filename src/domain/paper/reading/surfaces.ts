import { dilated, eroded, type Mask, withoutBlots } from './distance.ts';
import { between, drawLine, findStrokes, type Stroke } from './strokes.ts';

/** What the ink of one pen goes around. */
export interface Surfaces {
  /** One mask for each surface. */
  readonly masks: readonly Mask[];
  /** Long lines that go around nothing. */
  readonly unclosed: number;
  /** Longest gap that was closed by a straight line, in millimetres; 0 for none. */
  readonly longestGapMm: number;
}

/** A gap in a line that nobody meant: another pen, a crease. */
const SMALL_GAP_MM = 1.1;
/** Wider than any pen. */
const BLOT_MM = 1.5;
/** Shorter strokes are words, names of the map, crosses. */
const LEAST_STROKE_MM = 38;
/** Ends of two strokes nearer than this are one line that was lifted. */
const LIFTED_MM = 13;
/** A line whose ends are this far apart at most, and this part of its length, is closed by a straight one. */
const OPEN_MM = 45;
const OPEN_PART = 0.33;
/** A line that comes so near to the frame of the map goes through it. */
const FRAME_REACH_MM = 4;
/** Less is a letter, a spot, a spire of a signature. */
const LEAST_AREA_MM2 = 150;

/** Follows the ink of one pen: closes its gaps, fills what it goes around, and takes the middle of the line as border. */
export function fillInk(ink: Mask, pixelsPerMm: number): Surfaces {
  const { width } = ink;
  const radius = (SMALL_GAP_MM / 2) * pixelsPerMm;
  const strokesOnly = withoutBlots(ink, BLOT_MM * pixelsPerMm);
  const lines = dilated(strokesOnly, radius);
  const thickness = meanThickness(strokesOnly);
  const leastLength = LEAST_STROKE_MM * pixelsPerMm;
  const leastArea = LEAST_AREA_MM2 * pixelsPerMm ** 2;
  let longestGap = 0;
  const bridge = (from: number, to: number): void => {
    // Lines were thickened at both ends.
    longestGap = Math.max(longestGap, between(from, to, width) + 2 * radius);
    drawLine(lines, from, to, radius + thickness / 2);
  };
  const isOpen = (stroke: Stroke) => enclosed(stroke.pixels, lines) < leastArea;
  joinLifted(findStrokes(lines, leastLength).filter(isOpen), width, LIFTED_MM * pixelsPerMm, bridge);
  for (const { ends, length } of findStrokes(lines, leastLength)) {
    const gap = between(ends[0], ends[1], width);
    const isNearlyClosed = gap < OPEN_PART * length && gap < OPEN_MM * pixelsPerMm;
    if (isNearlyClosed) bridge(ends[0], ends[1]);
    else if (leaveBySameSide(ends, lines, FRAME_REACH_MM * pixelsPerMm))
      drawLine(lines, ends[0], ends[1], radius);
  }
  const strokes = findStrokes(lines, leastLength);
  const whole = { ...lines, data: new Uint8Array(lines.data.length) };
  let unclosed = 0;
  for (const { pixels } of strokes) {
    if (enclosed(pixels, lines, whole) < leastArea) unclosed++;
  }
  // From the outer side of the thickened line to its middle: tails that lead outwards go at the same time.
  const middle = eroded(whole, radius + thickness / 2);
  return {
    masks: piecesOf(middle, leastArea),
    unclosed,
    longestGapMm: longestGap / pixelsPerMm,
  };
}

/** Whether a line comes from one side of the map and goes back to it: that side closes it. */
function leaveBySameSide([a, b]: Stroke['ends'], { width, height }: Mask, reach: number): boolean {
  const sidesOf = (at: number) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return [x < reach, y < reach, x >= width - reach, y >= height - reach];
  };
  const others = sidesOf(b);
  return sidesOf(a).some((isNear, side) => isNear && others[side]);
}

/** Joins ends of strokes of different strokes, the nearest first, each once. */
function joinLifted(
  strokes: readonly Stroke[],
  width: number,
  most: number,
  bridge: (from: number, to: number) => void,
): void {
  const ends = strokes.flatMap((stroke, of) => stroke.ends.map((at) => ({ at, of })));
  const pairs = ends
    .flatMap((a, i) => ends.slice(i + 1).map((b) => ({ a, b, gap: between(a.at, b.at, width) })))
    .filter(({ a, b, gap }) => a.of !== b.of && gap <= most)
    .sort((one, other) => one.gap - other.gap);
  const joined = new Set<number>();
  for (const { a, b } of pairs) {
    if (joined.has(a.at) || joined.has(b.at)) continue;
    joined.add(a.at).add(b.at);
    bridge(a.at, b.at);
  }
}

/** Number of pixels that ink goes around, without the ink; `into` receives both when there is something. */
function enclosed(pixels: Int32Array, { width, height }: Mask, into?: Mask): number {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (const at of pixels) {
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  // A window one pixel wider than the ink, all of it reached from its corner but the ink and what it goes around.
  const [columns, rows] = [right - left + 3, bottom - top + 3];
  const state = new Uint8Array(columns * rows);
  for (const at of pixels) state[(Math.floor(at / width) - top + 1) * columns + (at % width) - left + 1] = 1;
  const stack = new Int32Array(columns * rows);
  let size = 1;
  let outside = 1;
  state[0] = 2;
  while (size > 0) {
    const at = stack[--size]!;
    const x = at % columns;
    for (let side = 0; side < 4; side++) {
      const isAcross = side < 2;
      const step = side % 2 === 0 ? 1 : -1;
      if (isAcross && (x + step < 0 || x + step >= columns)) continue;
      const next = at + (isAcross ? step : step * columns);
      if (next < 0 || next >= state.length || state[next]) continue;
      state[next] = 2;
      outside++;
      stack[size++] = next;
    }
  }
  const inside = columns * rows - outside - pixels.length;
  if (!into || inside === 0) return inside;
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++)
      if (state[(y - top + 1) * columns + x - left + 1] !== 2) into.data[y * width + x] = 1;
  return inside;
}

/** The parts of a mask that hang together, those under an area left out. */
function piecesOf(mask: Mask, leastArea: number): Mask[] {
  return findStrokes(mask, 1)
    .filter(({ pixels }) => pixels.length >= leastArea)
    .map(({ pixels }) => {
      const data = new Uint8Array(mask.data.length);
      for (const at of pixels) data[at] = 1;
      return { ...mask, data };
    });
}

/** How thick lines are on average: their area over half of their border. */
function meanThickness({ width, height, data }: Mask): number {
  let [area, border] = [0, 0];
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      if (!data[at]) continue;
      area++;
      border += 4 - data[at - 1]! - data[at + 1]! - data[at - width]! - data[at + width]!;
    }
  }
  // A slanted border has four sides of pixels for every three of length, on average (4 / π).
  return border === 0 ? 0 : (2 * area) / ((border * Math.PI) / 4);
}
