import { NUMBER_OF_KIND } from '../../domain/places/doorNeeds.ts';
import type { Place } from '../../domain/places/place.ts';
import { formatPhone, THIN } from '../formats.ts';

const NO_BREAK = '\u00A0';

/** The number of a door, or that of all doors of its kind, in groups that are told apart from afar; null when neither is known. */
export function phoneOf({ phone, kind }: Pick<Place, 'phone' | 'kind'>): string | null {
  const number = phone ?? NUMBER_OF_KIND[kind]?.number ?? null;
  return number === null ? null : formatPhone(number).replaceAll(THIN, NO_BREAK);
}
