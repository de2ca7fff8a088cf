import type { PlaceId } from '../ids.ts';
import { type Audience, familyOf, type Place, type PlaceFamily, type PlaceStatus } from '../places/place.ts';
import type { PlaceRow } from '../places/selection.ts';
import { wordsOf } from '../search/normalise.ts';

/** How many addresses a visitor leaves with. */
export const DOORS = 3;

/** Families where somebody who is alone is received for work, studies or forms to fill. */
const USEFUL: ReadonlySet<PlaceFamily> = new Set(['guidance', 'youth', 'employment', 'digital', 'services']);
/** What one may go to: seen there by a source or checked by somebody. */
const STANDING: ReadonlySet<PlaceStatus> = new Set(['verified', 'seen', 'toConfirm', 'old']);
/** Whom a place must receive: not only professionals, nor people of one situation that nobody is asked about here. */
const RECEIVED: ReadonlySet<Audience> = new Set(['everyone', 'young', 'jobseekers', 'pupils']);
/** Where one speaks of work and studies. */
const ABOUT_WORK: ReadonlySet<PlaceFamily> = new Set(['guidance', 'youth', 'employment']);

/** Kilometres farther that one would rather go than to a door that has this against it. */
const DETOUR_KM = { sameFamily: 12, noPhone: 4, notAboutWork: 3, uncertain: 2 } as const;

/**
 * The doors to push first: real places with an address, where anybody is received. Near comes first; another family, a
 * telephone, a place about work and a card seen lately are each worth some kilometres more. Two cards of one door count once.
 *
 * @param rows with their distance from where the visitor lives, when it is known: all are at 0 km of a wide territory
 * @param refused those that the visitor asked to replace
 */
export function nearestDoors(rows: readonly PlaceRow[], refused: readonly PlaceId[]): readonly PlaceRow[] {
  const left = rows
    .filter((row) => isDoor(row) && !refused.includes(row.place.id))
    .map((row): Door => ({ row, place: row.place, km: row.anchorKm ?? row.distanceKm ?? 0 }));
  const doors: Door[] = [];
  while (doors.length < DOORS) {
    const others = left.filter(({ place }) => !doors.some((door) => isSameDoor(door.place, place)));
    const best = leastEffort(others, new Set(doors.map(({ place }) => familyOf(place.kind))));
    if (!best) break;
    doors.push(best);
  }
  return doors.sort((a, b) => a.km - b.km).map(({ row }) => row);
}

interface Door {
  readonly row: PlaceRow;
  readonly place: Place;
  /** Kilometres there, from home or from the line. */
  readonly km: number;
}

function isDoor({ place, distanceKm }: PlaceRow): boolean {
  return (
    place.category === 'place' &&
    place.priority < 3 &&
    place.address !== null &&
    distanceKm !== null &&
    STANDING.has(place.status) &&
    USEFUL.has(familyOf(place.kind)) &&
    receives(place)
  );
}

/** A centre that adds a door and does not say for whom means its visitors. */
function receives({ audiences, addedBy }: Place): boolean {
  if (audiences.length === 0) return addedBy !== undefined;
  return audiences.some((audience) => RECEIVED.has(audience));
}

/** Of one commune, with the same telephone or the same street and number. */
function isSameDoor(a: Place, b: Place): boolean {
  if (a.commune !== b.commune) return false;
  return (a.phone !== null && a.phone === b.phone) || streetOf(a) === streetOf(b);
}

function streetOf({ address }: Place): string {
  return wordsOf(address ?? '').join(' ');
}

function leastEffort(rows: readonly Door[], known: ReadonlySet<PlaceFamily>): Door | null {
  let best: Door | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const effort = effortKm(row, known);
    if (effort >= least) continue;
    best = row;
    least = effort;
  }
  return best;
}

function effortKm({ place, km }: Door, known: ReadonlySet<PlaceFamily>): number {
  const family = familyOf(place.kind);
  const uncertain = place.status === 'toConfirm' || place.status === 'old';
  return (
    km +
    (known.has(family) ? DETOUR_KM.sameFamily : 0) +
    (place.phone === null ? DETOUR_KM.noPhone : 0) +
    (ABOUT_WORK.has(family) ? 0 : DETOUR_KM.notAboutWork) +
    (uncertain ? DETOUR_KM.uncertain : 0)
  );
}
