import type { CommuneCode } from '../../domain/ids.ts';
import { type Anchor, anchorOf } from '../../domain/places/anchor.ts';
import { createNearness, lineOf } from '../../domain/places/nearness.ts';
import { type ScaleOfTerritory, type Suggestion, scaleOf, suggestAt } from '../../domain/places/scale.ts';
import {
  countFamilies,
  type PlaceArea,
  type PlaceGround,
  type PlaceQuery,
  type PlaceRow,
  selectRows,
} from '../../domain/places/selection.ts';
import type { AppState } from '../store.ts';
import { today } from '../today.ts';
import { selectPlaces } from './allPlaces.ts';
import { selectWords } from './cardWords.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectRegion } from './region.ts';

const NO_ROWS: readonly PlaceRow[] = [];

/** What distances start from: the drawn line, or the outline of the counted communes. Follows finished strokes only. */
const selectLine = derive(
  (state) => [state.territory.present.shape, selectCounting(state).counted, selectRegion(state)] as const,
  (shape, counted, region) => (region ? lineOf(shape, counted, region) : []),
);

const selectMeasure = derive((state) => [selectPlaces(state)] as const, createNearness);

/** Kilometres from the line to each card, in the order of `selectPlaces`; NaN where there is nothing to measure. */
export const selectNearness = derive(
  (state) => [selectMeasure(state), selectLine(state)] as const,
  (measure, line) => measure(line),
);

/** Where cards inside the territory are sorted from; null when nothing is known of the person. */
export const selectAnchor = derive(
  (state) => [selectHomes(state), state.placeFilters.from, selectLine(state), selectRegion(state)] as const,
  (homes, from, line, region): Anchor | null =>
    region && anchorOf({ homes: homes.map(({ point }) => point), from, line }, region),
);

/** Communes that the person starts from: where they live, or those of their territory. */
export const selectStarts = derive(
  (state) => [selectHomes(state), selectCounting(state).counted, selectRegion(state)] as const,
  (homes, counted, region): readonly CommuneCode[] =>
    homes.length > 0
      ? homes.map(({ commune }) => commune)
      : [...counted].flatMap((row) => region?.communes.codes[row] ?? []),
);

export const selectGround = derive(
  (state) =>
    [
      selectPlaces(state),
      selectNearness(state),
      selectWords(state),
      selectCounting(state).counted,
      selectRegion(state),
      selectAnchor(state),
      selectStarts(state),
    ] as const,
  (places, nearness, words, counted, region, anchor, starts): PlaceGround | null =>
    region && words ? { places, nearness, words, counted, region, anchor, starts } : null,
);

export const selectQuery = derive(
  ({ placeFilters, trainingShown }: AppState) => [placeFilters, trainingShown, today()] as const,
  ({ tab, reachKm, families, audiences, context, text }, training, day): PlaceQuery => {
    const area: PlaceArea = tab === 'agenda' ? 'region' : tab;
    return { area, reachKm, families, audiences, context, training, text, today: day };
  },
);

/** Cards of the tab on screen under its filters, nearest first; those of the whole region under the agenda. */
export const selectPlaceRows = derive(
  (state) => [selectGround(state), selectQuery(state), state.placeFilters.from] as const,
  (ground, query, from): readonly PlaceRow[] => {
    if (!ground) return NO_ROWS;
    const { communes, rowOf } = ground.region;
    const origin = from === null ? undefined : communes.points[rowOf.get(from) ?? -1];
    return from && origin
      ? selectRows({ ...ground, starts: [from] }, query, origin)
      : selectRows(ground, query, null);
  },
);

/** How many cards of each family the tab on screen has, whatever the families chosen. */
export const selectFamilyCounts = derive(
  (state) => [selectGround(state), selectQuery(state)] as const,
  (ground, query) => (ground ? countFamilies(ground, query) : null),
);

/** What guidance turns to for a territory of that scale, and why that scale. */
export interface ScaleSuggestions extends ScaleOfTerritory {
  readonly suggestions: readonly Suggestion[];
}

/** Null while there is no territory, or before the cards are loaded. */
export const selectScaleSuggestions = derive(
  (state) => [selectGround(state), selectCounting(state), state.places.status, today()] as const,
  (ground, counting, status, day): ScaleSuggestions | null => {
    if (!ground || status !== 'ready' || counting.members.length === 0) return null;
    const scale = scaleOf(counting, ground.region);
    return { ...scale, suggestions: suggestAt(scale.scale, ground, day) };
  },
);
