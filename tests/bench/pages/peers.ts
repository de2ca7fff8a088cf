import { area, bbox, multiPolygon } from '@turf/turf';
import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import polygonClipping, { type Pair } from 'polygon-clipping';

/** A commune as GeoJSON gives it. */
export interface ClippedCommune {
  readonly type: 'Feature';
  readonly id: number;
  readonly properties: Record<string, never>;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Pair[][][] };
}

const COLOURS = ['#e9f1ef', '#c2dad7', '#93bdbb', '#5f9a9b', '#0e4652'];

/** Colours every commune by a `match` expression with one entry per commune: the way most pages do it. */
export function recolourByMatch(map: MapLibreMap, layer: string, count: number, turn: number): void {
  const entries = Array.from({ length: count }, (_, row) => [
    row,
    COLOURS[(row + turn) % COLOURS.length],
  ]).flat();
  map.setPaintProperty(layer, 'fill-color', [
    'match',
    ['id'],
    ...entries,
    '#ffffff',
  ] as unknown as ExpressionSpecification);
}

/** Press, go round: each move clips the communes whose box the loop touches and shades them by their share. */
export function drawWithClipping(
  map: MapLibreMap,
  source: string,
  communes: readonly ClippedCommune[],
): void {
  const boxes = communes.map((commune) => bbox(commune));
  const areas = communes.map((commune) => area(commune));
  let ring: Pair[] | null = null;
  let shaded: number[] = [];
  map.dragPan.disable();
  map.on('mousedown', ({ lngLat }) => {
    ring = [[lngLat.lng, lngLat.lat]];
  });
  map.on('mouseup', () => {
    ring = null;
  });
  map.on('mousemove', ({ lngLat }) => {
    if (!ring) return;
    ring.push([lngLat.lng, lngLat.lat]);
    if (ring.length < 4) return;
    const [west, south, east, north] = bbox(multiPolygon([[ring]]));
    const touched = communes.filter(({ id }) => {
      const [w = 0, s = 0, e = 0, n = 0] = boxes[id] ?? [];
      return w <= east && e >= west && s <= north && n >= south;
    });
    for (const id of shaded) map.setFeatureState({ source, id }, { share: 0 });
    shaded = [];
    for (const { id, geometry } of touched) {
      const common = polygonClipping.intersection([ring], geometry.coordinates);
      if (common.length === 0) continue;
      map.setFeatureState({ source, id }, { share: area(multiPolygon(common)) / (areas[id] ?? 1) });
      shaded.push(id);
    }
  });
}
