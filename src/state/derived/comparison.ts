import { comparisonAnswer } from '../../domain/answers/comparisonAnswer.ts';
import { recruitmentAnswer } from '../../domain/answers/recruitmentAnswer.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { yearOf } from '../../domain/figures/figure.ts';
import { isContact } from '../../domain/places/contacts.ts';
import type { Place } from '../../domain/places/place.ts';
import { tradeNeeds } from '../../domain/trades/needs.ts';
import { selectPlaces } from './allPlaces.ts';
import { derive } from './derive.ts';
import { selectPair } from './pair.ts';
import { selectRegion } from './region.ts';
import type { CountedTerritory } from './territories.ts';
import { selectRecruitment } from './tradeFiles.ts';
import { selectPistes } from './trades.ts';

/** What changes from the one to the other; null without two. */
export const selectComparisonAnswer = derive(
  (state) =>
    [
      selectPair(state),
      selectPlaces(state),
      selectPistes(state),
      selectRecruitment(state),
      selectRegion(state),
    ] as const,
  (pair, places, pistes, recruitment, region) => {
    if (!pair || !region) return null;
    const { one, two, compared } = pair;
    return comparisonAnswer(compared, yearOf(region.communes.figures.privateJobs), {
      doors:
        places.length === 0
          ? null
          : doorsIn(compared.gained, places, region) - doorsIn(compared.lost, places, region),
      recruitment: recruitment
        ? pistes.map(({ families }) => {
            const codes = families.map(({ family }) => family.code);
            const of = (territory: CountedTerritory) =>
              recruitmentAnswer(
                recruitment,
                families,
                tradeNeeds(recruitment, codes, territory.counting.counted, region),
                region,
              ).said;
            return [of(one), of(two)] as const;
          })
        : [],
    });
  },
);

/** Places where somebody can be reached in some communes. */
function doorsIn(rows: readonly number[], places: readonly Place[], { rowOf }: Region): number {
  const inside = new Set(rows);
  return places.filter(
    (place) => place.commune !== null && inside.has(rowOf.get(place.commune) ?? -1) && isContact(place),
  ).length;
}
