import type { PlaneGraph } from './noding.ts';
import { turn } from './pixels.ts';

/** Border of a region: edges of a graph, each followed with the region on its left. */
export interface Border {
  /** Corners at both ends of each edge of the graph, as it is followed. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The edges that are border, in the order of the sweep. */
  readonly order: Int32Array;
}

/**
 * The border as rings of edges that come back to no corner twice. Where several pass the same corner, each goes on with
 * the edge that keeps the region on its left, and nothing but the region: none crosses another.
 */
export function cutIntoRings(graph: PlaneGraph, border: Border): number[][] {
  const { start, end, order } = border;
  const leaving = edgesLeaving(graph.x.length, border);
  /** Position in the path of the edge that left each corner, -1 for corners that are not on it. */
  const position = new Int32Array(graph.x.length).fill(-1);
  const rings: number[][] = [];
  const path: number[] = [];
  const closeAt = (corner: number): void => {
    const ring = path.splice(position[corner] as number);
    for (const edge of ring) position[start[edge] as number] = -1;
    rings.push(ring);
  };
  for (const first of order) {
    for (let edge = takeAt(leaving, start[first] as number, first); edge >= 0; ) {
      position[start[edge] as number] = path.length;
      path.push(edge);
      const corner = end[edge] as number;
      const arrival = edge;
      if (position[corner] !== -1) closeAt(corner);
      edge = path.length === 0 ? -1 : takeAt(leaving, corner, nextOnLeft(graph, border, leaving, arrival));
    }
  }
  return rings;
}

/** Edges of the border that leave each corner and that no ring has yet. */
function edgesLeaving(corners: number, { start, order }: Border): number[][] {
  const leaving = Array.from({ length: corners }, (): number[] => []);
  for (const edge of order) leaving[start[edge] as number]?.push(edge);
  return leaving;
}

/** Takes an edge off the list of its corner; -1 when it is no longer there. */
function takeAt(leaving: readonly number[][], corner: number, edge: number): number {
  const edges = leaving[corner] ?? [];
  const index = edges.indexOf(edge);
  if (index < 0) return -1;
  edges.splice(index, 1);
  return edge;
}

/** Of the edges that leave the end of `arrival`, the first one clockwise from the way back; -1 when none is left. */
function nextOnLeft(
  { x, y }: PlaneGraph,
  { start, end }: Border,
  leaving: readonly number[][],
  arrival: number,
): number {
  const corner = end[arrival] as number;
  const [first = -1, ...others] = leaving[corner] ?? [];
  if (others.length === 0) return first;
  const cx = x[corner] as number;
  const cy = y[corner] as number;
  /** Positive when the first corner is clockwise from the second, around this one, by less than a half-turn. */
  const clockwise = (a: number, b: number): number =>
    turn(cx, cy, x[a] as number, y[a] as number, x[b] as number, y[b] as number);
  const back = start[arrival] as number;
  return others.reduce((best, edge) => {
    const a = end[edge] as number;
    const b = end[best] as number;
    const early = clockwise(a, back) > 0;
    const isSooner = early === clockwise(b, back) > 0 ? clockwise(b, a) > 0 : early;
    return isSooner ? edge : best;
  }, first);
}
