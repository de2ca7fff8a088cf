import { PERSISTENCE, type StateKey } from '../persistence.ts';
import type { AppState, AppStore } from '../store.ts';

/**
 * Puts every key of the state that may hold something of a person back to what it was before the first one came.
 * `leaving` stays true: nothing is to be started before the page itself is new.
 */
export function wipeStore(store: AppStore): void {
  store.getState().annualActions.backToPublished();
  const blank = store.getInitialState();
  const keys = (Object.keys(PERSISTENCE) as StateKey[]).filter((key) => PERSISTENCE[key].clearedWhenIdle);
  const cleared = Object.fromEntries(keys.map((key) => [key, blank[key]])) as Partial<AppState>;
  store.setState({ ...cleared, leaving: true });
}
