import { resolve } from 'node:path';
import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import { familyOf, type Place, type PlacePosition } from '../../src/domain/places/place.ts';
import { unwrap } from './smallTrades.ts';

const DATA = resolve(import.meta.dirname, '../../public/data');

/** A card that the map can draw. */
export type PlacedCard = Place & { readonly position: PlacePosition };

/** Cards that the map shows before any filter, those of one position together. @throws Error when they are not published */
export async function publishedPiles(): Promise<readonly (readonly PlacedCard[])[]> {
  const source = createCatalogueSource(createDiskFiles(DATA));
  const places = unwrap(await source.loadPlaces(unwrap(await source.loadRegion(() => {}))));
  const piles = new Map<string, PlacedCard[]>();
  for (const place of places.filter(isShown)) {
    const key = place.position.point.map((degrees) => degrees.toFixed(5)).join();
    piles.set(key, [...(piles.get(key) ?? []), place]);
  }
  return [...piles.values()];
}

/** Without context, schools, and what is over: every published date is. */
function isShown(place: Place): place is PlacedCard {
  const isOver = place.status === 'past' || place.dates !== null;
  return place.position !== null && place.priority < 3 && !isOver && familyOf(place.kind) !== 'training';
}
