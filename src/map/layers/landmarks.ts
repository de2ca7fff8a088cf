import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { LngLat } from '../../domain/geo.ts';
import type { CommuneCode } from '../../domain/ids.ts';
import { spotPoint } from '../../domain/interview/landmarks.ts';
import type { LandmarkSpot } from '../../domain/interview/notebook.ts';
import { circleOutline } from '../../domain/territory/outline.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectReachRings } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import type { Village } from '../../state/slices/visit.ts';
import type { Box } from '../doorSigns/spreadSigns.ts';
import type { Pixel } from '../interactions/surface.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { mapTexts } from '../mapTexts.ts';
import {
  drawLandmarkImage,
  FOOT_PX,
  LANDMARK_SIGNS,
  LANDMARK_STANDS,
  type LandmarkSign,
  type LandmarkStand,
  landmarkBox,
  landmarkImageName,
} from '../style/landmarkImages.ts';
import { palette } from '../style/palette.ts';
import { FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { closedRing, collection, feature, NO_FEATURES, pointFeature } from './features.ts';

/** Words of a landmark on the map; the whole of them is in the list. */
const MAX_WORDS = 32;
const PIXEL_RATIO = 2;
/** Several signs of one spot stand side by side, this far from one another; beyond the last they lie over each other. */
const BESIDE_PX = 30;
const LAST_BESIDE = 6;
const TEXT_PX = 14;
const OVER_COMMUNE: ExpressionSpecification = ['==', ['get', 'over'], 'commune'];

/** The person's landmarks, and what they learned on the ground: theirs, never mixed with public places. */
export const landmarksLayer = defineLateLayer({
  name: 'landmarks',
  layers: ['landmarks-signs'],
  select: (state) => selectLandmarkFeatures(state),
  isEmpty: (features) => features.length === 0,
  mount(map) {
    for (const sign of LANDMARK_SIGNS) {
      for (const stand of LANDMARK_STANDS)
        map.addImage(landmarkImageName(sign, stand), drawLandmarkImage(sign, stand), {
          pixelRatio: PIXEL_RATIO,
        });
    }
    map.addSource('landmarks', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'landmarks-signs',
      type: 'symbol',
      source: 'landmarks',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['get', 'words'],
        'text-font': FACE_SEMIBOLD,
        'text-size': TEXT_PX,
        'text-max-width': 9,
        // Its foot on the central point of a commune: the name stays readable below.
        'icon-offset': ['case', OVER_COMMUNE, beside(-FOOT_PX, BESIDE_PX), beside(0, BESIDE_PX)],
        'text-anchor': ['case', OVER_COMMUNE, 'bottom', 'top'],
        'text-offset': [
          'case',
          OVER_COMMUNE,
          beside(-2.8, BESIDE_PX / TEXT_PX),
          beside(1.1, BESIDE_PX / TEXT_PX),
        ],
        'text-optional': true,
      },
      paint: haloed(palette.drawingInk, palette.halo),
    });
  },
  update: (map, features) => map.getSource('landmarks')?.setData(collection(features)),
});

/** How far one could get, as circles around home: thin, dashed, and written on as an estimate. */
export const reachLayer = defineLateLayer({
  name: 'reach',
  layers: ['reach-line', 'reach-words'],
  select: (state) => selectReachFeatures(state),
  isEmpty: (features) => features.length === 0,
  mount(map) {
    map.addSource('reach', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'reach-line',
      type: 'line',
      source: 'reach',
      paint: { 'line-color': palette.drawingInk, 'line-width': 1.6, 'line-dasharray': [5, 4] },
    });
    map.addLayer({
      id: 'reach-words',
      type: 'symbol',
      source: 'reach',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'words'],
        'text-font': FACE_SEMIBOLD,
        'text-size': 13,
        // On one line: circles of two ways to travel may be a few pixels apart.
        'text-max-width': 30,
        'text-variable-anchor': ['bottom', 'top'],
        'text-radial-offset': 0.3,
        'text-ignore-placement': true,
      },
      paint: haloed(palette.drawingInk, palette.halo),
    });
  },
  update: (map, features) => map.getSource('reach')?.setData(collection(features)),
});

/** A sign that stands on the map: which, over what, and how many others were put on the same spot before it. */
interface StandingSign {
  readonly point: LngLat;
  readonly sign: LandmarkSign;
  readonly words: string;
  /** The central point of a commune, whose name is read below; or the point itself. */
  readonly over: 'commune' | 'point';
  readonly before: number;
}

