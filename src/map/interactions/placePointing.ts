import type { AppStore } from '../../state/store.ts';
import type { MapSurface, Pixel } from './surface.ts';

/**
 * Opens what is drawn there of the places: the card, the choice between cards that lie on each other, or the group.
 * False where there is nothing of them. A choice that was open closes.
 */
export function openPlacesAt(at: Pixel, surface: MapSurface, store: AppStore): boolean {
  const { placeChoice, placesActions } = store.getState();
  const found = surface.placesAt(at);
  if (placeChoice) placesActions.offerPlaces(null);
  if (!found) return false;
  if (found.kind === 'group') surface.openGroup(found, placesActions.offerPlaces);
  else if (found.ids.length > 1) placesActions.offerPlaces(found.ids);
  else placesActions.openPlace(found.ids[0] ?? null);
  return true;
}

/** Tells the store which single card is pointed at. Nothing is looked for while a tool is in hand. */
export function hoverPlaceAt(at: Pixel | null, surface: MapSurface, store: AppStore): void {
  const { tool, placesActions } = store.getState();
  const found = at && tool === null ? surface.placesAt(at) : null;
  const ids = found?.kind === 'cards' ? found.ids : [];
  placesActions.hoverPlace((ids.length === 1 && ids[0]) || null);
}
