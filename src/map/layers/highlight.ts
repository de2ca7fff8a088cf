import type { Feature } from 'geojson';
import { faceGeometry } from '../../domain/catalogue/faceFeatures.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectFiguresWait } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { defineLayer } from '../layer.ts';
import { palette } from '../style/palette.ts';
import { collection, DISPLAY_TOLERANCE, feature, NO_FEATURES } from './features.ts';

const SOURCE = 'highlight';

/** The commune under the pointer or the keyboard focus, and the one whose card is open. */
export const highlightLayer = defineLayer({
  name: 'highlight',
  layers: ['highlight-fill', 'highlight-hover-line', 'highlight-open-casing', 'highlight-open-line'],

  select: (state) => selectHighlight(state),

  mount(map) {
    map.addSource(SOURCE, { type: 'geojson', data: NO_FEATURES, tolerance: DISPLAY_TOLERANCE });
    map.addLayer({
      id: 'highlight-fill',
      type: 'fill',
      source: SOURCE,
      filter: ['==', ['get', 'kind'], 'hover'],
      paint: { 'fill-color': palette.ink, 'fill-opacity': 0.07 },
    });
    map.addLayer({
      id: 'highlight-hover-line',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['get', 'kind'], 'hover'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.softInk, 'line-width': 1.5 },
    });
    map.addLayer({
      id: 'highlight-open-casing',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['get', 'kind'], 'open'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': 5 },
    });
    map.addLayer({
      id: 'highlight-open-line',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['get', 'kind'], 'open'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 2.4 },
    });
  },

  update(map, features) {
    map.getSource(SOURCE)?.setData(collection(features));
  },
});

const selectHighlight = derive(
  (state) => {
    const region = selectRegion(state);
    const { commune } = state.choices;
    const open = commune && !selectFiguresWait(state) ? region?.rowOf.get(commune) : undefined;
    return [state.hovered, open ?? null, region] as const;
  },
  (hovered, open, region) => {
    const features: Feature[] = [];
    const add = (row: number | null, kind: string) => {
      if (row !== null && region) features.push(feature(faceGeometry(region.topology, row), { kind }));
    };
    add(hovered, 'hover');
    add(open, 'open');
    return features;
  },
);
