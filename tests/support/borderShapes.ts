import { neighbourRows } from '../../src/domain/catalogue/borders.ts';
import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import { forEachRingPoint, TOPOLOGY_SCALE, type Topology } from '../../src/domain/catalogue/topology.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import { createBudget } from '../../src/domain/territory/arrangement/budget.ts';
import { haveContact } from '../../src/domain/territory/arrangement/contacts.ts';
import { UNITS_PER_DEGREE } from '../../src/domain/territory/coverage/units.ts';
import { planeArea } from '../../src/domain/territory/plane.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import type { Random } from '../bench/seededOutlines.ts';
import { tracedPolygons } from './exactShares.ts';

/** A shape, and two halves that a line cuts it into. */
export interface BorderShape {
  readonly kind: string;
  readonly shape: Shape;
  /** Null where no line cuts it without moving a corner. */
  readonly halves: readonly [Shape, Shape] | null;
}

/** Twice some hundred square metres, in squared units of the lattice. */
const LEAST_UNITS = 20_000;

type Point = readonly [x: number, y: number];

/** The 45° edges and the corners of each commune of a topology, in its units. */
interface Ground {
  readonly topology: Topology;
  readonly corners: readonly (readonly Point[])[];
  readonly neighbours: readonly Int32Array[];
  /** First points of the edges at 45°. */
  readonly diagonals: readonly number[];
}

/**
 * Shapes made of what borders are made of, where a drawing and a border fall on one another: corners of communes and
 * middles of their edges, diagonals between them, stretches of borders, 45° edges along 45° borders, whole outlines.
 */
export function createBorderShapes(topology: Topology): (random: Random) => BorderShape {
  const ground = prepare(topology);
  const kinds = [neighbouring, fan, halfway, stretch, alongDiagonal, alongDiagonal] as const;
  return (random) => {
    const { kind, shape, halves } = pick(kinds, random)(ground, random);
    if (!isKept(shape)) return { kind, shape: [], halves: null };
    return { kind, shape, halves: halves?.every((half) => isKept(half) && isThick(half)) ? halves : null };
  };
}

/**
 * Whether a shape is still one once its corners are on the lattice of the engine and its long edges cut there: a strip
 * thinner than a tenth of a metre may cross itself or turn over, and is then no part of anything.
 */
function isKept(shape: Shape): boolean {
  return tracedPolygons(shape).every(([ring = []]) => {
    const points = ring.slice(1).map(([lng, lat]) => ({
      x: Math.round(lng * UNITS_PER_DEGREE),
      y: Math.round(lat * UNITS_PER_DEGREE),
    }));
    return planeArea(points) > LEAST_UNITS && !haveContact([points], createBudget());
  });
}

/** Some twenty centimetres, in units of the lattice. */
const LEAST_THICKNESS = 20;

/**
 * Whether a half is thicker than what a long edge moves by when it is cut on the lattice of the engine: the line between two
 * halves else passes on either side of a corner that it only grazes, and they no longer make the whole.
 */
function isThick(shape: Shape): boolean {
  return tracedPolygons(shape).every(([ring = []]) => {
    const points = ring.map(([lng, lat]) => ({ x: lng * UNITS_PER_DEGREE, y: lat * UNITS_PER_DEGREE }));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const length = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    return planeArea(points.slice(1)) > LEAST_THICKNESS * length;
  });
}

function prepare(topology: Topology): Ground {
  const { arcStart, x, y, faceStart, polygonStart } = topology;
  const corners = Array.from({ length: faceStart.length - 1 }, (_, face) => {
    const points: Point[] = [];
    for (let ring = polygonStart[faceStart[face]!]!; ring < polygonStart[faceStart[face + 1]!]!; ring++)
      forEachRingPoint(topology, ring, (point) => points.push([x[point]!, y[point]!]));
    return points;
  });
  const diagonals: number[] = [];
  for (let arc = 0; arc + 1 < arcStart.length; arc++)
    for (let point = arcStart[arc]!; point < arcStart[arc + 1]! - 1; point++)
      if (Math.abs(x[point + 1]! - x[point]!) === Math.abs(y[point + 1]! - y[point]!)) diagonals.push(point);
  return { topology, corners, neighbours: neighbourRows(topology), diagonals };
}

/** A commune and some of those around it, by their outline; its halves are the commune and the others. */
function neighbouring({ topology, corners, neighbours }: Ground, random: Random): BorderShape {
  const row = Math.floor(random() * corners.length);
  const others = [...neighbours[row]!].filter(() => random() < 0.5);
  return {
    kind: 'communes',
    shape: dissolve(topology, [row, ...others]),
    halves: [dissolve(topology, [row]), dissolve(topology, others)],
  };
}

/** Corners of neighbouring communes in the order in which one of them sees them, cut from one to another through it. */
function fan(ground: Ground, random: Random): BorderShape {
  const near = nearCorners(ground, random);
  return around(pick(near, random), some(near, random), 'corners', random);
}

