import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { Directs } from '../../domain/reach/directs.ts';
import type { NetworkTable } from '../../domain/reach/networkContract.ts';
import type { WorkTable } from '../../domain/reach/workContract.ts';
import type { AppState } from '../store.ts';
import { IDLE, type Loadable, onDemand } from './loadable.ts';

/** What says how far one gets, from files that come on demand. */
export interface ReachSlice {
  readonly directs: Loadable<Directs>;
  readonly work: Loadable<WorkTable>;
  readonly network: Loadable<NetworkTable>;
  /** Whether the map shows where people of the zone d'emploi go to work. */
  readonly flowsShown: boolean;
  readonly reachActions: {
    /** Loads stations and rides, once; again when it failed. */
    loadDirects(): Promise<void>;
    /** The same for flows between zones d'emploi and unemployment. */
    loadWork(): Promise<void>;
    /** The same for roads and railway lines. */
    loadNetwork(): Promise<void>;
    showFlows(shown: boolean): void;
  };
}

export function createReachSlice(source: CatalogueSource): StateCreator<AppState, [], [], ReachSlice> {
  return (set, get) => ({
    directs: IDLE,
    work: IDLE,
    network: IDLE,
    flowsShown: false,
    reachActions: {
      loadDirects: onDemand(
        { get, set },
        source.loadDirects,
        (state) => state.directs,
        (directs) => ({ directs }),
      ),
      loadWork: onDemand(
        { get, set },
        source.loadWork,
        (state) => state.work,
        (work) => ({ work }),
      ),
      loadNetwork: onDemand(
        { get, set },
        source.loadNetwork,
        (state) => state.network,
        (network) => ({ network }),
      ),
      showFlows: (flowsShown) => set({ flowsShown }),
    },
  });
}
