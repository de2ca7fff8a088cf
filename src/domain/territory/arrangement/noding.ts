import type { PlanePoint } from '../plane.ts';
import type { Budget } from './budget.ts';
import { collectEdges, createCellIndex, type Edges } from './edges.ts';
import { crossing, passesThrough } from './pixels.ts';

/**
 * Rings cut where they meet: edges have nothing in common but their ends, no corner lies on an edge, and edges that
 * run together are one.
 */
export interface PlaneGraph {
  /** Corners in whole units of the graph, from west to east, and from south to north under one another. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Corners at both ends of every edge, `from[e] < to[e]`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How many times more the rings to fill follow an edge forwards than backwards: a way there and back is 0. */
  readonly filled: Int32Array;
  /** The same for the rings to empty. */
  readonly emptied: Int32Array;
  /** Whether no edge had to be cut or laid on another. */
  readonly untouched: boolean;
  /** The point of the plane at a corner of the graph. */
  pointAt(corner: number): PlanePoint;
}

/** Orientations are exact in a number of 53 bits as long as coordinates have 25: 33° in the finest units. */
const MAX_EXTENT = 2 ** 25;
/** A corner is one number, its order that of the sweep. */
const COLUMN = 2 ** 26;
/** A place where edges cross costs a corner, up to four edges and their sorting. */
const CROSSING_STEPS = 300;

/**
 * The graph of rings that cross, touch or follow one another in any way, by snap rounding: every edge is led through
 * the centre of each unit square ("pixel") that it passes and that holds a corner or a crossing. Nothing moves by
 * more than a unit, and no new crossing can appear, so that one pass is enough whatever the rings.
 *
 * Source: J. Hobby, "Practical segment intersection with finite precision output", Computational Geometry 13, 1999.
 *
 * @returns null when the budget is spent
 */
export function nodeRings(
  filled: readonly (readonly PlanePoint[])[],
  emptied: readonly (readonly PlanePoint[])[],
  budget: Budget,
): PlaneGraph | null {
  const lattice = latticeOf([...filled, ...emptied]);
  const edges = collectEdges([...filled, ...emptied].map((ring) => ring.map(lattice.toLattice)));
  const firstEmptied = filled.reduce((sum, ring) => sum + ring.length, 0);
  budget.left -= edges.x1.length;
  const keys = cornerKeys(edges, budget);
  const x = keys.map((key) => Math.floor(key / COLUMN));
  const y = keys.map((key) => key % COLUMN);
  const pieces = createPieces(keys.length);
  const cutInPieces = createCutter(edges, x, y, budget);
  for (let edge = 0; edge < edges.x1.length && budget.left > 0; edge++) {
    const corners = cutInPieces(edge);
    for (let i = 1; i < corners.length; i++)
      pieces.add(corners[i - 1] as number, corners[i] as number, edge < firstEmptied);
  }
  if (budget.left <= 0) return null;
  return {
    x,
    y,
    ...pieces.finish(),
    untouched: pieces.count() === edges.x1.length && pieces.added() === edges.x1.length,
    pointAt: (corner) => lattice.toPlane(x[corner] ?? 0, y[corner] ?? 0),
  };
}

/** Whole coordinates from 0 that leave room for exact orientations; the plane's own units unless rings are immense. */
function latticeOf(rings: readonly (readonly PlanePoint[])[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const { x, y } of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  const unit = Math.max(1, Math.ceil(Math.max(east - west, north - south) / (MAX_EXTENT - 2)));
  return {
    toLattice: ({ x, y }: PlanePoint): PlanePoint => ({
      x: Math.round((x - west) / unit),
      y: Math.round((y - south) / unit),
    }),
    toPlane: (x: number, y: number): PlanePoint => ({ x: west + x * unit, y: south + y * unit }),
  };
}

/** Every end of an edge and every pixel where edges may cross, each once, in the order of the sweep. */
function cornerKeys(edges: Edges, budget: Budget): Float64Array {
  const { x1, y1, x2, y2 } = edges;
  const keys: number[] = [];
  const index = createCellIndex(edges, x1.length, budget);
  const add = (x: number, y: number): void => {
    keys.push(x * COLUMN + y);
  };
  for (let edge = 0; edge < x1.length && budget.left > 0; edge++) {
    const ax = at(x1, edge);
    const ay = at(y1, edge);
    const bx = at(x2, edge);
    const by = at(y2, edge);
    add(ax, ay);
    index.meet(ax, ay, bx, by, (other) => {
      if (crossing(ax, ay, bx, by, at(x1, other), at(y1, other), at(x2, other), at(y2, other), add))
        budget.left -= CROSSING_STEPS;
    });
    index.enter(edge, ax, ay, bx, by);
  }
  return Float64Array.from(keys)
    .sort()
    .filter((key, i, sorted) => key !== sorted[i - 1]);
}

/** Returns a function that gives the corners whose pixels an edge passes, from its start to its end. */
function createCutter(edges: Edges, x: Float64Array, y: Float64Array, budget: Budget) {
  const { x1, y1, x2, y2 } = edges;
  const index = createCellIndex(edges, Math.max(x1.length, x.length), budget);
  // A little more than the pixel: whatever passes it meets it in one cell at least.
  const reach = 0.6;
  for (let corner = 0; corner < x.length && budget.left > 0; corner++) {
    const cx = at(x, corner);
    const cy = at(y, corner);
    index.enterBox(corner, cx - reach, cy - reach, cx + reach, cy + reach);
  }
  return (edge: number): number[] => {
    const ax = at(x1, edge);
    const ay = at(y1, edge);
    const bx = at(x2, edge);
    const by = at(y2, edge);
    const passed: number[] = [];
    index.meet(ax, ay, bx, by, (corner) => {
      if (passesThrough(ax, ay, bx, by, at(x, corner), at(y, corner))) passed.push(corner);
    });
    // A straight line visits columns in one direction, and the pixels of each column too.
    const east = bx < ax ? -1 : 1;
    const north = by < ay ? -1 : 1;
    passed.sort((a, b) => (at(x, a) - at(x, b)) * east || (at(y, a) - at(y, b)) * north);
    return passed.filter((corner, i) => corner !== passed[i - 1]);
  };
}

/** Gathers directed pieces of edges, those between the same two corners as one. */
function createPieces(corners: number) {
  /** Chains of edges, one per lower corner: the latest one, then for each edge the one before it. */
  const latest = new Int32Array(corners).fill(-1);
  const previous: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const filled: number[] = [];
  const emptied: number[] = [];
  let added = 0;
  return {
    add(start: number, end: number, fills: boolean): void {
      added++;
      const low = Math.min(start, end);
      const high = Math.max(start, end);
      let edge = at(latest, low);
      while (edge >= 0 && to[edge] !== high) edge = previous[edge] as number;
      if (edge < 0) {
        edge = from.length;
        previous.push(at(latest, low));
        latest[low] = edge;
        from.push(low);
        to.push(high);
        filled.push(0);
        emptied.push(0);
      }
      const weights = fills ? filled : emptied;
      weights[edge] = (weights[edge] ?? 0) + (start < end ? 1 : -1);
    },
    added: () => added,
    count: () => from.length,
    finish: () => ({
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      filled: Int32Array.from(filled),
      emptied: Int32Array.from(emptied),
    }),
  };
}

/** Reads an index known to be within the list. */
function at(list: Float64Array | Int32Array, index: number): number {
  return list[index] as number;
}
