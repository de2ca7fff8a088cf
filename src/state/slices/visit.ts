import type { LngLat } from '../../domain/geo.ts';
import type { CommuneCode, PlaceId } from '../../domain/ids.ts';
import type { VisitReach, VisitScreen } from '../../domain/kiosk/screens.ts';
import type { DoorNeed } from '../../domain/places/doorNeeds.ts';
import type { PlaceFamily } from '../../domain/places/place.ts';

/** A former commune, with where it stands when the sources say it. */
export interface Village {
  /** The commune of today. */
  readonly commune: CommuneCode;
  readonly name: string;
  readonly at: LngLat | null;
}

/**
 * Where somebody is among trades, a level after the other: nothing for who recruits; `family` and its code for the trades of one
 * that recruits; `leads` and the code of a trade that is theirs for those it leads to; `domains`, then the codes of a domain and of a group, for all of them; `name` for the letters of a name.
 */
export type TradePath =
  | readonly []
  | readonly ['name']
  | readonly ['family', string]
  | readonly ['leads', string]
  | readonly ['domains', ...string[]];

/** What somebody alone chose along the screens. */
export interface Visit {
  readonly screen: VisitScreen;
  readonly home: CommuneCode | null;
  /** The former commune they named last: where it is theirs, distances start from it. Null for none. */
  readonly village: Village | null;
  /** How far around they look; `drawn` for what they outlined themselves. */
  readonly reach: VisitReach | 'drawn';
  /** What they come for. */
  readonly need: DoorNeed;
  /** Addresses they asked to replace. */
  readonly refused: readonly PlaceId[];
  /** Addresses they chose themselves, the first one first: they come before those that are offered. */
  readonly kept: readonly PlaceId[];
  /** The sector (A21) whose trades they look at; null for all of them. */
  readonly sector: string | null;
  readonly tradePath: TradePath;
  /** The family of places whose list is open; null for none. */
  readonly family: PlaceFamily | null;
  /** Sheets that were sent to the printer. */
  readonly sheets: number;
}

export const NEW_VISIT: Visit = {
  screen: 'welcome',
  home: null,
  village: null,
  reach: 'commune',
  need: 'emploi',
  refused: [],
  kept: [],
  sector: null,
  tradePath: [],
  family: null,
  sheets: 0,
};

/** The level above among trades. */
export function tradePathAbove([level, ...codes]: TradePath): TradePath {
  return level === 'domains' && codes.length > 0 ? ['domains', ...codes.slice(0, -1)] : [];
}
