import type { PlaneGraph } from './noding.ts';
import { turn } from './pixels.ts';

/** Edges of a graph in the order in which a line from the west meets them, those of one corner from below. */
export function sweepOrder({ x, y, from, to }: PlaneGraph): Int32Array {
  const firstOf = new Int32Array(x.length + 1);
  for (const corner of from) firstOf[corner + 1] = at(firstOf, corner + 1) + 1;
  for (let corner = 0; corner < x.length; corner++)
    firstOf[corner + 1] = at(firstOf, corner + 1) + at(firstOf, corner);
  const order = new Int32Array(from.length);
  const filled = firstOf.slice();
  from.forEach((corner, edge) => {
    order[at(filled, corner)] = edge;
    filled[corner] = at(filled, corner) + 1;
  });
  for (let corner = 0; corner < x.length; corner++) {
    const group = order.subarray(at(firstOf, corner), at(firstOf, corner + 1));
    if (group.length < 2) continue;
    const cx = at(x, corner);
    const cy = at(y, corner);
    group.sort((a, b) =>
      turn(cx, cy, at(x, at(to, b)), at(y, at(to, b)), at(x, at(to, a)), at(y, at(to, a))),
    );
  }
  return order;
}

/**
 * Sweeps a line over edges of a graph from west to east and calls `enter` with each, once, in their order: the edge and
 * the one just below its start, -1 when there is none. Edges must meet at corners only.
 *
 * @param order the edges to look at, or some of them, as `sweepOrder` gives them
 */
export function sweep(
  { x, y, from, to }: PlaneGraph,
  order: Int32Array,
  enter: (edge: number, below: number) => void,
): void {
  const ending = new Int32Array(x.length);
  for (const edge of order) ending[at(to, edge)] = at(ending, at(to, edge)) + 1;
  /** Edges that the line crosses, from below: none crosses another, so that their order never changes. */
  const crossed: number[] = [];
  const countBelow = (corner: number): number => {
    const cx = at(x, corner);
    const cy = at(y, corner);
    let low = 0;
    let high = crossed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = at(from, crossed[middle] as number);
      const end = at(to, crossed[middle] as number);
      if (turn(at(x, start), at(y, start), at(x, end), at(y, end), cx, cy) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let next = 0;
  for (let corner = 0; corner < x.length; corner++) {
    const first = next;
    while (next < order.length && at(from, at(order, next)) === corner) next++;
    if (next === first && ending[corner] === 0) continue;
    const below = countBelow(corner);
    const starting = order.subarray(first, next);
    replaceAt(crossed, below, at(ending, corner), starting);
    starting.forEach((edge, i) => {
      enter(edge, crossed[below + i - 1] ?? -1);
    });
  }
}

/** Puts edges in the place of `removed` others; nothing behind them moves when there are as many. */
function replaceAt(list: number[], index: number, removed: number, edges: Int32Array): void {
  const common = Math.min(removed, edges.length);
  for (let i = 0; i < common; i++) list[index + i] = at(edges, i);
  if (common < removed) list.splice(index + common, removed - common);
  else if (common < edges.length) list.splice(index + common, 0, ...edges.subarray(common));
}

/** Reads an index known to be within the list. */
function at(list: Float64Array | Int32Array, index: number): number {
  return list[index] as number;
}
