import { mergePlaces } from '../../domain/places/merge.ts';
import type { Place } from '../../domain/places/place.ts';
import { derive } from './derive.ts';

const NONE: readonly Place[] = [];

/** Every card as it stands here: published, imported, corrected. Empty until the published ones are loaded. */
export const selectPlaces = derive(
  (state) => [state.places, state.importedPlaces, state.corrections] as const,
  (places, imported, corrections) =>
    places.status === 'ready' ? mergePlaces(places.value, imported, corrections) : NONE,
);
