import type { ExpressionSpecification } from 'maplibre-gl';
import type { Place } from '../../domain/places/place.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectEmphasisedPlaces, selectMapPlaces, selectMapTraining } from '../../state/derived/mapPlaces.ts';
import type { AppState } from '../../state/store.ts';
import { MAX_ZOOM } from '../cameraLimits.ts';
import type { Layer, MapHandle } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { palette } from '../style/palette.ts';
import { drawPlaceImage, imageName, PLACE_PIXEL_RATIO } from '../style/placeImages.ts';
import { FACE_SEMIBOLD } from '../style/text.ts';
import { collection, NO_FEATURES } from './features.ts';
import { type DrawnPlaces, emphasisFeatures, placeFeatures } from './placeFeatures.ts';

/** The nearest view there is: signs that would hide one another are grouped there too. */
const LAST_CLUSTER_ZOOM = MAX_ZOOM;
const CLUSTER_PX = 42;
/** A commune's name is written on its point: what is only known to be in it stands above the name. */
export const ABOVE_NAME_PX = -20;
const TEXT_PX = 12.5;
const COUNT_PX = 13.5;

/** Cards of places and dates, grouped where they are many. */
export const placesLayer = definePlaces('places', (state) => selectMapPlaces(state));

/** Schools and training centres, apart from the others. */
export const trainingLayer = definePlaces('training', (state) => selectMapTraining(state));

/** The card that is open and the one pointed at, even inside of a group. */
export const placeEmphasisLayer = defineLate({
  name: 'place-emphasis',
  layers: ['places-emphasis'],
  select: derive(
    (state) => [selectEmphasisedPlaces(state)] as const,
    (places) => emphasisFeatures(places),
  ),
  mount(map) {
    map.addSource('place-emphasis', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({ id: 'places-emphasis', type: 'symbol', source: 'place-emphasis', layout: signs() });
  },
});

interface LateSpec {
  /** Also the name of its source. */
  readonly name: string;
  readonly layers: readonly LayerId[];
  readonly select: (state: AppState) => DrawnPlaces;
  readonly mount: (map: MapHandle) => void;
}

/** A theme that costs nothing until there is something to draw: no source, no layer, no picture before. */
function defineLate({ name, layers, select, mount }: LateSpec): Layer {
  return {
    name,
    layers,
    attach(map, store) {
      const pictures = new Set<string>();
      let mounted = false;
      const draw = ({ features, images }: DrawnPlaces) => {
        if (!mounted && features.length === 0) return;
        for (const image of images) {
          if (pictures.has(imageName(image))) continue;
          pictures.add(imageName(image));
          map.addImage(imageName(image), drawPlaceImage(image), { pixelRatio: PLACE_PIXEL_RATIO });
        }
        if (!mounted) mount(map);
        mounted = true;
        map.getSource(name)?.setData(collection(features));
      };
      draw(select(store.getState()));
      return store.subscribe(select, draw);
    },
  };
}

function definePlaces(source: 'places' | 'training', select: (state: AppState) => readonly Place[]): Layer {
  return defineLate({
    name: source,
    layers: [`${source}-clusters`, `${source}-counts`, `${source}-signs`],
    select: derive(
      (state) => [select(state)] as const,
      (places) => placeFeatures(places),
    ),
    mount(map) {
      map.addSource(source, {
        type: 'geojson',
        data: NO_FEATURES,
        cluster: true,
        clusterRadius: CLUSTER_PX,
        clusterMaxZoom: LAST_CLUSTER_ZOOM,
        clusterProperties: { places: ['+', ['get', 'count']] },
      });
      map.addLayer({
        id: `${source}-clusters`,
        type: 'circle',
        source,
        filter: ['has', 'point_count'],
        paint: {
          'circle-radius': ['step', ['get', 'places'], 12, 10, 14.5, 50, 18],
          'circle-color': palette.ink,
          'circle-stroke-color': palette.casing,
          'circle-stroke-width': 2,
          'circle-translate': [0, ABOVE_NAME_PX],
        },
      });
      map.addLayer({
        id: `${source}-counts`,
        type: 'symbol',
        source,
        filter: ['has', 'point_count'],
        layout: {
          ...number(['get', 'places']),
          'text-size': COUNT_PX,
          'text-offset': [0, ABOVE_NAME_PX / COUNT_PX],
          // About the disc that the number stands on: names keep off it.
          'text-ignore-placement': false,
          'text-padding': 8,
        },
        paint: { 'text-color': palette.casing },
      });
      map.addLayer({
        id: `${source}-signs`,
        type: 'symbol',
        source,
        filter: ['!', ['has', 'point_count']],
        layout: {
          ...signs(),
          ...number(['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], '']),
          'text-offset': inFrontOfPile(),
        },
        paint: { 'text-color': ['case', isApproximate(), palette.ink, palette.casing] },
      });
    },
  });
}

function signs() {
  return {
    'icon-image': ['get', 'image'] as ExpressionSpecification,
    'icon-offset': [
      'case',
      isApproximate(),
      ['literal', [0, ABOVE_NAME_PX]],
      ['literal', [0, 0]],
    ] as ExpressionSpecification,
    'icon-allow-overlap': true,
  };
}

/** A number that stays with its sign. */
function number(text: ExpressionSpecification) {
  return {
    'text-field': text,
    'text-font': FACE_SEMIBOLD,
    'text-size': TEXT_PX,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  };
}

/** The middle of the front of a pile, in ems. */
function inFrontOfPile(): ExpressionSpecification {
  const [left, below] = [-1.7 / TEXT_PX, 1.9 / TEXT_PX];
  return [
    'case',
    isApproximate(),
    ['literal', [left, below + ABOVE_NAME_PX / TEXT_PX]],
    ['literal', [left, below]],
  ];
}

function isApproximate(): ExpressionSpecification {
  return ['==', ['get', 'precision'], 'commune'];
}
