import type { Region } from '../../../domain/catalogue/region.ts';
import type { Place } from '../../../domain/places/place.ts';
import { communeName } from './communeName.ts';

/** The whole address in one line, town included, as calendars write it; empty when nobody knows. */
export function addressLine(place: Place, region: Region): string {
  const town = [place.postcode, communeName(place, region)].filter(Boolean).join(' ');
  if (place.address?.endsWith(town)) return place.address;
  return [place.address, town].filter(Boolean).join(', ');
}
