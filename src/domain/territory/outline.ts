// The package's index ships offsetting and Minkowski sums too, which no bundler can drop: it is CommonJS.
import { ClipType, FillRule, PathType } from '@countertype/clipper2-ts/dist/Core.js';
import { Clipper64, type PolyPath64, PolyTree64 } from '@countertype/clipper2-ts/dist/Engine.js';
import { circle } from '@turf/turf';
import { distanceKm, type LngLat } from '../geo.ts';
import { countContacts } from './contacts.ts';
import { keptPoints } from './douglasPeucker.ts';
import {
  fromPlane,
  isInPlaneRing,
  PLANE_UNITS,
  type PlanePoint,
  planeArea,
  toPlane,
  toPlanePoint,
} from './plane.ts';
import type { Polygon, Ring, Shape } from './shape.ts';
import { ringAreaKm2 } from './shapeArea.ts';

/** One hectare: less than a hand can draw on purpose at the closest zoom. Smaller pieces and holes are dropped. */
const LEAST_AREA_KM2 = 0.01;
/**
 * Three metres. A piece thinner than this on average is what rounding to five decimals leaves along a border
 * followed twice, however long it is.
 */
const LEAST_WIDTH_KM = 0.003;

/**
 * An outline that crosses itself more often than this is no longer a line but a texture: every third corner is
 * dropped until it crosses less, so that repairing it never takes more than a moment.
 */
const MAX_CONTACTS = 10_000;

const CIRCLE_CORNERS = 96;

/**
 * The surface inside an outline drawn in one stroke. Kept corner for corner when it does not cross or touch
 * itself; otherwise replaced by everything it goes around (non-zero winding), rounded to five decimals.
 *
 * @returns null for a scribble: fewer than three distinct corners, or less than one hectare inside
 */
export function repairOutline(ring: Ring): { readonly shape: Shape; readonly repaired: boolean } | null {
  let path = toPlane(ring);
  let contacts = countContacts([path], MAX_CONTACTS);
  if (path.length < 3) return null;
  if (contacts === 0) {
    return ringAreaKm2(ring) < LEAST_AREA_KM2
      ? null
      : { shape: [{ outer: withoutClosing(ring), holes: [] }], repaired: false };
  }
  while (contacts >= MAX_CONTACTS) {
    path = path.filter((_, index) => index % 3 !== 2);
    contacts = countContacts([path], MAX_CONTACTS);
  }
  const shape = combinePaths(ClipType.Union, [path], []);
  return shape.length === 0 ? null : { shape, repaired: true };
}

/**
 * A shape that comes from outside, fit to be counted: the same one when its rings are simple and apart,
 * otherwise the union of its polygons, each repaired.
 */
export function repairShape(shape: Shape): Shape {
  if (isSound(shape)) return shape;
  return shape.reduce<Shape>((sum, { outer, holes }) => {
    const filled = repairOutline(outer)?.shape ?? [];
    const emptied = holes.reduce<Shape>(
      (rest, hole) => subtract(rest, repairOutline(hole)?.shape ?? []),
      filled,
    );
    return unite(sum, emptied);
  }, []);
}

/** Everything that is in either shape. Pieces under a hectare or three metres wide are dropped. */
export function unite(a: Shape, b: Shape): Shape {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return combinePaths(ClipType.Union, orientedPaths(a), orientedPaths(b));
}

/** Everything that is in the first shape and not in the second, with the same thresholds as `unite`. */
export function subtract(a: Shape, b: Shape): Shape {
  if (a.length === 0 || b.length === 0) return a;
  return combinePaths(ClipType.Difference, orientedPaths(a), orientedPaths(b));
}

/**
 * The outline without the corners that no eye can tell apart: those within `toleranceDeg` degrees of longitude
 * (half a pixel at the zoom of the drawing) of the line without them. The outline itself when there is nothing
 * to drop, or when dropping would make it cross or touch itself.
 */
export function simplifyOutline(ring: Ring, toleranceDeg: number): Ring {
  if (!(toleranceDeg > 0)) return ring;
  const kept = keptPoints(ring.map(toPlanePoint), toleranceDeg * PLANE_UNITS);
  if (kept.length < 3 || kept.length === ring.length) return ring;
  const simplified = kept.flatMap((index) => ring.slice(index, index + 1));
  return isSimple(simplified) || !isSimple(ring) ? simplified : ring;
}

