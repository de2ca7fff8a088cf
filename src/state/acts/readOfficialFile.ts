import { toAnnualContext } from '../../domain/annual/annualContext.ts';
import { applyAnnualFile } from '../../domain/annual/applyAnnualFile.ts';
import { refuseAnnualBytes } from '../../domain/annual/limits.ts';
import type { AnnualRefusal } from '../../domain/annual/report.ts';
import { HEAD_BYTES } from '../../domain/places/import/fileHead.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import {
  type AnnualImporter,
  createAnnualImporter,
  startAnnualWorker,
} from '../../workers/annualImporter.ts';
import { selectFigures } from '../derived/annual.ts';
import type { Read } from '../slices/annualSlice.ts';
import { ifReady } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';

/**
 * Reads and checks an official file against what is published, which is brought in first. Null when the signal aborts.
 *
 * @param importer in a worker when none is given
 */
export async function readOfficialFile(
  get: () => AppState,
  importer: AnnualImporter | undefined,
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Result<Read, AnnualRefusal> | null> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const { catalogueActions, tradesActions } = get();
  await Promise.all([
    catalogueActions.loadNames(),
    catalogueActions.loadIndicators(),
    tradesActions.loadTrades(),
  ]);
  if (signal.aborted) return null;
  const figures = selectFigures(get());
  const [trades, names] = [ifReady(get().trades), ifReady(get().names)];
  if (!figures || !trades || !names) return err({ reason: 'reader-missing' });
  const context = toAnnualContext({ ...figures, trades, names });
  const outcome = await (importer ?? createAnnualImporter(startAnnualWorker))(
    { file: file.name, bytes: bytes.value, context },
    onProgress,
    signal,
  );
  if (!outcome?.ok) return outcome;
  return ok({
    reading: outcome.value,
    // As they are now: those of the centre may have come meanwhile.
    shown: applyAnnualFile(selectFigures(get()) ?? figures, outcome.value.file),
  });
}

/** The bytes of a file; one that cannot be read is refused from its size and its beginning. */
async function readBytes(file: File): Promise<Result<Uint8Array, AnnualRefusal>> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const refused = refuseAnnualBytes(file.size, head);
    return refused ? err(refused) : ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, renamed or unplugged since it was chosen.
    return err({ reason: 'unreadable' });
  }
}
