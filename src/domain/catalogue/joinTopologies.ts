import { err, ok, type Result } from '../result.ts';
import { sharedArcs } from './borders.ts';
import { item, type Topology } from './topology.ts';

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
  const added: number[][] = [];
  const renamed: number[] = [];
  for (const [arc, stretch] of stretches.entries()) {
    if (!stretch) {
      renamed.push(own.lines.length + added.length);
      added.push(range(item(second.arcStart, arc), item(second.arcStart, arc + 1)));
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
  const lines = [...own.lines, ...added];
  const at = (list: 'x' | 'y') => [
    ...own.lines.flat().map((point) => item(first[list], point)),
    ...added.flat().map((point) => item(second[list], point)),
  ];
  return ok({
    arcStart: startsOf(lines),
    x: Int32Array.from(at('x')),
    y: Int32Array.from(at('y')),
    arcRefs: Int32Array.from(rings.flat()),
    ringStart: startsOf(rings),
    polygonStart: after(first.polygonStart, second.polygonStart),
    faceStart: after(first.faceStart, second.faceStart),
  });
}

/** The arcs of a topology cut where stretches begin and end: points of each part, and the parts of each arc in its direction. */
function cutArcs(topology: Topology, stretches: readonly (Stretch | null)[]) {
  const cuts = new Map<number, number[]>();
  for (const stretch of stretches)
    if (stretch) cuts.set(stretch.arc, [...(cuts.get(stretch.arc) ?? []), stretch.from, stretch.to]);
  const lines: number[][] = [];
  const pieces: number[][] = [];
  const pieceAt = new Map<string, number>();
  for (let arc = 0; arc + 1 < topology.arcStart.length; arc++) {
    const [start, end] = [item(topology.arcStart, arc), item(topology.arcStart, arc + 1) - 1];
    const stops = [...new Set([start, end, ...(cuts.get(arc) ?? [])])].sort((a, b) => a - b);
    pieces.push(stops.slice(1).map((_, at) => lines.length + at));
    stops.slice(1).forEach((stop, at) => {
      const from = stops[at] ?? start;
      pieceAt.set(pieceKey(from, stop), lines.length);
      lines.push(range(from, stop + 1));
    });
  }
  return { lines, pieces, pieceAt };
}

function pieceKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** What takes the place of a reference: the same arcs, the other way when it was followed so. */
function replaced(ref: number, arcs: readonly number[]): number[] {
  return ref < 0 ? arcs.map((arc) => ~arc).reverse() : [...arcs];
}

function ringsOf({ arcRefs, ringStart }: Topology, rename: (ref: number) => number[]): number[][] {
  return range(0, ringStart.length - 1).map((ring) =>
    [...arcRefs.subarray(item(ringStart, ring), item(ringStart, ring + 1))].flatMap(rename),
  );
}

function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = item(starts, at) + list.length;
  });
  return starts;
}

function after(first: Int32Array, second: Int32Array): Int32Array {
  const end = item(first, first.length - 1);
  return Int32Array.from([...first, ...second.subarray(1).map((start) => start + end)]);
}

/** Edges of the outline by their ends, the smaller first: the arc of each and its first point. */
function outerEdges(
  topology: Topology,
): ReadonlyMap<string, { readonly arc: number; readonly point: number }> {
  const { left, right } = sharedArcs(topology);
  const edges = new Map<string, { readonly arc: number; readonly point: number }>();
  left.forEach((face, arc) => {
    if (Math.min(face, item(right, arc)) >= 0) return;
    for (let point = item(topology.arcStart, arc); point + 1 < item(topology.arcStart, arc + 1); point++)
      edges.set(edgeKey(topology, point, point + 1), { arc, point });
  });
  return edges;
}

/** Where an arc runs along the outline; null when it does not touch it, undefined when only a part of it does. */
function stretchOf(
  topology: Topology,
  arc: number,
  edges: ReturnType<typeof outerEdges>,
  border: Topology,
): Stretch | null | undefined {
  const [start, end] = [item(topology.arcStart, arc), item(topology.arcStart, arc + 1) - 1];
  const found = range(start, end).map((point) => edges.get(edgeKey(topology, point, point + 1)));
  if (found.every((edge) => edge === undefined)) return null;
  const [first] = found;
  if (!first || found.some((edge) => edge?.arc !== first.arc)) return undefined;
  const isAhead =
    item(border.x, first.point) === item(topology.x, start) &&
    item(border.y, first.point) === item(topology.y, start);
  const from = isAhead ? first.point : first.point + 1;
  return { arc: first.arc, from, to: isAhead ? from + (end - start) : from - (end - start) };
}

function edgeKey({ x, y }: Topology, a: number, b: number): string {
  const [p, q] = [`${x[a]},${y[a]}`, `${x[b]},${y[b]}`];
  return p < q ? `${p} ${q}` : `${q} ${p}`;
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, at) => from + at);
}
