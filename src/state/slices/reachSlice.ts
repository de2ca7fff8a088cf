import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { Directs } from '../../domain/reach/directs.ts';
import type { AppState } from '../store.ts';
import { IDLE, type Loadable, onDemand } from './loadable.ts';

/** What says how far one gets, from files that come on demand. */
export interface ReachSlice {
  readonly directs: Loadable<Directs>;
  readonly reachActions: {
    /** Loads stations and rides, once; again when it failed. */
    loadDirects(): Promise<void>;
  };
}

export function createReachSlice(source: CatalogueSource): StateCreator<AppState, [], [], ReachSlice> {
  return (set, get) => ({
    directs: IDLE,
    reachActions: {
      loadDirects: onDemand(
        { get, set },
        source.loadDirects,
        (state) => state.directs,
        (directs) => ({ directs }),
      ),
    },
  });
}
