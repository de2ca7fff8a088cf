import type { LngLat } from '../geo.ts';
import type { CommuneCode, RomeCode, ZoneId } from '../ids.ts';
import type { IndicatorId } from '../statistics/indicators.ts';
import { EMPTY_TERRITORY, type Territory } from '../territory/territory.ts';

/** Limits that can be drawn over the map. */
export const MAP_LIMITS = ['communes', 'epci', 'bassin', 'zoneEmploi'] as const;
export type MapLimit = (typeof MAP_LIMITS)[number];

/** Where the map looks; null lets it frame the region. */
export interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

/** How many trades are kept side by side: more would be a list, not a comparison. */
export const MAX_PISTES = 3;

/** The visitor's choices: what a link carries and what Back restores. */
export interface Session {
  readonly territory: Territory;
  /** Indicator that colours the communes; null for the plain map. */
  readonly indicator: IndicatorId | null;
  readonly limits: readonly MapLimit[];
  /** Commune whose card is open. */
  readonly commune: CommuneCode | null;
  /** Zone the territory is compared with; null leaves the choice to the application (EPCI of the main commune). */
  readonly compareWith: ZoneId | null;
  /** Trades kept as pistes, in the order they were kept: three at most, each once. */
  readonly pistes: readonly RomeCode[];
  readonly view: View | null;
}

export const EMPTY_SESSION: Session = {
  territory: EMPTY_TERRITORY,
  indicator: null,
  limits: ['communes', 'epci'],
  commune: null,
  compareWith: null,
  pistes: [],
  view: null,
};
