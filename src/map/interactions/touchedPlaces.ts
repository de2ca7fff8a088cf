import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../domain/geo.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { LayerId } from '../layerOrder.ts';
import { placeIdsOf } from '../layers/placeFeatures.ts';
import { ABOVE_NAME_PX } from '../layers/places.ts';

/** What was drawn at a pixel: cards, several when they lie on each other, or a group. */
export type TouchedPlaces =
  | { readonly kind: 'cards'; readonly ids: readonly PlaceId[] }
  | { readonly kind: 'group'; readonly source: string; readonly id: number; readonly at: LngLat };

const TOUCHABLE: readonly LayerId[] = [
  'places-emphasis',
  'places-signs',
  'places-clusters',
  'training-signs',
  'training-clusters',
];
const APPROACH_MS = 500;
/** Signs whose middles are as near to the pointer, to this much, are all meant. */
const OVER_EACH_OTHER_PX = 9;

/**
 * The topmost group drawn there, else every card of the nearest sign and of those that lie on it; null where nothing of
 * them is drawn.
 *
 * @param reachPx how far around a pixel where nothing is drawn the nearest group or sign is meant
 */
export function placesAt(
  map: MapLibreMap,
  [x, y]: readonly [number, number],
  reachPx: number,
): TouchedPlaces | null {
  const layers = TOUCHABLE.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const under = map.queryRenderedFeatures([x, y], { layers });
  const found = under.length > 0 || reachPx === 0 ? under : around(map, [x, y], reachPx, layers);
  const [top] = found;
  if (!top) return null;
  if (typeof top.properties['cluster_id'] === 'number' && top.geometry.type === 'Point') {
    const [lng = 0, lat = 0] = top.geometry.coordinates;
    return { kind: 'group', source: top.source, id: top.properties['cluster_id'], at: [lng, lat] };
  }
  const signs = found.filter(({ geometry }) => geometry.type === 'Point');
  const far = signs.map((sign) => distanceTo(map, sign, [x, y]));
  const nearest = Math.min(...far);
  const ids = signs.flatMap(({ properties }, at) =>
    (far[at] ?? 0) - nearest < OVER_EACH_OTHER_PX ? placeIdsOf(properties) : [],
  );
  return { kind: 'cards', ids: [...new Set(ids)] as PlaceId[] };
}

/** What is drawn near a pixel, the nearest first. */
function around(
  map: MapLibreMap,
  [x, y]: readonly [number, number],
  reachPx: number,
  layers: LayerId[],
): MapGeoJSONFeature[] {
  const box: [[number, number], [number, number]] = [
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ];
  return map
    .queryRenderedFeatures(box, { layers })
    .map((feature) => ({ feature, far: distanceTo(map, feature, [x, y]) }))
    .sort((a, b) => a.far - b.far)
    .map(({ feature }) => feature);
}

/** Pixels from the middle of a sign, which stands above a group, and above a place not known better than by its commune. */
function distanceTo(
  map: MapLibreMap,
  { geometry, properties }: MapGeoJSONFeature,
  [x, y]: readonly [number, number],
): number {
  const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  const point = map.project([lng, lat]);
  const isAbove = properties['precision'] === 'commune' || 'cluster_id' in properties;
  const above = isAbove ? ABOVE_NAME_PX : 0;
  return Math.hypot(point.x - x, point.y + above - y);
}

/**
 * Approaches until the group comes apart, or offers its cards when no view is near enough; nothing when it is gone
 * meanwhile.
 */
export async function openGroup(
  map: MapLibreMap,
  { source, id, at }: Extract<TouchedPlaces, { kind: 'group' }>,
  offer: (ids: readonly PlaceId[]) => void,
): Promise<void> {
  const grouped = map.getSource<GeoJSONSource>(source);
  const zoom = await grouped?.getClusterExpansionZoom(id).catch(() => null);
  if (typeof zoom !== 'number') return;
  if (zoom <= map.getMaxZoom()) {
    map.easeTo({ center: [...at], zoom, duration: APPROACH_MS });
    return;
  }
  const signs = await grouped?.getClusterLeaves(id, Number.MAX_SAFE_INTEGER, 0).catch(() => []);
  const ids = signs?.flatMap(({ properties }) => placeIdsOf(properties)) ?? [];
  if (ids.length > 0) offer(ids as PlaceId[]);
}
