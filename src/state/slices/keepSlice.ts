import type { StateCreator } from 'zustand';
import type { KeptNotebook } from '../../domain/notebook/keptNotebook.ts';
import { type MergedNotebook, mergeNotebooks } from '../../domain/notebook/merge.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { type TerritorySet, toTerritorySet, withAside } from '../../domain/territory/territorySet.ts';
import { ownWork, selectKept } from '../derived/kept.ts';
import type { AppState } from '../store.ts';

/** A notebook that came from outside and waits: the person says what becomes of it. */
export interface OfferedNotebook {
  readonly kept: KeptNotebook;
  readonly from: 'file' | 'link' | 'device';
}

/**
 * Whether a notebook is kept on this device. `waiting`: that of an earlier visit is there, and was not taken up again.
 * `on`: this one is, and follows what changes. `until` is its last day, ISO `YYYY-MM-DD`.
 */
export type Keeping =
  | { readonly status: 'off' }
  | { readonly status: 'waiting'; readonly until: string }
  | { readonly status: 'on'; readonly until: string };

/** What leaves the page and what comes back to it: files, long links, the device. */
export interface KeepSlice {
  readonly keeping: Keeping;
  readonly offered: OfferedNotebook | null;
  /** The person's own work as it was when it was last saved (see `ownWork`); null before. */
  readonly saved: readonly unknown[] | null;
  readonly keepActions: {
    /** Puts a notebook before the person; nothing of it is taken yet. */
    offer(offered: OfferedNotebook): void;
    /** Takes the offered notebook: in place of what is there, or united with it. */
    accept(how: 'replace' | 'unite'): void;
    /** Leaves it where it is. */
    decline(): void;
    /** The work, as it is now, is in a file or on the device. */
    markSaved(): void;
    keepOnDevice(until: string): void;
    /** Forgets what is on the device; what is on screen stays. */
    stopKeeping(): void;
    /** An earlier notebook was found on the device. */
    foundOnDevice(until: string): void;
  };
}

export const createKeepSlice: StateCreator<AppState, [], [], KeepSlice> = (set, get) => ({
  keeping: { status: 'off' },
  offered: null,
  saved: null,
  keepActions: {
    offer: (offered) => set({ offered }),
    accept: (how) => {
      const state = get();
      if (!state.offered) return;
      const { kept, from } = state.offered;
      const present = { ...selectKept(state), savedOn: kept.savedOn };
      const merged = how === 'unite' ? mergeNotebooks(present, kept) : { kept, leftOut: NOTHING };
      const brought = merged.kept.territories.slice(present.territories.length);
      const stays = how === 'unite' && !isBlank(state.territory.present);
      set({
        offered: null,
        ...contentOf(merged.kept),
        ...territoriesOf(stays ? withAside(setOf(state), brought) : toTerritorySet(merged.kept.territories)),
      });
      if (how === 'replace') set({ saved: ownWork(get()) });
      if (from === 'device' && state.keeping.status === 'waiting')
        set({ keeping: { status: 'on', until: state.keeping.until } });
      state.uiActions.tell({ kind: 'notebook-opened', how, leftOut: merged.leftOut });
    },
    decline: () => set({ offered: null }),
    markSaved: () => set({ saved: ownWork(get()) }),
    keepOnDevice: (until) => set({ keeping: { status: 'on', until } }),
    stopKeeping: () => set({ keeping: { status: 'off' } }),
    foundOnDevice: (until) => set({ keeping: { status: 'waiting', until } }),
  },
});

const NOTHING: MergedNotebook['leftOut'] = { territories: 0, trades: 0 };

function setOf({ inHand, territory, aside }: AppState): TerritorySet {
  return { inHand, history: territory, aside };
}

/** A stroke under way, or a landmark about to be put down, belongs to what was there. */
function territoriesOf({ inHand, history, aside }: TerritorySet): Partial<AppState> {
  return { inHand, territory: history, aside, beforeRemoval: null, draft: null, placing: null };
}

function contentOf({ choices, guide, notebook, places, corrections }: KeptNotebook): Partial<AppState> {
  const { plan, ...notes } = notebook;
  return { choices, ...guide, notes, plan, importedPlaces: places, corrections, beforeImport: null };
}
