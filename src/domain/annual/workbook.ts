import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { err, ok, type Result } from '../result.ts';
import { unzip } from './archive.ts';
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
/** What stands where the reference of a cell or of a row should be, and is none. */
const NO_REFERENCE = /\sr\s*=\s*(?:"(?![A-Z]{0,3}(?:\d{1,6}|10\d{5})")|'(?![A-Z]{0,3}(?:\d{1,6}|10\d{5})'))/;
/** References of columns beyond Z. */
const FAR_REFERENCE = /\sr\s*=\s*["']([A-Z]{2,3})\d/g;
const LETTERS = 26;
/** The number of a row, said by it or by its first cell. */
const ROW_NUMBER = /\sr\s*=\s*["'][A-Z]{0,3}(\d+)/;

/**
 * Sheets of a workbook (.xlsx), cells as text. Unzipped here, within limits, and without the workers from `blob:` that the
 * reader of workbooks would start, which the page forbids. Memory: about twenty times the file.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], AnnualRefusal>> {
  const parts = unzip(bytes, (name) => WORKBOOK_PART.test(name));
  if (!parts.ok) return parts;
  const sheets = [...parts.value].filter(([name]) => SHEET_PART.test(name));
  if (sheets.length === 0) return err({ reason: 'damaged' });
  for (const [, part] of sheets) {
    const cells = countCells(part);
    if (cells === null) return err({ reason: 'damaged' });
    if (cells > MAX_CELLS) return err({ reason: 'too-large-unzipped' });
  }
  try {
    const archive = zipSync(Object.fromEntries(parts.value), { level: 0 });
    const read = await readWorkbook(archive.buffer as ArrayBuffer);
    return ok(read.map(({ sheet, data }) => sheetOf(sheet, data.map(toRow))));
  } catch {
    return err({ reason: 'damaged' });
  }
}

/**
 * Cells that the reader will make of a sheet, or null when a reference is none: one number too many in a file that was
 * damaged would make it fill the memory with empty rows.
 */
function countCells(part: Uint8Array): number | null {
  const text = new TextDecoder('latin1').decode(part);
  if (NO_REFERENCE.test(text)) return null;
  // Rows that are not in order are refused by the reader: the last one has the largest number.
  const rows = Number(ROW_NUMBER.exec(text.slice(text.lastIndexOf('<row')))?.[1] ?? 0);
  let columns = LETTERS;
  for (const [, letters = ''] of text.matchAll(FAR_REFERENCE)) columns = Math.max(columns, columnOf(letters));
  return rows > MAX_ROWS || columns > MAX_COLUMNS ? null : rows * columns;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - 64, 0);
}

/** Cells as text; a date as its ISO form, nothing as an empty text. */
function toRow(cells: readonly unknown[]): Row {
  return cells.map((cell) => {
    if (cell === null || cell === undefined) return '';
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString();
    return String(cell);
  });
}
