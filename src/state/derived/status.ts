import type { Loadable } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';

/** What is brought in: the region first, each of the others from a file of its own. */
export type Brought =
  | 'region'
  | 'names'
  | 'indicators'
  | 'trades'
  | 'recruitment'
  | 'tension'
  | 'sectors'
  | 'places'
  | 'directs'
  | 'guide';

/** Where several of them stand as one: failed as soon as one has failed, then on its way, then there. */
export function selectStatus(state: AppState, keys: readonly Brought[]): Loadable<unknown>['status'] {
  const statuses = keys.map((key) => state[key].status);
  return (['failed', 'loading', 'idle'] as const).find((status) => statuses.includes(status)) ?? 'ready';
}

/** Those that have failed, in the order given. */
export function selectFailed<K extends Brought>(state: AppState, keys: readonly K[]): readonly K[] {
  return keys.filter((key) => state[key].status === 'failed');
}
