import type { Feature } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ownCount, type Region } from '../../domain/catalogue/region.ts';
import type { ThemeZoning } from '../../domain/trades/themes.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectFiguresWait } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectTheme } from '../../state/derived/themes.ts';
import { defineLayer, type TextRoom } from '../layer.ts';
import { palette } from '../style/palette.ts';
import { FACE_REGULAR, FACE_SEMIBOLD, haloed, nameOf } from '../style/text.ts';
import { collection, NO_FEATURES, pointFeature } from './features.ts';

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
/**
 * From the zoom of the whole region on a desk, the largest towns are named where only signs are in the way: never on the
 * share written on a point. Farther out they would cover each other.
 */
const KEPT: TextRoom['overlap'] = ['step', ['zoom'], 'never', 6.75, 'cooperative'];

/**
 * Communes by importance, on their point; beside it when the sign of a place lies there. Under a figure of bassins or
 * of zones d'emploi, the zone that a commune gives its name to is named once, with its figure.
 */
export const communeNamesLayer = defineLayer({
  name: 'commune-names',
  layers: ['labels-communes', 'labels-cities'],

  select: (state) => selectCommunesNamed(state),

  mount(map) {
    map.addSource('labels-communes', { type: 'geojson', data: NO_FEATURES });
    map.addLayer(communes);
    map.addLayer(cities);
  },

  update(map, { names, room }, previous) {
    if (names !== previous?.names) map.getSource('labels-communes')?.setData(collection(names));
    if (room === (previous?.room ?? ON_POINT)) return;
    map.setTextRoom('labels-communes', room);
    map.setTextRoom('labels-cities', room === ON_POINT ? room : { ...room, overlap: KEPT });
  },
});

const NO_NAMES: readonly Feature[] = [];

const selectNames = derive(
  (state) => [selectTheme(state)?.zoning ?? null, selectRegion(state)] as const,
  (zoning, region) => (region ? communeNames(region, zoning) : NO_NAMES),
);

/**
 * A commune whose share is written on its point has its name there already: its own name stays under it, where it gives
 * way, instead of being said twice.
 */
const selectRoom = derive(
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

const selectCommunesNamed = derive(
  (state) => [selectNames(state), selectRoom(state)] as const,
  (names, room) => ({ names, room }),
);

function communeNames(region: Region, zoning: ThemeZoning | null): readonly Feature[] {
  const { communes, zones, basemap } = region;
  const namesakes = zoning === null || zoning === 'departement' ? [] : zones[zoning].map(({ name }) => name);
  const named = new Set(namesakes);
  // The towns around the region have their names from the first map on.
  const towns = new Set(basemap.towns.map(({ name }) => name));
  return communes.points.flatMap((point, row) => {
    const name = communes.names[row] ?? '';
    if (named.has(name) || (row >= ownCount(region) && towns.has(name))) return [];
    return pointFeature(point, {
      row,
      name,
      rank: communes.labelRank[row] ?? 5,
      // The more inhabitants, the earlier the name is placed.
      order: -(communes.population[row] ?? 0),
    });
  });
}

function byRank(first: number, second: number, third: number, others: number): ExpressionSpecification {
  return ['match', ['get', 'rank'], 1, first, 2, second, 3, third, others];
}

const LAYOUT: SymbolLayerSpecification['layout'] = {
  ...nameOf(FACE_REGULAR),
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
};

/** The largest towns, which keep their names among signs. */
const cities: SymbolLayerSpecification & { readonly id: 'labels-cities' } = {
  id: 'labels-cities',
  type: 'symbol',
  source: 'labels-communes',
  filter: ['==', ['get', 'rank'], 1],
  layout: LAYOUT,
  paint: haloed(palette.ink, palette.halo),
};

const communes: SymbolLayerSpecification & { readonly id: 'labels-communes' } = {
  id: 'labels-communes',
  type: 'symbol',
  source: 'labels-communes',
  // A filter is evaluated at the whole zoom below. From 10 on only the room decides, the most inhabited first.
  filter: [
    'all',
    ['>', ['get', 'rank'], 1],
    ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8, 2, 9, 3, 10, 5]],
  ],
  layout: LAYOUT,
  paint: haloed(palette.ink, palette.halo),
};
