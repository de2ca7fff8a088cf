import { err, ok, type Result } from '../../result.ts';
import type { FileFlaw } from './report.ts';

/** Largest file that is read, in bytes: a national catalogue holds in a tenth of it. */
export const MAX_BYTES = 50 * 1024 * 1024;
/** How many bytes are enough to tell a binary file. */
export const HEAD_BYTES = 4096;
/** Share of control characters above which nobody wrote the text. */
const MAX_CONTROL_SHARE = 0.02;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a file, without its byte order mark: UTF-8, UTF-16 with its mark, or else Windows-1252, which is what French
 * spreadsheets write when they do not write UTF-8 and in which every byte means something.
 */
export function decodeBytes(bytes: Uint8Array): Result<string, FileFlaw> {
  const refused = refuseBytes(bytes.length, bytes.subarray(0, HEAD_BYTES));
  return refused ? err(refused) : decodeText(bytes);
}

/** The same, whatever its size. */
export function decodeText(bytes: Uint8Array): Result<string, { readonly kind: 'binary' | 'empty' }> {
  if (isBinary(bytes.subarray(0, HEAD_BYTES))) return err({ kind: 'binary' });
  const marked = encodingOfMark(bytes);
  const text = marked ? decode(bytes, marked) : (decode(bytes, 'utf-8') ?? decodeWestern(bytes));
  if (text === null) return err({ kind: 'binary' });
  return text.trim() === '' ? err({ kind: 'empty' }) : ok(text);
}

/**
 * Why a file is refused from its size and its first bytes, before the rest is read; null when it may be a text.
 *
 * @param size bytes of the whole file
 * @param head its first `HEAD_BYTES` bytes, or all of them
 */
export function refuseBytes(size: number, head: Uint8Array): FileFlaw | null {
  if (size === 0) return { kind: 'empty' };
  if (size > MAX_BYTES) return { kind: 'too-large', bytes: size };
  return isBinary(head) ? { kind: 'binary' } : null;
}

function isBinary(head: Uint8Array): boolean {
  if (encodingOfMark(head)) return false;
  if (head.includes(0)) return true;
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > MAX_CONTROL_SHARE * head.length;
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Signs of the bytes 0x80 to 0x9F in Windows-1252: the euro, quotation marks, dashes, the ligature of "oe"… */
const WESTERN_SIGNS = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];

/** Windows-1252. Node has left those signs as control characters since 20.18.3 (nodejs/node#56542), browsers do not. */
function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) =>
      String.fromCharCode(WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] ?? 0xfffd),
    );
}

/** Null when the bytes are not of this encoding. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters but tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}
