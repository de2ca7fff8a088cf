import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { TravelMode } from '../../domain/interview/notebook.ts';
import type { CarpoolsTable } from '../../domain/reach/carpoolsContract.ts';
import type { Directs } from '../../domain/reach/directs.ts';
import type { NetworkTable } from '../../domain/reach/networkContract.ts';
import type { WorkTable } from '../../domain/reach/workContract.ts';
import type { AppState } from '../store.ts';
import { IDLE, type Loadable, onDemand } from './loadable.ts';

/** What says how far one gets, from files that come on demand. */
export interface ReachSlice {
  readonly directs: Loadable<Directs>;
  readonly carpools: Loadable<CarpoolsTable>;
  readonly work: Loadable<WorkTable>;
  readonly network: Loadable<NetworkTable>;
  /** Whether the map shows where people of the zone d'emploi go to work. */
  readonly flowsShown: boolean;
  /** The way of travelling whose circle alone is looked at; null for all of them. */
  readonly lookedMode: TravelMode | null;
  readonly reachActions: {
    /** Loads stations and rides, once; again when it failed. */
    loadDirects(): Promise<void>;
    /** The same for places to wait for a shared car. */
    loadCarpools(): Promise<void>;
    /** The same for flows between zones d'emploi and unemployment. */
    loadWork(): Promise<void>;
    /** The same for roads and railway lines. */
    loadNetwork(): Promise<void>;
    showFlows(shown: boolean): void;
    lookAtMode(mode: TravelMode | null): void;
  };
}

export function createReachSlice(source: CatalogueSource): StateCreator<AppState, [], [], ReachSlice> {
  return (set, get) => ({
    directs: IDLE,
    carpools: IDLE,
    work: IDLE,
    network: IDLE,
    flowsShown: false,
    lookedMode: null,
    reachActions: {
      loadDirects: onDemand(
        { get, set },
        source.loadDirects,
        (state) => state.directs,
        (directs) => ({ directs }),
      ),
      loadCarpools: onDemand(
        { get, set },
        source.loadCarpools,
        (state) => state.carpools,
        (carpools) => ({ carpools }),
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
      lookAtMode: (lookedMode) => set({ lookedMode }),
    },
  });
}
