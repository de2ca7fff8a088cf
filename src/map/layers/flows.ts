import type { Feature } from 'geojson';
import type { Region } from '../../domain/catalogue/region.ts';
import type { LngLat } from '../../domain/geo.ts';
import { type ZoneFlows, zoneCodeOf } from '../../domain/reach/zoneFlows.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectZoneWork } from '../../state/derived/reach.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { mapTexts } from '../mapTexts.ts';
import { palette } from '../style/palette.ts';
import { createSheet, IMAGE_BOX, PLACE_PIXEL_RATIO } from '../style/placeImages.ts';
import { FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { collection, feature, NO_FEATURES, pointFeature } from './features.ts';

const HEAD = 'flow-head';
/** Widths in pixels of the smallest and of the largest flow of a zone. */
const WIDTHS = [2, 9] as const;

/** Where people of the main zone d'emploi go to work: a line to each of the five largest, as wide as they are many. */
export const flowsLayer = defineLateLayer({
  name: 'flows',
  layers: ['flows-line', 'flows-words'],
  select: (state) => selectFlowFeatures(state),
  isEmpty: (features) => features.length === 0,
  mount(map) {
    map.addImage(HEAD, drawHead(), { pixelRatio: PLACE_PIXEL_RATIO });
    map.addSource('flows', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'flows-line',
      type: 'line',
      source: 'flows',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'butt' },
      paint: { 'line-color': palette.accent, 'line-opacity': 0.75, 'line-width': ['get', 'width'] },
    });
    map.addLayer({
      id: 'flows-words',
      type: 'symbol',
      source: 'flows',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': HEAD,
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'text-field': ['get', 'words'],
        'text-font': FACE_SEMIBOLD,
        'text-size': 14,
        'text-anchor': 'top',
        'text-offset': [0, 1],
        'text-optional': true,
      },
      paint: haloed(palette.ink, palette.halo),
    });
  },
  update: (map, features) => map.getSource('flows')?.setData(collection(features)),
});

const selectFlowFeatures = derive(
  (state) => [state.flowsShown ? (selectZoneWork(state)?.flows ?? null) : null, selectRegion(state)] as const,
  (flows, region): readonly Feature[] => (flows && region ? featuresOf(flows, region) : []),
);

function featuresOf({ zone, first }: ZoneFlows, region: Region): Feature[] {
  const labels = new Map(region.zones.zoneEmploi.map(({ id, label }) => [zoneCodeOf(id), label]));
  const from = labels.get(zone);
  const most = Math.max(...first.map(({ people }) => people));
  return first.flatMap((to) => {
    const end = labels.get(to.zone);
    if (!from || !end) return [];
    const width = WIDTHS[0] + ((WIDTHS[1] - WIDTHS[0]) * to.people) / most;
    return [
      feature({ type: 'LineString', coordinates: [[...from], [...end]] }, { width }),
      pointFeature(end, { turn: bearing(from, end), words: mapTexts.flow(to.name, to.people) }),
    ];
  });
}

/** Degrees from north, clockwise, on a map whose parallels are straight. */
function bearing([west, south]: LngLat, [east, north]: LngLat): number {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return (Math.atan2((east - west) * squeeze, north - south) * 180) / Math.PI;
}

/** The head of an arrow that goes north. */
function drawHead() {
  const sheet = createSheet(palette.accent);
  const middle = IMAGE_BOX / 2;
  sheet.shape(
    [
      [middle, middle - 9],
      [middle + 8, middle + 7],
      [middle - 8, middle + 7],
    ],
    false,
  );
  return sheet.pixels;
}
