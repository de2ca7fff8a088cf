import { findRows } from '../../domain/places/selection.ts';
import { derive } from './derive.ts';
import { selectGround, selectQuery } from './places.ts';

/** How far « Juste à côté » can reach from the line, in kilometres. */
export const REACHES_KM = [5, 10, 20] as const;

/** Cards that each reach would list under the filters on screen, in the order of `REACHES_KM`. */
export const selectAroundCounts = derive(
  (state) => [selectGround(state), selectQuery(state)] as const,
  (ground, query): readonly number[] =>
    REACHES_KM.map((reachKm) =>
      ground ? findRows(ground, { ...query, area: 'around', reachKm }, null).length : 0,
    ),
);
