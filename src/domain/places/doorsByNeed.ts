import { isByBoat } from '../catalogue/islands.ts';
import { type Region, zoneOf } from '../catalogue/region.ts';
import { distanceKm, type LngLat } from '../geo.ts';
import type { CommuneCode, PlaceId, RomeCode } from '../ids.ts';
import {
  DOOR_KINDS_OF_NEEDS,
  DOORS,
  type DoorNeed,
  KINDS_OF_NEED,
  NUMBER_OF_KIND,
  OF_COMMUNE,
  OF_DEPARTEMENT,
  OF_EPCI,
  OF_ONE_BRANCH,
  reachOf,
} from './doorNeeds.ts';
import type { Audience, Place, PlaceKind, PlaceStatus } from './place.ts';

/** Where somebody starts from: a commune, or a village in it. */
export interface DoorStart {
  readonly commune: CommuneCode;
  readonly point: LngLat;
}

/** A door to push. */
export interface NeedDoor {
  readonly place: Place;
  /**
   * Kilometres as the crow flies; null for a door that is somewhere in the commune where one starts, whose position is not known, or
   * that answers from anywhere.
   */
  readonly distanceKm: number | null;
  /** Whether one gets there by boat from where one starts. */
  readonly byBoat: boolean;
  /** Its own number, or the one of its kind; null when neither is known. */
  readonly phone: string | null;
  /** Whether it answers the need itself. */
  readonly own: boolean;
}

/** What of a trade changes the doors. */
export interface AskedTrade {
  readonly code: RomeCode;
  /** Whether it is one of managers and engineers; null when its source does not say. */
  readonly executive: boolean | null;
}

export interface DoorsAsked {
  readonly need: DoorNeed;
  /** Doors that do not suit. */
  readonly refused?: readonly PlaceId[];
  /** The trade that somebody has in mind; null when they named none. */
  readonly trade?: AskedTrade | null;
}

/** What one may go to. */
const STANDING: ReadonlySet<PlaceStatus> = new Set(['verified', 'seen', 'toConfirm', 'nameOnly', 'old']);
const CATEGORIES: ReadonlySet<Place['category']> = new Set(['place', 'network']);
/** A door for these alone is no door for somebody who asks nothing of the kind. */
const APART: ReadonlySet<Audience> = new Set(['professionals']);
/** Whom to ask when nobody else is left; then, where even these are one door or unknown, who receives whoever comes. */
const LAST: readonly PlaceKind[] = ['intercommunalite', 'mairie', 'france_travail', 'cidff'];

/**
 * Three doors for a need, never two of one kind. Those that answer it themselves first, chosen in the order of the need, each the
 * nearest of its kind within reach, competent for the département or the intercommunality where it serves one; then those that help on
 * the way, the intercommunality, which knows whom to send one to, and the town hall last of all; a place among the three that is still
 * free is for who receives whoever comes, by telephone at least. Where nothing within reach answers the need, the intercommunality comes before those that help on the way. They stay in that order, not in that of distance: the right door
 * first. What the centre added comes before what is published, of its kind and among the three, and leaves room for one that answers
 * the need itself.
 *
 * What is for one branch only (a chamber of agriculture) is for the trades of that branch, and then comes first of its kind.
 *
 * A door can be reached some way: a telephone, a site, or an address with its hours or a person to ask there.
 */
export function doorsByNeed(
  { need, refused = [], trade = null }: DoorsAsked,
  start: DoorStart,
  places: readonly Place[],
  region: Region,
): readonly NeedDoor[] {
  const out = new Set(refused);
  const { own, beside } = KINDS_OF_NEED[need];
  const first: readonly PlaceKind[] = need === 'emploi' && trade?.executive ? ['apec', ...own] : own;
  const asked = new Set([...first, ...beside, ...LAST]);
  const nearest = nearestOfKind(
    start,
    places.filter(({ id, kind, addedBy }) => (addedBy || asked.has(kind)) && !out.has(id)),
    region,
    trade,
  );
  const doors: NeedDoor[] = [];
  const isAnswered = () => doors.some((door) => door.own) || !first.some((kind) => nearest.has(kind));
  // The last of the three is kept for one that answers the need itself.
  const room = () => (isAnswered() ? DOORS : DOORS - 1);
  const take = (kind: PlaceKind, answers: boolean) => {
    const found = nearest.get(kind);
    if (!found || doors.length >= (answers ? DOORS : room())) return;
    if (doors.some(({ place }) => place.kind === kind || isSameDoor(place, found.place))) return;
    doors.push({ ...found, own: answers });
  };
  const added = [...nearest].flatMap(([kind, { place }]) => (place.addedBy ? [kind] : []));
  for (const kind of first) if (added.includes(kind)) take(kind, true);
  // A desk of the centre that is of no usual kind answers whoever comes to it.
  for (const kind of added) if (!DOOR_KINDS_OF_NEEDS.has(kind) && !LAST.includes(kind)) take(kind, false);
  for (const kind of beside) if (added.includes(kind)) take(kind, false);
  for (const kind of first) take(kind, true);
  if (!doors.some((door) => door.own)) take('intercommunalite', false);
  for (const kind of [...beside, ...LAST]) take(kind, false);
  return doors.sort((a, b) => rankOf(a) - rankOf(b) || Number(b.own) - Number(a.own));
}

