import { distanceKm, type LngLat } from '../../src/domain/geo.ts';

interface Place {
  readonly at: LngLat;
  readonly population: number;
}

/** A rank is for the places with at least so many inhabitants and no larger place of their rank or a better one so near. */
const RANKS = [
  { rank: 1, population: 45_000, distanceKm: 20 },
  { rank: 2, population: 5_000, distanceKm: 18 },
  { rank: 3, population: 2_000, distanceKm: 9 },
  { rank: 4, population: 800, distanceKm: 5 },
] as const;
const LAST_RANK = 5;

/**
 * When the name of each place appears on the map: 1 for the large towns far from a larger one, 5 for the
 * others. Places are taken by decreasing population, so that a suburb never shows before its city.
 */
export function labelRanks(places: readonly Place[]): number[] {
  const order = places
    .map((_, i) => i)
    .sort((a, b) => populationAt(places, b) - populationAt(places, a) || a - b);
  const ranks = new Array<number>(places.length).fill(LAST_RANK);
  const shown: LngLat[] = [];
  for (const { rank, population, distanceKm: reach } of RANKS) {
    for (const i of order) {
      const place = places[i];
      if (!place || ranks[i] !== LAST_RANK || place.population < population) continue;
      if (shown.some((other) => distanceKm(other, place.at) < reach)) continue;
      ranks[i] = rank;
      shown.push(place.at);
    }
  }
  return ranks;
}

function populationAt(places: readonly Place[], i: number): number {
  return places[i]?.population ?? 0;
}
