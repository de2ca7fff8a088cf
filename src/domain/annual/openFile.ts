import { isSound, namesInArchive, unzip } from '../archive.ts';
import { openPieces } from '../places/import/decodeBytes.ts';
import { HEAD_BYTES } from '../places/import/fileHead.ts';
import { err, ok, type Result } from '../result.ts';
import { csvSheet } from './csvSheet.ts';
import { MAX_UNZIPPED, refuseAnnualBytes, startsWith } from './limits.ts';
import type { AnnualRefusal } from './report.ts';
import type { Sheet } from './sheets.ts';
import { openWorkbook } from './workbook.ts';

/** What archives begin with, workbooks among them. */
const ARCHIVE = [0x50, 0x4b];
const TEXT_NAME = /\.(?:csv|txt|tsv)$/i;
/** What spreadsheets leave in an archive beside the file that was put there. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\._)/;

/** The tables of a file: sheets of a workbook, a text of separated values, or those of an archive. */
export async function openAnnualFile(bytes: Uint8Array): Promise<Result<readonly Sheet[], AnnualRefusal>> {
  const refused = refuseAnnualBytes(bytes.length, bytes.subarray(0, HEAD_BYTES));
  if (refused) return err(refused);
  if (!startsWith(bytes, ARCHIVE)) return openText(null, bytes);
  const names = namesInArchive(bytes);
  if (!names) return err({ reason: 'damaged' });
  if (names.some((name) => name.startsWith('xl/'))) return openWorkbook(bytes);
  const texts = unzip(bytes, (name) => TEXT_NAME.test(name) && !LEFTOVER.test(name), MAX_UNZIPPED);
  if (!texts.ok) return texts;
  if (!isSound(texts.value)) return err({ reason: 'damaged' });
  const files = Object.entries(texts.value.files);
  if (files.length === 0) return err({ reason: 'not-figures' });
  const sheets: Sheet[] = [];
  for (const [name, content] of files) {
    const sheet = openText(name, content);
    if (sheet.ok) sheets.push(...sheet.value);
    else if (files.length === 1) return sheet;
  }
  return ok(sheets);
}

function openText(name: string | null, bytes: Uint8Array): Result<readonly Sheet[], AnnualRefusal> {
  const pieces = openPieces(bytes);
  if (!pieces.ok) return err({ reason: pieces.error.kind === 'empty' ? 'empty' : 'binary' });
  const [first = ''] = pieces.value();
  if (/^\s*<(?:!doctype|html|head|body)/i.test(first)) return err({ reason: 'web-page' });
  if (/^\s*[<[{]/.test(first)) return err({ reason: 'not-figures' });
  return ok([csvSheet(name, pieces.value, bytes.length)]);
}
