import { REPAIRED_MARK, westernSign } from './letters.ts';

/** How many bytes a letter of UTF-8 takes from a position; 0 when those bytes are none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Whether letters of UTF-8 above ASCII are as many as the bytes that are of none: the others are damage. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) bad++;
    else if (length > 1) good++;
    at += length || 1;
  }
  return good > 0 && good >= bad;
}

/** The text of UTF-8 bytes; each byte that is not of UTF-8 is read as Windows-1252, and marked. */
export function mendedUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8');
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      pieces.push(decoder.decode(bytes.subarray(from, at)), westernSign(bytes[at] ?? 0), REPAIRED_MARK);
      from = at + 1;
    }
    at += length || 1;
  }
  pieces.push(decoder.decode(bytes.subarray(from)));
  return pieces.join('');
}
