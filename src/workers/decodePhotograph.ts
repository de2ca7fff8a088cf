import type { Picture } from '../domain/paper/reading/picture.ts';
import {
  MAX_MEGAPIXELS,
  MAX_PICTURE_BYTES,
  PICTURE_HEAD_BYTES,
  readPictureHead,
} from '../domain/paper/reading/pictureHead.ts';
import { err, ok, type Result } from '../domain/result.ts';

/**
 * Why a file gives no pixels. `unreadable`: it is gone, or may not be opened; `not-a-picture`: neither JPEG, PNG nor WebP;
 * `too-large`: more bytes or pixels than are opened; `damaged`: the browser makes no picture of it; `no-memory`: the device
 * has no room for its pixels; `no-reader`: the browser opens no picture beside the page.
 */
export type PictureFlaw =
  | 'unreadable'
  | 'not-a-picture'
  | 'too-large'
  | 'damaged'
  | 'no-memory'
  | 'no-reader';

/** More pixels than this make no line clearer: a larger picture is shrunk as it is drawn. */
const MOST_PIXELS = 16e6;

/** The pixels of a photograph or of a scan, on white where it is transparent. Never rejects. For a worker: it takes a second. */
export async function decodePhotograph(file: Blob): Promise<Result<Picture, PictureFlaw>> {
  if (typeof createImageBitmap === 'undefined' || typeof OffscreenCanvas === 'undefined')
    return err('no-reader');
  if (file.size > MAX_PICTURE_BYTES) return err('too-large');
  const bytes = await file
    .slice(0, PICTURE_HEAD_BYTES)
    .arrayBuffer()
    .catch(() => null);
  if (!bytes) return err('unreadable');
  const head = readPictureHead(new Uint8Array(bytes));
  if (!head) return err('not-a-picture');
  if ((head.megapixels ?? 0) > MAX_MEGAPIXELS) return err('too-large');
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return err('damaged');
  try {
    const shrunk = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.floor(side * shrunk)),
    );
    return draw(bitmap, width as number, height as number);
  } catch {
    // A canvas that is too large for the device says so in several ways.
    return err('no-memory');
  } finally {
    bitmap.close();
  }
}

function draw(bitmap: ImageBitmap, width: number, height: number): Result<Picture, PictureFlaw> {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return err('no-memory');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return ok(context.getImageData(0, 0, width, height));
}
