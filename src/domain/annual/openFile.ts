import { decodeText, HEAD_BYTES } from '../places/import/decodeBytes.ts';
import { err, ok, type Result } from '../result.ts';
import { csvSheet } from './csvSheet.ts';
import type { AnnualRefusal } from './report.ts';
import type { Sheet } from './sheets.ts';
import { namesInArchive, openWorkbook, unzip } from './workbook.ts';

/** Largest official file that is read, in bytes: that of the flows between all communes of France is half of it. */
export const MAX_ANNUAL_BYTES = 150 * 1024 * 1024;

const TEXT_NAME = /\.(?:csv|txt|tsv)$/i;
/** What spreadsheets leave in an archive beside the file that was put there. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\._)/;

/** Why a file is refused from its size and its first bytes, before the rest is read; null when it may be read. */
export function refuseAnnualBytes(size: number, head: Uint8Array): AnnualRefusal | null {
  if (size === 0) return { reason: 'empty' };
  if (size > MAX_ANNUAL_BYTES) return { reason: 'too-large' };
  // The signature of compound files: workbooks before 2007, and those of today with a password.
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return { reason: 'old-workbook' };
  return null;
}

/** The tables of a file: sheets of a workbook, a text of separated values, or those of an archive. */
export async function openAnnualFile(bytes: Uint8Array): Promise<Result<readonly Sheet[], AnnualRefusal>> {
  const refused = refuseAnnualBytes(bytes.length, bytes.subarray(0, HEAD_BYTES));
  if (refused) return err(refused);
  if (!startsWith(bytes, [0x50, 0x4b])) return openText(null, bytes);
  const names = namesInArchive(bytes);
  if (!names) return err({ reason: 'damaged' });
  if (names.some((name) => name.startsWith('xl/'))) return openWorkbook(bytes);
  const texts = unzip(bytes, (name) => TEXT_NAME.test(name) && !LEFTOVER.test(name));
  if (!texts.ok) return texts;
  if (texts.value.size === 0) return err({ reason: 'not-figures' });
  const sheets: Sheet[] = [];
  for (const [name, content] of texts.value) {
    const sheet = openText(name, content);
    if (sheet.ok) sheets.push(...sheet.value);
    else if (texts.value.size === 1) return sheet;
  }
  return ok(sheets);
}

function openText(name: string | null, bytes: Uint8Array): Result<readonly Sheet[], AnnualRefusal> {
  const text = decodeText(bytes);
  if (!text.ok) return err({ reason: text.error.kind === 'empty' ? 'empty' : 'binary' });
  if (/^\s*<(?:!doctype|html|head|body)/i.test(text.value)) return err({ reason: 'web-page' });
  if (/^\s*[<[{]/.test(text.value)) return err({ reason: 'not-figures' });
  return ok([csvSheet(name, text.value)]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
