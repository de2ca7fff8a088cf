import type { StateCreator } from 'zustand';
import type { CopyProgress } from '../../domain/offline.ts';
import type { AppState } from '../store.ts';

/** How far the copy is that lets the application work without network. */
export type OfflineCopy =
  /** Not begun, or not possible: an old browser, or an address without HTTPS. */
  | { readonly status: 'none' }
  | ({ readonly status: 'copying' } & CopyProgress)
  /** Everything is there. */
  | { readonly status: 'ready' }
  /** The network went away before the end: the copy starts again at the next visit. */
  | { readonly status: 'interrupted' };

/** The copy of the application kept by the browser, and the version that may replace it. */
export interface OfflineSlice {
  readonly offlineCopy: OfflineCopy;
  /** Puts the new version in place of this page; null when there is none, or when the person said later. */
  readonly takeNewVersion: (() => void) | null;
  readonly offlineActions: {
    /** A copy that is whole stays so: what comes after it concerns another version. */
    setCopy(copy: OfflineCopy): void;
    offerNewVersion(take: () => void): void;
    /** The offer comes back with the next visit. */
    postponeNewVersion(): void;
  };
}

export const createOfflineSlice: StateCreator<AppState, [], [], OfflineSlice> = (set) => ({
  offlineCopy: { status: 'none' },
  takeNewVersion: null,
  offlineActions: {
    setCopy: (offlineCopy) =>
      set((state) => (state.offlineCopy.status === 'ready' ? state : { offlineCopy })),
    offerNewVersion: (takeNewVersion) => set({ takeNewVersion }),
    postponeNewVersion: () => set({ takeNewVersion: null }),
  },
});
