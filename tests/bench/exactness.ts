import { area, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { type FaceFeature, faceFeatures } from '../../src/domain/catalogue/faceFeatures.ts';
import type { Topology } from '../../src/domain/catalogue/topology.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import type { CoverageEngine } from '../../src/domain/territory/coverage/engine.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { type ShareErrors, shareErrors } from '../support/borderErrors.ts';
import { createBorderShapes } from '../support/borderShapes.ts';
import { exactShares, tracedPolygons } from '../support/exactShares.ts';
import { atMost } from './gates.ts';
import type { BenchReport } from './report.ts';
import { createRandom, type Random, starOutline } from './seededOutlines.ts';
import type { Ground } from './speed.ts';

/** Differences under this are rounding. */
const TOLERANCE = 1e-9;

interface Errors {
  /** Greatest difference of a share with the reference. */
  readonly share: number;
  /** Communes that only one of the two finds. */
  readonly strangers: number;
  /** Greatest distance of a share outside [0, 1]. */
  readonly range: number;
  /** Greatest relative difference between the area drawn and what communes sum to, inland. */
  readonly sum: number;
}

/**
 * G4: seeded shapes of every kind, against an independent computation; then as many made of pieces of borders as asked,
 * whose halves must add up besides.
 */
export function checkExactness(
  { engine, mesh }: Ground,
  topology: Topology,
  { short, borderShapes }: { readonly short: boolean; readonly borderShapes: number },
): BenchReport {
  const faces = faceFeatures(topology);
  const random = createRandom(2026);
  const shapes = drawShapes(random, topology, faces, short ? 40 : 200);
  const errors = shapes.map((shape) => compare(engine, shape, faces, mesh.areaKm2));
  const worst = (key: keyof Errors) => errors.reduce((most, each) => Math.max(most, each[key]), 0);
  const turf = shapes.slice(0, short ? 6 : 20).map((shape) => compareWithTurf(engine, shape, faces));
  const limits = { gate: TOLERANCE, stretch: 1e-11 };
  const onBorders = worstOnBorders(engine, topology, faces, borderShapes);
  return {
    cases: [],
    gates: [
      atMost(`G4 share, ${shapes.length} shapes`, worst('share'), limits),
      atMost('G4 missing or extra', worst('strangers'), { gate: 0, stretch: 0 }),
      atMost('G4 outside [0, 1]', worst('range'), limits),
      atMost('G4 sum of areas inland', worst('sum'), limits),
      atMost(`G4 share, ${borderShapes} shapes on borders`, onBorders.exact, limits),
      atMost('G4 outside [0, 1], on borders', onBorders.range, limits),
      atMost('G4 sum of halves, on borders', onBorders.halves, limits),
      atMost('G4 half beyond the whole, on borders', onBorders.growth, limits),
      atMost('G4 share against turf', Math.max(...turf), { gate: 2e-4, stretch: 2e-4 }),
    ],
  };
}

function worstOnBorders(
  engine: CoverageEngine,
  topology: Topology,
  faces: readonly FaceFeature[],
  count: number,
): ShareErrors {
  const draw = createBorderShapes(topology);
  let worst: ShareErrors = { exact: 0, range: 0, halves: 0, growth: 0 };
  for (let seed = 0; seed < count; seed++) {
    const errors = shareErrors(draw(createRandom(seed)), engine, faces);
    worst = {
      exact: Math.max(worst.exact, errors.exact),
      range: Math.max(worst.range, errors.range),
      halves: Math.max(worst.halves, errors.halves),
      growth: Math.max(worst.growth, errors.growth),
    };
  }
  return worst;
}

/** Mostly outlines of a few communes; then the kinds that go wrong first. */
function drawShapes(
  random: Random,
  topology: Topology,
  faces: readonly FaceFeature[],
  count: number,
): Shape[] {
  const anyCorner = (): LngLat => cornerOf(faces[Math.floor(random() * faces.length)]!, random);
  const star = (centre: LngLat, radius: number) =>
    starOutline(random, centre, radius, 4 + Math.floor(random() ** 2 * 96));
  const holed = faces.filter(({ geometry }) => geometry.coordinates.some((rings) => rings.length > 1));
  const parted = faces.filter(({ geometry }) => geometry.coordinates.length > 1);
  const on = (some: readonly FaceFeature[]) =>
    some.length === 0 ? anyCorner() : cornerOf(some[Math.floor(random() * some.length)]!, random);
  const kinds: readonly (() => Shape)[] = [
    () => filled(star(anyCorner(), 0.02 + 0.1 * random())),
    () => filled(star(anyCorner(), 0.05 + 0.25 * random())),
    // Inside one commune.
    () => filled(star(centreOf(faces[Math.floor(random() * faces.length)]!), 0.001)),
    () => filled(star(on(holed), 0.05)),
    () => filled(star(on(parted), 0.05)),
    // Corners on corners of communes, and edges through them.
    () => filled(sortAround([anyCorner(), anyCorner(), anyCorner()])),
    () => filled(sortAround([...borderEnds(topology, random)])),
    // A ring around a hole, and a second polygon.
    () => ringAndDot(anyCorner(), 0.05 + 0.2 * random()),
    // Over the sea.
    () => filled(star([-3.5 - random(), 46 + random()], 0.1)),
  ];
  const around: Ring = [
    [-8, 40],
    [6, 40],
    [6, 53],
    [-8, 53],
  ];
  const shapes = Array.from({ length: count - 1 }, (_, i) => kinds[i % kinds.length]!());
  return [...shapes, filled(around)];
}

function compare(
  engine: CoverageEngine,
  shape: Shape,
  faces: readonly FaceFeature[],
  areaKm2: Float64Array,
): Errors {
  const { count, rows, shares, areaKm2: drawnKm2 } = engine.measure(shape);
  const found = new Map(Array.from({ length: count }, (_, i) => [rows[i]!, shares[i]!]));
  const expected = exactShares(shape, faces);
  let [share, strangers, range, sum] = [0, 0, 0, 0];
  for (const row of new Set([...found.keys(), ...expected.keys()])) {
    const [ours, theirs] = [found.get(row) ?? 0, expected.get(row) ?? 0];
    share = Math.max(share, Math.abs(ours - theirs));
    if (found.has(row) !== expected.has(row) && Math.abs(ours - theirs) > TOLERANCE) strangers++;
    range = Math.max(range, -ours, ours - 1);
    sum += ours * areaKm2[row]!;
  }
  const isInland =
    found.size > 0 && shape.every(({ outer }) => outer.every((corner) => isFarInland(engine, corner)));
  return { share, strangers, range, sum: isInland ? Math.abs(sum / drawnKm2 - 1) : 0 };
}

/** Whether a point is in a commune and so is everything about 0.35° around it. */
function isFarInland(engine: CoverageEngine, [lng, lat]: LngLat): boolean {
  return [-0.35, 0, 0.35].every((dx) =>
    [-0.35, 0, 0.35].every((dy) => engine.rowAt([lng + dx, lat + dy]) !== null),
  );
}

function compareWithTurf(engine: CoverageEngine, shape: Shape, faces: readonly FaceFeature[]): number {
  const { count, rows, shares } = engine.measure(shape);
  const drawn = feature<Polygon | MultiPolygon>({ type: 'MultiPolygon', coordinates: tracedPolygons(shape) });
  return Array.from({ length: count }, (_, i) => {
    const commune = feature<Polygon | MultiPolygon>(faces[rows[i]!]!.geometry);
    const common = intersect(featureCollection([drawn, commune]));
    return Math.abs((common ? area(common) : 0) / area(commune) - shares[i]!);
  }).reduce((a, b) => Math.max(a, b), 0);
}

function filled(outer: Ring): Shape {
  return [{ outer, holes: [] }];
}

function ringAndDot([lng, lat]: LngLat, size: number): Shape {
  const square = (x: number, y: number, half: number): Ring => [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
  return [
    { outer: square(lng, lat, size), holes: [square(lng, lat, size / 2)] },
    { outer: square(lng + 3 * size, lat, size), holes: [] },
  ];
}

function cornerOf({ geometry }: FaceFeature, random: Random): LngLat {
  const polygon = geometry.coordinates[Math.floor(random() * geometry.coordinates.length)]!;
  const ring = polygon[Math.floor(random() * polygon.length)]!;
  const [lng = 0, lat = 0] = ring[Math.floor(random() * ring.length)]!;
  return [lng, lat];
}

/** Middle of the box of a commune: nearly always inside it. */
function centreOf({ geometry }: FaceFeature): LngLat {
  const corners = geometry.coordinates.flat(2);
  const middle = (axis: number) => {
    const values = corners.map((corner) => corner[axis]!);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

/** Both ends of an edge of a border, its middle, and a point away from it. */
function borderEnds({ x, y, arcStart }: Topology, random: Random): LngLat[] {
  const point = arcStart[Math.floor(random() * (arcStart.length - 1))]!;
  const [ax, ay, bx, by] = [x[point]! / 1e5, y[point]! / 1e5, x[point + 1]! / 1e5, y[point + 1]! / 1e5];
  return [
    [ax, ay],
    [(ax + bx) / 2, (ay + by) / 2],
    [bx, by],
    [bx + 0.05, by + 0.08],
  ];
}

/** The corners in the order in which they are seen from their middle: a simple outline. */
function sortAround(corners: readonly LngLat[]): Ring {
  const lng = corners.reduce((sum, [x]) => sum + x, 0) / corners.length;
  const lat = corners.reduce((sum, [, y]) => sum + y, 0) / corners.length;
  return [...corners].sort(
    ([ax, ay], [bx, by]) => Math.atan2(ay - lat, ax - lng) - Math.atan2(by - lat, bx - lng),
  );
}
