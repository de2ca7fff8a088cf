import { err, ok, type Result } from '../result.ts';
import { sharedArcs } from './borders.ts';
import { item, type Topology } from './topology.ts';

/** Points of one of the topologies that follow one another, from the first to the last: an arc, or a part of one. */
interface Line {
  readonly of: Topology;
  readonly from: number;
  readonly to: number;
}

/** A part of an arc of the first topology, from a point to another of it, and the direction it is followed in. */
interface Stretch {
  readonly arc: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Two topologies side by side as one: faces of the first, then those of the second. Where they meet, both draw the same line
 * corner for corner; arcs of the first are cut where communes of the second meet on them, and no line is there twice.
 *
 * @returns an error when a border of the second follows the first one on a part of its way only
 */
export function joinTopologies(first: Topology, second: Topology): Result<Topology, string> {
  const edges = outerEdges(first);
  const stretches: (Stretch | null)[] = [];
  for (let arc = 0; arc + 1 < second.arcStart.length; arc++) {
    const stretch = stretchOf(second, arc, edges, first);
    if (stretch === undefined) return err(`arc ${arc} leaves the border on its way`);
    stretches.push(stretch);
  }
  const own = cutArcs(first, stretches);
  const lines: Line[] = own.lines;
  const renamed: number[] = [];
  for (const [arc, stretch] of stretches.entries()) {
    if (!stretch) {
      renamed.push(lines.length);
      lines.push(lineOf(second, arc));
      continue;
    }
    const piece = own.pieceAt.get(pieceKey(stretch.from, stretch.to));
    if (piece === undefined) return err(`arc ${arc} is not one piece of the border`);
    renamed.push(stretch.from < stretch.to ? piece : ~piece);
  }
  const rings = [
    ...ringsOf(first, (ref) => replaced(ref, own.pieces[ref < 0 ? ~ref : ref] ?? [])),
    ...ringsOf(second, (ref) => replaced(ref, [renamed[ref < 0 ? ~ref : ref] ?? 0])),
  ];
  const arcStart = startsOf(lines.map(({ from, to }) => to + 1 - from));
  const at = (list: 'x' | 'y') => {
    const joined = new Int32Array(item(arcStart, lines.length));
    for (const [arc, { of, from, to }] of lines.entries())
      joined.set(of[list].subarray(from, to + 1), item(arcStart, arc));
    return joined;
  };
  return ok({
    arcStart,
    x: at('x'),
    y: at('y'),
    arcRefs: Int32Array.from(rings.flat()),
    ringStart: startsOf(rings.map(({ length }) => length)),
    polygonStart: after(first.polygonStart, second.polygonStart),
    faceStart: after(first.faceStart, second.faceStart),
  });
}

/** The arcs of a topology cut where stretches begin and end: points of each part, and the parts of each arc in its direction. */
function cutArcs(topology: Topology, stretches: readonly (Stretch | null)[]) {
  const cuts = new Map<number, number[]>();
  for (const stretch of stretches)
    if (stretch) cuts.set(stretch.arc, [...(cuts.get(stretch.arc) ?? []), stretch.from, stretch.to]);
  const lines: Line[] = [];
  const pieces: number[][] = [];
  const pieceAt = new Map<number, number>();
  for (let arc = 0; arc + 1 < topology.arcStart.length; arc++) {
    const { from: start, to: end } = lineOf(topology, arc);
    const stops = [...new Set([start, end, ...(cuts.get(arc) ?? [])])].sort((a, b) => a - b);
    pieces.push(stops.slice(1).map((_, at) => lines.length + at));
    stops.slice(1).forEach((to, at) => {
      const from = stops[at] ?? start;
      pieceAt.set(pieceKey(from, to), lines.length);
      lines.push({ of: topology, from, to });
    });
  }
  return { lines, pieces, pieceAt };
}

function lineOf(topology: Topology, arc: number): Line {
  return { of: topology, from: item(topology.arcStart, arc), to: item(topology.arcStart, arc + 1) - 1 };
}

function pieceKey(a: number, b: number): number {
  return a < b ? a * POINTS + b : b * POINTS + a;
}

/** What takes the place of a reference: the same arcs, the other way when it was followed so. */
function replaced(ref: number, arcs: readonly number[]): readonly number[] {
  return ref < 0 ? arcs.map((arc) => ~arc).reverse() : arcs;
}

function ringsOf(
  { arcRefs, ringStart }: Topology,
  rename: (ref: number) => readonly number[],
): readonly number[][] {
  return Array.from({ length: ringStart.length - 1 }, (_, ring) =>
    Array.from(arcRefs.subarray(item(ringStart, ring), item(ringStart, ring + 1))).flatMap(rename),
  );
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = item(starts, at) + length;
  });
  return starts;
}

function after(first: Int32Array, second: Int32Array): Int32Array {
  const end = item(first, first.length - 1);
  return Int32Array.from([...first, ...second.subarray(1).map((start) => start + end)]);
}

/** More points than a topology has: pairs of them are told apart by one number. */
const POINTS = 2 ** 26;

/** An edge of the outline: its arc, and its point that comes first there. */
interface Edge {
  readonly arc: number;
  readonly point: number;
}

/** Finds the edge of the outline between two corners, whichever is given first; undefined where there is none. */
type FindEdge = (of: Topology, a: number, b: number) => Edge | undefined;

/** The edges of the outline by their corners. Most corners of another topology are none of it: that is told at once. */
function outerEdges(topology: Topology): FindEdge {
  const { left, right } = sharedArcs(topology);
  const corners = new Map<number, Edge[]>();
  left.forEach((face, arc) => {
    if (Math.min(face, item(right, arc)) >= 0) return;
    const { from, to } = lineOf(topology, arc);
    for (let point = from; point <= to; point++) {
      const key = cornerKey(topology, point);
      const there = corners.get(key);
      if (there) there.push({ arc, point });
      else corners.set(key, [{ arc, point }]);
    }
  });
  return (of, a, b) => {
    const next = cornerKey(of, b);
    for (const { arc, point } of corners.get(cornerKey(of, a)) ?? []) {
      const { from, to } = lineOf(topology, arc);
      if (point < to && cornerKey(topology, point + 1) === next) return { arc, point };
      if (point > from && cornerKey(topology, point - 1) === next) return { arc, point: point - 1 };
    }
    return undefined;
  };
}

/** Where an arc runs along the outline; null when it does not touch it, undefined when only a part of it does. */
function stretchOf(
  topology: Topology,
  arc: number,
  findEdge: FindEdge,
  border: Topology,
): Stretch | null | undefined {
  const { from: start, to: end } = lineOf(topology, arc);
  const first = findEdge(topology, start, start + 1);
  for (let point = start + 1; point < end; point++)
    if (findEdge(topology, point, point + 1)?.arc !== first?.arc) return undefined;
  if (!first) return null;
  const isAhead = cornerKey(border, first.point) === cornerKey(topology, start);
  const from = isAhead ? first.point : first.point + 1;
  return { arc: first.arc, from, to: isAhead ? from + (end - start) : from - (end - start) };
}

/** Half of the widest longitude, in units of a topology, with room. */
const HALF = 2e7;

function cornerKey({ x, y }: Topology, point: number): number {
  return (item(x, point) + HALF) * 2 * HALF + item(y, point) + HALF;
}
