import { ownCount } from '../../domain/catalogue/region.ts';
import type { ImportGround } from '../../domain/places/import/communeFinder.ts';
import type { KnownCard } from '../../domain/places/import/doubles.ts';
import type { AppState } from '../store.ts';
import { selectPlaces } from './allPlaces.ts';

/** Null while something is missing: former names would be refused, and cards that are already there taken for new ones. */
export function selectImportGround({ region, names, places }: AppState): ImportGround | null {
  if (region.status !== 'ready' || names.status !== 'ready' || places.status !== 'ready') return null;
  const { communes, topology } = region.value;
  const { codes, names: communeNames, postalCodes, points } = communes;
  return {
    communes: { codes, names: communeNames, postalCodes, points },
    topology,
    names: names.value,
    own: ownCount(region.value),
  };
}

/** Cards that a file is compared with: all that there are here. */
export function selectKnownCards(state: AppState): readonly KnownCard[] {
  return selectPlaces(state).map(({ id, name, commune, dates }) => ({ id, name, commune, dates }));
}
