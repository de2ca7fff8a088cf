import type { Region } from '../../domain/catalogue/region.ts';
import type { Problem } from '../../domain/problems.ts';
import { err, type Result } from '../../domain/result.ts';
import type { AppState } from '../store.ts';

/** Something that is brought in: where it stands, what it is once it is there, why it is not. */
export type Loadable<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly progress: number }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem };

/** Not asked for yet. */
export const IDLE = { status: 'idle' } as const;
/** Just asked for. */
export const LOADING = { status: 'loading', progress: 0 } as const;

/**
 * A part of the state that is brought in when it is asked for, once there is a region: once, and again after a failure. The
 * answer resolves when the part has come or has failed, whoever asked first.
 *
 * @param at where the part is
 * @param put the change that puts it there
 */
export function onDemand<T>(
  { get, set }: { get(): AppState; set(change: Partial<AppState>): void },
  read: (region: Region) => Promise<Result<T, Problem>>,
  at: (state: AppState) => Loadable<T>,
  put: (next: Loadable<T>) => Partial<AppState>,
): () => Promise<void> {
  let underWay = Promise.resolve();
  return () => {
    const { region } = get();
    if (region.status === 'ready' && !isPending(at(get()))) {
      set(put(LOADING));
      underWay = settle(() => read(region.value)).then((outcome) => set(put(outcome)));
    }
    return underWay;
  };
}

/** True while asking again would be of no use: it is there, or on its way. */
export function isPending({ status }: Loadable<unknown>): boolean {
  return status === 'loading' || status === 'ready';
}

/** What it is once it is there, null before. */
export function ifReady<T>(loadable: Loadable<T>): T | null {
  return loadable.status === 'ready' ? loadable.value : null;
}

/**
 * What an answer of the source becomes in the store. A reading that breaks, as none should, has failed like another one: it is
 * told, can be asked for again, and is not awaited for ever. Never rejects.
 */
export async function settle<T>(read: () => Promise<Result<T, Problem>>): Promise<Loadable<T>> {
  const outcome = await answerOf(read);
  return outcome.ok
    ? { status: 'ready', value: outcome.value }
    : { status: 'failed', problem: outcome.error };
}

async function answerOf<T>(read: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await read();
  } catch (failure) {
    return err({ kind: 'part-unavailable', detail: String(failure) });
  }
}
