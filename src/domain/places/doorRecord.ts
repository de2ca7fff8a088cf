import type { Region } from '../catalogue/region.ts';
import type { LngLat } from '../geo.ts';
import type { PlaceId } from '../ids.ts';
import { type SeenAge, seenAge } from './age.ts';
import { NUMBER_OF_KIND } from './doorNeeds.ts';
import type { NeedDoor } from './doorsByNeed.ts';
import { type Moment, type Opening, openingAt } from './openingTimes.ts';
import type { AddedBy, OpeningHours, PlaceKind, PlaceSource, PlaceStatus } from './place.ts';

/** All that a door carries, with nothing of the catalogue or of the region left to look up. Null is "nobody says". */
export interface DoorRecord {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Whether it answers the need itself. */
  readonly own: boolean;
  /** Name of its commune. */
  readonly commune: string | null;
  readonly postcode: string | null;
  readonly address: string | null;
  /** Where the door is; null where only its commune is known. */
  readonly point: LngLat | null;
  /** Its number, or that of all doors of its kind: « téléphonez avant » is said only with one. */
  readonly phone: string | null;
  /** Who says the number of its kind; null when the number is its own. */
  readonly phoneSource: PlaceSource | null;
  readonly website: string | null;
  readonly hours: OpeningHours | null;
  /** Whether it is open now; null when its hours are not known, or are words that no clock reads. */
  readonly opening: Opening | null;
  /** What is done there, in the words of the source. */
  readonly services: string | null;
  /** Kilometres from home as the crow flies; null as for `NeedDoor`. */
  readonly distanceKm: number | null;
  readonly byBoat: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly seen: string | null;
  readonly age: SeenAge;
  readonly status: PlaceStatus;
  readonly source: PlaceSource;
  readonly addedBy: AddedBy | null;
}

/** What a door carries at a moment. */
export function describeDoor(
  { place, distanceKm, byBoat, phone, own }: NeedDoor,
  region: Region,
  moment: Moment,
): DoorRecord {
  const { commune, position, seen } = place;
  const row = commune ? region.rowOf.get(commune) : undefined;
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    own,
    commune: row === undefined ? null : (region.communes.names[row] ?? null),
    postcode: place.postcode,
    address: place.address,
    point: position?.precision === 'address' ? position.point : null,
    phone,
    phoneSource: place.phone === null ? (NUMBER_OF_KIND[place.kind]?.source ?? null) : null,
    website: place.website,
    hours: place.hours,
    opening: openingAt(place.hours, moment),
    services: place.services,
    distanceKm,
    byBoat,
    seen,
    age: seenAge(seen, moment.day),
    status: place.status,
    source: place.source,
    addedBy: place.addedBy ?? null,
  };
}
