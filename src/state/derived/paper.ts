import { bboxOfRows } from '../../domain/catalogue/bbox.ts';
import type { Bbox, LngLat } from '../../domain/geo.ts';
import { spotPoint } from '../../domain/interview/landmarks.ts';
import { byDate } from '../../domain/interview/plan.ts';
import { drawPaperMap, type PaperMap, type PaperMark } from '../../domain/paper/paperMap.ts';
import { SHEET } from '../../domain/paper/sheet.ts';
import { regionBounds } from '../../domain/territory/bounds.ts';
import { selectPlaces } from './allPlaces.ts';
import { derive } from './derive.ts';
import { selectPair } from './pair.ts';
import { selectRegion } from './region.ts';
import { selectAllCounted } from './territories.ts';

/** Size of the map of the notebook in millimetres of an A4 page with its margins. */
export const NOTEBOOK_MAP_MM = { width: 182, height: 84 };
/** Of an A3 page with its margins, its title and its sentence. */
export const POSTER_MAP_MM = { width: 269, height: 244 };

/** Places of the plan that are somewhere, numbered by their action. */
const selectPlanMarks = derive(
  (state) => [state.plan, selectPlaces(state)] as const,
  (plan, places): readonly PaperMark[] =>
    byDate(plan).flatMap((action, at) => {
      const place = action.place && places.find(({ id }) => id === action.place);
      return place?.position ? [{ at: place.position.point, kind: 'place' as const, number: at + 1 }] : [];
    }),
);

/** Landmarks and what was learned, then the places of the plan. */
const selectMarks = derive(
  (state) =>
    [state.notes.landmarks, state.notes.knowledge, selectPlanMarks(state), selectRegion(state)] as const,
  (landmarks, knowledge, planned, region): readonly PaperMark[] => {
    if (!region) return [];
    const own = [
      ...landmarks.map(({ spot, kind }) => ({ spot, kind })),
      ...knowledge.map(({ spot }) => ({ spot, kind: 'learned' as const })),
    ];
    const marks = own.flatMap(({ spot, kind }, index) => {
      const at = spotPoint(spot, region);
      return at ? [{ at, kind, number: index + 1 }] : [];
    });
    return [...marks, ...planned];
  },
);

/** The territories that are shown and say something, the one in hand first. */
export const selectPaperTerritories = derive(
  (state) => [selectAllCounted(state), state.inHand] as const,
  (all, { id }) => [
    ...all.filter((each) => each.id === id),
    ...all.filter((each) => each.id !== id && each.shown),
  ],
);

/** What the map of the notebook must show: the territories and the landmarks; the whole region without any. */
const selectPaperBox = derive(
  (state) => [selectPaperTerritories(state), state.notes.landmarks, selectRegion(state)] as const,
  (territories, landmarks, region): Bbox | null => {
    if (!region) return null;
    const corners: LngLat[] = [];
    for (const { territory, counting } of territories) {
      for (const { outer } of territory.shape) corners.push(...outer);
      const box = bboxOfRows(region.topology, counting.counted);
      if (box) corners.push([box[0], box[1]], [box[2], box[3]]);
    }
    for (const { spot } of landmarks) {
      const point = spotPoint(spot, region);
      if (point) corners.push(point);
    }
    return corners.length > 0 ? boxOf(corners) : regionBounds(region);
  },
);

/** Two territories that are both printed, and what changes between them; null without two. */
export const selectPaperPair = derive(
  (state) => [selectPair(state)] as const,
  (pair) => (pair?.other.shown ? pair : null),
);

/** The map of a page that large; null before the region is there. */
const mapOf = ({ width, height }: { readonly width: number; readonly height: number }) =>
  derive(
    (state) =>
      [
        selectRegion(state),
        selectPaperTerritories(state),
        selectMarks(state),
        selectPaperBox(state),
        selectPaperPair(state),
      ] as const,
    (region, territories, marks, box, pair): PaperMap | null =>
      region &&
      box &&
      drawPaperMap({
        region,
        territories: territories.map(({ sign, territory, counting }) => ({
          sign,
          shape: territory.shape,
          counted: counting.counted,
        })),
        marks,
        changed: pair?.compared ?? null,
        box,
        widthMm: width,
        heightMm: height,
      }),
  );

export const selectNotebookMap = mapOf(NOTEBOOK_MAP_MM);
export const selectPosterMap = mapOf(POSTER_MAP_MM);

/** The same surroundings with nothing drawn on them: the map of a sheet. */
export const selectBlankMap = derive(
  (state) => [selectRegion(state), selectPaperBox(state)] as const,
  (region, box): PaperMap | null =>
    region &&
    box &&
    drawPaperMap({
      region,
      territories: [],
      marks: [],
      box,
      widthMm: SHEET.map.widthMm,
      heightMm: SHEET.map.heightMm,
    }),
);

function boxOf(corners: readonly LngLat[]): Bbox {
  return corners.reduce<Bbox>(
    ([west, south, east, north], [lng, lat]) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
