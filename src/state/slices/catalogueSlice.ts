import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { NamesTable } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { Problem } from '../../domain/problems.ts';
import type { Result } from '../../domain/result.ts';
import type { Indicators } from '../../domain/statistics/series.ts';
import type { AppState } from '../store.ts';

export type Loadable<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly progress: number }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem };

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

/** Not asked for yet. */
export const IDLE = { status: 'idle' } as const;
/** Just asked for. */
export const LOADING = { status: 'loading', progress: 0 } as const;

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
        async loadNames() {
          const { region, names } = get();
          if (region.status !== 'ready' || isPending(names)) return;
          set({ names: LOADING });
          set({ names: settle(await source.loadNames(region.value)) });
        },
        async loadIndicators() {
          const { region, indicators } = get();
          if (region.status !== 'ready' || isPending(indicators)) return;
          set({ indicators: LOADING });
          set({ indicators: settle(await source.loadIndicators(region.value)) });
        },
      },
    };
  };
}

/** True while asking again would be of no use: it is there, or on its way. */
export function isPending({ status }: Loadable<unknown>): boolean {
  return status === 'loading' || status === 'ready';
}

/** What an answer of the source becomes in the store. */
export function settle<T>(outcome: Result<T, Problem>): Loadable<T> {
  return outcome.ok
    ? { status: 'ready', value: outcome.value }
    : { status: 'failed', problem: outcome.error };
}
