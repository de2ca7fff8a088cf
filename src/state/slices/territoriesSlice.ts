import type { StateCreator } from 'zustand';
import type { TerritoryId } from '../../domain/ids.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import {
  type AsideTerritory,
  FIRST_CARD,
  isSameTerritory,
  type TerritoryAuthor,
  type TerritoryCard,
  type TerritorySet,
  withCard,
  withInHand,
  withNewTerritory,
  withoutTerritory,
} from '../../domain/territory/territorySet.ts';
import type { AppState } from '../store.ts';

/** Several territories side by side: the one in hand is `territory`, the others wait with their own past. */
export interface TerritoriesSlice {
  readonly inHand: TerritoryCard;
  readonly aside: readonly AsideTerritory[];
  /** What was there before the last removal, to come back to it; null when there is nothing to undo. */
  readonly beforeRemoval: TerritorySet | null;
  readonly territoriesActions: {
    /** Lays the one in hand aside and takes a new one; a fifth changes nothing. */
    addTerritory(author: TerritoryAuthor, from: 'copy' | 'blank'): void;
    takeInHand(id: TerritoryId): void;
    /** Draws one that is aside, or hides it. */
    showAside(id: TerritoryId, shown: boolean): void;
    /** Draws all of them, or only the one in hand. */
    showAll(shown: boolean): void;
    setAuthor(id: TerritoryId, author: TerritoryAuthor): void;
    removeTerritory(id: TerritoryId): void;
    undoRemoval(): void;
    /** Puts a whole set in place: a file was opened. */
    putTerritories(set: TerritorySet): void;
    /** Back or a link asks for a territory: one that is already here is taken in hand, another replaces the one in hand. */
    arriveAt(territory: Territory): void;
  };
}

export const createTerritoriesSlice: StateCreator<AppState, [], [], TerritoriesSlice> = (set, get) => {
  const change = (by: (territories: TerritorySet) => TerritorySet) =>
    set((state) => {
      const before = setOf(state);
      const next = by(before);
      return next === before ? {} : toState(next);
    });
  return {
    inHand: FIRST_CARD,
    aside: [],
    beforeRemoval: null,
    territoriesActions: {
      addTerritory: (author, from) => change((all) => withNewTerritory(all, author, from)),
      takeInHand: (id) => change((all) => withInHand(all, id)),
      showAside: (id, shown) => change((all) => withCard(all, id, { shown })),
      showAll: (shown) => set(({ aside }) => ({ aside: aside.map((each) => ({ ...each, shown })) })),
      setAuthor: (id, author) => change((all) => withCard(all, id, { author })),
      removeTerritory: (id) => {
        set((state) => ({ beforeRemoval: setOf(state) }));
        change((all) => withoutTerritory(all, id));
      },
      undoRemoval: () =>
        set(({ beforeRemoval }) => (beforeRemoval ? { ...toState(beforeRemoval), beforeRemoval: null } : {})),
      putTerritories: (all) => set({ ...toState(all), beforeRemoval: null }),
      arriveAt: (territory) => {
        const { territory: history, aside, territoriesActions, territoryActions } = get();
        if (isSameTerritory(history.present, territory)) return;
        const known = aside.find((each) => isSameTerritory(each.history.present, territory));
        if (known) territoriesActions.takeInHand(known.id);
        else territoryActions.replace(territory);
      },
    },
  };
};

function setOf({ inHand, territory, aside }: AppState): TerritorySet {
  return { inHand, history: territory, aside };
}

/** A stroke under way belongs to the territory that was in hand. */
function toState({ inHand, history, aside }: TerritorySet): Partial<AppState> {
  return { inHand, territory: history, aside, draft: null };
}
