import type { FileFlaw } from './report.ts';

/** Largest file that is read, in bytes: a national catalogue holds in a tenth of it. */
export const MAX_BYTES = 50 * 1024 * 1024;
/** How many bytes are enough to tell a binary file. */
export const HEAD_BYTES = 4096;
/** Share of control characters above which nobody wrote the text. */
const MAX_CONTROL_SHARE = 0.02;

/** The encodings that a file may tell by its first bytes. */
export type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Why a file is refused from its size and its first bytes, before the rest is read; null when it may be a text.
 *
 * @param size bytes of the whole file
 * @param head its first `HEAD_BYTES` bytes, or all of them
 */
export function refuseBytes(size: number, head: Uint8Array): FileFlaw | null {
  if (size === 0) return { kind: 'empty' };
  if (size > MAX_BYTES) return { kind: 'too-large', bytes: size };
  return isBinary(head) && !isArchive(head) ? { kind: 'binary' } : null;
}

/** Whether a file begins as a zip archive does: it may hold a list. */
export function isArchive([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

export function isBinary(head: Uint8Array): boolean {
  if (encodingOfMark(head)) return false;
  if (head.includes(0)) return true;
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > MAX_CONTROL_SHARE * head.length;
}

/** The Unicode encoding that the first bytes tell: by their mark, or by the zeros of UTF-16 beside letters of ASCII. */
export function encodingOfMark([first, second, third, fourth]: Uint8Array): Unicode | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first && second === 0 && third && fourth === 0 ? 'utf-16le' : null;
}

/** Control characters but tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}
