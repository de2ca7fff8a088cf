import type { Position } from 'geojson';
import type { Basemap } from '../../domain/catalogue/contract.ts';
import { defineBackdrop } from '../layer.ts';
import { palette } from '../style/palette.ts';
import { collection, feature } from './features.ts';

/** What lies around and under the communes: neighbouring départements, sea, rivers. */
export const basemapLayer = defineBackdrop({
  name: 'basemap',
  layers: ['neighbours-fill', 'neighbours-line', 'sea-fill', 'rivers-line'],

  mount(map, { basemap }) {
    map.addSource('neighbours', { type: 'geojson', data: neighbourFeatures(basemap) });
    map.addSource('sea', { type: 'geojson', data: seaFeatures(basemap) });
    map.addSource('rivers', { type: 'geojson', data: riverFeatures(basemap) });
    map.addLayer({
      id: 'neighbours-fill',
      type: 'fill',
      source: 'neighbours',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    });
    map.addLayer({
      id: 'neighbours-line',
      type: 'line',
      source: 'neighbours',
      paint: { 'line-color': palette.neighbourLine, 'line-width': 1 },
    });
    map.addLayer({ id: 'sea-fill', type: 'fill', source: 'sea', paint: { 'fill-color': palette.sea } });
    map.addLayer({
      id: 'rivers-line',
      type: 'line',
      source: 'rivers',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8, 2, 9, 3]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          7,
          ['match', ['get', 'rank'], 1, 1.4, 2, 0.7, 0.5],
          13,
          ['match', ['get', 'rank'], 1, 7, 2, 3.5, 2],
        ],
      },
    });
  },
});

function neighbourFeatures({ neighbours }: Basemap) {
  return collection(
    neighbours.map(({ name, polygons }) =>
      feature({ type: 'MultiPolygon', coordinates: polygons as Position[][][] }, { name }),
    ),
  );
}

function seaFeatures({ sea }: Basemap) {
  return collection([feature({ type: 'MultiPolygon', coordinates: sea as Position[][][] })]);
}

function riverFeatures({ rivers }: Basemap) {
  return collection(
    rivers.map(({ name, rank, lines }) =>
      feature({ type: 'MultiLineString', coordinates: lines as Position[][] }, { name, rank }),
    ),
  );
}
