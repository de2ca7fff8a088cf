import type { Notebook } from '../../domain/interview/notebook.ts';
import { isNothing, type KeptNotebook, type KeptTerritory } from '../../domain/notebook/keptNotebook.ts';
import { holdsAll } from '../../domain/notebook/merge.ts';
import { EMPTY_SESSION } from '../../domain/session/session.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import type { AppState } from '../store.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectOwnChoices } from './session.ts';
import { selectTerritories } from './territories.ts';

/** The notebook as a whole: what was said, and the plan. */
export const selectNotebook = derive(
  (state) => [state.notes, state.plan] as const,
  (notes, plan): Notebook => ({ ...notes, plan }),
);

/** Territories that say something, the one in hand first. */
const selectKeptTerritories = derive(
  (state) => [selectTerritories(state), state.inHand.id] as const,
  (all, held): readonly KeptTerritory[] =>
    [...all.filter(({ id }) => id === held), ...all.filter(({ id }) => id !== held)]
      .filter(({ territory }) => !isBlank(territory))
      .map(({ author, territory }) => ({ author, territory })),
);

/** Everything that can be kept, the day left to whoever keeps it. */
export const selectKept = derive(
  (state) =>
    [
      selectKeptTerritories(state),
      selectOwnChoices(state),
      state.visited,
      state.revealed,
      state.address,
      selectNotebook(state),
      state.importedPlaces,
      state.corrections,
      selectRegion(state)?.index ?? null,
    ] as const,
  (
    territories,
    choices,
    visited,
    revealed,
    address,
    notebook,
    places,
    corrections,
    index,
  ): Omit<KeptNotebook, 'savedOn'> => ({
    territories,
    choices: { ...choices, tab: EMPTY_SESSION.tab },
    guide: { visited, revealed, address },
    notebook,
    places,
    corrections,
    vintages: Object.fromEntries(index?.sources.map(({ id, vintage }) => [id, vintage]) ?? []),
  }),
);

/** The person's own work, which no plain link carries: a list that stays the same, item by item, until it changes. */
export function ownWork({ notes, plan, importedPlaces, corrections, aside }: AppState): readonly unknown[] {
  return [notes, plan, importedPlaces, corrections, ...aside.map(({ history }) => history.present)];
}

/** Whether closing the page would lose something of the person's own: words, plan, cards, territories laid aside. */
export function hasUnsavedWork(state: AppState): boolean {
  const { importedPlaces: places, corrections, aside, saved } = state;
  const present = aside.map(({ history }) => history.present).filter((territory) => !isBlank(territory));
  if (isNothing({ notebook: selectNotebook(state), places, corrections, aside: present })) return false;
  const own = ownWork(state);
  return saved?.length !== own.length || own.some((item, at) => item !== saved[at]);
}

/** Whether something is on screen that a notebook does not hold: it then cannot simply take its place. */
export function hasMoreThan(state: AppState, kept: KeptNotebook): boolean {
  return !holdsAll(kept, { ...selectKept(state), savedOn: kept.savedOn });
}
