import type { Feature } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { NamesTable } from '../../domain/catalogue/contract.ts';
import { ownZones, type Region } from '../../domain/catalogue/region.ts';
import { selectShownTheme } from '../../state/derived/interview.ts';
import type { AppState } from '../../state/store.ts';
import { defineBackdrop, defineLayer } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { palette } from '../style/palette.ts';
import { FACE_REGULAR, haloed, nameOf, sizes } from '../style/text.ts';
import { collection, NO_FEATURES, pointFeature } from './features.ts';

/** Zoom from which the names of former communes are asked for and shown. */
export const FORMER_NAMES_ZOOM = 10.5;

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

/** Départements, but under a figure of zones: « Mayenne » would be three names at once. */
export const departementNamesLayer = defineLayer({
  name: 'departement-names',
  layers: ['labels-departements'],

  select: (state) => selectShownTheme(state) === null,

  mount(map, region) {
    const names = ownZones(region, 'departement').map(({ name, label }) => pointFeature(label, { name }));
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
      layout: { ...nameOf(FACE_REGULAR), 'text-size': sizes([10.5, 11.5], [13, 14]), 'text-padding': 10 },
      paint: haloed(palette.softInk, palette.halo),
    });
  },

  update(map, names) {
    map.getSource('labels-former')?.setData(collection(names ? formerNames(names) : []));
  },
});

function namesAround({ basemap }: Region): Feature[] {
  return [
    ...basemap.neighbours.map(({ name, label }) => pointFeature(label, { name, kind: 'neighbour' })),
    ...basemap.towns.map(({ name, at }) => pointFeature(at, { name, kind: 'town' })),
  ];
}

function formerNames({ former }: NamesTable): Feature[] {
  return former.flatMap(({ name, at }) => (at ? [pointFeature(at, { name })] : []));
}

const departements: LabelLayer = {
  id: 'labels-departements',
  type: 'symbol',
  source: 'labels-departements',
  maxzoom: 9,
  layout: {
    ...nameOf(FACE_REGULAR),
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
  layout: { ...nameOf(FACE_REGULAR), 'text-size': sizes([7, 12], [12, 15]), 'text-padding': 8 },
  paint: haloed(palette.softInk, palette.land),
};

const rivers: LabelLayer = {
  id: 'labels-rivers',
  type: 'symbol',
  source: 'rivers',
  filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 9, 2, 11, 3]],
  minzoom: 8,
  layout: {
    ...nameOf(FACE_REGULAR),
    'symbol-placement': 'line',
    'symbol-spacing': 200,
    'text-letter-spacing': 0.06,
    'text-size': sizes([8, 11], [13, 14]),
    'text-max-angle': 70,
    'text-padding': 6,
  },
  paint: haloed(palette.riverInk, palette.halo),
};
