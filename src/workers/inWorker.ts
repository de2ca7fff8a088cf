import { type ChannelPort, connect } from './channel.ts';

/** A port that the store reads files through, in a worker. Null when the signal aborts before the end. Never rejects. */
export type InWorker<Request, Outcome> = (
  request: Request,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
) => Promise<Outcome | null>;

/** What is needed of a `Worker`. */
export interface WorkerPort extends ChannelPort {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Has a request answered by a worker, which is ended then: null when the signal aborts before, whatever it is doing. */
export async function inWorker<Request, Step, Reply>(
  worker: WorkerPort,
  request: Request,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Reply | null> {
  try {
    return await new Promise<Reply | null>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      signal.addEventListener('abort', () => resolve(null), { once: true });
      connect<Request, Step, Reply>(worker)(request, onStep).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}
