import { circle } from '@turf/turf';
import { distanceKm, type LngLat } from '../geo.ts';
import { err, ok, type Result } from '../result.ts';
import { type Budget, createBudget } from './arrangement/budget.ts';
import { haveContact } from './arrangement/contacts.ts';
import { nodeRings } from './arrangement/noding.ts';
import { goAroundOnce, type InsideRule, type PlanePolygon, traceRegion } from './arrangement/region.ts';
import { keptPoints } from './douglasPeucker.ts';
import {
  fromPlane,
  PLANE_UNITS,
  type PlanePoint,
  planeArea,
  planeLength,
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
 * A degree of outline is counted in up to 55 pieces. The borders of all communes of the region, drawn one by one, are
 * some 650 degrees on the screen.
 */
const DEGREE_STEPS = 1000;

/**
 * Rounding to five decimals may lay a corner on an edge that passes within a metre: the rings are then cut again, and
 * this many times at most.
 */
const MAX_ROUNDS = 8;

const CIRCLE_CORNERS = 96;

/** Why an outline makes no surface: nothing inside, or too long or too tangled to be repaired in a moment. */
export type OutlineFlaw = 'scribble' | 'too-heavy';

/**
 * The surface inside an outline drawn in one stroke. Kept corner for corner when it does not cross or touch
 * itself; otherwise replaced by everything it goes around (non-zero winding), rounded to five decimals.
 *
 * Ends within its budget whatever the outline: each step is counted, none is repeated until something happens.
 */
export function repairOutline(
  ring: Ring,
): Result<{ readonly shape: Shape; readonly repaired: boolean }, OutlineFlaw> {
  const budget = createBudget();
  const path = toPlane(ring);
  if (path.length < 3) return err('scribble');
  if (!pay([path], budget)) return err('too-heavy');
  if (!haveContact([path], budget)) {
    return ringAreaKm2(ring) < LEAST_AREA_KM2
      ? err('scribble')
      : ok({ shape: [{ outer: withoutClosing(ring), holes: [] }], repaired: false });
  }
  const shape = cutAndTrace([path], [], isAround, budget);
  if (!shape) return err('too-heavy');
  return shape.length === 0 ? err('scribble') : ok({ shape, repaired: true });
}

/**
 * A shape that comes from outside, fit to be counted: the same one when its rings meet at corners only and go around
 * every place once; otherwise the union of its polygons, each repaired.
 *
 * @returns null when it is too long or too tangled to be repaired in a moment
 */
export function repairShape(shape: Shape): Shape | null {
  const budget = createBudget();
  const rings = shape.flatMap(({ outer, holes }) => [outer, ...holes]);
  if (!pay(rings.map(toPlane), budget)) return null;
  if (isSound(shape, budget)) return shape;
  const paths: PlanePoint[][] = [];
  for (const polygon of shape) {
    const repaired = isSound([polygon], budget) ? [polygon] : repairPolygon(polygon, budget);
    if (!repaired) return null;
    paths.push(...orientedPaths(repaired));
  }
  return cutAndTrace(paths, [], isCovered, budget);
}

/**
 * Everything that is in either shape. Pieces under a hectare or three metres wide are dropped.
 *
 * @returns null when they are too long or too tangled for a moment
 */
export function unite(a: Shape, b: Shape): Shape | null {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const paths = [...orientedPaths(a), ...orientedPaths(b)];
  const budget = createBudget();
  return pay(paths, budget) ? cutAndTrace(paths, [], isCovered, budget) : null;
}

/** Everything that is in the first shape and not in the second; thresholds and null as in `unite`. */
export function subtract(a: Shape, b: Shape): Shape | null {
  if (a.length === 0 || b.length === 0) return a;
  return cutAndTrace(orientedPaths(a), orientedPaths(b), isCovered, createBudget());
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
  return !haveContact([toPlane(ring)], createBudget());
}

function withoutClosing(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 1 && first && first[0] === last?.[0] && first[1] === last[1]
    ? ring.slice(0, -1)
    : ring;
}

/** Whether rings meet at corners only, and outer rings and holes together go around every place once or not at all. */
function isSound(shape: Shape, budget: Budget): boolean {
  const paths = orientedPaths(shape);
  if (paths.some((path) => path.length < 3)) return false;
  const graph = nodeRings(paths, [], budget);
  return graph?.untouched === true && goAroundOnce(graph);
}

/** What the outer ring goes around, without what the holes go around; null once the budget is spent. */
function repairPolygon({ outer, holes }: Polygon, budget: Budget): Shape | null {
  const [filled, ...emptied] = [outer, ...holes].map((ring) =>
    cutAndTrace([toPlane(ring)], [], isAround, budget),
  );
  if (!filled || emptied.includes(null)) return null;
  const cut = emptied.flatMap((hole) => orientedPaths(hole ?? []));
  return cutAndTrace(orientedPaths(filled), cut, isCovered, budget);
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

/** Spends what the length of rings costs whoever counts what they cover, and tells whether anything is left. */
function pay(paths: readonly (readonly PlanePoint[])[], budget: Budget): boolean {
  const length = paths.reduce((sum, path) => sum + planeLength(path), 0);
  budget.left -= (length / PLANE_UNITS) * DEGREE_STEPS;
  return budget.left > 0;
}

/** For a ring drawn in one stroke, whichever way it turns. */
const isAround: InsideRule = (filled) => filled !== 0;

/** For rings turned by `orientedPaths`. */
const isCovered: InsideRule = (filled, emptied) => filled > 0 && emptied <= 0;

/**
 * The region that the rule makes of rings to fill and rings to empty, in degrees rounded to five decimals, without
 * slivers. Its rings meet at corners only. Null once the budget is spent.
 */
function cutAndTrace(
  filled: readonly PlanePoint[][],
  emptied: readonly PlanePoint[][],
  rule: InsideRule,
  budget: Budget,
): Shape | null {
  let graph = nodeRings(filled, emptied, budget);
  let shape: Shape = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!graph) return null;
    shape = traceRegion(graph, round === 0 ? rule : isCovered).flatMap(roundPolygon);
    const paths = orientedPaths(shape);
    graph = nodeRings(paths, [], budget);
    if (graph?.untouched && goAroundOnce(graph) && !paths.some(comesBack)) return shape;
  }
  return shape;
}

/** Whether a ring has the same corner twice. */
function comesBack(path: readonly PlanePoint[]): boolean {
  return new Set(path.map(({ x, y }) => `${x},${y}`)).size < path.length;
}

function roundPolygon({ outer, holes }: PlanePolygon): Polygon[] {
  const ring = fromPlane(outer);
  if (isSliver(ring)) return [];
  return [{ outer: ring, holes: holes.map(fromPlane).filter((hole) => !isSliver(hole)) }];
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
