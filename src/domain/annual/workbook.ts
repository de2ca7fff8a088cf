import readWorkbook from 'read-excel-file/universal';
import { stored, unzip } from '../archive.ts';
import { err, ok, type Result } from '../result.ts';
import { MAX_UNZIPPED } from './limits.ts';
import type { AnnualRefusal } from './report.ts';
import { type Row, type Sheet, sheetOf } from './sheets.ts';

/** A sheet has no more (Excel specifications and limits). */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Most cells of a sheet, empty ones that its widest row makes of the others included. */
const MAX_CELLS = 40_000_000;
/** Parts of a workbook that hold its cells. */
const WORKBOOK_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?:_rels\/|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))/;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const LETTERS = 26;

/**
 * Sheets of a workbook (.xlsx), cells as text. Unzipped here, within limits, and without the workers from `blob:` that the
 * reader of workbooks would start, which the page forbids. Memory: about twenty times the file.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], AnnualRefusal>> {
  const parts = unzip(bytes, (name) => WORKBOOK_PART.test(name), MAX_UNZIPPED);
  if (!parts.ok) return parts;
  const sheets = Object.entries(parts.value.files).filter(([name]) => SHEET_PART.test(name));
  if (sheets.length === 0) return err({ reason: 'damaged' });
  for (const [, part] of sheets) {
    const cells = countCells(part);
    if (cells === null) return err({ reason: 'damaged' });
    if (cells > MAX_CELLS) return err({ reason: 'too-large-unzipped' });
  }
  try {
    const archive = stored(parts.value);
    if (!archive) return err({ reason: 'damaged' });
    const read = await readWorkbook(archive.buffer);
    return ok(read.map(({ sheet, data }) => sheetOf(sheet, data.map(toRow))));
  } catch {
    return err({ reason: 'damaged' });
  }
}

/**
 * Cells that the reader will make of a sheet, or null when a reference is none: one number too many in a file that was
 * damaged would make it fill the memory with empty rows. The bytes are read, and not their text: this is every reference of a
 * national survey.
 */
function countCells(part: Uint8Array): number | null {
  let rows = 0;
  let columns = LETTERS;
  for (let at = part.indexOf(LETTER_R, 1); at !== -1; at = part.indexOf(LETTER_R, at + 1)) {
    const value = isSpace(part[at - 1]) ? valueAt(part, at + 1) : null;
    if (value === null) continue;
    const reference = readReference(part, value);
    if (reference === null) return null;
    rows = Math.max(rows, reference % ROWS);
    columns = Math.max(columns, Math.floor(reference / ROWS));
  }
  return rows > MAX_ROWS || columns > MAX_COLUMNS ? null : rows * columns;
}

const [LETTER_R, EQUALS, DOUBLE, SINGLE] = [0x72, 0x3d, 0x22, 0x27];
const [A, Z, ZERO, NINE] = [0x41, 0x5a, 0x30, 0x39];
/** More than any row: a column and a row are one number. */
const ROWS = 2 ** 21;
const [MOST_LETTERS, MOST_DIGITS] = [3, 7];

/** Where the value of an attribute begins, at its quotation mark; null where there is no attribute. */
function valueAt(part: Uint8Array, from: number): number | null {
  let at = from;
  while (isSpace(part[at])) at++;
  if (part[at] !== EQUALS) return null;
  at++;
  while (isSpace(part[at])) at++;
  return part[at] === DOUBLE || part[at] === SINGLE ? at : null;
}

/** The column and the row that a reference names, "AB12" or "12", from its quotation mark; null for anything else. */
function readReference(part: Uint8Array, quote: number): number | null {
  let at = quote + 1;
  let column = 0;
  let row = 0;
  const letters = at;
  for (; at - letters < MOST_LETTERS && isBetween(part[at], A, Z); at++)
    column = column * LETTERS + (part[at] ?? 0) - A + 1;
  const digits = at;
  for (; at - digits < MOST_DIGITS && isBetween(part[at], ZERO, NINE); at++)
    row = row * 10 + (part[at] ?? 0) - ZERO;
  return at > digits && row < ROWS && part[at] === part[quote] ? column * ROWS + row : null;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || isBetween(byte, 9, 13);
}

function isBetween(byte = -1, first: number, last: number): boolean {
  return byte >= first && byte <= last;
}

/** Cells as text; a date as its ISO form, nothing as an empty text. */
function toRow(cells: readonly unknown[]): Row {
  return cells.map((cell) => {
    if (cell === null || cell === undefined) return '';
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString();
    return String(cell);
  });
}