/** The same with middles of edges: on the borders, and on nobody's corner. */
function halfway(ground: Ground, random: Random): BorderShape {
  const near = nearCorners(ground, random);
  const middles = some(near, random).map((): Point => {
    const at = Math.floor(random() * (near.length - 1));
    const [[ax, ay], [bx, by]] = [near[at]!, near[at + 1]!];
    return [(ax + bx) / 2, (ay + by) / 2];
  });
  return around(pick(near, random), middles, 'middles', random);
}

/** A stretch of a border seen from a corner farther away, both ways, keeping what is seen in order. */
function stretch(ground: Ground, random: Random): BorderShape {
  const row = Math.floor(random() * ground.corners.length);
  const border = ground.corners[row]!;
  const from = Math.floor(random() * border.length);
  const points = Array.from(
    { length: 2 + Math.floor(random() * 12) },
    (_, i) => border[(from + i) % border.length]!,
  );
  return around(pick(nearCorners(ground, random, row), random), points, 'stretch', random);
}

/** Corners on the line of a border at 45°, between its ends and beyond, and others seen from one of them. */
function alongDiagonal(ground: Ground, random: Random): BorderShape {
  const { x, y } = ground.topology;
  if (ground.diagonals.length === 0) return fan(ground, random);
  const point = pick(ground.diagonals, random);
  const [ax, ay] = [x[point]!, y[point]!];
  const [dx, dy] = [Math.sign(x[point + 1]! - ax), Math.sign(y[point + 1]! - ay)];
  const length = Math.abs(x[point + 1]! - ax);
  const onLine = (): Point => {
    const t = Math.round((3 * random() - 1) * length);
    return [ax + t * dx, ay + t * dy];
  };
  const beside = (): Point => [
    ax + Math.round((random() - 0.5) * 2000),
    ay + Math.round((random() - 0.5) * 2000),
  ];
  const points = [
    onLine(),
    onLine(),
    [ax, ay] as const,
    beside(),
    beside(),
    ...(random() < 0.5 ? [beside()] : []),
  ];
  return around(random() < 0.5 ? onLine() : beside(), points, 'at 45°', random);
}

function nearCorners({ corners, neighbours }: Ground, random: Random, of?: number): readonly Point[] {
  const row = of ?? Math.floor(random() * corners.length);
  const other = neighbours[row]!.length > 0 ? pick(neighbours[row]!, random) : row;
  return [...corners[row]!, ...corners[other]!];
}

/**
 * The outline of some points in the order in which a centre sees them. Seen all around, the centre is inside and cuts it
 * in two; otherwise it is a corner itself.
 */
function around([cx, cy]: Point, points: readonly Point[], kind: string, random: Random): BorderShape {
  const angle = ([x, y]: Point) => Math.atan2(y - cy, x - cx);
  const seen = points.filter(([x, y]) => x !== cx || y !== cy).sort((a, b) => angle(a) - angle(b));
  // Of those in line from the centre, the first: no edge lies on another.
  const ring = seen.filter((point, at) => at === 0 || turn([cx, cy], seen[at - 1]!, point) > 0);
  const reflex = ring.findIndex((point, at) => turn([cx, cy], point, ring[(at + 1) % ring.length]!) <= 0);
  if (ring.length < 2 || (ring.length === 2 && reflex < 0)) return { kind, shape: [], halves: null };
  if (reflex < 0) {
    const at = 1 + Math.floor(random() * (ring.length - 2));
    const halves = [ring.slice(0, at + 1), [...ring.slice(at), ring[0]!]] as const;
    if (halves.every((half) => isFan([cx, cy], half)))
      return {
        kind,
        shape: filled(ring),
        halves: [filled([[cx, cy], ...halves[0]]), filled([[cx, cy], ...halves[1]])],
      };
    return { kind, shape: filled(ring), halves: null };
  }
  const open = [...ring.slice(reflex + 1), ...ring.slice(0, reflex + 1)];
  if (!isFan([cx, cy], open)) return { kind, shape: [], halves: null };
  const at = 1 + Math.floor(random() * (open.length - 2));
  const halves =
    open.length < 3
      ? null
      : ([filled([[cx, cy], ...open.slice(0, at + 1)]), filled([[cx, cy], ...open.slice(at)])] as const);
  return { kind, shape: filled([[cx, cy], ...open]), halves };
}

/** Whether each point turns left of the one before, as the centre sees them. */
function isFan(centre: Point, points: readonly Point[]): boolean {
  return (
    points.length > 1 && points.every((point, at) => at === 0 || turn(centre, points[at - 1]!, point) > 0)
  );
}

function turn([ox, oy]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  return (ax - ox) * (by - oy) - (ay - oy) * (bx - ox);
}

function some(points: readonly Point[], random: Random): Point[] {
  return Array.from({ length: 3 + Math.floor(random() * 8) }, () => pick(points, random));
}

function filled(points: readonly Point[]): Shape {
  const outer: Ring = points.map(([x, y]): LngLat => [x / TOPOLOGY_SCALE, y / TOPOLOGY_SCALE]);
  return [{ outer, holes: [] }];
}

function pick<T>(items: ArrayLike<T>, random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}
