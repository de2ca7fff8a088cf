import type { StateCreator } from 'zustand';
import type { KeptNotebook } from '../../domain/notebook/keptNotebook.ts';
import { type MergedNotebook, mergeNotebooks } from '../../domain/notebook/merge.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { type TerritorySet, toTerritorySet, withAside } from '../../domain/territory/territorySet.ts';
import { hasMoreThan, ownWork, selectKept } from '../derived/kept.ts';
import type { AppState } from '../store.ts';
import { lookAtTerritory } from './lookAtTerritory.ts';

/** A notebook that came from outside and waits: the person says what becomes of it. */
export interface OfferedNotebook {
  readonly kept: KeptNotebook;
  readonly from: 'file' | 'link' | 'device';
}

/**
 * Whether a notebook is kept on this device. `waiting`: that of an earlier visit is there, and was not taken up again.
 * `on`: this one is, and follows what changes. `until` is its last day, ISO `YYYY-MM-DD`. `erasing`: it is asked to
 * forget, and has not yet.
 */
export type Keeping =
  | { readonly status: 'off' | 'erasing' }
  | { readonly status: 'waiting'; readonly until: string }
  | { readonly status: 'on'; readonly until: string };

/** Keys of the state that opening a notebook replaces. */
const REPLACED = [
  'choices',
  'visited',
  'revealed',
  'address',
  'notes',
  'plan',
  'importedPlaces',
  'corrections',
  'beforeImport',
  'inHand',
  'territory',
  'aside',
  'beforeRemoval',
  'saved',
  'keeping',
] as const satisfies readonly (keyof AppState)[];

/** What leaves the page and what comes back to it: files, long links, the device. */
export interface KeepSlice {
  readonly keeping: Keeping;
  readonly offered: OfferedNotebook | null;
  /** The person's own work as it was when it was last saved (see `ownWork`); null before. */
  readonly saved: readonly unknown[] | null;
  /** What was there before a notebook was opened and is not in it; null when nothing is to be found again. */
  readonly beforeOpening: Pick<AppState, (typeof REPLACED)[number]> | null;
  readonly keepActions: {
    /** Puts a notebook before the person; nothing of it is taken yet. */
    offer(offered: OfferedNotebook): void;
    /** Takes the offered notebook, in place of what is there or united with it; the map shows a territory that comes to hand. */
    accept(how: 'replace' | 'unite'): void;
    /** Brings back what was there before the last opening. What it takes away can be brought back in the same way. */
    undoOpening(): void;
    /** Leaves it where it is. */
    decline(): void;
    /** The work, as it is now, is in a file or on the device. */
    markSaved(): void;
    keepOnDevice(until: string): void;
    /** Has the device forget what it keeps; what is on screen stays. */
    stopKeeping(): void;
    /** Nothing is on the device any more. */
    erased(): void;
    /** An earlier notebook was found on the device. */
    foundOnDevice(until: string): void;
  };
}

export const createKeepSlice: StateCreator<AppState, [], [], KeepSlice> = (set, get) => ({
  keeping: { status: 'off' },
  offered: null,
  saved: null,
  beforeOpening: null,
  keepActions: {
    offer: (offered) => set({ offered }),
    accept: (how) => {
      const state = get();
      if (!state.offered) return;
      const { kept, from } = state.offered;
      const stays = how === 'unite' && !isBlank(state.territory.present);
      const { content, leftOut } = taken(state, kept, how, stays);
      set({
        offered: null,
        beforeOpening: hasMoreThan(state, kept) ? replacedOf(state) : null,
        ...content,
      });
      if (how === 'replace') set({ saved: ownWork(get()) });
      if (from === 'device' && state.keeping.status === 'waiting')
        set({ keeping: { status: 'on', until: state.keeping.until } });
      if (!stays) lookAtTerritory(get());
      state.uiActions.tell({ kind: 'notebook-opened', how, leftOut });
    },
    undoOpening: () => {
      const state = get();
      const { beforeOpening: before, keeping } = state;
      if (!before) return;
      set({
        ...before,
        keeping: keepingAgain(keeping, before.keeping),
        beforeOpening: replacedOf(state),
        draft: null,
        placing: null,
      });
      state.uiActions.tell({ kind: 'notebook-brought-back' });
    },
    decline: () => set({ offered: null }),
    markSaved: () => set({ saved: ownWork(get()) }),
    keepOnDevice: (until) => set({ keeping: { status: 'on', until } }),
    stopKeeping: () => set({ keeping: { status: 'erasing' } }),
    erased: () => set({ keeping: { status: 'off' } }),
    foundOnDevice: (until) => set({ keeping: { status: 'waiting', until } }),
  },
});

/** What a notebook brings into the state. @param stays whether the territory in hand remains in hand */
function taken(state: AppState, kept: KeptNotebook, how: 'replace' | 'unite', stays: boolean) {
  const present = { ...selectKept(state), savedOn: kept.savedOn };
  const merged = how === 'unite' ? mergeNotebooks(present, kept) : { kept, leftOut: NOTHING };
  const brought = merged.kept.territories.slice(present.territories.length);
  const territories = stays ? withAside(setOf(state), brought) : toTerritorySet(merged.kept.territories);
  return {
    content: { ...contentOf(merged.kept), ...territoriesOf(territories) },
    leftOut: merged.leftOut,
  };
}

const NOTHING: MergedNotebook['leftOut'] = { territories: 0, trades: 0 };

function replacedOf(state: AppState): NonNullable<AppState['beforeOpening']> {
  const entries = REPLACED.map((key) => [key, state[key]] as const);
  return Object.fromEntries(entries) as NonNullable<AppState['beforeOpening']>;
}

/** What the device keeps is that of the notebook that comes back, unless it was forgotten or first asked for since. */
function keepingAgain(present: Keeping, before: Keeping): Keeping {
  return 'until' in present && 'until' in before ? before : present;
}

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
