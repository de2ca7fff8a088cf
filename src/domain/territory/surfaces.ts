import type { LngLat } from '../geo.ts';
import type { GeoJsonFlaw } from './geojson.ts';
import type { Polygon, Ring, Shape } from './shape.ts';

/** Why one polygon of a file is passed over. */
export type SurfaceFlaw = Extract<GeoJsonFlaw, { kind: 'bad-coordinates' | 'short-ring' | 'out-of-range' }>;

/** Rings of polygons as a file writes them: nothing is known of them yet. */
export type RawPolygons = readonly unknown[];

/** A surface of a file and how the file calls it. */
export interface RawSurface {
  readonly name: string;
  readonly polygons: RawPolygons;
}

export interface FoundSurfaces {
  readonly surfaces: readonly RawSurface[];
  /** Types of what is no surface. */
  readonly others: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 12;
const MAX_LNG = 180;
/** Web Mercator, in which edges are straight, stops here. */
const MAX_LAT = 85;
const NAME_KEYS = [
  'nom',
  'name',
  'title',
  'titre',
  'label',
  'libelle',
  'NOM',
  'Name',
  'nom_commune',
] as const;
/** Lists in which files put others. */
const CONTAINERS = ['features', 'geometries', 'layers', 'data', 'results', 'records', 'territories'] as const;

/** Every surface of a value, whatever contains it; the pieces of a feature are one surface. */
export function findSurfaces(value: unknown): FoundSurfaces {
  const surfaces: RawSurface[] = [];
  const others: string[] = [];
  for (const { object, name } of objectsOf(value, '', 0)) {
    const { type, coordinates, geometry } = object;
    if (type === 'Polygon') surfaces.push({ name, polygons: [coordinates] });
    else if (type === 'MultiPolygon') surfaces.push({ name, polygons: listOf(coordinates) });
    else if (type === 'Feature') others.push(...(isRecord(geometry) ? [] : ['Feature']));
    else if (typeof type === 'string' && !LISTS.has(type)) others.push(type);
  }
  return { surfaces, others };
}

const LISTS: ReadonlySet<unknown> = new Set(['FeatureCollection', 'GeometryCollection', 'umap']);

/** Objects of GeoJSON in a value, the outer ones first, with the name of the feature they are in. */
function* objectsOf(value: unknown, name: string, depth: number): Generator<{ object: Json; name: string }> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const inner of value) yield* objectsOf(inner, name, depth + 1);
  if (!isRecord(value)) return;
  const own = nameOf(value) || name;
  if (typeof value['type'] === 'string') yield { object: value, name: own };
  if (isRecord(value['geometry'])) yield* objectsOf(value['geometry'], own, depth + 1);
  for (const key of CONTAINERS) if (Array.isArray(value[key])) yield* objectsOf(value[key], own, depth + 1);
}

function nameOf({ properties }: Json): string {
  if (!isRecord(properties)) return '';
  const found = NAME_KEYS.map((key) => properties[key]).find(
    (each) => typeof each === 'string' && each.trim() !== '',
  );
  return typeof found === 'string' ? found.trim() : '';
}

/** Something that is no list is a polygon that cannot be read: it is told, not lost. */
function listOf(coordinates: unknown): RawPolygons {
  return Array.isArray(coordinates) ? coordinates : [null];
}

/** Polygons whose outer ring is one; why the others are none is added to the flaws. Rings may be left open, a hole that is none is left out. */
export function toShape(polygons: RawPolygons, flaws: SurfaceFlaw[]): Shape {
  return polygons.flatMap((rings): readonly Polygon[] => {
    if (Array.isArray(rings) && rings.length === 0) return [];
    const [outer, ...holes] = Array.isArray(rings) ? rings.map(toRing) : [FLAWED];
    if (!outer || 'kind' in outer) {
      flaws.push(outer ?? FLAWED);
      return [];
    }
    return [{ outer, holes: holes.flatMap((hole) => ('kind' in hole ? [] : [hole])) }];
  });
}

const FLAWED: SurfaceFlaw = { kind: 'bad-coordinates' };

function toRing(value: unknown): Ring | SurfaceFlaw {
  if (!Array.isArray(value)) return FLAWED;
  const ring: LngLat[] = [];
  for (const position of value) {
    const corner = toCorner(position);
    if (!corner) return FLAWED;
    if (Math.abs(corner[0]) > MAX_LNG || Math.abs(corner[1]) > MAX_LAT)
      return { kind: 'out-of-range', position: corner };
    if (!isSame(corner, ring.at(-1))) ring.push(corner);
  }
  if (ring.length > 1 && isSame(ring[0], ring.at(-1))) ring.pop();
  return ring.length < 3 ? { kind: 'short-ring' } : ring;
}

/** The first two numbers of a position; null for none. */
export function toCorner(position: unknown): LngLat | null {
  if (!Array.isArray(position)) return null;
  const [x, y] = position;
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

function isSame(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
