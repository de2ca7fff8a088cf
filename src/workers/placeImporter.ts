import { importPart } from '../domain/importPart.ts';
import {
  createReportCollector,
  type ImportOutcome,
  type ImportStep,
  type ImportSummary,
} from '../domain/places/import/collectReport.ts';
import type { ImportRequest } from '../domain/places/import/importFile.ts';
import { err } from '../domain/result.ts';
import { inWorker, type WorkerPort } from './inWorker.ts';
import { runInSlices } from './slices.ts';

/** Port: what the store needs to import a file. Null when the signal aborts before the end. Never rejects. */
export type PlaceImporter = (
  request: ImportRequest,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
) => Promise<ImportOutcome | null>;

/**
 * Imports in a worker, one for each file: to stop is to end it, whatever it is doing. Where a worker cannot start, or
 * fails, the same function runs on the main thread in slices.
 */
export function createPlaceImporter(startWorker: () => WorkerPort): PlaceImporter {
  return async (request, onProgress, signal) => {
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
      return collect((onStep) => runInSlices(come.value.importFile(request), onStep, signal));
    }
  };
}

/** Starts the worker of the built application. @throws where workers are refused */
export function startImportWorker(): WorkerPort {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}
