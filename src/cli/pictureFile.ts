import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { Picture } from '../domain/paper/reading/picture.ts';
import { MAX_MEGAPIXELS, readPictureHead } from '../domain/paper/reading/pictureHead.ts';
import { err, ok, type Result } from '../domain/result.ts';

const MAX_MEMORY_MB = 1024;

/** The pixels of a PNG or JPEG file, or the sentence that says why there are none. */
export async function readPicture(file: string, from: string): Promise<Result<Picture, string>> {
  const bytes = await readFile(resolve(from, file)).catch(() => null);
  if (bytes === null) return err(`Le fichier « ${file} » n’existe pas ou ne peut pas être lu.`);
  const head = readPictureHead(bytes);
  if (head?.type !== 'png' && head?.type !== 'jpeg')
    return err(`Le fichier « ${file} » n’est pas une image PNG ou JPEG.`);
  if ((head.megapixels ?? 0) > MAX_MEGAPIXELS) return err(`L’image « ${file} » est trop grande.`);
  try {
    if (head.type === 'png') return ok(PNG.sync.read(bytes));
    const limits = { maxResolutionInMP: MAX_MEGAPIXELS, maxMemoryUsageInMB: MAX_MEMORY_MB };
    return ok(jpeg.decode(bytes, { useTArray: true, ...limits }));
  } catch (error) {
    const isTooLarge = String(error).includes('exceeded');
    return err(
      isTooLarge ? `L’image « ${file} » est trop grande.` : `L’image « ${file} » est abîmée ou incomplète.`,
    );
  }
}
