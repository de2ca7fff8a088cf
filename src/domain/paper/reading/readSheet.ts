import type { LngLat } from '../../geo.ts';
import { roundLngLat } from '../../geo.ts';
import { err, ok, type Result } from '../../result.ts';
import { keptPoints } from '../../territory/douglasPeucker.ts';
import type { Ring } from '../../territory/shape.ts';
import { ENLARGED, positionOn, SHEET, type SheetCode } from '../sheet.ts';
import { findSheet, type SheetFlaw } from './findSheet.ts';
import { PEN_COLOURS, type PenColour, separateInk } from './ink.ts';
import type { Picture } from './picture.ts';
import { leastPixelsPerMm, straighten } from './straighten.ts';
import { fillInk } from './surfaces.ts';
import { traceMask } from './traceMask.ts';

/** What one line drawn on a sheet goes around. */
export interface ReadOutline {
  readonly pen: PenColour;
  readonly ring: Ring;
}

/** What is read on a sheet. */
export interface SheetReading {
  readonly code: SheetCode;
  /** Pen after pen; none on a blank sheet. */
  readonly outlines: readonly ReadOutline[];
  /** Long lines that go around nothing, and are left out. */
  readonly unclosed: number;
  /** Longest gap of a line that was closed by a straight one, in millimetres; 0 for none. */
  readonly longestGapMm: number;
  /** The map as it was photographed, seen from above: it goes from corner to corner of `code.seen`. */
  readonly straightened: Picture;
}

/** Why nothing is read; `too-small`: the sheet is too small in the picture for its lines to be followed. */
export type ReadingFlaw = SheetFlaw | 'too-small';

/** Pixels of the straightened map to a millimetre of an A4 sheet. */
const PIXELS_PER_MM = 5;
/** A photograph with fewer pixels to a millimetre shows lines as shades. */
const LEAST_PIXELS_PER_MM = 2;
/** The printed frame, and what a shaky perspective makes of it. */
const FRAME_MM = 1.2;
/** How far the border may be from the line as it was followed. */
const TOLERANCE_MM = 0.25;

/** A reading as it goes: each step is how far it is, from 0 to 1. */
export type ReadingSteps = Generator<number, Result<SheetReading, ReadingFlaw>, void>;

/**
 * Reads the outlines drawn by hand on a sheet from a photograph or a scan of it, whichever way it is turned. Bad pictures
 * have a flaw; nothing is guessed without its marks and its code.
 */
export function readSheet(photo: Picture): Result<SheetReading, ReadingFlaw> {
  const steps = readSheetInSteps(photo);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, which says how far it is; about a third of the work between two steps at most. */
export function* readSheetInSteps(photo: Picture): ReadingSteps {
  const sheet = findSheet(photo);
  if (!sheet.ok) return sheet;
  const { code, toPhoto } = sheet.value;
  const { map } = SHEET;
  if (leastPixelsPerMm(toPhoto, map) < LEAST_PIXELS_PER_MM) return err('too-small');
  const pixelsPerMm = PIXELS_PER_MM * ENLARGED[code.format];
  yield 0.3;
  const straightened = straighten(photo, toPhoto, map, pixelsPerMm);
  yield 0.4;
  const inks = separateInk(straightened);
  const outlines: ReadOutline[] = [];
  let [unclosed, longestGapMm] = [0, 0];
  for (const [at, pen] of PEN_COLOURS.entries()) {
    yield 0.6 + (0.4 * at) / PEN_COLOURS.length;
    const ink = inks.get(pen);
    if (!ink) continue;
    clearFrame(ink.data, ink.width, ink.height, FRAME_MM * pixelsPerMm);
    // Pens are as thick on any paper: millimetres of the real sheet.
    const surfaces = fillInk(ink, PIXELS_PER_MM);
    unclosed += surfaces.unclosed;
    longestGapMm = Math.max(longestGapMm, surfaces.longestGapMm);
    for (const mask of surfaces.masks) {
      const corners = traceMask(mask).map(([x, y]) => ({ x, y }));
      const ring = keptPoints(corners, TOLERANCE_MM * PIXELS_PER_MM).map((index): LngLat => {
        const { x, y } = corners[index] ?? { x: 0, y: 0 };
        return roundLngLat(positionOn(code, x / pixelsPerMm, y / pixelsPerMm));
      });
      if (ring.length >= 3) outlines.push({ pen, ring });
    }
  }
  return ok({ code, outlines, unclosed, longestGapMm, straightened });
}

/** Takes the ink of the printed frame away. */
function clearFrame(data: Uint8Array, width: number, height: number, margin: number): void {
  for (let y = 0; y < height; y++) {
    const isEdge = y < margin || y >= height - margin;
    for (let x = 0; x < width; x++) if (isEdge || x < margin || x >= width - margin) data[y * width + x] = 0;
  }
}
