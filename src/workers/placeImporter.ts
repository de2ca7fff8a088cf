import { importPart } from '../domain/importPart.ts';
import {
  createReportCollector,
  type ImportOutcome,
  type ImportStep,
  type ImportSummary,
} from '../domain/places/import/collectReport.ts';
import type { ImportRequest } from '../domain/places/import/importFile.ts';
import { err } from '../domain/result.ts';
import { listenFor } from '../domain/silence.ts';
import { type InWorker, inWorker, type WorkerPort } from './inWorker.ts';
import { runInSlices } from './slices.ts';

/** Port: what the store needs to import a file. */
export type PlaceImporter = InWorker<ImportRequest, ImportOutcome>;

/**
 * Imports in a worker, one for each file: to stop is to end it, whatever it is doing. Where a worker cannot start, or
 * fails, the same function runs on the main thread in slices. One that gives no sign of life is ended, and nothing is begun
 * again by itself: what held it might hold the page.
 *
 * @param silenceMs without a step, after which the file is refused
 */
export function createPlaceImporter(startWorker: () => WorkerPort, silenceMs?: number): PlaceImporter {
  return async (request, onProgress, signal) => {
    const stop = new AbortController();
    const silence = listenFor(() => stop.abort(), silenceMs);
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    const tell = (fraction: number) => {
      silence.broken();
      onProgress(fraction);
    };
    try {
      const outcome = await read(startWorker, request, tell, stop.signal);
      if (outcome) return outcome;
      return signal.aborted ? null : err({ kind: 'too-long' });
    } finally {
      silence.stop();
    }
  };
}

/** Starts the worker of the built application. @throws where workers are refused */
export function startImportWorker(): WorkerPort {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

async function read(
  startWorker: () => WorkerPort,
  request: ImportRequest,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<ImportOutcome | null> {
  const collect = async (run: (onStep: (step: ImportStep) => void) => Promise<ImportSummary | null>) => {
    const collector = createReportCollector();
    const summary = await run((step) => {
      collector.add(step);
      onProgress(step.fraction);
    });
    return summary && collector.finish(summary);
  };
  try {
    return await collect((onStep) =>
      inWorker<ImportRequest, ImportStep, ImportSummary>(startWorker(), request, onStep, signal),
    );
  } catch {
    // It knows every format: it only comes when it is needed here.
    const come = await importPart(() => import('../domain/places/import/importFile.ts'));
    if (signal.aborted) return null;
    if (!come.ok) return err({ kind: 'reader-missing' });
    // A file that stops the reader wherever it runs is refused.
    return collect((onStep) => runInSlices(come.value.importFile(request), onStep, signal)).catch(() =>
      err({ kind: 'unreadable' }),
    );
  }
}
