import type { Region } from '../catalogue/region.ts';
import { zonesCrossed } from '../statistics/zonesCrossed.ts';
import { BARELY, type Counting } from '../territory/counting.ts';
import type { PlaceKind } from './place.ts';
import { findRows, nearestFirst, type PlaceGround, type PlaceRow } from './selection.ts';

/** How large a project the drawing speaks of: where one goes on foot or by bus, a community of communes, a labour market. */
export const PROJECT_SCALES = ['near', 'epci', 'bassin'] as const;
export type ProjectScale = (typeof PROJECT_SCALES)[number];

/** Why a territory has its scale, with the figures that decided. */
export type ScaleReason =
  /** Small enough for `near`: both are under their limit. */
  | { readonly kind: 'small'; readonly km2: number; readonly communes: number }
  /** Neither small nor large: the scale of an EPCI. */
  | { readonly kind: 'middle'; readonly km2: number; readonly communes: number }
  | { readonly kind: 'large'; readonly km2: number }
  /** EPCI, or bassins d'emploi, that each hold a good part of the inhabitants. */
  | { readonly kind: 'severalEpci'; readonly count: number }
  | { readonly kind: 'severalBassins'; readonly count: number };

/** The scale of a territory: of what is covered of its communes, and of the zones that its inhabitants live in. */
export interface ScaleOfTerritory {
  readonly scale: ProjectScale;
  readonly reasons: readonly ScaleReason[];
}

/**
 * A third of the mean EPCI of the region (71 over 32 000 km²), about seven kilometres around a point; and the communes
 * that fit in it (26 km² each on average), with some room.
 */
const NEAR_KM2 = 150;
const NEAR_COMMUNES = 8;
/** Most of the mean bassin d'emploi (26 over 32 000 km²). */
const LARGE_KM2 = 1000;
/** From this many EPCI with a tenth of the inhabitants each, no EPCI is the one to turn to. */
const SEVERAL_EPCI = 3;
const EPCI_PART = 0.1;
const SEVERAL_BASSINS = 2;
const BASSIN_PART = 0.2;

/** A small drawing is `near` whatever borders it straddles; else it is `bassin` for any reason to be, or `epci`. */
export function scaleOf({ members, counted }: Counting, region: Region): ScaleOfTerritory {
  const km2 = members.reduce((sum, { row, share, choice, counted: counts }) => {
    const area = region.communes.areaKm2[row] ?? 0;
    if (choice === 'out') return sum;
    // A commune that was chosen without being drawn is wholly in.
    return sum + (counts && share < BARELY ? area : share * area);
  }, 0);
  const communes = counted.length;
  if (km2 <= NEAR_KM2 && communes <= NEAR_COMMUNES)
    return { scale: 'near', reasons: [{ kind: 'small', km2, communes }] };

  const epci = zonesCrossed('epci', counted, region).filter(({ ofTerritory }) => ofTerritory >= EPCI_PART);
  const bassins = zonesCrossed('bassin', counted, region).filter(
    ({ ofTerritory }) => ofTerritory >= BASSIN_PART,
  );
  const reasons: ScaleReason[] = [];
  if (km2 >= LARGE_KM2) reasons.push({ kind: 'large', km2 });
  if (epci.length >= SEVERAL_EPCI) reasons.push({ kind: 'severalEpci', count: epci.length });
  if (bassins.length >= SEVERAL_BASSINS) reasons.push({ kind: 'severalBassins', count: bassins.length });
  return reasons.length > 0
    ? { scale: 'bassin', reasons }
    : { scale: 'epci', reasons: [{ kind: 'middle', km2, communes }] };
}

/** What to look for at one scale or another, each served by one or several kinds of cards. */
export const RESOURCE_NEEDS = [
  'tradeCafes',
  'digitalSpaces',
  'missionsLocales',
  'franceServices',
  'economicMissions',
  'developmentAgencies',
  'jobForums',
  'chambers',
  'fairs',
  'franceTravail',
  'training',
] as const;
export type ResourceNeed = (typeof RESOURCE_NEEDS)[number];

const KINDS_OF: Readonly<Record<ResourceNeed, readonly PlaceKind[]>> = {
  tradeCafes: ['cafe_emploi'],
  digitalSpaces: ['cyberespace', 'espace_numerique'],
  missionsLocales: ['mission_locale'],
  franceServices: ['france_services'],
  economicMissions: ['mission_economique'],
  developmentAgencies: ['agence_developpement'],
  jobForums: ['forum_emploi', 'job_dating'],
  chambers: ['chambre_consulaire'],
  fairs: ['salon_orientation', 'salon_professionnel'],
  franceTravail: ['france_travail'],
  training: ['lycee', 'cfa'],
};

/** What guidance professionals turn to at each scale, in their order, and how far is still around. */
const NEEDS_AT: Readonly<
  Record<ProjectScale, { readonly needs: readonly ResourceNeed[]; readonly reachKm: number }>
> = {
  near: { needs: ['tradeCafes', 'digitalSpaces', 'missionsLocales', 'franceServices'], reachKm: 15 },
  epci: { needs: ['economicMissions', 'developmentAgencies', 'jobForums'], reachKm: 30 },
  bassin: { needs: ['chambers', 'fairs', 'franceTravail', 'training'], reachKm: 60 },
};
/** Cards of each need. */
const PER_NEED = 2;

/** Cards that answer a need, nearest first. */
export interface Suggestion {
  readonly need: ResourceNeed;
  /**
   * `around`: within reach. `far`: the nearest is beyond. `idea`: no such place is known, and one can be organised.
   * `missing`: the catalogue has none.
   */
  readonly found: 'around' | 'far' | 'idea' | 'missing';
  readonly rows: readonly PlaceRow[];
}

/** What to turn to at a scale. A need without an answer stays in the list: what is missing is to be said. */
export function suggestAt(scale: ProjectScale, ground: PlaceGround, today: string): readonly Suggestion[] {
  const { needs, reachKm } = NEEDS_AT[scale];
  const kinds = new Set(needs.flatMap((need) => KINDS_OF[need]));
  const found = findRows(
    ground,
    {
      area: 'region',
      reachKm,
      families: [],
      audiences: [],
      context: true,
      training: true,
      text: '',
      today,
    },
    null,
  );
  const rows = nearestFirst(
    found.filter(({ place }) => kinds.has(place.kind) && place.status !== 'closed'),
    ground.anchor,
  );
  return needs.map((need) => answer(need, rows, reachKm));
}

function answer(need: ResourceNeed, rows: readonly PlaceRow[], reachKm: number): Suggestion {
  const kinds = new Set(KINDS_OF[need]);
  const ofKind = rows.filter(({ place }) => kinds.has(place.kind));
  const placed = ofKind.filter(({ place, distanceKm }) => distanceKm !== null && place.priority < 3);
  const around = placed.filter(({ distanceKm }) => Number(distanceKm) <= reachKm);
  if (around.length > 0) return { need, found: 'around', rows: around.slice(0, PER_NEED) };
  if (placed.length > 0) return { need, found: 'far', rows: placed.slice(0, 1) };
  const ideas = ofKind.filter(({ place }) => place.category === 'format');
  return { need, found: ideas.length > 0 ? 'idea' : 'missing', rows: ideas.slice(0, 1) };
}
