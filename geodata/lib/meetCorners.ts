import Flatbush from 'flatbush';
import { TOPOLOGY_SCALE } from '../../src/domain/catalogue/topology.ts';
import type { PolygonRings } from './geojson.ts';

type Point = readonly [x: number, y: number];

/** A corner at most this far from an edge is on it: one step of the grid, about 1 m. */
const ON_EDGE = 1;

/** Areas whose edges stop at every corner that another area has on them, and how many corners that took. */
export interface MetAreas {
  readonly areas: PolygonRings[][];
  /** Corners added to each area. */
  readonly added: readonly number[];
}

/**
 * Areas rounded to the grid of the topology, ready to share their borders. Where one area has a corner on the
 * edge of another (a source that draws a border twice, once with fewer corners), the corner is added to that
 * edge: without it the border would be two lines with a sliver between them. An edge that two areas draw alike has all its
 * corners.
 */
export function meetCorners(areas: readonly (readonly PolygonRings[])[]): MetAreas {
  const onGrid = areas.map((polygons) => polygons.map((rings) => rings.map(toGrid)));
  const corners = [...new Map(onGrid.flat(3).map((point) => [String(point), point])).values()];
  const tree = new Flatbush(corners.length);
  for (const [x, y] of corners) tree.add(x, y);
  tree.finish();

  const near = (a: Point, b: Point) => {
    const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    return tree
      .search(west - ON_EDGE, south - ON_EDGE, east + ON_EDGE, north + ON_EDGE)
      .flatMap((i) => corners.slice(i, i + 1));
  };
  const drawn = new Set(onGrid.flat(2).flatMap((ring) => ring.slice(1).map((b, i) => `${ring[i]} ${b}`)));
  const missing = (a: Point, b: Point) => (drawn.has(`${b} ${a}`) ? [] : near(a, b));
  const met = onGrid.map((polygons) =>
    polygons.map((rings) => rings.map((ring) => withoutNeedles(addCorners(ring, missing)))),
  );
  const size = (polygons: readonly Point[][][]) => polygons.flat(2).length;
  return {
    areas: met.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.map(toDegrees)))),
    added: met.map((polygons, i) => size(polygons) - size(onGrid[i] ?? [])),
  };
}

/** Rounded to whole steps, points that fall together merged. */
function toGrid(ring: readonly Point[]): Point[] {
  const rounded = ring.map(
    ([lng, lat]): Point => [Math.round(lng * TOPOLOGY_SCALE), Math.round(lat * TOPOLOGY_SCALE)],
  );
  return rounded.filter((point, i) => i === 0 || String(point) !== String(rounded[i - 1]));
}

function toDegrees([x, y]: Point): [number, number] {
  return [x / TOPOLOGY_SCALE, y / TOPOLOGY_SCALE];
}

function addCorners(ring: readonly Point[], near: (a: Point, b: Point) => readonly Point[]): Point[] {
  return ring.flatMap((a, i) => {
    const b = ring[i + 1];
    if (!b) return [a];
    const between = near(a, b)
      .map((point) => ({ point, at: positionOnEdge(a, b, point) }))
      .filter(({ at }) => at > 0 && at < 1)
      .sort((p, q) => p.at - q.at);
    return [a, ...between.map(({ point }) => point)];
  });
}

/** The ring without the places where it goes to a corner and straight back: they enclose nothing. */
function withoutNeedles(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    if (String(kept.at(-2)) === String(point)) kept.pop();
    else kept.push(point);
  }
  return kept;
}

/** Where a corner falls between the ends of an edge, 0 to 1; NaN when it is not on it, or is one of them. */
function positionOnEdge(a: Point, b: Point, [x, y]: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  const away = Math.abs(dx * (y - a[1]) - dy * (x - a[0])) / length;
  const isEnd = (end: Point) => end[0] === x && end[1] === y;
  if (away > ON_EDGE || isEnd(a) || isEnd(b)) return Number.NaN;
  return (dx * (x - a[0]) + dy * (y - a[1])) / length ** 2;
}
