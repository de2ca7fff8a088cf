import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { NamesTable } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { importPart } from '../../domain/importPart.ts';
import { err } from '../../domain/result.ts';
import type { Indicators } from '../../domain/statistics/series.ts';
import type { AppState } from '../store.ts';
import { IDLE, isPending, LOADING, type Loadable, onDemand, settle } from './loadable.ts';

/** What was published. Read-only once it is there. */
export interface CatalogueSlice {
  readonly region: Loadable<Region>;
  /** Whether the communes around the region were joined to it, or that the data have none. */
  readonly ring: Loadable<null>;
  readonly names: Loadable<NamesTable>;
  readonly indicators: Loadable<Indicators>;
  readonly catalogueActions: {
    /** Loads the region; again after a failure. Resolves when it is ready or has failed. */
    load(): Promise<void>;
    /** Joins the communes around the region to it, once; again after a failure. Resolves when it is done or has failed. */
    loadRing(): Promise<void>;
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
      ring: IDLE,
      names: IDLE,
      indicators: IDLE,
      catalogueActions: {
        async load() {
          if (isPending(get().region)) return;
          set({ region: LOADING });
          const onProgress = (progress: number) => set({ region: { status: 'loading', progress } });
          set({ region: await settle(() => source.loadRegion(onProgress)) });
        },
        loadRing: onDemand(
          { get, set },
          async (own) => {
            const [join, act] = await Promise.all([
              source.loadRing(own),
              importPart(() => import('../acts/takeRing.ts')),
            ]);
            if (!join.ok) return join;
            if (!act.ok) return err({ kind: 'part-unavailable', detail: act.error });
            return act.value.takeRing({ get, set }, join.value);
          },
          (state) => state.ring,
          (ring) => ({ ring }),
        ),
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
