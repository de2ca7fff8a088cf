import { mergePlaces } from '../../domain/places/merge.ts';
import type { Place } from '../../domain/places/place.ts';
import { derive } from './derive.ts';

const NONE: readonly Place[] = [];

/** Cards that are the same for everybody here: published, town halls when they have come, and added by the centre. Empty until the published ones are loaded. */
export const selectCommonPlaces = derive(
  (state) => [state.places, state.townHalls, state.centrePlaces] as const,
  (places, halls, added) => {
    if (places.status !== 'ready') return NONE;
    const published = halls.status === 'ready' ? [...places.value, ...halls.value] : places.value;
    return added.length > 0 ? mergePlaces(published, added, {}) : published;
  },
);

/** Every card as it stands here: common to all, imported, corrected. Empty until the published ones are loaded. */
export const selectPlaces = derive(
  (state) =>
    [selectCommonPlaces(state), state.places.status, state.importedPlaces, state.corrections] as const,
  (common, status, imported, corrections) =>
    status === 'ready' ? mergePlaces(common, imported, corrections) : NONE,
);
