import type { PlaceId } from '../../domain/ids.ts';
import { familyOf, type Place } from '../../domain/places/place.ts';
import { selectRows } from '../../domain/places/selection.ts';
import type { AppState } from '../store.ts';
import { today } from '../today.ts';
import { selectPlaces } from './allPlaces.ts';
import { selectWords } from './cardWords.ts';
import { derive } from './derive.ts';
import { selectFiguresWait } from './interview.ts';
import { selectRegion } from './region.ts';

const NONE: readonly Place[] = [];
const NOWHERE = new Float64Array();

/** Everything the list of the region would show, whatever the tab and the line; none while the layer is off. */
export const selectMapPlaces = derive(
  (state: AppState) => {
    const { placesShown, trainingShown, placeFilters } = state;
    const { families, audiences, context, text } = placeFilters;
    const shown = placesShown && !selectFiguresWait(state);
    return [
      shown ? selectPlaces(state) : NONE,
      selectWords(state),
      selectRegion(state),
      trainingShown,
      families,
      audiences,
      context,
      text,
      today(),
    ] as const;
  },
  (places, words, region, trainingShown, families, audiences, context, text, day) => {
    if (places.length === 0 || !region || !words) return NONE;
    const ground = { places, words, region, nearness: NOWHERE, counted: [] };
    const query = {
      area: 'region',
      reachKm: 0,
      training: false,
      families,
      audiences,
      context,
      text,
    } as const;
    const cards = selectRows(ground, { ...query, today: day }, null).map(({ place }) => place);
    // Schools asked for as a family are drawn here, unless their own layer already does.
    return trainingShown ? cards.filter((place) => !isTraining(place)) : cards;
  },
);

/** Schools and training centres; none while the layer is off. */
export const selectMapTraining = derive(
  (state) => [state.trainingShown && !selectFiguresWait(state) ? selectPlaces(state) : NONE] as const,
  (places) => places.filter(isTraining),
);

/** The card pointed at, then the open one, last. The same card once. */
export const selectEmphasisedPlaces = derive(
  (state) => {
    const { hoveredPlace, openPlace } = state;
    const shown = (hoveredPlace || openPlace) && !selectFiguresWait(state);
    return [hoveredPlace, openPlace, shown ? selectPlaces(state) : NONE] as const;
  },
  (hovered, open, places) => {
    const find = (id: PlaceId | null) => places.filter((place) => place.id === id);
    return hovered === open ? find(open) : [...find(hovered), ...find(open)];
  },
);

function isTraining({ kind }: Place): boolean {
  return familyOf(kind) === 'training';
}
