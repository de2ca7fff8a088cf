import type { Region } from '../catalogue/region.ts';
import { distanceKm, type LngLat } from '../geo.ts';
import type { Carpool, CarpoolsTable } from './carpoolsContract.ts';

/** How far away a place is still named, and how many are. */
const NEAR_KM = 30;
const MOST = 5;

/** A place to wait for a shared car, with how far it is as the crow flies, in kilometres. */
export interface CarpoolNear {
  readonly carpool: Carpool;
  readonly km: number;
}

/** Of the départements that hardly publish, those of communes within 30 km: elsewhere it changes nothing. */
export function hardlyAround(
  { hardly }: CarpoolsTable,
  { codes, points }: Pick<Region['communes'], 'codes' | 'points'>,
  point: LngLat,
): CarpoolsTable['hardly'] {
  return hardly.filter(({ code }) =>
    codes.some(
      (commune, row) => commune.startsWith(code) && distanceKm(point, points[row] as LngLat) <= NEAR_KM,
    ),
  );
}

/** The five nearest places within 30 km, from near to far. */
export function carpoolsNear({ places }: CarpoolsTable, point: LngLat): readonly CarpoolNear[] {
  return places
    .map((carpool) => ({ carpool, km: distanceKm(point, carpool.at) }))
    .filter(({ km }) => km <= NEAR_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST);
}
