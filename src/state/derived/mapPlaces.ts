import type { PlaceId } from '../../domain/ids.ts';
import type { VisitScreen } from '../../domain/kiosk/screens.ts';
import { familyOf, type Place } from '../../domain/places/place.ts';
import { type PlaceRow, selectRows } from '../../domain/places/selection.ts';
import type { AppState } from '../store.ts';
import { today } from '../today.ts';
import { derive } from './derive.ts';
import { selectFiguresWait } from './interview.ts';
import { selectPlaces, selectWords } from './places.ts';
import { selectRegion } from './region.ts';
import { selectDoors } from './visit.ts';

const NONE: readonly Place[] = [];
const NO_ROWS: readonly PlaceRow[] = [];
/** Screens of a visit that speak of its addresses. */
const DOORS_SHOWN: ReadonlySet<VisitScreen> = new Set(['addresses', 'takeAway']);
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

/** The addresses that a visitor is given, then the card pointed at and the open one, last. The same card once. */
export const selectEmphasisedPlaces = derive(
  (state) => {
    const { hoveredPlace, openPlace, visit } = state;
    const shown = (hoveredPlace || openPlace) && !selectFiguresWait(state);
    const doors = DOORS_SHOWN.has(visit.screen) ? selectDoors(state) : NO_ROWS;
    return [hoveredPlace, openPlace, shown ? selectPlaces(state) : NONE, doors] as const;
  },
  (hovered, open, places, doors) => {
    const find = (id: PlaceId | null) => places.filter((place) => place.id === id);
    const cards = [...doors.map(({ place }) => place), ...find(hovered), ...find(open)];
    return cards.filter((place, at) => !cards.slice(at + 1).some(({ id }) => id === place.id));
  },
);

function isTraining({ kind }: Place): boolean {
  return familyOf(kind) === 'training';
}
