import type { Feature } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { NamesTable } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectFiguresWait, selectShownTheme } from '../../state/derived/interview.ts';
import type { AppState } from '../../state/store.ts';
import { defineBackdrop, defineLayer, type TextRoom } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { palette } from '../style/palette.ts';
import { FACE_REGULAR, FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { collection, NO_FEATURES, pointFeature } from './features.ts';

/** Zoom from which the names of former communes are asked for and shown. */
export const FORMER_NAMES_ZOOM = 10.5;

/** Alone on its point, with air around it. */
const ON_POINT: TextRoom = {
  places: ['center', [0, 0]],
  padding: ['interpolate', ['linear'], ['zoom'], 8, 9, 10, 10, 11.5, 4],
};
/**
 * Among signs: on the point, around the sign that stands a little above it, then farther. Distances are in heights of
 * the text; with less air a large town finds room among groups.
 */
const BESIDE_SIGNS = (
  [
    ['center', [0, 0]],
    ['top', [0, 0.7]],
    ['bottom', [0, -2.8]],
    ['left', [1.5, -1.2]],
    ['right', [-1.5, -1.2]],
    ['top', [0, 1.9]],
    ['left', [2.6, 0]],
    ['right', [-2.6, 0]],
    ['top-left', [1.4, 0.6]],
    ['top-right', [-1.4, 0.6]],
    ['bottom-left', [1.4, -2.2]],
    ['bottom-right', [-1.4, -2.2]],
  ] as const
).flat();
const PADDING_BESIDE = 3;

type LabelLayer = SymbolLayerSpecification & { readonly id: LayerId };

/** Names around the region, and rivers along their course. */
export const namesAroundLayer = defineBackdrop({
  name: 'names-around',
  layers: ['labels-neighbours', 'labels-rivers', 'labels-towns'],

  mount(map, region) {
    map.addSource('labels-around', { type: 'geojson', data: collection(namesAround(region)) });
    for (const layer of [neighbours, rivers, towns]) map.addLayer(layer);
  },
});

/** Communes by importance, on their point; beside it when the sign of a place lies there. */
export const communeNamesLayer = defineLayer({
  name: 'commune-names',
  layers: ['labels-communes'],

  select: (state) => selectNameRoom(state),

  mount(map, region) {
    map.addSource('labels-communes', { type: 'geojson', data: collection(communeNames(region)) });
    map.addLayer(communes);
  },

  update(map, room, previous) {
    if (room !== (previous ?? ON_POINT)) map.setTextRoom('labels-communes', room);
  },
});

/**
 * A commune whose share is written on its point has its name there already: its own name stays under it, where it gives
 * way, instead of being said twice.
 */
const selectNameRoom = derive(
  (state) =>
    [
      state.placesShown || state.trainingShown,
      selectCounting(state).members,
      selectFiguresWait(state),
    ] as const,
  (amongSigns, members, wait): TextRoom => {
    if (!amongSigns) return ON_POINT;
    const told = wait ? [] : members.filter(({ partly }) => partly).map(({ row }) => row);
    return {
      places: [
        'case',
        ['in', ['get', 'row'], ['literal', told]],
        ['literal', ON_POINT.places],
        ['literal', BESIDE_SIGNS],
      ] as ExpressionSpecification,
      padding: PADDING_BESIDE,
    };
  },
);

/** Départements, but under a figure of zones: « Mayenne » would be three names at once. */
export const departementNamesLayer = defineLayer({
  name: 'departement-names',
  layers: ['labels-departements'],

  select: (state) => selectShownTheme(state) === null,

  mount(map, { zones }) {
    const names = zones.departement.map(({ name, label }) => pointFeature(label, { name }));
    map.addSource('labels-departements', { type: 'geojson', data: collection(names) });
    map.addLayer(departements);
  },

  update(map, visible, previous) {
    if (visible !== (previous ?? true)) map.setVisible('labels-departements', visible);
  },
});

/** Former communes, once their names are loaded: people still say them. */
export const formerNamesLayer = defineLayer({
  name: 'former-names',
  layers: ['labels-former'],

  select: ({ names }: AppState) => (names.status === 'ready' ? names.value : null),

  mount(map) {
    map.addSource('labels-former', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'labels-former',
      type: 'symbol',
      source: 'labels-former',
      minzoom: FORMER_NAMES_ZOOM,
      layout: { ...name(FACE_REGULAR), 'text-size': sizes([10.5, 11.5], [13, 14]), 'text-padding': 10 },
      paint: haloed(palette.softInk, palette.halo),
    });
  },

  update(map, names) {
    map.getSource('labels-former')?.setData(collection(names ? formerNames(names) : []));
  },
});

