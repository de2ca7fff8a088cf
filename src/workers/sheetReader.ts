import { err } from '../domain/result.ts';
import { listenFor } from '../domain/silence.ts';
import { type InWorker, inWorker, type WorkerPort } from './inWorker.ts';
import type { PhotographOutcome } from './readPhotograph.ts';

/**
 * Why a file gives no sheet, besides its picture. `stopped`: what reads sheets did not come, or broke down; `too-long`: it gave
 * no sign of life.
 */
type ReaderFlaw = 'stopped' | 'too-long';
export type SheetRefusal = Extract<PhotographOutcome, { ok: false }>['error'] | ReaderFlaw;
export type SheetOutcome =
  | Extract<PhotographOutcome, { ok: true }>
  | { readonly ok: false; readonly error: SheetRefusal };

/** Port: what is needed to read the photograph of a sheet. */
export type SheetReader = InWorker<File, SheetOutcome>;

/**
 * Reads in a worker, one for each photograph: to stop is to end it, whatever it is doing, and its memory comes back. There is
 * no reading on this thread: it would hold the page for seconds.
 *
 * @param silenceMs without a step, after which the photograph is refused
 */
export function createSheetReader(startWorker: () => WorkerPort, silenceMs?: number): SheetReader {
  return async (file, onProgress, signal) => {
    let worker: WorkerPort;
    try {
      worker = startWorker();
    } catch {
      return err('no-reader');
    }
    const stop = new AbortController();
    const silence = listenFor(() => stop.abort(), silenceMs);
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    const tell = (fraction: number) => {
      silence.broken();
      onProgress(fraction);
    };
    try {
      const outcome = await inWorker<Blob, number, PhotographOutcome>(worker, file, tell, stop.signal);
      if (outcome) return outcome;
      return signal.aborted ? null : err('too-long');
    } catch {
      return err('stopped');
    } finally {
      silence.stop();
    }
  };
}

/** Starts the worker of the built application. @throws where workers are refused */
export function startSheetWorker(): WorkerPort {
  return new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
}
