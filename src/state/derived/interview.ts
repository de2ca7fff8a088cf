import type { Region } from '../../domain/catalogue/region.ts';
import { type CommuneFigure, colouredFigure } from '../../domain/figures/figure.ts';
import type { LngLat } from '../../domain/geo.ts';
import type { CommuneCode } from '../../domain/ids.ts';
import { spotPoint, spotRow } from '../../domain/interview/landmarks.ts';
import type { GuideStep, LandmarkSpot } from '../../domain/interview/notebook.ts';
import { type Reach, reachesOf } from '../../domain/interview/reach.ts';
import type { MapLimit, MapTheme } from '../../domain/session/session.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import type { AppState } from '../store.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** Steps where the person speaks first: no figure comes before they asked for it. */
const BEFORE_FIGURES: ReadonlySet<GuideStep> = new Set(['question', 'drawing', 'reach', 'reading']);
const BEFORE_DRAWING: ReadonlySet<GuideStep> = new Set(['question', 'drawing']);

/**
 * Nothing is drawn yet in the guide: the map is blank but for names, rivers and the shore, so that what is drawn is the
 * person's own image of the territory. Going on to the third step is choosing to skip.
 */
export function selectBlank({ step, territory }: AppState): boolean {
  return step !== null && BEFORE_DRAWING.has(step) && isBlank(territory.present);
}

/** No figure, no colour of a figure and no resource may be shown: the guide has not come to them yet. */
export function selectFiguresWait(state: AppState): boolean {
  return selectBlank(state) || (state.step !== null && BEFORE_FIGURES.has(state.step) && !state.revealed);
}

/** Figure that colours the communes, unless figures have to wait. */
export function selectShownIndicator(state: AppState): CommuneFigure | null {
  return selectFiguresWait(state) ? null : selectIndicator(state);
}

/** Figure chosen to colour the communes; null for none, or before the region is there. */
export function selectIndicator(state: AppState): CommuneFigure | null {
  const region = selectRegion(state);
  return region && colouredFigure(region.communes.figures, state.choices.indicator);
}

/** The figure that colours the communes, when it is one of a table that was brought in. */
export function selectAddedOnMap(state: AppState): CommuneFigure | null {
  const figure = selectIndicator(state);
  return figure?.record.heading === undefined ? null : figure;
}

/** Figure that colours zones, unless figures have to wait. */
export function selectShownTheme(state: AppState): MapTheme | null {
  return selectFiguresWait(state) ? null : state.choices.theme;
}

const NO_LIMITS: readonly MapLimit[] = [];

/** Limits that may be drawn: none on the blank map, where they would draw the territory in the person's place. */
export function selectAllowedLimits(state: AppState): readonly MapLimit[] {
  return selectBlank(state) ? NO_LIMITS : state.choices.limits;
}

/** A circle around where the person lives: an estimate as the crow flies, never an area that can really be reached. */
export interface ReachRing extends Reach {
  readonly center: LngLat;
}

/** Where somebody lives, as near as they said it. */
export interface Home {
  readonly point: LngLat;
  readonly commune: CommuneCode;
}

/** Each place where the person said that they live: their landmarks, or the commune or the village of their visit. */
export const selectHomes = derive(
  (state: AppState) =>
    [state.notes.landmarks, state.visit.home, state.visit.village, selectRegion(state)] as const,
  (landmarks, home, village, region): readonly Home[] => {
    if (!region) return [];
    const lived = landmarks.filter(({ kind }) => kind === 'live').map(({ spot }) => homeAt(spot, region));
    if (home) lived.push(homeAt({ commune: home }, region, village?.commune === home ? village.at : null));
    return lived.filter((each) => each !== null);
  },
);

/** @param at where it is more precisely than the spot says; null when that is not known */
function homeAt(spot: LandmarkSpot, region: Region, at: LngLat | null = null): Home | null {
  const commune = region.communes.codes[spotRow(spot, region) ?? -1];
  const point = at ?? spotPoint(spot, region);
  return point && commune ? { point, commune } : null;
}

/** What was said of travelling, as circles around each place where the person lives, the widest first; one way alone when it is looked at. */
const selectReaches = derive(
  (state) => [selectHomes(state), state.notes.travel, state.lookedMode] as const,
  (homes, travel, looked): readonly ReachRing[] => {
    const reaches = reachesOf(travel);
    const alone = reaches.filter(({ mode }) => mode !== null && mode === looked);
    return (alone.length > 0 ? alone : reaches).flatMap((reach) =>
      homes.map(({ point }) => ({ ...reach, center: point })),
    );
  },
);

const NO_RINGS: readonly ReachRing[] = [];

/** The circles that are drawn: those of the third step, while it is in hand. */
export function selectReachRings(state: AppState): readonly ReachRing[] {
  return state.step === 'reach' ? selectReaches(state) : NO_RINGS;
}

/** Whether the person said where they live, which circles are drawn around. */
export function selectHasHome({ notes }: AppState): boolean {
  return notes.landmarks.some(({ kind }) => kind === 'live');
}
