import { type Counting, countTerritory } from '../../domain/territory/counting.ts';
import { isBlank, type Territory } from '../../domain/territory/territory.ts';
import { listTerritories, type TerritoryCard } from '../../domain/territory/territorySet.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** Every territory of the table, in the order they were made. */
export const selectTerritories = derive(
  (state) => [state.inHand, state.territory, state.aside] as const,
  (inHand, history, aside) => listTerritories({ inHand, history, aside }),
);

/** A territory that is not blank, and what it counts. */
export interface CountedTerritory extends TerritoryCard {
  readonly territory: Territory;
  readonly counting: Counting;
}

/** Those laid aside, counted; those nothing was drawn of left out. Counted again only when they change. */
export const selectAsideCounted = derive(
  (state) => [state.aside, selectRegion(state)] as const,
  (aside, region): readonly CountedTerritory[] => {
    if (!region) return [];
    return aside.flatMap(({ history, ...card }) =>
      isBlank(history.present)
        ? []
        : [{ ...card, territory: history.present, counting: countTerritory(history.present, region) }],
    );
  },
);

/** All territories that say something, counted, in the order they were made. */
export const selectAllCounted = derive(
  (state) =>
    [selectTerritories(state), state.inHand, selectCounting(state), selectAsideCounted(state)] as const,
  (all, inHand, counting, aside): readonly CountedTerritory[] =>
    all.flatMap((each) => {
      if (isBlank(each.territory)) return [];
      if (each.id === inHand.id) return [{ ...each, counting }];
      return aside.filter(({ id }) => id === each.id);
    }),
);
