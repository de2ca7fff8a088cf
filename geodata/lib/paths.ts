import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError } from './buildError.ts';

/** The repository, and what the data build is told in it. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const MANIFESTS = join(ROOT, 'geodata/sources');
export const REGIONS = join(ROOT, 'geodata/regions');
export const CORRECTIONS = join(ROOT, 'geodata/corrections.json');

const DEFAULT_SOURCES = '../shared/sources';

/** What a command of the data build is asked. */
export interface DataOptions {
  /** Folder of the source files: `--sources DIR`, or the one beside the repository. */
  readonly sources: string;
  /** Folder laid out as the repository, that outputs are written to or read from: `--out DIR`, or the repository. */
  readonly out: string;
  /** INSEE code of the region, `--region CODE`; null for that of the last build. */
  readonly region: string | null;
  /** What is left: identifiers of sources. */
  readonly ids: readonly string[];
}

/** @param args of the command, without the program. @throws BuildError on an option nobody knows or without its value */
export function readOptions(args: readonly string[]): DataOptions {
  const { values, positionals } = parsed(args);
  return {
    sources: resolve(...(values.sources ? [values.sources] : [ROOT, DEFAULT_SOURCES])),
    out: resolve(values.out ?? ROOT),
    region: values.region ?? null,
    ids: positionals,
  };
}

function parsed(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { sources: option, out: option, region: option },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BuildError('options', error instanceof Error ? error.message : String(error));
  }
}

/** Where a build of a folder is: its published files, and the lock that describes them. */
export function outputsIn(folder: string): { readonly data: string; readonly lock: string } {
  return { data: join(folder, 'public/data'), lock: join(folder, 'geodata/build.lock.json') };
}
