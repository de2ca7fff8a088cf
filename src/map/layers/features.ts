import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/geo.ts';
import type { Ring } from '../../domain/territory/shape.ts';

/**
 * How much contours may be simplified at each zoom for display, in pixels of its tiles. The same for every source
 * made of them, so that their edges coincide; the smallest communes survive it.
 */
export const DISPLAY_TOLERANCE = 0.5;

export const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

export function feature(
  geometry: Geometry,
  properties: Record<string, string | number | boolean> = {},
): Feature {
  return { type: 'Feature', properties, geometry };
}

export function pointFeature(at: LngLat, properties: Record<string, string | number>): Feature {
  return feature({ type: 'Point', coordinates: [...at] }, properties);
}

/** GeoJSON wants a ring closed; the domain keeps it open. */
export function closedRing(ring: Ring): Position[] {
  const [first] = ring;
  return first ? [...ring, first].map((corner) => [...corner]) : [];
}
