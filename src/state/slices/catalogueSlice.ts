import type { StateCreator } from 'zustand';
import type { NamesTable } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { Problem } from '../../domain/problems.ts';
import type { Result } from '../../domain/result.ts';
import type { Indicators } from '../../domain/statistics/series.ts';
import type { AppState } from '../store.ts';

/** Port: what the store needs to be given. Answers, never throws: an expected failure is a problem. */
export interface CatalogueSource {
  /** First load: what it takes to draw the map and count. `onProgress` receives a fraction in [0, 1]. */
  loadRegion(onProgress: (fraction: number) => void): Promise<Result<Region, Problem>>;
  loadNames(region: Region): Promise<Result<NamesTable, Problem>>;
  loadIndicators(region: Region): Promise<Result<Indicators, Problem>>;
}

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

const IDLE = { status: 'idle' } as const;
const LOADING = { status: 'loading', progress: 0 } as const;

export function createCatalogueSlice(
  source: CatalogueSource,
): StateCreator<AppState, [], [], CatalogueSlice> {
  return (set, get) => {
    const isPending = ({ status }: Loadable<unknown>) => status === 'loading' || status === 'ready';
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

function settle<T>(outcome: Result<T, Problem>): Loadable<T> {
  return outcome.ok
    ? { status: 'ready', value: outcome.value }
    : { status: 'failed', problem: outcome.error };
}
