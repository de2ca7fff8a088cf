/** What the first bytes of a picture tell. */
export interface PictureHead {
  readonly type: 'jpeg' | 'png' | 'webp';
  /** Width times height, in millions of pixels; null when they do not tell it. */
  readonly megapixels: number | null;
}

/** Largest file and picture that are opened: a telephone's have 50 millions of pixels at most. */
export const MAX_PICTURE_BYTES = 60 * 1024 * 1024;
export const MAX_MEGAPIXELS = 60;
/** Bytes that are enough: before its size a JPEG file may hold a small copy of itself and a profile of colours. */
export const PICTURE_HEAD_BYTES = 512 * 1024;

/**
 * What a picture is, from its first bytes and not from its name; null for anything but JPEG, PNG and WebP. Sources: ITU-T T.81,
 * annex B; PNG (W3C), sections 5.2 and 11.2.2; RFC 9649, sections 2.4 to 2.7.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    const isWhole = bytes.length >= 24;
    return { type: 'png', megapixels: isWhole ? million(view.getUint32(16), view.getUint32(20)) : null };
  }
  if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) return { type: 'jpeg', megapixels: sizeOfJpeg(view) };
  // « RIFF », any size, « WEBP ».
  if (startsWith(bytes, 0, 0x52, 0x49, 0x46, 0x46) && startsWith(bytes, 8, 0x57, 0x45, 0x42, 0x50))
    return { type: 'webp', megapixels: bytes.length >= 30 ? sizeOfWebp(view) : null };
  return null;
}

function startsWith(bytes: Uint8Array, at: number, ...expected: readonly number[]): boolean {
  return expected.every((byte, i) => bytes[at + i] === byte);
}

function million(width: number, height: number): number {
  return (width * height) / 1e6;
}

/** Goes from segment to segment to the one that begins a frame. */
function sizeOfJpeg(view: DataView): number | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Beginnings of frames, but the tables that have their numbers.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return million(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function sizeOfWebp(view: DataView): number | null {
  // The fourth letter of « VP8 », « VP8L » or « VP8X ».
  const kind = String.fromCharCode(view.getUint8(15));
  if (kind === ' ') return million(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind === 'L') {
    const bits = view.getUint32(21, true);
    return million((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  const along = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return kind === 'X' ? million(along(24), along(27)) : null;
}
