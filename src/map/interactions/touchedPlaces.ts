import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../domain/geo.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { LayerId } from '../layerOrder.ts';
import { placeIdsOf } from '../layers/placeFeatures.ts';
import type { Pixel } from './surface.ts';

/** What was drawn at a pixel: cards, several when they lie on each other, or a group that a nearer view takes apart. */
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

/** The topmost group drawn there, else every card of the signs there; null where nothing of them is drawn. */
export function placesAt(map: MapLibreMap, [x, y]: Pixel): TouchedPlaces | null {
  const layers = TOUCHABLE.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const found = map.queryRenderedFeatures([x, y], { layers });
  const [top] = found;
  if (!top) return null;
  if (typeof top.properties['cluster_id'] === 'number' && top.geometry.type === 'Point') {
    const [lng = 0, lat = 0] = top.geometry.coordinates;
    return { kind: 'group', source: top.source, id: top.properties['cluster_id'], at: [lng, lat] };
  }
  const ids = new Set(found.flatMap(({ properties }) => placeIdsOf(properties)));
  return { kind: 'cards', ids: [...ids] as PlaceId[] };
}

/** Approaches until the group comes apart; nothing when it is gone meanwhile. */
export async function openGroup(
  map: MapLibreMap,
  { source, id, at }: Extract<TouchedPlaces, { kind: 'group' }>,
): Promise<void> {
  const zoom = await map
    .getSource<GeoJSONSource>(source)
    ?.getClusterExpansionZoom(id)
    .catch(() => null);
  if (typeof zoom === 'number') map.easeTo({ center: [...at], zoom, duration: APPROACH_MS });
}
