import type { PlaneGraph } from './noding.ts';
import { sweep } from './sweep.ts';

/** How many times the rings to fill, and those to empty, go around the places on either side of an edge. */
export interface Sides {
  readonly filledBelow: number;
  readonly filledAbove: number;
  readonly emptiedBelow: number;
  readonly emptiedAbove: number;
}

/** Calls `visit` with every edge of a graph, in the order of the sweep, and what goes around its two sides. */
export function eachEdge(
  graph: PlaneGraph,
  order: Int32Array,
  visit: (edge: number, sides: Sides) => void,
): void {
  const filled = new Int32Array(graph.from.length);
  const emptied = new Int32Array(graph.from.length);
  sweep(graph, order, (edge, below) => {
    const filledBelow = filled[below] ?? 0;
    const emptiedBelow = emptied[below] ?? 0;
    const filledAbove = filledBelow + (graph.filled[edge] ?? 0);
    const emptiedAbove = emptiedBelow + (graph.emptied[edge] ?? 0);
    filled[edge] = filledAbove;
    emptied[edge] = emptiedAbove;
    visit(edge, { filledBelow, filledAbove, emptiedBelow, emptiedAbove });
  });
}
