import type { LngLat } from '../../geo.ts';
import { isInside } from '../counting.ts';
import { UNITS_PER_DEGREE } from '../coverage/units.ts';
import type { Ring, Shape } from '../shape.ts';
import { ringAreaKm2 } from '../shapeArea.ts';
import { createMeetings } from './meetings.ts';
import type { TracedEdges } from './tracedEdges.ts';

/** One square metre: lines that were meant to be one leave less. */
const LEAST_AREA_KM2 = 1e-6;

/**
 * Borders of what at least k drawings hold, for each k: closed lines with the region on their left. At every crossing such
 * a border leaves the line of one drawing for that of the other.
 *
 * @param ringDepth how many drawings are on the left of the start of each ring
 */
export function collectLoops(edges: TracedEdges, ringDepth: Int32Array, levels: number): Ring[][] {
  const { x1, y1, ring, ringStart } = edges;
  const loops: Ring[][] = Array.from({ length: levels }, () => []);
  const { start, passages } = collectPassages(edges, ringDepth);
  /** The next passage on the line of one, the corners between them added to the path. */
  const follow = (from: number, path: LngLat[]): number => {
    let { edge } = passages[from]!;
    let at = from + 1;
    while (at >= start[edge + 1]!) {
      const own = ring[edge]!;
      edge = edge + 1 === ringStart[own + 1]! ? ringStart[own]! : edge + 1;
      path.push(toLngLat(x1[edge]!, y1[edge]!));
      at = start[edge]!;
    }
    return at;
  };
  /** The passage of the other edge through the same point. */
  const across = ({ edge, other }: Passage): number => {
    let at = start[other]!;
    while (passages[at]!.other !== edge) at++;
    return at;
  };
  const followed = new Uint8Array(passages.length);
  passages.forEach(({ depth }, first) => {
    const path: LngLat[] = [];
    for (let at = first; !followed[at]; at = across(passages[follow(at, path)]!)) {
      followed[at] = 1;
      path.push(toLngLat(passages[at]!.x, passages[at]!.y));
    }
    if (path.length > 0) loops[depth - 1]?.push(path);
  });
  ringDepth.forEach((depth, own) => {
    const [first, end] = [ringStart[own]!, ringStart[own + 1]!];
    if (start[first] !== start[end]) return;
    loops[depth - 1]?.push(
      Array.from({ length: end - first }, (_, i) => toLngLat(x1[first + i]!, y1[first + i]!)),
    );
  });
  return loops;
}

/** An edge at a crossing with another. */
interface Passage {
  readonly edge: number;
  readonly other: number;
  readonly x: number;
  readonly y: number;
  /** How many drawings are on the left of what follows. */
  readonly depth: number;
}

/** All passages along all lines; those of edge `e` are `start[e] … start[e + 1] - 1`. */
function collectPassages(edges: TracedEdges, ringDepth: Int32Array) {
  const meetingsOf = createMeetings(edges);
  const start = new Int32Array(edges.x1.length + 1);
  const passages: Passage[] = [];
  ringDepth.forEach((first, own) => {
    let depth = first;
    for (let edge = edges.ringStart[own]!; edge < edges.ringStart[own + 1]!; edge++) {
      const { count, order, other, change, x, y } = meetingsOf(edge);
      for (let i = 0; i < count; i++) {
        const at = order[i]!;
        depth += change[at]!;
        passages.push({ edge, other: other[at]!, x: x[at]!, y: y[at]!, depth });
      }
      start[edge + 1] = passages.length;
    }
  });
  return { start, passages };
}

/** The polygons of a region from its border, what is too small or too thin left out. */
export function toShape(loops: readonly Ring[]): Shape {
  const kept = loops
    .map((ring) => ({ ring, area: ringAreaKm2(ring) }))
    .filter(({ area }) => area >= LEAST_AREA_KM2);
  const outer = kept.filter(({ ring }) => turnsLeft(ring)).sort((a, b) => a.area - b.area);
  const polygons = outer.map(({ ring }) => ({ outer: ring, holes: [] as Ring[] }));
  for (const { ring, area } of kept) {
    if (turnsLeft(ring)) continue;
    const at = outer.findIndex((around) => around.area > area && holdsMost(around.ring, ring));
    polygons[at]?.holes.push(ring);
  }
  return polygons;
}

/** A hole may touch the ring around it: most of its corners tell, wherever the others fall. */
function holdsMost(outer: Ring, hole: Ring): boolean {
  const shape = [{ outer, holes: [] }];
  return 2 * hole.filter((corner) => isInside(shape, corner)).length > hole.length;
}

function turnsLeft(ring: Ring): boolean {
  const [originX, originY] = ring[0] ?? [0, 0];
  let [x, y] = ring.at(-1) ?? [0, 0];
  let sum = 0;
  for (const [nextX, nextY] of ring) {
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
    [x, y] = [nextX, nextY];
  }
  return sum > 0;
}

function toLngLat(x: number, y: number): LngLat {
  return [x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE];
}
