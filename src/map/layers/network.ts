import type { Feature, Position } from 'geojson';
import type { NetworkTable } from '../../domain/reach/networkContract.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectBlank, selectShownIndicator, selectShownTheme } from '../../state/derived/interview.ts';
import { ifReady } from '../../state/slices/loadable.ts';
import type { AppState } from '../../state/store.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { palette } from '../style/palette.ts';
import { FACE_REGULAR, haloed } from '../style/text.ts';
import { collection, feature, NO_FEATURES } from './features.ts';

/** Zoom from which roads have their number and railway lines are drawn. */
const NAMES_ZOOM = 9;
const RAILS_ZOOM = 8;
const IS_ROAD = ['has', 'name'] as const;

/** Main roads and railway lines, to recognise places by: never while one draws in the guide, nor under the colours of a figure. */
export const networkLayer = defineLateLayer({
  name: 'network',
  layers: ['rails-line', 'rails-ticks', 'roads-line', 'roads-names'],
  select: (state) => selectNetworkFeatures(state),
  isEmpty: (features) => features.length === 0,
  mount(map) {
    map.addSource('network', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'rails-line',
      type: 'line',
      source: 'network',
      minzoom: RAILS_ZOOM,
      filter: ['!', [...IS_ROAD]],
      paint: { 'line-color': palette.rail, 'line-width': 1 },
    });
    map.addLayer({
      id: 'rails-ticks',
      type: 'line',
      source: 'network',
      minzoom: RAILS_ZOOM,
      filter: ['!', [...IS_ROAD]],
      paint: { 'line-color': palette.rail, 'line-width': 5, 'line-dasharray': [0.2, 1.6] },
    });
    map.addLayer({
      id: 'roads-line',
      type: 'line',
      source: 'network',
      filter: [...IS_ROAD],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1, 11, 3],
      },
    });
    map.addLayer({
      id: 'roads-names',
      type: 'symbol',
      source: 'network',
      minzoom: NAMES_ZOOM,
      filter: [...IS_ROAD],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['get', 'name'],
        'text-font': FACE_REGULAR,
        'text-size': 13,
        'text-rotation-alignment': 'viewport',
      },
      paint: haloed(palette.roadInk, palette.halo),
    });
  },
  update: (map, features) => map.getSource('network')?.setData(collection(features)),
});

const NONE: readonly Feature[] = [];

const selectNetworkFeatures = derive(
  (state: AppState) =>
    [
      ifReady(state.network),
      selectBlank(state) ||
        state.step === 'drawing' ||
        !!selectShownIndicator(state) ||
        !!selectShownTheme(state),
    ] as const,
  (network, hidden): readonly Feature[] => (network && !hidden ? featuresOf(network) : NONE),
);

function featuresOf({ roads, rails }: NetworkTable): Feature[] {
  return [
    ...roads.map(({ name, lines }) =>
      feature({ type: 'MultiLineString', coordinates: lines as Position[][] }, { name }),
    ),
    feature({ type: 'MultiLineString', coordinates: rails as Position[][] }),
  ];
}
