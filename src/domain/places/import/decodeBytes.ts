import { err, ok, type Result } from '../../result.ts';
import { encodingOfMark, HEAD_BYTES, isBinary, refuseBytes, type Unicode } from './fileHead.ts';
import { dosSign, westernSign } from './letters.ts';
import { isMostlyUtf8, mendedUtf8 } from './mendUtf8.ts';
import type { FileFlaw } from './report.ts';

type OneByte = 'windows-1252' | 'macintosh' | 'dos';
/** `damaged`: UTF-8 but for some bytes. */
type Encoding = Unicode | OneByte | 'damaged';

/**
 * The text of a file, without its byte order mark: UTF-8, UTF-16, or else what French spreadsheets write when they do not write
 * UTF-8: Windows-1252, or one of the two others that they offer (Macintosh, MS-DOS) when its letters are more French. In a UTF-8
 * text, a byte that is not of UTF-8 is read as Windows-1252 and marked (`REPAIRED_MARK`): it does not spoil the others.
 */
export function decodeBytes(bytes: Uint8Array): Result<string, FileFlaw> {
  const refused = refuseBytes(bytes.length, bytes.subarray(0, HEAD_BYTES));
  if (refused) return err(refused);
  const pieces = openPieces(bytes);
  return pieces.ok ? ok([...pieces.value()].join('')) : pieces;
}

/** Bytes decoded at once. */
const PIECE_BYTES = 1 << 18;

/**
 * The same, whatever its size, as pieces that are decoded each time they are asked for: the whole text is never held. A first
 * reading tells its encoding.
 */
export function openPieces(
  bytes: Uint8Array,
): Result<() => Iterable<string>, { readonly kind: 'binary' | 'empty' }> {
  if (isBinary(bytes.subarray(0, HEAD_BYTES))) return err({ kind: 'binary' });
  const encoding = encodingOf(bytes);
  if (encoding === null) return err({ kind: 'binary' });
  const pieces = () => decodePieces(bytes, encoding);
  for (const piece of pieces()) if (piece.trim() !== '') return ok(pieces);
  return err({ kind: 'empty' });
}

/** Null when a mark promises an encoding that the bytes do not hold. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const marked = encodingOfMark(bytes);
  if (marked === null || marked === 'utf-8') {
    if (isEncodedAs(bytes, 'utf-8')) return 'utf-8';
    return isMostlyUtf8(bytes) ? 'damaged' : mostFrench(bytes);
  }
  return isEncodedAs(bytes, marked) ? marked : null;
}

function isEncodedAs(bytes: Uint8Array, encoding: Unicode): boolean {
  try {
    for (const _ of decodePieces(bytes, encoding));
    return true;
  } catch {
    return false;
  }
}

/** @throws TypeError when the bytes are not of this encoding */
function* decodePieces(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  if (encoding === 'damaged') {
    yield mendedUtf8(bytes);
    return;
  }
  const decoder = encoding === 'dos' ? null : new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const stream = at + PIECE_BYTES < bytes.length;
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    if (!decoder) yield [...piece].map(dosSign).join('');
    else if (encoding === 'windows-1252') yield mendWestern(decoder.decode(piece, { stream }));
    else yield decoder.decode(piece, { stream });
  }
}

/** Bytes of « éèàêçôîûùâëïœÉÀ » in each encoding of one byte, and of the apostrophe. */
const FRENCH_BYTES: Readonly<Record<OneByte, ReadonlySet<number>>> = {
  'windows-1252': bytesOf('e9 e8 e0 ea e7 f4 ee fb f9 e2 eb ef 9c c9 c0 92'),
  macintosh: bytesOf('8e 8f 88 90 8d 99 94 9e 9d 89 91 95 cf 83 cb'),
  dos: bytesOf('82 8a 85 88 87 93 8c 96 97 83 89 8b 90 b7'),
};

function bytesOf(hexadecimals: string): ReadonlySet<number> {
  return new Set(hexadecimals.split(' ').map((each) => Number.parseInt(each, 16)));
}

/** The encoding in which most bytes above ASCII, beside a letter, are letters of French; Windows-1252 when none is better. */
function mostFrench(bytes: Uint8Array): OneByte {
  const counts = { 'windows-1252': 0, macintosh: 0, dos: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) continue;
    for (const name of ['windows-1252', 'macintosh', 'dos'] as const)
      if (FRENCH_BYTES[name].has(byte)) counts[name]++;
  }
  if (counts.macintosh > counts['windows-1252'] && counts.macintosh >= counts.dos) return 'macintosh';
  return counts.dos > counts['windows-1252'] ? 'dos' : 'windows-1252';
}

/** A letter of ASCII. */
function isLetter(byte = 0): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

function mendWestern(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => westernSign(sign.charCodeAt(0)));
}
