import type { Region } from '../catalogue/region.ts';
import { BANDS, bandOf, type Ride } from './directs.ts';

/**
 * Of some rides, those that lead to the most populated communes: one a commune, the nearest. By usual minutes.
 *
 * @param rides by usual minutes, as `destinationsFrom` gives them
 */
export function mainRides(rides: readonly Ride[], count: number, region: Region): readonly Ride[] {
  const people = ({ to }: Ride) =>
    region.communes.population[region.rowOf.get(to.commune as never) ?? -1] ?? 0;
  return rides
    .filter(
      ({ to }, at) =>
        to.commune === null || rides.findIndex((other) => other.to.commune === to.commune) === at,
    )
    .sort((a, b) => people(b) - people(a))
    .slice(0, count)
    .sort((a, b) => a.median - b.median);
}

/** The main rides of each band of minutes, the nearest band first; a band without any is left out. */
export function mainRidesByBand(
  rides: readonly Ride[],
  count: number,
  region: Region,
): readonly { readonly band: number; readonly rides: readonly Ride[] }[] {
  return [...BANDS.keys(), BANDS.length]
    .map((band) => ({
      band,
      rides: mainRides(
        rides.filter((ride) => bandOf(ride) === band),
        count,
        region,
      ),
    }))
    .filter((each) => each.rides.length > 0);
}
