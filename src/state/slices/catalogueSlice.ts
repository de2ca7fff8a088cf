import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { NamesTable } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { Indicators } from '../../domain/statistics/series.ts';
import type { AppState } from '../store.ts';
import { IDLE, isPending, LOADING, type Loadable, onDemand, settle } from './loadable.ts';

/** What was published. Read-only once it is there. */
export interface CatalogueSlice {
  readonly region: Loadable<Region>;
  readonly names: Loadable<NamesTable>;
  readonly indicators: Loadable<Indicators>;
  readonly catalogueActions: {
    /** Loads the region; again after a failure. Resolves when it is ready or has failed. */
    load(): Promise<void>;
    /** Loads the former communes for the search, once; again after a failure. */
    loadNames(): Promise<void>;
    /** Loads the series and structures of the profile, once; again after a failure. */
    loadIndicators(): Promise<void>;
  };
}

export function createCatalogueSlice(
  source: CatalogueSource,
): StateCreator<AppState, [], [], CatalogueSlice> {
  return (set, get) => {
    return {
      region: IDLE,
      names: IDLE,
      indicators: IDLE,
      catalogueActions: {
        async load() {
          if (isPending(get().region)) return;
          set({ region: LOADING });
          const outcome = await source.loadRegion((progress) =>
            set({ region: { status: 'loading', progress } }),
          );
          set({ region: settle(outcome) });
        },
        loadNames: onDemand(
          { get, set },
          source.loadNames,
          (state) => state.names,
          (names) => ({ names }),
        ),
        loadIndicators: onDemand(
          { get, set },
          source.loadIndicators,
          (state) => state.indicators,
          (indicators) => ({ indicators }),
        ),
      },
    };
  };
}