/** Outline of a circle on the ground; radius in kilometres. */
export function circleOutline([lng, lat]: LngLat, radiusKm: number): Ring {
  const { geometry } = circle([lng, lat], radiusKm, { steps: CIRCLE_CORNERS, units: 'kilometers' });
  return withoutClosing((geometry.coordinates[0] ?? []).map(([x = 0, y = 0]): LngLat => [x, y]));
}

function isSimple(ring: Ring): boolean {
  return countContacts([toPlane(ring)], 1) === 0;
}

function withoutClosing(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 1 && first && first[0] === last?.[0] && first[1] === last[1]
    ? ring.slice(0, -1)
    : ring;
}

/** Whether no ring crosses or touches itself or another, holes lie in their polygon and polygons apart. */
function isSound(shape: Shape): boolean {
  const polygons = shape.map(({ outer, holes }) => ({ outer: toPlane(outer), holes: holes.map(toPlane) }));
  const rings = polygons.flatMap(({ outer, holes }) => [outer, ...holes]);
  if (rings.some((ring) => ring.length < 3) || countContacts(rings, 1) > 0) return false;
  return polygons.every((polygon) => {
    const [corner] = polygon.outer;
    const isApart = polygons.every((other) => other === polygon || !corner || !isInside(corner, other));
    const inOuter = polygon.holes.every(([point]) => point && isInPlaneRing(point, polygon.outer));
    const holesApart = polygon.holes.every(([point], index) =>
      polygon.holes.every((other, i) => i === index || !point || !isInPlaneRing(point, other)),
    );
    return isApart && inOuter && holesApart;
  });
}

function isInside(
  point: PlanePoint,
  {
    outer,
    holes,
  }: { readonly outer: readonly PlanePoint[]; readonly holes: readonly (readonly PlanePoint[])[] },
): boolean {
  return isInPlaneRing(point, outer) && !holes.some((hole) => isInPlaneRing(point, hole));
}

/** Outer rings counter-clockwise and holes clockwise, as non-zero winding wants them. */
function orientedPaths(shape: Shape): PlanePoint[][] {
  return shape.flatMap(({ outer, holes }) => [
    turning(toPlane(outer), 1),
    ...holes.map((hole) => turning(toPlane(hole), -1)),
  ]);
}

function turning(path: PlanePoint[], sign: 1 | -1): PlanePoint[] {
  return planeArea(path) * sign < 0 ? path.reverse() : path;
}

function combinePaths(operation: ClipType, subject: PlanePoint[][], clip: PlanePoint[][]): Shape {
  const clipper = new Clipper64();
  clipper.addPaths(subject, PathType.Subject);
  clipper.addPaths(clip, PathType.Clip);
  const tree = new PolyTree64();
  clipper.execute(operation, FillRule.NonZero, tree);
  return outersUnder(tree);
}

/** Polygons at every level of the tree: an island in a hole is a polygon of its own. */
function outersUnder(parent: PolyPath64): Polygon[] {
  return childrenOf(parent).flatMap((outer) => {
    const holes = childrenOf(outer);
    const islands = holes.flatMap(outersUnder);
    const ring = fromPlane(outer.polygon ?? []);
    if (isSliver(ring)) return islands;
    const kept = holes.map((hole) => fromPlane(hole.polygon ?? [])).filter((hole) => !isSliver(hole));
    return [{ outer: ring, holes: kept }, ...islands];
  });
}

function childrenOf(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, index) => path.child(index));
}

function isSliver(ring: Ring): boolean {
  if (ring.length < 3) return true;
  const area = ringAreaKm2(ring);
  return area < LEAST_AREA_KM2 || (2 * area) / perimeterKm(ring) < LEAST_WIDTH_KM;
}

function perimeterKm(ring: Ring): number {
  let previous = ring.at(-1);
  let sum = 0;
  for (const corner of ring) {
    if (previous) sum += distanceKm(previous, corner);
    previous = corner;
  }
  return sum;
}
