import polygonClipping, { type MultiPolygon, type Pair } from 'polygon-clipping';
import type { FaceFeature } from '../../src/domain/catalogue/faceFeatures.ts';
import { RADIANS } from '../../src/domain/geo.ts';
import { createTracer } from '../../src/domain/territory/coverage/trace.ts';
import { UNITS_PER_DEGREE } from '../../src/domain/territory/coverage/units.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';

/**
 * Covered share of every commune touched, by row, computed another way: intersections built by
 * polygon-clipping, areas by the closed form of the integral along edges straight in longitude and latitude.
 * The outline is the one the engine follows (long edges cut, corners on its grid).
 */
export function exactShares(shape: Shape, faces: readonly FaceFeature[]): Map<number, number> {
  const drawn = tracedPolygons(shape);
  const drawnBox = bounds(drawn);
  const shares = new Map<number, number>();
  for (const { id, geometry } of faces) {
    const polygons = geometry.coordinates as MultiPolygon;
    if (drawn.length === 0 || !overlap(drawnBox, bounds(polygons))) continue;
    const share = sphericalArea(polygonClipping.intersection(drawn, polygons)) / sphericalArea(polygons);
    if (share > 0) shares.set(id, share);
  }
  return shares;
}

/** The shape as the engine follows it: closed rings in degrees, outer ring first. */
export function tracedPolygons(shape: Shape): MultiPolygon {
  return shape.map(({ outer, holes }) => [traced(outer), ...holes.map(traced)]);
}

/** Area of polygons on the unit sphere, whichever way their rings turn. */
export function sphericalArea(polygons: MultiPolygon): number {
  return polygons.reduce(
    (sum, rings) =>
      rings.reduce((rest, ring, index) => rest + (index === 0 ? 1 : -1) * Math.abs(ringIntegral(ring)), sum),
    0,
  );
}

/** ∮ x d(sin y) around a closed ring, x counted from its first corner. */
function ringIntegral(ring: readonly Pair[]): number {
  const origin = ring[0]![0];
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = [(ring[i]![0] - origin) * RADIANS, ring[i]![1] * RADIANS];
    const [x2, y2] = [(ring[i + 1]![0] - origin) * RADIANS, ring[i + 1]![1] * RADIANS];
    const half = (y2 - y1) / 2;
    const sinc = Math.abs(half) < 1e-4 ? 1 - half ** 2 / 6 : Math.sin(half) / half;
    sum += x2 * Math.sin(y2) - x1 * Math.sin(y1) - (x2 - x1) * Math.sin((y1 + y2) / 2) * sinc;
  }
  return sum;
}

function traced(ring: Ring): Pair[] {
  const { xy, count } = createTracer()(ring, false);
  return Array.from({ length: count + 1 }, (_, i) => {
    const at = 2 * (i % count);
    return [xy[at]! / UNITS_PER_DEGREE, xy[at + 1]! / UNITS_PER_DEGREE];
  });
}

type Box = readonly [west: number, south: number, east: number, north: number];

function bounds(polygons: MultiPolygon): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of polygons.flat(2)) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
