import type { LngLat } from '../geo.ts';
import type { Polygon, Ring, Shape } from '../territory/shape.ts';
import { sharedArcs } from './borders.ts';
import { firstPoint, item, lastPoint, TOPOLOGY_SCALE, type Topology } from './topology.ts';

/**
 * The outline of a set of communes: the borders that have one of them on one side only, linked into rings.
 * Rings that meet at a point are kept apart. Empty for an empty set.
 */
export function dissolve(topology: Topology, rows: Iterable<number>): Shape {
  const rings = splitAtPinches(linkRings(topology, outlineRefs(topology, rows)), topology).map((points) =>
    points.map((point) => lngLat(topology, point)),
  );
  const outers = rings.filter((ring) => ringArea(ring) > 0).sort((a, b) => ringArea(a) - ringArea(b));
  const holes = rings.filter((ring) => ringArea(ring) < 0);
  const owners = holes.map((hole) => outers.find((outer) => surrounds(outer, hole)));
  return outers.map(
    (outer): Polygon => ({ outer, holes: holes.filter((_, index) => owners[index] === outer) }),
  );
}

/** Arcs with the set on one side only, directed so that the set is on their left. */
function outlineRefs(topology: Topology, rows: Iterable<number>): number[] {
  const inside = new Set(rows);
  const { left, right } = sharedArcs(topology);
  const refs: number[] = [];
  left.forEach((face, arc) => {
    const leftInside = inside.has(face);
    if (leftInside !== inside.has(item(right, arc))) refs.push(leftInside ? arc : ~arc);
  });
  return refs;
}

/** Lists of point indices, one per closed walk; where several arcs leave a point, the leftmost is taken. */
function linkRings(topology: Topology, refs: readonly number[]): number[][] {
  const leaving = new Map<number, number[]>();
  for (const ref of refs) {
    const key = pointKey(topology, firstPoint(topology, ref));
    const others = leaving.get(key);
    if (others) others.push(ref);
    else leaving.set(key, [ref]);
  }

  const used = new Set<number>();
  const rings: number[][] = [];
  for (const start of refs) {
    const ring: number[] = [];
    for (let ref: number | undefined = start; ref !== undefined && !used.has(ref); ) {
      used.add(ref);
      appendPoints(topology, ref, ring);
      ref = leftmost(topology, ref, leaving.get(pointKey(topology, lastPoint(topology, ref))) ?? []);
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

function appendPoints(topology: Topology, ref: number, ring: number[]): void {
  const step = ref < 0 ? -1 : 1;
  const end = lastPoint(topology, ref);
  for (let point = firstPoint(topology, ref); point !== end; point += step) ring.push(point);
}

/** The next arc around the surface on the left: the one at the smallest clockwise angle from where we come. */
function leftmost(topology: Topology, arriving: number, leaving: readonly number[]): number | undefined {
  if (leaving.length < 2) return leaving[0];
  const back = bearing(topology, ~arriving);
  const clockwise = (ref: number) => {
    const angle = back - bearing(topology, ref);
    return angle > 0 ? angle : angle + 2 * Math.PI;
  };
  return leaving.reduce((best, ref) => (clockwise(ref) < clockwise(best) ? ref : best));
}

/** Angle at which a reference leaves its first point, in radians. */
function bearing(topology: Topology, ref: number): number {
  const { x, y } = topology;
  const from = firstPoint(topology, ref);
  const to = ref < 0 ? from - 1 : from + 1;
  return Math.atan2(item(y, to) - item(y, from), item(x, to) - item(x, from));
}

/** A walk that comes back to a point before its end becomes two: no ring passes twice through a point. */
function splitAtPinches(walks: readonly number[][], topology: Topology): number[][] {
  const rings: number[][] = [];
  for (const walk of walks) {
    const open: number[] = [];
    const position = new Map<number, number>();
    for (const point of walk) {
      const key = pointKey(topology, point);
      const seen = position.get(key);
      if (seen === undefined) {
        position.set(key, open.length);
      } else {
        const loop = open.splice(seen);
        for (const corner of loop) position.delete(pointKey(topology, corner));
        position.set(key, seen);
        rings.push(loop);
      }
      open.push(point);
    }
    rings.push(open);
  }
  return rings;
}

function pointKey({ x, y }: Topology, point: number): number {
  return (item(x, point) + 2e7) * 4e7 + item(y, point) + 2e7;
}

function lngLat({ x, y }: Topology, point: number): LngLat {
  return [item(x, point) / TOPOLOGY_SCALE, item(y, point) / TOPOLOGY_SCALE];
}

/** Twice the signed area in square degrees: its sign is what matters, and the order of areas. */
function ringArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [originX, originY];
    return sum + (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }, 0);
}

/** Whether a hole lies in an outer ring, the two possibly having corners in common. */
function surrounds(outer: Ring, hole: Ring): boolean {
  const corners = new Set(outer.map(String));
  const own = hole.find((corner) => !corners.has(String(corner)));
  const [[x1, y1], [x2, y2]] = [hole[0] ?? [0, 0], hole[1] ?? [0, 0]];
  const [x, y] = own ?? [(x1 + x2) / 2, (y1 + y2) / 2];
  let inside = false;
  outer.forEach(([ax, ay], index) => {
    const [bx, by] = outer[(index + 1) % outer.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
