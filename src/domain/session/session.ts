import type { FigureId } from '../figures/figure.ts';
import type { LngLat } from '../geo.ts';
import type { CommuneCode, Fap2009Code, Fap2021Code, RomeCode, ZoneId } from '../ids.ts';
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

/** Figures that are not communal, each drawn on the zones it was published for. Null: nothing chosen yet. */
export type MapTheme =
  /** By bassin d'emploi: recruitment projects, or the part judged difficult; `family` null for all trades. */
  | {
      readonly kind: 'recruitment';
      readonly measure: RecruitmentMeasure;
      readonly family: Fap2021Code | null;
    }
  /** By zone d'emploi: specialisation in a sector of the A21 (one letter) or of the A38 (two). */
  | { readonly kind: 'specialisation'; readonly sector: string | null }
  /** By département: class of tension of a family, on the families of today where the latest indicator tells départements apart. */
  | { readonly kind: 'recentTension'; readonly family: Fap2021Code | null }
  /** The same on the families of before. */
  | { readonly kind: 'tension'; readonly family: Fap2009Code | null };

export const RECRUITMENT_MEASURES = ['projects', 'difficult'] as const;
export type RecruitmentMeasure = (typeof RECRUITMENT_MEASURES)[number];

export const THEME_KINDS = ['recruitment', 'specialisation', 'recentTension', 'tension'] as const;
export type ThemeKind = (typeof THEME_KINDS)[number];

/** Whether a theme gives classes of tension, of whichever families. */
export function isTension(
  theme: MapTheme,
): theme is Extract<MapTheme, { kind: 'recentTension' | 'tension' }> {
  return theme.kind === 'recentTension' || theme.kind === 'tension';
}

/** Tabs of the free exploration, one at a time. */
export const EXPLORE_TABS = ['territory', 'pistes', 'places', 'notebook'] as const;
export type ExploreTab = (typeof EXPLORE_TABS)[number];

/** The visitor's choices: what a link carries and what Back restores. */
export interface Session {
  readonly territory: Territory;
  /** Figure that colours the communes; null for the plain map. */
  readonly indicator: FigureId | null;
  /** Figure that colours zones; null for none. Never together with `indicator`. */
  readonly theme: MapTheme | null;
  readonly limits: readonly MapLimit[];
  /** Commune whose card is open. */
  readonly commune: CommuneCode | null;
  /** Zone the territory is compared with; null leaves the choice to the application (EPCI of the main commune). */
  readonly compareWith: ZoneId | null;
  /** Trades kept as pistes, in the order they were kept: three at most, each once. */
  readonly pistes: readonly RomeCode[];
  /** Tab of the free exploration. */
  readonly tab: ExploreTab;
  readonly view: View | null;
}

export const EMPTY_SESSION: Session = {
  territory: EMPTY_TERRITORY,
  indicator: null,
  theme: null,
  limits: ['communes', 'epci'],
  commune: null,
  compareWith: null,
  pistes: [],
  tab: 'territory',
  view: null,
};
