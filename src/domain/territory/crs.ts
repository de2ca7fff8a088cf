import { type LngLat, roundLngLat } from '../geo.ts';
import { fromLambert93, fromWebMercator, isInFrance, isLambert93 } from '../projection.ts';
import { type RawPolygons, toCorner } from './surfaces.ts';

/** What was done to the coordinates of a file. */
export type Fix = 'lambert-93' | 'web-mercator' | 'swapped-axes';

/** The coordinate system that a file says: null for degrees, or when it says none. */
export type StatedCrs =
  | { readonly kind: null | 'lambert-93' | 'web-mercator' }
  | { readonly kind: 'other'; readonly name: string };

/** Codes of EPSG for degrees of longitude and latitude that differ by less than a metre here: WGS 84, RGF93, ETRS89. */
const DEGREES = new Set(['4326', '4171', '4258', '4979', '4937', '4936', '9777', '9782', '9784', '84']);
const LAMBERT_93 = new Set(['2154', '9793', '9794', '5698', '5699']);
const WEB_MERCATOR = new Set(['3857', '900913', '3785', '102100', '102113']);

/** The coordinate system of a GeoJSON value, by its old `crs` member, at whatever level near the top it is. */
export function crsOf(value: unknown): StatedCrs {
  for (const crs of statedIn(value, 0)) {
    const { name, code } = nameOf(crs);
    if (/CRS:?84/i.test(name) || DEGREES.has(code)) continue;
    if (LAMBERT_93.has(code) || /lambert.?93|RGF93.*lambert/i.test(name)) return { kind: 'lambert-93' };
    if (WEB_MERCATOR.has(code)) return { kind: 'web-mercator' };
    return { kind: 'other', name: name || '?' };
  }
  return { kind: null };
}

/** `crs` members of a value, of its first feature and of its geometry. */
function statedIn(value: unknown, depth: number): readonly unknown[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((each) => statedIn(each, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const { crs, features, geometry, geometries } = value as Readonly<Record<string, unknown>>;
  const own = crs === undefined || crs === null ? [] : [crs];
  return [...own, ...[features, geometry, geometries].flatMap((each) => statedIn(each, depth + 1))];
}

/** Name of a system and its last number: « urn:ogc:def:crs:EPSG::2154 », « http://www.opengis.net/def/crs/EPSG/0/4326 », `{ "code": 4326 }`. */
function nameOf(crs: unknown): { readonly name: string; readonly code: string } {
  if (typeof crs === 'string') return { name: crs, code: lastNumber(crs) };
  const { properties = {}, type } = (typeof crs === 'object' && crs !== null ? crs : {}) as Readonly<
    Record<string, unknown>
  >;
  const { name, code, href } = (
    typeof properties === 'object' && properties !== null ? properties : {}
  ) as Readonly<Record<string, unknown>>;
  const written = typeof name === 'string' ? name : typeof href === 'string' ? href : '';
  if (typeof code === 'number' || typeof code === 'string')
    return { name: written || `${type ?? ''}:${code}`, code: String(code) };
  return { name: written, code: lastNumber(written) };
}

function lastNumber(name: string): string {
  return /(\d+)(?!.*\d)/.exec(name)?.[1] ?? '';
}

/**
 * Polygons in degrees, longitude first. A system that the file says is believed; one that it does not say is told by the numbers:
 * metres where France lies in Lambert-93, or latitudes in the place of longitudes when all corners are in France the other way round.
 */
export function toDegrees(
  polygons: RawPolygons,
  crs: 'lambert-93' | 'web-mercator' | null,
): { readonly polygons: RawPolygons; readonly fix: Fix | null } {
  const corners = polygons.flatMap((rings) => listOf(rings).flatMap((ring) => cornersOf(ring)));
  const all = (holds: (x: number, y: number) => boolean) =>
    corners.length > 0 && corners.every(([x, y]) => holds(x, y));
  const system = crs ?? (all(isLambert93) ? 'lambert-93' : null);
  if (system === 'lambert-93')
    return { polygons: mapCorners(polygons, ([x, y]) => roundLngLat(fromLambert93(x, y))), fix: system };
  if (system === 'web-mercator')
    return { polygons: mapCorners(polygons, ([x, y]) => roundLngLat(fromWebMercator(x, y))), fix: system };
  const isSwapped = all((x, y) => isInFrance(y, x) && !isInFrance(x, y));
  if (isSwapped) return { polygons: mapCorners(polygons, ([x, y]) => [y, x]), fix: 'swapped-axes' };
  return { polygons, fix: null };
}

function cornersOf(ring: unknown): readonly LngLat[] {
  return listOf(ring).flatMap((position) => {
    const corner = toCorner(position);
    return corner ? [corner] : [];
  });
}

function mapCorners(polygons: RawPolygons, change: (corner: LngLat) => LngLat): RawPolygons {
  return polygons.map((rings) =>
    listOf(rings).map((ring) =>
      listOf(ring).map((position) => {
        const corner = toCorner(position);
        return corner ? change(corner) : position;
      }),
    ),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
