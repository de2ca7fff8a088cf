import decodeQR from 'qr/decode.js';
import { err, ok, type Result } from '../../result.ts';
import { decodeSheet, SHEET, type SheetCode } from '../sheet.ts';
import { type Homography, homographyOf } from './homography.ts';
import { findMarks, type Mark } from './marks.ts';
import { type Picture, sharpness, toGrey } from './picture.ts';
import { straighten } from './straighten.ts';

/**
 * Why a picture is not read as a sheet. `no-sheet`: no mark at all; `corner-missing`: not four of them; `blurred`: nothing
 * in it is sharp; `no-code`: the code cannot be read; `other-code`: a code of something else, or of another version.
 */
export type SheetFlaw = 'no-sheet' | 'corner-missing' | 'blurred' | 'no-code' | 'other-code';

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
const CODE_PIXELS_PER_MM = 12;
const DECODE_MS = 400;

/** Looks for the four marks of a sheet, then for its code, which says which corner is which. */
export function findSheet(photo: Picture): Result<FoundSheet, SheetFlaw> {
  const grey = toGrey(photo, LONGEST);
  const marks = findMarks(grey)
    .sort((a, b) => b.area - a.area)
    .slice(0, MOST_MARKS);
  const isBlurred = () => sharpness(grey) < SHARP;
  let other = false;
  for (const corners of sheetsOf(marks)) {
    for (let turned = 0; turned < 4; turned++) {
      const seen = [0, 1, 2, 3].map((i) => corners[(i + turned) % 4] as Mark);
      const toPhoto = homographyOf(
        SHEET.marks,
        seen.map(({ x, y }) => [x, y] as const),
      );
      const text = toPhoto && readCode(photo, toPhoto);
      if (text === null) continue;
      const code = decodeSheet(text);
      if (code) return ok({ code, toPhoto: toPhoto as Homography });
      other = true;
    }
  }
  if (other) return err('other-code');
  if (isBlurred()) return err('blurred');
  if (marks.length >= 4 && sheetsOf(marks).length > 0) return err('no-code');
  return err(marks.length === 0 ? 'no-sheet' : 'corner-missing');
}

/** The fours of marks that may be the corners of a sheet, clockwise as they are seen, the most likely first. */
function sheetsOf(marks: readonly Mark[]): (readonly Mark[])[] {
  const found: { readonly corners: readonly Mark[]; readonly odd: number }[] = [];
  for (const four of foursOf(marks)) {
    const x = four.reduce((sum, mark) => sum + mark.x, 0) / 4;
    const y = four.reduce((sum, mark) => sum + mark.y, 0) / 4;
    const corners = [...four].sort((a, b) => Math.atan2(a.y - y, a.x - x) - Math.atan2(b.y - y, b.x - x));
    const odd = oddness(corners);
    if (odd !== null) found.push({ corners, odd });
  }
  return found
    .sort((a, b) => a.odd - b.odd)
    .map(({ corners }) => corners)
    .slice(0, 6);
}

function* foursOf(marks: readonly Mark[]): Generator<readonly Mark[]> {
  for (let a = 0; a < marks.length; a++)
    for (let b = a + 1; b < marks.length; b++)
      for (let c = b + 1; c < marks.length; c++)
        for (let d = c + 1; d < marks.length; d++) yield [a, b, c, d].map((i) => marks[i] as Mark);
}

const BETWEEN_MM2 = (SHEET.marks[1][0] - SHEET.marks[0][0]) * (SHEET.marks[2][1] - SHEET.marks[1][1]);

/** How far the marks are from as large as they should be for what is between them; null for no sheet. */
function oddness(corners: readonly Mark[]): number | null {
  let between = 0;
  for (let i = 0; i < 4; i++) {
    const [a, b, c] = [corners[i], corners[(i + 1) % 4], corners[(i + 2) % 4]] as [Mark, Mark, Mark];
    if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) <= 0) return null;
    between += (a.x * b.y - b.x * a.y) / 2;
  }
  const areas = corners.map(({ area }) => area);
  if (Math.max(...areas) > 8 * Math.min(...areas)) return null;
  const mean = areas.reduce((sum, area) => sum + area, 0) / 4;
  const odd = Math.abs(Math.log((mean / between) * (BETWEEN_MM2 / SHEET.mark.sizeMm ** 2)));
  return odd < Math.log(2) ? odd : null;
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
