import { distanceKm, type LngLat } from '../geo.ts';
import type { CommuneCode } from '../ids.ts';
import { DIRECT_MODES, type DirectMode, type DirectsTable, type Stop } from './directsContract.ts';

/** A ride without a change. */
export interface Ride {
  readonly from: Stop;
  readonly to: Stop;
  readonly mode: DirectMode;
  /** Minutes of the shortest ride of the timetable, and of the one in the middle: waiting and walking are not in them. */
  readonly min: number;
  readonly median: number;
}

/** Stops and rides, as they are asked for. */
export interface Directs {
  readonly stops: readonly Stop[];
  readonly longestMinutes: number;
  /** Rides that begin at a stop, the shortest usual ride first. */
  ridesFrom(stop: Stop): readonly Ride[];
  /** The station that a stop belongs to: of those that stand together, the one with the most rides. */
  stationOf(stop: Stop): Stop;
}

/** A stop near somewhere. */
export interface StopNear {
  readonly stop: Stop;
  /** Kilometres as the crow flies. */
  readonly km: number;
  /** Whether it is in the commune itself. */
  readonly inside: boolean;
}

/** Stops of one commune that are nearer than this are one station for who goes there: « Ancenis » and « Ancenis Bis ». */
const TWIN_KM = 0.4;
/** How far away a station is still said to be near, and how many are said. */
const NEAR_KM = 30;
const MOST = 3;

/** The model of a table that the contract accepts. */
export function createDirects({ stops, pairs, longestMinutes }: DirectsTable): Directs {
  const rides = new Map<Stop, Ride[]>();
  for (const mode of DIRECT_MODES) {
    const { from, to, min, median } = pairs[mode];
    for (const [at, origin] of from.entries()) {
      const [start, end] = [stops[origin], stops[to[at] ?? -1]];
      if (!start || !end) continue;
      const ride = { from: start, to: end, mode, min: min[at] ?? 0, median: median[at] ?? 0 };
      rides.set(start, [...(rides.get(start) ?? []), ride]);
    }
  }
  for (const some of rides.values()) some.sort((a, b) => a.median - b.median || a.min - b.min);
  const ridesFrom = (stop: Stop) => rides.get(stop) ?? [];
  const stationOf = (stop: Stop) =>
    stops.reduce(
      (best, other) =>
        other.commune === stop.commune &&
        ridesFrom(other).length > ridesFrom(best).length &&
        distanceKm(other.at, stop.at) < TWIN_KM
          ? other
          : best,
      stop,
    );
  return { stops, longestMinutes, ridesFrom, stationOf };
}

/** Where somebody starts from. */
export interface ReachStart {
  readonly commune: CommuneCode;
  readonly point: LngLat;
}

/**
 * Stations where one takes a train: those of the commune, or when it has none the nearest ones within 30 km, at most three; and a
 * stop of coaches that is nearer than all of them. From near to far.
 */
export function stopsNear({ stops }: Directs, { commune, point }: ReachStart): readonly StopNear[] {
  const around = stops
    .map((stop) => ({ stop, km: distanceKm(point, stop.at), inside: stop.commune === commune }))
    .filter(({ inside, km }) => inside || km <= NEAR_KM)
    .sort((a, b) => a.km - b.km);
  const trains = around.filter(({ stop }) => stop.modes.includes('train'));
  const own = trains.filter(({ inside }) => inside);
  const stations = own.length > 0 ? own : trains.slice(0, MOST);
  const nearest = stations[0]?.km ?? Number.POSITIVE_INFINITY;
  const coach = around.find(({ stop, km }) => !stop.modes.includes('train') && km < nearest);
  return coach ? [coach, ...stations] : stations;
}

/** Bands of minutes by which destinations are told apart: up to each, the last one up to the longest ride of the file. */
export const BANDS = [20, 40] as const;

/** Position of the band of a usual ride: 0 is the nearest. */
export function bandOf({ median }: Pick<Ride, 'median'>): number {
  const band = BANDS.findIndex((limit) => median <= limit);
  return band < 0 ? BANDS.length : band;
}

/** The same stops, each station once. */
export function stationsOf(directs: Directs, stops: readonly StopNear[]): readonly StopNear[] {
  return stops
    .filter(
      ({ stop }, at) =>
        stops.findIndex((other) => directs.stationOf(other.stop) === directs.stationOf(stop)) === at,
    )
    .map((near) => ({ ...near, stop: directs.stationOf(near.stop) }));
}

/** The same rides between stations, the first of those that lead to one by one way of travelling. */
export function betweenStations(directs: Directs, rides: readonly Ride[]): readonly Ride[] {
  const seen = new Set<string>();
  return rides
    .map((ride) => ({ ...ride, from: directs.stationOf(ride.from), to: directs.stationOf(ride.to) }))
    .filter(({ mode, to }) => {
      const key = `${mode} ${to.uic}`;
      return !seen.has(key) && seen.add(key);
    });
}

/**
 * Where one gets without a change from some stops: each destination once by way of travelling, from the stop whose usual ride is
 * the shortest. By usual minutes, then by name. What is itself one of the stops is left out.
 */
export function destinationsFrom(directs: Directs, stops: readonly Stop[]): readonly Ride[] {
  const best = new Map<string, Ride>();
  for (const ride of stops.flatMap((stop) => directs.ridesFrom(stop))) {
    if (stops.includes(ride.to)) continue;
    const key = `${ride.mode} ${ride.to.uic}`;
    const known = best.get(key);
    if (!known || ride.median < known.median) best.set(key, ride);
  }
  return [...best.values()].sort((a, b) => a.median - b.median || a.to.name.localeCompare(b.to.name, 'fr'));
}

/**
 * The shortest usual ride that leads to a commune, of those that begin near home. Null when none does, and for the commune where
 * the person lives: nobody takes a train to their own street.
 *
 * @param rides by usual minutes, as `destinationsFrom` gives them
 */
export function rideTo(rides: readonly Ride[], home: CommuneCode, commune: CommuneCode | null): Ride | null {
  if (commune === null || commune === home) return null;
  return rides.find(({ to }) => to.commune === commune) ?? null;
}