function communeNames({ communes }: Region): Feature[] {
  return communes.points.map((point, row) =>
    pointFeature(point, {
      row,
      name: communes.names[row] ?? '',
      rank: communes.labelRank[row] ?? 5,
      // The more inhabitants, the earlier the name is placed.
      order: -(communes.population[row] ?? 0),
    }),
  );
}

function namesAround({ basemap }: Region): Feature[] {
  return [
    ...basemap.neighbours.map(({ name, label }) => pointFeature(label, { name, kind: 'neighbour' })),
    ...basemap.towns.map(({ name, at }) => pointFeature(at, { name, kind: 'town' })),
  ];
}

function formerNames({ former }: NamesTable): Feature[] {
  return former.flatMap(({ name, at }) => (at ? [pointFeature(at, { name })] : []));
}

function name(font: readonly string[]): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', 'name'],
    'text-font': [...font],
    'text-max-width': 8,
    'text-line-height': 1.1,
  };
}

/** Text sizes in pixels: [zoom, size] at both ends. */
function sizes(from: readonly [number, number], to: readonly [number, number]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...from, ...to];
}

function byRank(first: number, second: number, third: number, others: number): ExpressionSpecification {
  return ['match', ['get', 'rank'], 1, first, 2, second, 3, third, others];
}

const communes: LabelLayer = {
  id: 'labels-communes',
  type: 'symbol',
  source: 'labels-communes',
  // A filter is evaluated at the whole zoom below. From 10 on only the room decides, the most inhabited first.
  filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8, 2, 9, 3, 10, 5]],
  layout: {
    ...name(FACE_REGULAR),
    'text-font': ['step', ['get', 'rank'], ['literal', FACE_SEMIBOLD], 3, ['literal', FACE_REGULAR]],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      7,
      byRank(14.5, 12.5, 12, 12),
      10,
      byRank(19, 15.5, 13.5, 12.5),
      13,
      byRank(24, 20, 17, 15),
    ],
    'text-padding': ON_POINT.padding,
    'text-variable-anchor-offset': ['center', [0, 0]],
    'symbol-sort-key': ['get', 'order'],
  },
  paint: haloed(palette.ink, palette.halo),
};

const departements: LabelLayer = {
  id: 'labels-departements',
  type: 'symbol',
  source: 'labels-departements',
  maxzoom: 9,
  layout: {
    ...name(FACE_REGULAR),
    'text-transform': 'uppercase',
    'text-letter-spacing': 0.16,
    'text-size': sizes([7, 10.5], [9, 13]),
    // A town in the middle of its département pushes the name aside.
    'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
    'text-radial-offset': 1.4,
    'text-padding': 4,
  },
  paint: haloed(palette.departementLine, palette.halo),
};

const neighbours: LabelLayer = {
  ...departements,
  id: 'labels-neighbours',
  source: 'labels-around',
  filter: ['==', ['get', 'kind'], 'neighbour'],
  maxzoom: 11,
  paint: haloed(palette.epciLine, palette.land),
};

const towns: LabelLayer = {
  id: 'labels-towns',
  type: 'symbol',
  source: 'labels-around',
  filter: ['==', ['get', 'kind'], 'town'],
  layout: { ...name(FACE_REGULAR), 'text-size': sizes([7, 12], [12, 15]), 'text-padding': 8 },
  paint: haloed(palette.softInk, palette.land),
};

const rivers: LabelLayer = {
  id: 'labels-rivers',
  type: 'symbol',
  source: 'rivers',
  filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 9, 2, 11, 3]],
  minzoom: 8,
  layout: {
    ...name(FACE_REGULAR),
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-letter-spacing': 0.06,
    'text-size': sizes([8, 11], [13, 14]),
    'text-max-angle': 30,
    'text-padding': 12,
  },
  paint: haloed(palette.riverInk, palette.halo),
};
