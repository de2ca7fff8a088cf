import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isOfCentre } from '../domain/offline.ts';

/** What gains from it; pictures and fonts are compressed already. */
const COMPRESSIBLE = /\.(?:js|css|html|json|svg|bin|txt)$/;
/** Byte of a gzip header that names the system it was made on; 255 says that it does not matter (RFC 1952). */
const SYSTEM_BYTE = 9;

/** Bytes of the files of a folder that were compressed, as they are and in both forms. */
export interface CompressedSizes {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Puts a `.gz` and a `.br` beside each file that gains from it. The same files give the same bytes, on any system. */
export async function compressFolder(folder: string): Promise<CompressedSizes> {
  const sizes = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.filter((each) => gains(relative(folder, each).split(sep).join('/')))) {
    const bytes = await readFile(path);
    const [zipped, brotli] = await Promise.all([toGzip(bytes), toBrotli(bytes)]);
    await Promise.all([writeFile(`${path}.gz`, zipped), writeFile(`${path}.br`, brotli)]);
    sizes.files += 1;
    sizes.plain += bytes.length;
    sizes.gzip += zipped.length;
    sizes.brotli += brotli.length;
  }
  return sizes;
}

/** A server would go on giving the compressed form of a file that was changed on it. */
function gains(path: string): boolean {
  return COMPRESSIBLE.test(path) && !isOfCentre(path);
}

async function toGzip(bytes: Buffer): Promise<Buffer> {
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  zipped[SYSTEM_BYTE] = 255;
  return zipped;
}

function toBrotli(bytes: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
