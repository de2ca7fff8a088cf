import type { PlaceId } from '../../domain/ids.ts';
import { familyOf, type Place } from '../../domain/places/place.ts';
import { derive } from './derive.ts';
import { selectFiguresWait } from './interview.ts';
import { selectPlaces } from './places.ts';

const NONE: readonly Place[] = [];

/** Cards that the filters keep, wherever they are, but schools; none while the layer is off. */
export const selectMapPlaces = derive(
  (state) => [state.placesShown && !selectFiguresWait(state) ? selectPlaces(state) : NONE] as const,
  (places) => places.filter((place) => place.status !== 'past' && familyOf(place.kind) !== 'training'),
);

/** Schools and training centres; none while the layer is off. */
export const selectMapTraining = derive(
  (state) => [state.trainingShown && !selectFiguresWait(state) ? selectPlaces(state) : NONE] as const,
  (places) => places.filter((place) => familyOf(place.kind) === 'training'),
);

/** The card pointed at and the open one, last. The same card once. */
export const selectEmphasisedPlaces = derive(
  (state) => {
    const { hoveredPlace, openPlace } = state;
    return [hoveredPlace, openPlace, hoveredPlace || openPlace ? selectPlaces(state) : NONE] as const;
  },
  (hovered, open, places) => {
    const find = (id: PlaceId | null) => places.filter((place) => place.id === id);
    return hovered === open ? find(open) : [...find(hovered), ...find(open)];
  },
);
