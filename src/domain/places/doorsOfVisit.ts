import { isByBoat } from '../catalogue/islands.ts';
import type { Region } from '../catalogue/region.ts';
import { distanceKm } from '../geo.ts';
import type { PlaceId } from '../ids.ts';
import { DOORS, KINDS_OF_NEED, NUMBER_OF_KIND } from './doorNeeds.ts';
import {
  type DoorStart,
  type DoorsAsked,
  doorsByNeed,
  isSameDoor,
  isSomewhereIn,
  type NeedDoor,
} from './doorsByNeed.ts';
import type { Place } from './place.ts';

interface VisitDoorsAsked extends DoorsAsked {
  /** Doors that the visitor chose, in order: they are theirs whatever their kind. */
  readonly kept: readonly PlaceId[];
}

/**
 * Three doors for somebody alone: those they chose, then those of `doorsByNeed`, the centre's own first, of none of the kinds
 * that are there.
 */
export function doorsOfVisit(
  asked: VisitDoorsAsked,
  start: DoorStart,
  places: readonly Place[],
  region: Region,
): readonly NeedDoor[] {
  const chosen = asked.kept.flatMap((id) => {
    const place = places.find((each) => each.id === id);
    return place ? toDoor(place, asked, start, region) : [];
  });
  const doors = [...chosen];
  for (const door of doorsByNeed(asked, start, places, region)) {
    if (doors.length === DOORS) break;
    const isThere = doors.some(
      ({ place }) => place.kind === door.place.kind || isSameDoor(place, door.place),
    );
    if (!isThere) doors.push(door);
  }
  return doors;
}

function toDoor(place: Place, { need }: DoorsAsked, start: DoorStart, region: Region): NeedDoor {
  return {
    place,
    distanceKm:
      place.position && !isSomewhereIn(place, start) ? distanceKm(start.point, place.position.point) : null,
    byBoat: isByBoat(region.index.region.islands, place.commune, [start.commune]),
    phone: place.phone ?? NUMBER_OF_KIND[place.kind]?.number ?? null,
    own: KINDS_OF_NEED[need].own.includes(place.kind),
  };
}