/** The centre's own, what is published, and the last resort. */
function rankOf({ place }: NeedDoor): number {
  if (place.addedBy) return 0;
  return place.kind === 'mairie' ? 2 : 1;
}

type Found = Omit<NeedDoor, 'own'>;
/** More than any reach: whatever the centre added within reach comes before the rest of its kind. */
const CLOSER_BY_CENTRE_KM = 1000;
/** What is for the branch of the trade in mind comes before what is for all, of its kind and within its reach. */
const CLOSER_BY_BRANCH_KM = 500;

/**
 * The best card of each kind: added by the centre before published, reachable before not, seen lately before long ago when they
 * are about as far, then the nearest.
 */
function nearestOfKind(
  start: DoorStart,
  places: readonly Place[],
  region: Region,
  trade: AskedTrade | null,
): ReadonlyMap<PlaceKind, Found> {
  const serves = createServes(start.commune, region);
  const best = new Map<PlaceKind, { found: Found; effort: number }>();
  for (const place of places) {
    if (!isDoor(place) || !serves(place) || !isForTrade(place, trade)) continue;
    const km = kmTo(place, start);
    if (!isWithinReach(place.kind, km)) continue;
    const effort = (km ?? 0) + doubtKm(place) - preferenceKm(place);
    const known = best.get(place.kind);
    if (known && known.effort <= effort) continue;
    const phone = place.phone ?? NUMBER_OF_KIND[place.kind]?.number ?? null;
    const told = isSomewhereIn(place, start) ? null : km;
    const byBoat = isByBoat(region.index.region.islands, place.commune, [start.commune]);
    best.set(place.kind, { found: { place, distanceKm: told, byBoat, phone }, effort });
  }
  return new Map([...best].map(([kind, { found }]) => [kind, found]));
}

const branchOf = (place: Place) => OF_ONE_BRANCH.find(({ isOf }) => isOf(place));

/** What serves one branch is for its trades; what the centre added is for all. */
function isForTrade(place: Place, trade: AskedTrade | null): boolean {
  const branch = branchOf(place);
  return !branch || place.addedBy !== undefined || (trade !== null && branch.trades.test(trade.code));
}

function preferenceKm(place: Place): number {
  return (place.addedBy ? CLOSER_BY_CENTRE_KM : 0) + (branchOf(place) ? CLOSER_BY_BRANCH_KM : 0);
}

/** Kilometres as the crow flies; null without a position, and for what answers from anywhere. */
function kmTo({ kind, position }: Place, { point }: DoorStart): number | null {
  return position && Number.isFinite(reachOf(kind)) ? distanceKm(point, position.point) : null;
}

/** Known by its commune alone, which is one's own: it is there, nobody knows how far. */
export function isSomewhereIn(
  { position, commune }: Place,
  start: { readonly commune: CommuneCode | null },
): boolean {
  return position?.precision === 'commune' && commune !== null && commune === start.commune;
}

/** Without a position only what serves the whole of somewhere, or answers from anywhere, can be said to be here. */
function isWithinReach(kind: PlaceKind, km: number | null): boolean {
  if (km !== null) return km <= reachOf(kind);
  return OF_EPCI.has(kind) || reachOf(kind) === Number.POSITIVE_INFINITY;
}

/** Kilometres farther that one would rather go than to a card that says so little of itself. */
function doubtKm({ phone, website, address, position, kind, status }: Place): number {
  const silent = phone === null && website === null && NUMBER_OF_KIND[kind] === undefined;
  const unplaced = address === null ? 4 : position?.precision === 'commune' ? 2 : 0;
  return (silent ? 8 : 0) + unplaced + (status === 'old' || status === 'toConfirm' ? 2 : 0);
}

function isDoor({ category, status, audiences, phone, website, address, hours, kind }: Place): boolean {
  const reachable =
    phone !== null ||
    website !== null ||
    NUMBER_OF_KIND[kind] !== undefined ||
    (address !== null && hours !== null);
  const open = audiences.length === 0 || audiences.some((audience) => !APART.has(audience));
  return reachable && open && CATEGORIES.has(category) && STANDING.has(status);
}

/** Whether a card serves a commune, where its kind serves one département or one intercommunality. */
function createServes(start: CommuneCode, region: Region): (place: Place) => boolean {
  const zonesOf = (commune: CommuneCode) => {
    const row = region.rowOf.get(commune);
    return row === undefined
      ? null
      : { departement: zoneOf(region, 'departement', row)?.id, epci: zoneOf(region, 'epci', row)?.id };
  };
  const here = zonesOf(start);
  return ({ kind, commune, seatOf }) => {
    if (OF_COMMUNE.has(kind)) return commune === start;
    if (!OF_DEPARTEMENT.has(kind) && !OF_EPCI.has(kind)) return true;
    if (seatOf) return seatOf === here?.epci;
    const there = commune && zonesOf(commune);
    if (!here || !there) return false;
    return OF_EPCI.has(kind)
      ? there.epci !== undefined && there.epci === here.epci
      : there.departement === here.departement;
  };
}

/** Of one commune and with one telephone, or in one place. */
export function isSameDoor(a: Place, b: Place): boolean {
  if (a.commune === null || a.commune !== b.commune) return false;
  if (a.phone !== null && a.phone === b.phone && NUMBER_OF_KIND[a.kind] === undefined) return true;
  return a.address !== null && a.address === b.address;
}
