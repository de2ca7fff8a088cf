import { distanceKm, type LngLat } from '../../src/domain/geo.ts';

export interface Place {
  readonly at: LngLat;
  readonly population: number;
  /** Gives its name to a bassin d'emploi or a zone d'emploi. */
  readonly isCentre: boolean;
}

/**
 * Who gets each rank: places with at least so many inhabitants, when no place ranked before is so near.
 * Centres come first, small or not: they are the names that people find their way by, where a commune
 * nouvelle of more inhabitants may be a set of villages.
 */
const RANKS = [
  { rank: 1, centresOnly: true, population: 45_000, reachKm: 20 },
  { rank: 2, centresOnly: true, population: 0, reachKm: 8 },
  { rank: 2, centresOnly: false, population: 10_000, reachKm: 15 },
  { rank: 3, centresOnly: false, population: 2_000, reachKm: 9 },
  { rank: 4, centresOnly: false, population: 800, reachKm: 5 },
] as const;
const LAST_RANK = 5;

/** When the name of each place appears on the map: 1 for the great towns, 5 for the villages near a larger one. */
export function labelRanks(places: readonly Place[]): number[] {
  const order = [...places.entries()].sort(([i, a], [j, b]) => b.population - a.population || i - j);
  const ranks = new Array<number>(places.length).fill(LAST_RANK);
  const shown: LngLat[] = [];
  for (const { rank, centresOnly, population, reachKm } of RANKS) {
    for (const [i, place] of order) {
      const isCandidate = ranks[i] === LAST_RANK && place.population >= population;
      if (!isCandidate || (centresOnly && !place.isCentre)) continue;
      if (shown.some((other) => distanceKm(other, place.at) < reachKm)) continue;
      ranks[i] = rank;
      shown.push(place.at);
    }
  }
  return ranks;
}
