import type { PlaceId } from '../ids.ts';
import { familyOf, type PlaceFamily, type PlaceStatus } from '../places/place.ts';
import type { PlaceRow } from '../places/selection.ts';

/** How many addresses a visitor leaves with. */
export const DOORS = 3;

/** Families where somebody who is alone is received for work, studies or forms to fill. */
const USEFUL: ReadonlySet<PlaceFamily> = new Set(['guidance', 'youth', 'employment', 'digital', 'services']);
/** What one may go to: seen there by a source or checked by somebody. */
const STANDING: ReadonlySet<PlaceStatus> = new Set(['verified', 'seen', 'toConfirm', 'old']);

/**
 * The doors to push first: real places with an address and a telephone when there are enough, the nearest of each
 * family before a second of the same one.
 *
 * @param rows nearest first
 * @param refused those that the visitor asked to replace
 */
export function nearestDoors(rows: readonly PlaceRow[], refused: readonly PlaceId[]): readonly PlaceRow[] {
  const doors = rows.filter(
    ({ place, distanceKm }) =>
      place.category === 'place' &&
      place.priority < 3 &&
      place.address !== null &&
      distanceKm !== null &&
      STANDING.has(place.status) &&
      USEFUL.has(familyOf(place.kind)) &&
      !refused.includes(place.id),
  );
  const known = new Set<PlaceFamily>();
  const firsts = doors.filter(({ place }) => {
    const family = familyOf(place.kind);
    const first = place.phone !== null && !known.has(family);
    if (first) known.add(family);
    return first;
  });
  const others = doors.filter((door) => !firsts.includes(door));
  return [...firsts, ...others].slice(0, DOORS).sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
}
