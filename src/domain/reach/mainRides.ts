import type { Region } from '../catalogue/region.ts';
import { BANDS, bandOf, type Ride } from './directs.ts';

/**
 * Of some rides, those that lead to the most populated communes: one a commune, to the station that bears its name or else to the
 * nearest. By usual minutes.
 *
 * @param rides by usual minutes, as `destinationsFrom` gives them
 */
export function mainRides(rides: readonly Ride[], count: number, region: Region): readonly Ride[] {
  const people = ({ to }: Ride) =>
    region.communes.population[region.rowOf.get(to.commune as never) ?? -1] ?? 0;
  const bearsItsName = ({ to }: Ride) => {
    const name = region.communes.names[region.rowOf.get(to.commune as never) ?? -1];
    return name !== undefined && `${to.name} `.startsWith(`${name} `);
  };
  const stationOf = (commune: string) => {
    const some = rides.filter(({ to }) => to.commune === commune);
    return some.find(bearsItsName) ?? some[0];
  };
  return rides
    .filter((ride) => ride.to.commune === null || ride === stationOf(ride.to.commune))
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
