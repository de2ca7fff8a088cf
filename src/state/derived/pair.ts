import { compareTerritories } from '../../domain/interview/comparison.ts';
import type { TerritoryAuthor } from '../../domain/territory/territorySet.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectAllCounted } from './territories.ts';

/** Earlier first. */
const TIME: Readonly<Record<TerritoryAuthor, number>> = {
  before: 0,
  me: 1,
  counsellor: 1,
  sheet: 1,
  after: 2,
};

/** The territory in hand and the one that it is compared with, the earlier first, and their communes; null without two. */
export const selectPair = derive(
  (state) => [selectAllCounted(state), state.inHand.id, state.comparedWith, selectRegion(state)] as const,
  (all, held, wanted, region) => {
    const mine = all.find(({ id }) => id === held);
    const others = all.filter(({ id }) => id !== held);
    const other = others.find(({ id }) => id === wanted) ?? others[0];
    if (!region || !mine || !other) return null;
    const [one, two] = TIME[other.author] <= TIME[mine.author] ? [other, mine] : [mine, other];
    return {
      one,
      two,
      other,
      compared: compareTerritories(one.counting.counted, two.counting.counted, region),
    };
  },
);
