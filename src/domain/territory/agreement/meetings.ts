import { tieOfBorderPoint, tieOfDrawnPoint } from '../coverage/units.ts';
import { layInCells } from './edgeCells.ts';
import { comesAfter } from './order.ts';
import type { TracedEdges } from './tracedEdges.ts';

/** Where one edge crosses edges of other drawings, in the order in which it meets them. Overwritten at the next call. */
export interface Meetings {
  count: number;
  readonly other: Int32Array;
  /** How far along the edge, in [0, 1]. */
  readonly along: Float64Array;
  /** 1 where the edge enters the other drawing, -1 where it leaves it. */
  readonly change: Int8Array;
  /** The place, in mesh units that are no longer whole; the same seen from either edge. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The meetings in their order, indices of the lists above, and how far along each is. */
  readonly order: Int32Array;
  readonly sorted: Float64Array;
}

/** Positions along an edge nearer than this are compared exactly: divisions are off by less. */
const DOUBT = 1e-14;

/**
 * Returns a function that finds what an edge crosses. What is decided is exact: the ends of edges are whole, and ties are
 * settled as if each drawing lay (ε, ε²) from where it is, ε being far greater for a drawing than for all those before
 * it (simulation of simplicity, as in `units.ts`). Edges that follow one another do not cross then, and of drawings that
 * are the same one is around the other, or they cross at corners.
 */
export function createMeetings(edges: TracedEdges): (edge: number) => Meetings {
  const { x1, y1, x2, y2, drawing } = edges;
  const cells = layInCells(edges);
  const { ends } = cells;
  let found = roomFor(64);

  const add = (other: number, along: number, change: number, x: number, y: number): void => {
    if (found.count === found.other.length) found = copied(found, roomFor(2 * found.count));
    const at = found.count++;
    found.other[at] = other;
    found.along[at] = along;
    found.change[at] = change;
    found.x[at] = x;
    found.y[at] = y;
  };

  /** Adds the crossing with another edge, if there is one. */
  const meet = (edge: number, other: number): void => {
    const isMoved = drawing[edge]! > drawing[other]!;
    const still = isMoved ? other : edge;
    const moved = isMoved ? edge : other;
    const ax = x1[still]!;
    const ay = y1[still]!;
    const x = x1[moved]!;
    const y = y1[moved]!;
    const ex = x2[still]! - ax;
    const ey = y2[still]! - ay;
    const dx = x2[moved]! - x;
    const dy = y2[moved]! - y;
    const side = dx * (ay - y) - dy * (ax - x);
    const turn = dx * ey - dy * ex;
    const tie = tieOfBorderPoint(dx, dy);
    if (side > tie === side + turn > tie) return;
    const before = ex * (y - ay) - ey * (x - ax);
    const edgeTie = tieOfDrawnPoint(ex, ey);
    const leaves = before > edgeTie;
    if (leaves === before - turn > edgeTie) return;
    const along = side / -turn;
    const change = leaves === isMoved ? -1 : 1;
    add(other, isMoved ? before / turn : along, change, ax + along * ex, ay + along * ey);
  };

  return (edge) => {
    found.count = 0;
    const own = drawing[edge]!;
    const x = x1[edge]!;
    const y = y1[edge]!;
    const dx = x2[edge]! - x;
    const dy = y2[edge]! - y;
    const { count, entries } = cells.nearTo(edge);
    for (let at = 0; at < count; at++) {
      const entry = entries[at]!;
      const fromX = ends[4 * entry]! - x;
      const fromY = ends[4 * entry + 1]! - y;
      const toX = ends[4 * entry + 2]! - x;
      const toY = ends[4 * entry + 3]! - y;
      // Most are wholly on one side of the other: they are out before ties are thought of.
      const side1 = dx * fromY - dy * fromX;
      const side2 = dx * toY - dy * toX;
      if ((side1 > 0 && side2 > 0) || (side1 < 0 && side2 < 0)) continue;
      const start = fromX * toY - fromY * toX;
      const end = start + side1 - side2;
      if ((start > 0 && end > 0) || (start < 0 && end < 0)) continue;
      const other = cells.edge[entry]!;
      if (drawing[other] !== own) meet(edge, other);
    }
    sortAlong(edges, edge, found);
    return found;
  };
}

/** Puts meetings in order, those at one place as the displaced drawings have them. */
function sortAlong(edges: TracedEdges, edge: number, { count, along, other, order, sorted }: Meetings): void {
  for (let next = 0; next < count; next++) {
    const t = along[next]!;
    let at = next;
    for (; at > 0; at--) {
      const gap = t - sorted[at - 1]!;
      if (gap > DOUBT) break;
      if (gap >= -DOUBT && comesAfter(edges, edge, other[next]!, other[order[at - 1]!]!)) break;
      order[at] = order[at - 1]!;
      sorted[at] = sorted[at - 1]!;
    }
    order[at] = next;
    sorted[at] = t;
  }
}

function roomFor(size: number): Meetings {
  return {
    count: 0,
    other: new Int32Array(size),
    along: new Float64Array(size),
    change: new Int8Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    order: new Int32Array(size),
    sorted: new Float64Array(size),
  };
}

function copied(from: Meetings, into: Meetings): Meetings {
  into.other.set(from.other);
  into.along.set(from.along);
  into.change.set(from.change);
  into.x.set(from.x);
  into.y.set(from.y);
  into.count = from.count;
  return into;
}
