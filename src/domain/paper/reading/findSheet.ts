import decodeQR from 'qr/decode.js';
import { err, ok, type Result } from '../../result.ts';
import { decodeSheet, SHEET, type SheetCode } from '../sheet.ts';
import { type Homography, homographyOf, project } from './homography.ts';
import { findMarks, type Mark } from './marks.ts';
import { type Picture, sharpness, toGrey } from './picture.ts';
import { straighten } from './straighten.ts';

/**
 * Why a picture is not read as a sheet. `no-sheet`: no mark at all; `corner-missing`: not four of them; `blurred`: nothing
 * in it is sharp; `no-code`: the code cannot be read; `other-code`: a code of something else, or of another version;
 * `two-sheets`: several can be read, and which of them is meant is not known.
 */
export type SheetFlaw = 'no-sheet' | 'corner-missing' | 'blurred' | 'no-code' | 'other-code' | 'two-sheets';

/** A sheet in a picture: what its code says, and how its millimetres go to pixels. */
export interface FoundSheet {
  readonly code: SheetCode;
  readonly toPhoto: Homography;
}

/** Marks are looked for in a picture shrunk to about this, on its longer side. */
const LONGEST = 1600;
const SHARP = 22;
/** More than this many things that look like marks are looked at no further. */
const MOST_MARKS = 12;
/** Marks of a sheet have a misfit of a fifth, those that are not of one sheet of five and more. */
const MOST_MISFIT = 2;
const CODE_PIXELS_PER_MM = 12;
const DECODE_MS = 400;

/** Looks for the four marks of a sheet, then for its code, which says which corner is which. */
export function findSheet(photo: Picture): Result<FoundSheet, SheetFlaw> {
  const grey = toGrey(photo, LONGEST);
  const marks = findMarks(grey)
    .sort((a, b) => b.area - a.area)
    .slice(0, MOST_MARKS);
  const sheets = sheetsOf(marks);
  let other = false;
  for (const corners of sheets) {
    const read = readCorners(photo, corners);
    if (read === 'other-code') other = true;
    else if (read) {
      const rest = sheetsOf(marks.filter((mark) => !corners.includes(mark)));
      const isAlone = rest.every((four) => readCorners(photo, four) === null);
      return isAlone ? ok(read) : err('two-sheets');
    }
  }
  if (other) return err('other-code');
  if (sharpness(grey) < SHARP) return err('blurred');
  if (sheets.length > 0) return err('no-code');
  return err(marks.length === 0 ? 'no-sheet' : 'corner-missing');
}

/** The sheet that has these corners, clockwise from any of them; null without a code that can be read. */
function readCorners(photo: Picture, corners: readonly Mark[]): FoundSheet | 'other-code' | null {
  let other: 'other-code' | null = null;
  for (let turned = 0; turned < 4; turned++) {
    const seen = [0, 1, 2, 3].map((i) => corners[(i + turned) % 4] as Mark);
    const toPhoto = homographyOf(
      SHEET.marks,
      seen.map(({ x, y }) => [x, y] as const),
    );
    const text = toPhoto && readCode(photo, toPhoto);
    if (text === null) continue;
    const code = decodeSheet(text);
    if (code) return { code, toPhoto: toPhoto as Homography };
    other = 'other-code';
  }
  return other;
}

/** The fours of marks that may be the corners of a sheet, clockwise as they are seen, the most likely first. */
function sheetsOf(marks: readonly Mark[]): (readonly Mark[])[] {
  const found: { readonly corners: readonly Mark[]; readonly misfit: number }[] = [];
  for (const four of foursOf(marks)) {
    const x = four.reduce((sum, mark) => sum + mark.x, 0) / 4;
    const y = four.reduce((sum, mark) => sum + mark.y, 0) / 4;
    const corners = [...four].sort((a, b) => Math.atan2(a.y - y, a.x - x) - Math.atan2(b.y - y, b.x - x));
    const misfit = isConvex(corners) ? misfitOf(corners) : MOST_MISFIT;
    if (misfit < MOST_MISFIT) found.push({ corners, misfit });
  }
  return found
    .sort((a, b) => a.misfit - b.misfit)
    .map(({ corners }) => corners)
    .slice(0, 6);
}

function* foursOf(marks: readonly Mark[]): Generator<readonly Mark[]> {
  for (let a = 0; a < marks.length; a++)
    for (let b = a + 1; b < marks.length; b++)
      for (let c = b + 1; c < marks.length; c++)
        for (let d = c + 1; d < marks.length; d++) yield [a, b, c, d].map((i) => marks[i] as Mark);
}

/** Whether corners go around something, and none of them is within the others. */
function isConvex(corners: readonly Mark[]): boolean {
  return corners.every((a, i) => {
    const [b, c] = [corners[(i + 1) % 4], corners[(i + 2) % 4]] as [Mark, Mark];
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0;
  });
}

/**
 * How far the marks are from what they would look like on a sheet with these corners, upright or lying: corners of two sheets
 * go around something as well, but their marks are too large or too small for it, or seen from elsewhere.
 */
function misfitOf(corners: readonly Mark[]): number {
  const ways = [0, 1].map((turned) => {
    const seen = [0, 1, 2, 3].map((i) => corners[(i + turned) % 4] as Mark);
    const toPhoto = homographyOf(
      SHEET.marks,
      seen.map(({ x, y }) => [x, y] as const),
    );
    if (!toPhoto) return Number.POSITIVE_INFINITY;
    return seen.reduce((sum, mark, i) => sum + lookOf(mark, toPhoto, SHEET.marks[i] ?? [0, 0]), 0);
  });
  return Math.min(...ways);
}

/**
 * The greatest stretch, as a logarithm, between a mark as it is seen and the square that a homography makes of it. A square
 * spreads by a twelfth of its squared side along each of its sides.
 */
function lookOf(
  { spread: [xx, xy, yy] }: Mark,
  toPhoto: Homography,
  [x, y]: readonly [number, number],
): number {
  const [left, right] = [project(toPhoto, x - 0.5, y), project(toPhoto, x + 0.5, y)];
  const [top, bottom] = [project(toPhoto, x, y - 0.5), project(toPhoto, x, y + 0.5)];
  const [a, b] = [right[0] - left[0], right[1] - left[1]];
  const [c, d] = [bottom[0] - top[0], bottom[1] - top[1]];
  const unit = SHEET.mark.sizeMm ** 2 / 12;
  const [wantedXX, wantedXY, wantedYY] = [
    unit * (a * a + c * c),
    unit * (a * b + c * d),
    unit * (b * b + d * d),
  ];
  const wanted = wantedXX * wantedYY - wantedXY ** 2;
  const half = (xx * wantedYY + yy * wantedXX - 2 * xy * wantedXY) / (2 * wanted);
  const product = (xx * yy - xy * xy) / wanted;
  const apart = Math.sqrt(Math.max(0, half * half - product));
  return Math.max(Math.abs(Math.log(half + apart)), Math.abs(Math.log(Math.max(1e-9, half - apart))));
}

/** The text of the code where it should be; null for none. */
function readCode(photo: Picture, toPhoto: Homography): string | null {
  const { x, y, sizeMm, borderMm } = SHEET.code;
  const side = sizeMm + 2 * borderMm;
  const part = { x: x - borderMm, y: y - borderMm, widthMm: side, heightMm: side };
  try {
    return decodeQR(straighten(photo, toPhoto, part, CODE_PIXELS_PER_MM), { timeLimit: DECODE_MS });
  } catch {
    return null;
  }
}
