import type { Travel, TravelMode } from './notebook.ts';

/**
 * How fast one gets away from home, as the crow flies and door to door, in km/h: walking to the stop, waiting, detours
 * and parking are in it. Round assumptions of our own, written on screen beside the circles; no survey is behind them.
 */
export const STRAIGHT_SPEEDS_KMH: Readonly<Record<TravelMode, number>> = {
  walk: 4,
  bike: 12,
  scooter: 25,
  transit: 15,
  lift: 35,
  car: 40,
};

/** How far one gets: a radius as the crow flies. `mode` is null for a distance that holds whatever the mode. */
export interface Reach {
  readonly mode: TravelMode | null;
  readonly radiusKm: number;
}

/** What was said of travelling as radiuses, the farthest first; none while a limit, or a mode for a time, is missing. */
export function reachesOf({ modes, limit }: Pick<Travel, 'modes' | 'limit'>): readonly Reach[] {
  if (limit === null) return [];
  if ('km' in limit) return limit.km > 0 ? [{ mode: null, radiusKm: limit.km }] : [];
  return modes
    .map((mode) => ({ mode, radiusKm: roundKm((STRAIGHT_SPEEDS_KMH[mode] * limit.minutes) / 60) }))
    .filter(({ radiusKm }) => radiusKm > 0)
    .sort((a, b) => b.radiusKm - a.radiusKm);
}

/** An estimate is not said to the metre: half kilometres under five, whole ones beyond. */
function roundKm(km: number): number {
  return km < 5 ? Math.round(km * 2) / 2 : Math.round(km);
}
