import { sharedArcs } from '../../src/domain/catalogue/borders.ts';
import {
  forEachRingPoint,
  item,
  TOPOLOGY_SCALE,
  type Topology,
} from '../../src/domain/catalogue/topology.ts';
import type { PolygonRings } from './geojson.ts';

type Point = readonly [number, number];

/**
 * Communes around a region, drawn in full, made to end on the border of the region as it is published: a corner that the
 * lighter border has lost goes, and one where two communes meet moves to the nearest corner of the border that was kept. Both
 * sides of the border are then the same line, and not a byte of the region changes.
 *
 * @param full areas of the region in full, corners shared with those around it
 * @param light the region as it is published
 */
export function endOnBorder(
  around: readonly (readonly PolygonRings[])[],
  full: readonly (readonly PolygonRings[])[],
  light: Topology,
): PolygonRings[][] {
  const { next, previous } = borderOf(full);
  const kept = cornersOf(light);
  const key = keyOf;
  const isBorderEdge = (a: string, b: string) => next.get(b) === a;
  const meeting = new Set<string>();
  const onRing = (ring: readonly Point[], visit: (at: string, before: string, after: string) => void) => {
    const keys = ring.slice(0, -1).map(key);
    keys.forEach((at, i) => {
      visit(at, keys[(i - 1 + keys.length) % keys.length] ?? at, keys[(i + 1) % keys.length] ?? at);
    });
  };
  for (const ring of around.flat(2))
    onRing(ring, (at, before, after) => {
      if (next.has(at) && !(isBorderEdge(before, at) && isBorderEdge(at, after))) meeting.add(at);
    });
  const moved = (at: string): string | null => {
    if (!next.has(at) || kept.has(at)) return at;
    return meeting.has(at) ? nearestKept(at, next, previous, kept) : null;
  };
  return around.map((polygons) =>
    polygons
      .map((rings) => rings.map((ring) => redrawn(ring, moved)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0),
  );
}

/** The outer edges of areas that share theirs: the corner after each one, and the corner before. */
function borderOf(areas: readonly (readonly PolygonRings[])[]) {
  const edges = new Set<string>();
  for (const ring of areas.flat(2))
    ring.slice(1).forEach((to, i) => {
      edges.add(`${keyOf(ring[i] ?? to)} ${keyOf(to)}`);
    });
  const next = new Map<string, string>();
  const previous = new Map<string, string>();
  for (const edge of edges) {
    const [from = '', to = ''] = edge.split(' ');
    if (edges.has(`${to} ${from}`)) continue;
    next.set(from, to);
    previous.set(to, from);
  }
  return { next, previous };
}

function cornersOf(topology: Topology): ReadonlySet<string> {
  const { left, right } = sharedArcs(topology);
  const corners = new Set<string>();
  left.forEach((face, arc) => {
    if (Math.min(face, item(right, arc)) >= 0) return;
    for (let point = item(topology.arcStart, arc); point < item(topology.arcStart, arc + 1); point++)
      corners.add(`${item(topology.x, point)},${item(topology.y, point)}`);
  });
  return corners;
}

/** The nearest of the corners that were kept, along the border in either direction. */
function nearestKept(
  at: string,
  next: ReadonlyMap<string, string>,
  previous: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): string {
  const walk = (step: ReadonlyMap<string, string>) => {
    let here = at;
    let far = 0;
    while (!kept.has(here)) {
      const beyond = step.get(here);
      if (beyond === undefined || beyond === at) return { here: at, far: Number.POSITIVE_INFINITY };
      far += distance(here, beyond);
      here = beyond;
    }
    return { here, far };
  };
  const [ahead, behind] = [walk(next), walk(previous)];
  return ahead.far <= behind.far ? ahead.here : behind.here;
}

function redrawn(ring: readonly Point[], moved: (at: string) => string | null): [number, number][] {
  const keys = ring.slice(0, -1).flatMap((point) => moved(keyOf(point)) ?? []);
  const clean: string[] = [];
  for (const key of keys) {
    if (clean.at(-1) === key) continue;
    // To a corner and straight back: it encloses nothing.
    if (clean.at(-2) === key) clean.pop();
    else clean.push(key);
  }
  while (clean.length > 1 && clean[0] === clean.at(-1)) clean.pop();
  while (clean.length > 2 && clean[1] === clean.at(-1)) clean.shift();
  const corners = clean.map((key): [number, number] => {
    const [x = 0, y = 0] = key.split(',').map(Number);
    return [x / TOPOLOGY_SCALE, y / TOPOLOGY_SCALE];
  });
  const [first] = corners;
  return first ? [...corners, [...first]] : [];
}

function distance(a: string, b: string): number {
  const [ax = 0, ay = 0] = a.split(',').map(Number);
  const [bx = 0, by = 0] = b.split(',').map(Number);
  return Math.hypot(ax - bx, ay - by);
}

function keyOf([lng, lat]: Point): string {
  return `${Math.round(lng * TOPOLOGY_SCALE)},${Math.round(lat * TOPOLOGY_SCALE)}`;
}

/** The faces of a topology from one on, with the arcs that they follow and no other. */
export function facesFrom(topology: Topology, first: number): Topology {
  const { arcStart, x, y, arcRefs, ringStart, polygonStart, faceStart } = topology;
  const from = { polygon: item(faceStart, first), ring: 0, ref: 0 };
  from.ring = item(polygonStart, from.polygon);
  from.ref = item(ringStart, from.ring);
  const arcs = [...new Set([...arcRefs.subarray(from.ref)].map((ref) => (ref < 0 ? ~ref : ref)))].sort(
    (a, b) => a - b,
  );
  const renumbered = new Map(arcs.map((arc, at) => [arc, at]));
  const points = arcs.flatMap((arc) =>
    Array.from({ length: item(arcStart, arc + 1) - item(arcStart, arc) }, (_, i) => item(arcStart, arc) + i),
  );
  const starts = [0];
  for (const arc of arcs) starts.push((starts.at(-1) ?? 0) + item(arcStart, arc + 1) - item(arcStart, arc));
  return {
    arcStart: Int32Array.from(starts),
    x: Int32Array.from(points, (point) => item(x, point)),
    y: Int32Array.from(points, (point) => item(y, point)),
    arcRefs: arcRefs
      .subarray(from.ref)
      .map((ref) => (ref < 0 ? ~(renumbered.get(~ref) ?? 0) : (renumbered.get(ref) ?? 0))),
    ringStart: ringStart.subarray(from.ring).map((start) => start - from.ref),
    polygonStart: polygonStart.subarray(from.polygon).map((start) => start - from.ring),
    faceStart: faceStart.subarray(first).map((start) => start - from.polygon),
  };
}

/** Arcs that a face before `first` follows: those of the region, which are light already. */
export function arcsBefore(
  { arcRefs, ringStart, polygonStart, faceStart }: Topology,
  first: number,
): Set<number> {
  const end = item(ringStart, item(polygonStart, item(faceStart, first)));
  return new Set([...arcRefs.subarray(0, end)].map((ref) => (ref < 0 ? ~ref : ref)));
}

/** Corners of every face in closed rings, degrees. */
export function areasOf(topology: Topology): PolygonRings[][] {
  const { faceStart, polygonStart } = topology;
  return Array.from({ length: faceStart.length - 1 }, (_, face) =>
    Array.from({ length: item(faceStart, face + 1) - item(faceStart, face) }, (_, p) => {
      const polygon = item(faceStart, face) + p;
      return Array.from({ length: item(polygonStart, polygon + 1) - item(polygonStart, polygon) }, (_, r) => {
        const ring: [number, number][] = [];
        forEachRingPoint(topology, item(polygonStart, polygon) + r, (point) => {
          ring.push([item(topology.x, point) / TOPOLOGY_SCALE, item(topology.y, point) / TOPOLOGY_SCALE]);
        });
        const [start] = ring;
        return start ? [...ring, start] : ring;
      });
    }),
  );
}
