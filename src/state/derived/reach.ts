import {
  betweenStations,
  destinationsFrom,
  type Ride,
  type StopNear,
  stationsOf,
  stopsNear,
} from '../../domain/reach/directs.ts';
import { unemploymentOf, zoneFlows } from '../../domain/reach/zoneFlows.ts';
import { ifReady } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectRegion } from './region.ts';

/** Stations near home, and where one gets from them without a change. */
export interface HomeRides {
  readonly stops: readonly StopNear[];
  readonly rides: readonly Ride[];
}

/** From the first place where the person said that they live; null before they did, and before the rides are there. */
export const selectHomeRides = derive(
  (state: AppState) => [ifReady(state.directs), selectHomes(state)] as const,
  (directs, [home]): HomeRides | null => {
    if (!directs || !home) return null;
    const stops = stopsNear(directs, home);
    return {
      stops: stationsOf(directs, stops),
      rides: betweenStations(
        directs,
        destinationsFrom(
          directs,
          stops.map(({ stop }) => stop),
        ),
      ),
    };
  },
);

const NO_RIDES: readonly Ride[] = [];

/** Rides that the map shows: those of the third step, while it is in hand. */
export function selectShownRides(state: AppState): readonly Ride[] {
  return state.step === 'reach' ? (selectHomeRides(state)?.rides ?? NO_RIDES) : NO_RIDES;
}

/** Where people of the main zone d'emploi of the territory go to work, and its unemployment; null until they are loaded. */
export const selectZoneWork = derive(
  (state) =>
    [ifReady(state.work), selectCounting(state), selectRegion(state), state.choices.compareWith] as const,
  (table, { counted }, region, compareWith) =>
    table &&
    region && {
      flows: zoneFlows(table, counted, region),
      unemployment: unemploymentOf(table, counted, region, compareWith),
    },
);
