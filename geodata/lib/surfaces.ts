import {
  Clipper,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  type Paths64,
  PointInPolygonResult,
  type PolyPath64,
  PolyTree64,
} from '@countertype/clipper2-ts';
import { TOPOLOGY_SCALE } from '../../src/domain/catalogue/topology.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import type { PolygonRings } from './geojson.ts';

/**
 * A surface made of whatever rings bound it (non-zero winding), on the grid of the topology. Operations
 * round to that grid: corners that two surfaces share stay shared.
 */
export type Surface = Paths64;

const { NonZero } = FillRule;

/** Outer rings and holes may turn either way: what counts is nesting. */
export function fromPolygons(polygons: readonly PolygonRings[]): Surface {
  return united(...polygons.map((rings) => Clipper.union(rings.map(toPath), [], FillRule.EvenOdd)));
}

export function fromShape(shape: Shape): Surface {
  return shape.flatMap(({ outer, holes }) => [outer, ...holes].map(toPath));
}

export function rectangle(west: number, south: number, east: number, north: number): Surface {
  return [
    toPath([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]),
  ];
}

export function united(...surfaces: readonly Surface[]): Surface {
  return Clipper.union(surfaces.flat(), [], NonZero);
}

export function without(surface: Surface, removed: Surface): Surface {
  return Clipper.difference(surface, removed, NonZero);
}

export function common(a: Surface, b: Surface): Surface {
  return Clipper.intersect(a, b, NonZero);
}

/** The surface and what is within `degrees` of it. A degree of longitude counts as one of latitude: for context only. */
export function widened(surface: Surface, degrees: number): Surface {
  return Clipper.inflatePaths(surface, degrees * TOPOLOGY_SCALE, JoinType.Miter, EndType.Polygon);
}

/** Whether a ring is large enough to be drawn: outer rings and holes are asked about apart. */
export type RingFilter = (ring: [number, number][], isHole: boolean) => boolean;

/** The polygons whose outer ring is kept, each an outer ring followed by the holes that are, rings closed. */
export function toPolygons(surface: Surface, keep: RingFilter): PolygonRings[] {
  const tree = new PolyTree64();
  Clipper.booleanOpWithPolyTree(ClipType.Union, surface, [], tree, NonZero);
  const polygons: PolygonRings[] = [];
  const visit = (outer: PolyPath64): void => {
    const rings = [outer, ...children(outer)].map(({ poly }) => toRing(poly ?? []));
    const [first = [], ...holes] = rings;
    if (keep(first, false)) polygons.push([first, ...holes.filter((hole) => keep(hole, true))]);
    for (const hole of children(outer)) children(hole).forEach(visit);
  };
  children(tree).forEach(visit);
  return polygons;
}

function children(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, i) => path.child(i));
}

function toPath(ring: readonly (readonly [number, number])[]) {
  return ring.map(([lng, lat]) => ({
    x: Math.round(lng * TOPOLOGY_SCALE),
    y: Math.round(lat * TOPOLOGY_SCALE),
  }));
}

function toRing(path: readonly { readonly x: number; readonly y: number }[]): [number, number][] {
  const ring = path.map(({ x, y }): [number, number] => [x / TOPOLOGY_SCALE, y / TOPOLOGY_SCALE]);
  const [first] = ring;
  return first ? [...ring, first] : [];
}

/** Whether a point is inside the surface or on its edge. */
export function covers(surface: Surface, [lng, lat]: readonly [number, number]): boolean {
  const point = { x: Math.round(lng * TOPOLOGY_SCALE), y: Math.round(lat * TOPOLOGY_SCALE) };
  const around = surface.filter(
    (ring) => Clipper.pointInPolygon(point, ring) !== PointInPolygonResult.IsOutside,
  );
  return around.length % 2 === 1;
}