/** What was learned, the landmarks, and where the visitor of a kiosk lives. */
export const selectStandingSigns = derive(
  (state) =>
    [
      state.notes.landmarks,
      state.notes.knowledge,
      state.visit.home,
      state.visit.village,
      selectRegion(state),
    ] as const,
  (landmarks, knowledge, home, village, region): readonly StandingSign[] => {
    if (!region) return [];
    const taken = new Map<string, number>();
    const standing = (spot: LandmarkSpot, sign: LandmarkSign, words: string): readonly StandingSign[] => {
      const point = spotPoint(spot, region);
      if (!point) return [];
      const before = taken.get(point.join()) ?? 0;
      taken.set(point.join(), before + 1);
      return [{ point, sign, words, over: 'point' in spot ? 'point' : 'commune', before }];
    };
    // What was learned comes first: no other sign stands in its place.
    return [
      ...homeOfVisit(home, village).flatMap((spot) => standing(spot, 'live', villageOf(spot))),
      ...knowledge.flatMap(({ spot, on, words }) => standing(spot, 'learned', mapTexts.learned(on, words))),
      ...landmarks.flatMap(({ spot, kind, words }) => standing(spot, kind, words || villageOf(spot))),
    ];
  },
);

const selectLandmarkFeatures = derive(
  (state) => [selectStandingSigns(state)] as const,
  (signs): readonly Feature[] =>
    signs.map((standing) => {
      const { point, sign, words, over, before } = standing;
      const image = landmarkImageName(sign, standOf(standing));
      return pointFeature(point, { image, words: shorten(words), over, before });
    }),
);

/** The first sign of a spot stands on it, those beside have no foot to put there. */
function standOf({ over, before }: StandingSign): LandmarkStand {
  return over === 'commune' && before === 0 ? 'pinned' : 'on';
}

/** What a sign covers of the map, where its point is at this pixel. */
export function boxOfSign(standing: StandingSign, [x, y]: Pixel): Box {
  const raised = standing.over === 'commune' ? FOOT_PX : 0;
  return landmarkBox(standOf(standing), [x + BESIDE_PX * Math.min(standing.before, LAST_BESIDE), y - raised]);
}

/** Where the visitor of a kiosk lives: on the village that they named, when it is known where it stands. */
function homeOfVisit(home: CommuneCode | null, village: Village | null): readonly LandmarkSpot[] {
  if (!home) return [];
  return village?.at && village.commune === home
    ? [{ commune: home, village: village.name, point: village.at }]
    : [{ commune: home }];
}

/** A former commune bears its name: that of its commune is written elsewhere. */
function villageOf(spot: LandmarkSpot): string {
  return 'village' in spot ? spot.village : '';
}

const selectReachFeatures = derive(
  (state) => [selectReachRings(state)] as const,
  (rings): readonly Feature[] =>
    rings.flatMap(({ center, mode, radiusKm }) => {
      const outline = circleOutline(center, radiusKm);
      const words = mapTexts.reach(mode, radiusKm);
      return [
        feature({ type: 'LineString', coordinates: closedRing(outline) }, { words }),
        ...[highest(outline), lowest(outline)].map((at) => pointFeature(at, { words })),
      ];
    }),
);

/** Both ends of a circle bear its words: one is in sight when the other is not, at any zoom. */
function highest(outline: readonly LngLat[]): LngLat {
  return outline.reduce((best, at) => (at[1] > best[1] ? at : best));
}

function lowest(outline: readonly LngLat[]): LngLat {
  return outline.reduce((best, at) => (at[1] < best[1] ? at : best));
}

/** An offset that goes further right with each sign that stands on the same spot. */
function beside(down: number, step: number): ExpressionSpecification {
  const at = (count: number) => ['literal', [count * step, down]] as const;
  return [
    'interpolate',
    ['linear'],
    ['get', 'before'],
    0,
    at(0),
    LAST_BESIDE,
    at(LAST_BESIDE),
  ] as unknown as ExpressionSpecification;
}

/** The beginning of a text, cut between two characters. */
function shorten(words: string): string {
  const characters = [...words];
  return characters.length > MAX_WORDS ? `${characters.slice(0, MAX_WORDS - 1).join('')}…` : words;
}
