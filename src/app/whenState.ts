import type { AppState, AppStore } from '../state/store.ts';

/** Resolves as soon as something holds of the state. */
export function whenState(store: AppStore, holds: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(store.getState())) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
