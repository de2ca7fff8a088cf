import type { Region } from '../../../domain/catalogue/region.ts';
import type { Place } from '../../../domain/places/place.ts';

/** Name of the commune of a card; null when it has none, or one that the region does not know. */
export function communeName({ commune }: Pick<Place, 'commune'>, region: Region): string | null {
  const row = commune === null ? undefined : region.rowOf.get(commune);
  return (row !== undefined && region.communes.names[row]) || null;
}
