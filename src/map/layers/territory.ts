import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { dissolve } from '../../domain/catalogue/dissolve.ts';
import { faceGeometry } from '../../domain/catalogue/faceFeatures.ts';
import { coveredPercent } from '../../domain/territory/coveredPercent.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectFiguresWait } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { defineLayer } from '../layer.ts';
import { palette } from '../style/palette.ts';
import { SIGN_COLOR, SIGN_DASH } from '../style/signs.ts';
import { FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { closedRing, collection, DISPLAY_TOLERANCE, feature, NO_FEATURES, pointFeature } from './features.ts';
import { outlineFeature } from './outlineFeature.ts';

/** The communes the finished territory takes in: one edge around the counted ones, dots around the partial ones. */
export const countedLayer = defineLayer({
  name: 'counted',
  layers: ['territory-partly-line', 'territory-counted-casing', 'territory-counted-line', 'labels-shares'],

  select: (state) => selectCountedFeatures(state),

  mount(map) {
    map.addSource('territory-communes', { type: 'geojson', data: NO_FEATURES, tolerance: DISPLAY_TOLERANCE });
    map.addSource('territory-shares', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'territory-partly-line',
      type: 'line',
      source: 'territory-communes',
      // Farther out the dots of neighbouring communes run into one another; the shade remains.
      minzoom: 8,
      filter: ['==', ['get', 'kind'], 'partly'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': SIGN_COLOR,
        'line-width': widths(1, 1.6),
        'line-offset': 1.4,
        'line-dasharray': [0.1, 2.4],
      },
    });
    map.addLayer({
      id: 'territory-counted-casing',
      type: 'line',
      source: 'territory-communes',
      filter: ['==', ['get', 'kind'], 'counted'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': widths(1.8, 3.6),
        'line-offset': 1.6,
        'line-opacity': 0.8,
      },
    });
    map.addLayer({
      id: 'territory-counted-line',
      type: 'line',
      source: 'territory-communes',
      filter: ['==', ['get', 'kind'], 'counted'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': SIGN_COLOR,
        'line-width': widths(0.8, 1.4),
        'line-offset': 1.2,
        'line-opacity': 0.85,
      },
    });
    map.addLayer({
      id: 'labels-shares',
      type: 'symbol',
      source: 'territory-shares',
      minzoom: 8.5,
      layout: {
        'text-field': [
          'format',
          ['get', 'name'],
          { 'text-color': palette.ink },
          '\n',
          {},
          ['get', 'share'],
          {},
        ],
        'text-font': FACE_SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8.5, 12, 12, 15],
        'text-max-width': 8,
        'text-line-height': 1.15,
        'text-padding': 2,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: haloed(palette.drawingInk, palette.halo),
    });
  },

  update(map, { edges, shares }) {
    map.getSource('territory-communes')?.setData(collection(edges));
    map.getSource('territory-shares')?.setData(collection(shares));
  },
});

/** The line, exactly as the person drew it. */
export const outlineLayer = defineLayer({
  name: 'outline',
  layers: ['territory-outline-casing', 'territory-outline-line'],

  select: (state) => selectOutline(state),

  mount(map) {
    map.addSource('territory-outline', { type: 'geojson', data: NO_FEATURES, tolerance: 0 });
    const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
    map.addLayer({
      id: 'territory-outline-casing',
      type: 'line',
      source: 'territory-outline',
      layout,
      paint: { 'line-color': palette.casing, 'line-width': 7 },
    });
    map.addLayer({
      id: 'territory-outline-line',
      type: 'line',
      source: 'territory-outline',
      layout,
      paint: { 'line-color': SIGN_COLOR, 'line-width': 3, 'line-dasharray': SIGN_DASH },
    });
  },

  update(map, { shape, sign }) {
    const line = shape.length > 0 ? [outlineFeature(shape, sign)] : [];
    map.getSource('territory-outline')?.setData(collection(line));
  },
});

const selectOutline = derive(
  (state) => [state.territory.present.shape, state.inHand.sign] as const,
  (shape, sign) => ({ shape, sign }),
);

const selectCountedFeatures = derive(
  (state) =>
    [selectCounting(state), selectRegion(state), state.inHand.sign, selectFiguresWait(state)] as const,
  ({ members, counted }, region, sign, wait) => {
    const edges: Feature[] = [];
    const shares: Feature[] = [];
    if (!region) return { edges, shares };
    for (const { outer, holes } of dissolve(region.topology, counted)) {
      const coordinates = [outer, ...holes].map(closedRing);
      edges.push(feature({ type: 'Polygon', coordinates }, { kind: 'counted', sign }));
    }
    for (const { row, share, partly } of members) {
      const point = region.communes.points[row];
      if (!partly || !point) continue;
      edges.push(feature(faceGeometry(region.topology, row), { kind: 'partly', sign }));
      // A share is a figure: during an interview it comes with the others.
      if (wait) continue;
      shares.push(
        pointFeature(point, {
          name: region.communes.names[row] ?? '',
          share: percent(share),
          order: -(region.communes.population[row] ?? 0),
        }),
      );
    }
    return { edges, shares };
  },
);

/** Widths in pixels at zooms 7 and 9. */
function widths(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7, far, 9, near];
}

/** "45 %", the space unbreakable. */
function percent(share: number): string {
  const { value, digits } = coveredPercent(share);
  return `${value.toFixed(digits).replace('.', ',')}\u00a0%`;
}
