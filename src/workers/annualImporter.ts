import type { AnnualOutcome, AnnualRequest } from '../domain/annual/importAnnualFile.ts';
import { MAX_ANNUAL_MS } from '../domain/annual/limits.ts';
import { importPart } from '../domain/importPart.ts';
import { err } from '../domain/result.ts';
import { type InWorker, inWorker, type WorkerPort } from './inWorker.ts';
import { runInSlices } from './slices.ts';

/** Port: what the store needs to read an official file. */
export type AnnualImporter = InWorker<AnnualRequest, AnnualOutcome>;

/**
 * Reads in a worker, one for each file: to stop is to end it, whatever it is doing. Where a worker cannot start, or fails,
 * the same function runs on this thread.
 *
 * @param timeLimitMs after which the file is refused
 */
export function createAnnualImporter(
  startWorker: () => WorkerPort,
  timeLimitMs: number = MAX_ANNUAL_MS,
): AnnualImporter {
  return async (request, onProgress, signal) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), timeLimitMs);
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    try {
      const outcome = await read(startWorker, request, onProgress, stop.signal);
      if (outcome) return outcome;
      return signal.aborted ? null : err({ reason: 'too-long' });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Starts the worker of the built application. @throws where workers are refused */
export function startAnnualWorker(): WorkerPort {
  return new Worker(new URL('./annual.worker.ts', import.meta.url), { type: 'module' });
}

async function read(
  startWorker: () => WorkerPort,
  request: AnnualRequest,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<AnnualOutcome | null> {
  try {
    return await inWorker<AnnualRequest, number, AnnualOutcome>(startWorker(), request, onProgress, signal);
  } catch {
    if (signal.aborted) return null;
    // It knows workbooks: it only comes when it is needed here.
    const come = await importPart(() => import('../domain/annual/importAnnualFile.ts'));
    if (!come.ok) return err({ reason: 'reader-missing' });
    // A file that stops the reader wherever it runs is refused.
    return runInSlices(come.value.importAnnualFile(request), onProgress, signal).catch(() =>
      err({ reason: 'unreadable' }),
    );
  }
}
