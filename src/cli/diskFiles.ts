import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileReader } from '../data/artifacts.ts';
import { err, ok } from '../domain/result.ts';

/** Files of `data/` from the disk. @param folder where they are, usually `public/data` */
export function createDiskFiles(folder: string): FileReader {
  return {
    async read(path) {
      try {
        return ok(new Uint8Array(await readFile(join(folder, path))));
      } catch {
        return err({ kind: 'catalogue-unreachable', file: path });
      }
    },
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}
