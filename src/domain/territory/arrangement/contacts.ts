import type { PlanePoint } from '../plane.ts';
import type { Budget } from './budget.ts';
import { collectEdges, createCellIndex, type Edges } from './edges.ts';
import { turn } from './pixels.ts';

/**
 * Whether edges of the rings cross, touch or overlap, edges that follow each other left out: false for rings that are
 * simple and apart. Close to linear for outlines drawn by hand; true when the budget does not allow to know.
 */
export function haveContact(rings: readonly (readonly PlanePoint[])[], budget: Budget): boolean {
  const edges = collectEdges(rings);
  const { x1, y1, x2, y2 } = edges;
  if (x1.length === 0) return false;
  const index = createCellIndex(edges, x1.length, budget);
  let found = false;
  for (let edge = 0; edge < x1.length && !found && budget.left > 0; edge++) {
    index.meet(at(x1, edge), at(y1, edge), at(x2, edge), at(y2, edge), (other) => {
      found ||= touch(edges, edge, other);
    });
    index.enter(edge, at(x1, edge), at(y1, edge), at(x2, edge), at(y2, edge));
  }
  return found || budget.left <= 0;
}

/** Reads an index known to be within the list. */
function at(list: Float64Array, index: number): number {
  return list[index] as number;
}

function touch({ x1, y1, x2, y2, next }: Edges, a: number, b: number): boolean {
  if (next[a] === b || next[b] === a || a === b) return false;
  const ax1 = at(x1, a);
  const ax2 = at(x2, a);
  const bx1 = at(x1, b);
  const bx2 = at(x2, b);
  if (areApart(ax1, ax2, bx1, bx2)) return false;
  const ay1 = at(y1, a);
  const ay2 = at(y2, a);
  const by1 = at(y1, b);
  const by2 = at(y2, b);
  return (
    !areApart(ay1, ay2, by1, by2) &&
    !areSameSide(turn(ax1, ay1, ax2, ay2, bx1, by1), turn(ax1, ay1, ax2, ay2, bx2, by2)) &&
    !areSameSide(turn(bx1, by1, bx2, by2, ax1, ay1), turn(bx1, by1, bx2, by2, ax2, ay2))
  );
}

/** Whether the intervals between two pairs of numbers have nothing in common. */
function areApart(a1: number, a2: number, b1: number, b2: number): boolean {
  return (a1 < b1 && a1 < b2 && a2 < b1 && a2 < b2) || (a1 > b1 && a1 > b2 && a2 > b1 && a2 > b2);
}

function areSameSide(turn1: number, turn2: number): boolean {
  return (turn1 > 0 && turn2 > 0) || (turn1 < 0 && turn2 < 0);
}
