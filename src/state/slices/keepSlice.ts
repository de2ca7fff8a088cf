import type { StateCreator } from 'zustand';
import type { KeptNotebook } from '../../domain/notebook/keptNotebook.ts';
import { type MergedNotebook, mergeNotebooks } from '../../domain/notebook/merge.ts';
import { opensAgain } from '../../domain/notebook/opensAgain.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { type TerritorySet, toTerritorySet, withAside } from '../../domain/territory/territorySet.ts';
import { hasMoreThan, ownWork, selectKept } from '../derived/kept.ts';
import type { AppState } from '../store.ts';
import { lookAtTerritory } from './lookAtTerritory.ts';
import { bringChoices } from './mapOfStep.ts';
import type { Notice } from './uiSlice.ts';

/** A notebook that came from outside and waits: the person says what becomes of it. */
export interface OfferedNotebook {
  readonly kept: KeptNotebook;
  /** `tab`: what another tab wrote on the device while this one kept its own there. */
  readonly from: 'file' | 'link' | 'device' | 'tab';
}

/**
 * Whether a notebook is kept on this device. `waiting`: another is there, of an earlier visit or of another tab, and was
 * not taken up. `reading`: it is asked to be shown. `asked`: this one is to be kept, and nothing is written yet. `on`: it
 * is, and follows what changes. `until` is its last day, ISO `YYYY-MM-DD`. `erasing`: the device is asked to forget, and
 * has not yet; `before` is what remains true if it cannot.
 */
export type Keeping =
  | { readonly status: 'off' }
  | { readonly status: 'erasing'; readonly before: Keeping }
  | { readonly status: 'waiting' | 'reading' | 'asked' | 'on'; readonly until: string };

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
    /**
     * Takes the offered notebook, in place of what is there or united with it; the map shows a territory that comes to hand.
     *
     * @param follows it is a later writing of the notebook that is there: what was there before that one can still be
     *   brought back
     */
    accept(how: 'replace' | 'unite', follows?: boolean): void;
    /** Brings back what was there before the last opening. What it takes away can be brought back in the same way. */
    undoOpening(): void;
    /** Leaves it where it is. */
    decline(): void;
    /** The work, as it is now, is in a file or on the device. */
    markSaved(): void;
    /** Asks the device to keep this notebook, in place of the one that is known to be there. */
    keepOnDevice(until: string): void;
    /** It is written. */
    keptOnDevice(): void;
    /** Asks to see the other notebook that is on the device. */
    showKept(): void;
    /** Has the device forget what it keeps; what is on screen stays. */
    stopKeeping(): void;
    /** Nothing is on the device any more. */
    erased(): void;
    /** The device could not forget. */
    notErased(): void;
    /** Another notebook was found on the device: what can be brought back is not the one that is there either. */
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
    accept: (how, follows = false) => {
      const state = get();
      if (!state.offered) return;
      const { kept, from } = state.offered;
      const stays = how === 'unite' && !isBlank(state.territory.present);
      const { content, leftOut, opens } = taken(state, kept, how, stays);
      if (!opens) return state.uiActions.tell({ kind: 'notebook-too-full' });
      set({ offered: null, beforeOpening: follows ? state.beforeOpening : lost(state, kept), ...content });
      if (how === 'replace') set({ saved: ownWork(get()) });
      if (isOnDevice({ from }) && state.keeping.status === 'waiting')
        set({ keeping: { status: 'on', until: state.keeping.until } });
      if (!stays) lookAtTerritory(get());
      state.uiActions.tell(openedNotice(from, how, leftOut));
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
    keepOnDevice: (until) => set({ keeping: { status: 'asked', until } }),
    keptOnDevice: () =>
      set(({ keeping }) => (keeping.status === 'asked' ? { keeping: { ...keeping, status: 'on' } } : {})),
    showKept: () =>
      set(({ keeping }) => ('until' in keeping ? { keeping: { ...keeping, status: 'reading' } } : {})),
    stopKeeping: () => set(({ keeping }) => ({ keeping: { status: 'erasing', before: keeping } })),
    erased: () => set((state) => ({ ...notHere(state), keeping: { status: 'off' } })),
    notErased: () => set(({ keeping }) => ('before' in keeping ? { keeping: keeping.before } : {})),
    foundOnDevice: (until) =>
      set((state) => ({
        ...notHere(state),
        keeping: { status: 'waiting', until },
        beforeOpening: notKept(state.beforeOpening, until),
      })),
  },
});

/** What is on the device is not what is on screen, or not what was offered: leaving asks again, and the offer is withdrawn. */
function notHere({ keeping, saved, offered }: AppState): Partial<AppState> {
  const wasHere = keeping.status === 'on' || keeping.status === 'erasing';
  return { saved: wasHere ? null : saved, offered: offered && isOnDevice(offered) ? null : offered };
}

/** What was kept on the device before an opening, and is not any more: it would be written over what took its place. */
function notKept(before: AppState['beforeOpening'], until: string): AppState['beforeOpening'] {
  return before?.keeping.status === 'on'
    ? { ...before, saved: null, keeping: { status: 'waiting', until } }
    : before;
}

/** Whether what is offered is on the device. */
export function isOnDevice({ from }: Pick<OfferedNotebook, 'from'>): boolean {
  return from === 'device' || from === 'tab';
}

function openedNotice(
  from: OfferedNotebook['from'],
  how: 'replace' | 'unite',
  leftOut: MergedNotebook['leftOut'],
): Notice {
  if (from === 'tab' && how === 'replace') return { kind: 'notebook-followed' };
  return { kind: 'notebook-opened', how, leftOut };
}

/** What a notebook brings into the state. @param stays whether the territory in hand remains in hand */
function taken(state: AppState, kept: KeptNotebook, how: 'replace' | 'unite', stays: boolean) {
  const present = { ...selectKept(state), savedOn: kept.savedOn };
  const merged = how === 'unite' ? mergeNotebooks(present, kept) : { kept, leftOut: NOTHING };
  const brought = merged.kept.territories.slice(present.territories.length);
  const territories = stays ? withAside(setOf(state), brought) : toTerritorySet(merged.kept.territories);
  return {
    content: {
      ...contentOf(merged.kept),
      // A notebook is opened where one stands.
      ...bringChoices(state, { ...merged.kept.choices, tab: state.choices.tab }),
      ...territoriesOf(territories),
    },
    leftOut: merged.leftOut,
    /** What is united may be more than a notebook holds. */
    opens: how === 'replace' || opensAgain(merged.kept),
  };
}

const NOTHING: MergedNotebook['leftOut'] = { territories: 0, trades: 0 };

function lost(state: AppState, kept: KeptNotebook): AppState['beforeOpening'] {
  return hasMoreThan(state, kept) ? replacedOf(state) : null;
}

function replacedOf(state: AppState): NonNullable<AppState['beforeOpening']> {
  const entries = REPLACED.map((key) => [key, state[key]] as const);
  return Object.fromEntries(entries) as NonNullable<AppState['beforeOpening']>;
}

/** What waited on the device waits again when it goes from the screen, and is followed again when it comes back. */
function keepingAgain(present: Keeping, before: Keeping): Keeping {
  const isSettled = ({ status }: Keeping) => status === 'on' || status === 'waiting';
  return isSettled(present) && isSettled(before) ? before : present;
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
