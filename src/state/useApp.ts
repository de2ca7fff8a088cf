import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './store.ts';

export const StoreContext = createContext<AppStore | null>(null);

/** The store of the page. @throws Error outside of `StoreContext`: a component was mounted on its own. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store: the component is mounted outside of StoreContext');
  return store;
}

/** A value of the store; the component renders again when it changes by reference. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}
