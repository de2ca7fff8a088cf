import { BuildError } from './buildError.ts';
import type { Patience } from './download.ts';
import { type Fetched, fetchSource } from './fetchSource.ts';
import type { Manifest } from './manifest.ts';
import { createProgress, describeFetched, type ProgressStream } from './printFetch.ts';

/** What a run is asked, and where it speaks. */
export interface FetchRun {
  /** Identifiers of sources; empty for all of them. */
  readonly ids: readonly string[];
  readonly folder: string;
  /** SHA-256 of each source of the last build; null without one. */
  readonly locked: Readonly<Record<string, string>> | null;
  readonly patience?: Patience;
  readonly say: (line: string) => void;
  readonly progress: ProgressStream;
}

/** Exit codes: nothing to do, something that did not come, something to look at. */
const SAME = 0;
const FAILED = 1;
const NEW = 2;

/**
 * Looks for the files of manifests, one after the other, and says what each is.
 *
 * @returns the exit code: 1 when a file was refused, or was asked for and has no address; else 2 when one is new; else 0
 * @throws BuildError for an identifier without a manifest, before anything is asked for
 */
export async function fetchAll(manifests: ReadonlyMap<string, Manifest>, run: FetchRun): Promise<number> {
  const sources = run.ids.length === 0 ? [...manifests.values()] : run.ids.map(manifestOf);
  const all: Fetched[] = [];
  for (const source of sources) {
    const progress = createProgress(source.id, run.progress);
    const fetched = await fetchSource(source, run.folder, {
      ...(run.patience && { patience: run.patience }),
      onProgress: progress.advance,
    });
    progress.end();
    run.say(describeFetched(source, fetched, run.locked?.[source.id] ?? null));
    all.push(fetched);
  }
  const count = (kind: Fetched['kind']) => all.filter((one) => one.kind === kind).length;
  run.say(
    `${count('same')} same, ${count('new')} new, ${count('refused')} refused, ${count('no-address')} without a known address`,
  );
  if (count('refused') > 0 || (run.ids.length > 0 && count('no-address') > 0)) return FAILED;
  return count('new') > 0 ? NEW : SAME;

  function manifestOf(id: string): Manifest {
    const source = manifests.get(id);
    if (!source) throw new BuildError(id, 'no manifest in geodata/sources');
    return source;
  }
}
