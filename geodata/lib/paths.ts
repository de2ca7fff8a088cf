import { join, resolve } from 'node:path';
import { BuildError } from './buildError.ts';

/** The repository, and the files of the data build in it. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const MANIFESTS = join(ROOT, 'geodata/sources');
export const CORRECTIONS = join(ROOT, 'geodata/corrections.json');
export const LOCK = join(ROOT, 'geodata/build.lock.json');
export const DATA = join(ROOT, 'public/data');

const DEFAULT_SOURCES = '../shared/sources';

/** The folder of `--sources DIR`, or the one beside the repository. */
export function sourcesFolder(argv: readonly string[]): string {
  const at = argv.indexOf('--sources');
  if (at < 0) return resolve(ROOT, DEFAULT_SOURCES);
  const folder = argv[at + 1];
  if (!folder) throw new BuildError('--sources', 'expected a folder after it');
  return resolve(folder);
}
