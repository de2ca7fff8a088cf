import { hasUnsavedWork } from '../derived/kept.ts';
import type { AppStore } from '../store.ts';

/** The part of the browser that asks before a page is left. */
export interface LeavingPage {
  addEventListener(type: 'beforeunload', listener: (event: BeforeUnloadEvent) => void): void;
  removeEventListener(type: 'beforeunload', listener: (event: BeforeUnloadEvent) => void): void;
}

/**
 * Has the browser ask before the page is closed or loaded again, while work of the person's own would be lost. The
 * drawing in hand and the trades are in the address: alone they ask nothing.
 *
 * @returns stops asking
 */
export function startLeaveGuard(store: AppStore, page: LeavingPage): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsavedWork(store.getState())) event.preventDefault();
  };
  page.addEventListener('beforeunload', ask);
  return () => page.removeEventListener('beforeunload', ask);
}
