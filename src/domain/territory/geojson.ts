import type { LngLat } from '../geo.ts';
import { err, ok, type Result } from '../result.ts';
import type { Polygon, Ring, Shape } from './shape.ts';

/** Why a value is not a surface that can be counted. */
export type GeoJsonFlaw =
  | { readonly kind: 'not-geojson' }
  /** A GeoJSON type that has no surface, or a type unknown to GeoJSON. */
  | { readonly kind: 'not-a-surface'; readonly type: string }
  | { readonly kind: 'other-crs'; readonly name: string }
  | { readonly kind: 'bad-coordinates' }
  | { readonly kind: 'short-ring' }
  | { readonly kind: 'out-of-range'; readonly position: LngLat }
  | { readonly kind: 'empty' };

type Outcome<T> = Result<T, GeoJsonFlaw>;
type GeoJsonObject = Readonly<Record<string, unknown>>;

const MAX_LNG = 180;
/** Web Mercator, in which edges are straight, stops here. */
const MAX_LAT = 85;

/** Names of WGS 84 in the `crs` member of GeoJSON files older than RFC 7946. */
const WGS84 = /^(?:urn:ogc:def:crs:)?(?:OGC:(?:[\d.]+)?:?CRS84|EPSG:(?:[\d.]+)?:?4326)$/i;

/**
 * Surfaces of a Polygon, a MultiPolygon, a Feature or a FeatureCollection in longitude and latitude (WGS 84).
 * Altitudes are dropped, rings may be left open, features without geometry are passed over.
 *
 * The outlines are those of the file: they may cross themselves or one another, see `repairShape`.
 */
export function parseGeoJsonShape(value: unknown): Outcome<Shape> {
  if (!isRecord(value)) return err({ kind: 'not-geojson' });
  const shape = parseObject(value);
  return shape.ok && shape.value.length === 0 ? err({ kind: 'empty' }) : shape;
}

function parseObject(value: GeoJsonObject): Outcome<Shape> {
  if (value['type'] === 'Feature') return parseFeature(value);
  if (value['type'] !== 'FeatureCollection') return parseGeometry(value);
  const crs = findOtherCrs(value);
  if (crs !== null) return err({ kind: 'other-crs', name: crs });
  const features = value['features'];
  if (!Array.isArray(features)) return err({ kind: 'not-geojson' });
  const shapes = collect(features, parseFeature);
  return shapes.ok ? ok(shapes.value.flat()) : shapes;
}

function parseFeature(value: unknown): Outcome<Shape> {
  if (!isRecord(value) || value['type'] !== 'Feature') return err({ kind: 'not-geojson' });
  const crs = findOtherCrs(value);
  if (crs !== null) return err({ kind: 'other-crs', name: crs });
  return value['geometry'] === null ? ok([]) : parseGeometry(value['geometry']);
}

function parseGeometry(value: unknown): Outcome<Shape> {
  if (!isRecord(value) || typeof value['type'] !== 'string') return err({ kind: 'not-geojson' });
  const crs = findOtherCrs(value);
  if (crs !== null) return err({ kind: 'other-crs', name: crs });
  const type = value['type'];
  if (type === 'Polygon') return parsePolygons([value['coordinates']]);
  return type === 'MultiPolygon' ? parsePolygons(value['coordinates']) : err({ kind: 'not-a-surface', type });
}

/** Polygons without any ring are allowed by GeoJSON: they hold nothing. */
function parsePolygons(value: unknown): Outcome<Shape> {
  if (!Array.isArray(value)) return err({ kind: 'bad-coordinates' });
  const polygons = collect(value, parsePolygon);
  return polygons.ok ? ok(polygons.value.filter((polygon) => polygon !== null)) : polygons;
}

function parsePolygon(value: unknown): Outcome<Polygon | null> {
  if (!Array.isArray(value)) return err({ kind: 'bad-coordinates' });
  const rings = collect(value, parseRing);
  if (!rings.ok) return rings;
  const [outer, ...holes] = rings.value;
  return ok(outer ? { outer, holes } : null);
}

function parseRing(value: unknown): Outcome<Ring> {
  if (!Array.isArray(value)) return err({ kind: 'bad-coordinates' });
  const corners = collect(value, parsePosition);
  if (!corners.ok) return corners;
  const ring = corners.value.filter((corner, at) => at === 0 || !isSame(corner, corners.value[at - 1]));
  if (ring.length > 1 && isSame(ring[0], ring.at(-1))) ring.pop();
  return ring.length < 3 ? err({ kind: 'short-ring' }) : ok(ring);
}

function parsePosition(value: unknown): Outcome<LngLat> {
  if (!Array.isArray(value)) return err({ kind: 'bad-coordinates' });
  const [lng, lat] = value;
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return err({ kind: 'bad-coordinates' });
  const position: LngLat = [lng, lat];
  const inRange = Math.abs(lng) <= MAX_LNG && Math.abs(lat) <= MAX_LAT;
  return inRange ? ok(position) : err({ kind: 'out-of-range', position });
}

/** Name of a coordinate system that is not WGS 84, or null. Older GeoJSON may state it at any level. */
function findOtherCrs({ crs }: GeoJsonObject): string | null {
  if (crs === undefined || crs === null) return null;
  const properties = isRecord(crs) ? crs['properties'] : null;
  const name = isRecord(properties) ? properties['name'] : null;
  if (typeof name !== 'string') return '?';
  return WGS84.test(name) ? null : name;
}

/** The values of all items, or the first flaw. */
function collect<T>(items: readonly unknown[], parse: (item: unknown) => Outcome<T>): Outcome<T[]> {
  const values: T[] = [];
  for (const item of items) {
    const outcome = parse(item);
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return ok(values);
}

function isSame(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function isRecord(value: unknown): value is GeoJsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
