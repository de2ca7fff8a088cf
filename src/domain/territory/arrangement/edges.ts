import { type Frame, forEachCell } from '../coverage/grid.ts';
import type { PlanePoint } from '../plane.ts';
import type { Budget } from './budget.ts';

/** Edges of one or several rings, end to end: the edge `i` is followed by `next[i]`. */
export interface Edges {
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  readonly next: Int32Array;
}

/** The edges of rings that are closed implicitly, in their order. */
export function collectEdges(rings: readonly (readonly PlanePoint[])[]): Edges {
  const size = rings.reduce((sum, ring) => sum + ring.length, 0);
  const [x1, y1, x2, y2] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ];
  const next = new Int32Array(size);
  let first = 0;
  for (const ring of rings) {
    ring.forEach((from, index) => {
      const following = (index + 1) % ring.length;
      const to = ring[following] ?? from;
      const edge = first + index;
      x1[edge] = from.x;
      y1[edge] = from.y;
      x2[edge] = to.x;
      y2[edge] = to.y;
      next[edge] = first + following;
    });
    first += ring.length;
  }
  return { x1, y1, x2, y2, next };
}

/** Things entered in the cells of a grid, to be met by what passes through the same cells. */
export interface CellIndex {
  /** Calls `meet` with everything entered so far in the cells that the segment passes through, often more than once. */
  meet(x1: number, y1: number, x2: number, y2: number, meet: (thing: number) => void): void;
  /** Enters a thing in the cells that the segment passes through. */
  enter(thing: number, x1: number, y1: number, x2: number, y2: number): void;
  /** Enters a thing in the cells that the box overlaps, given by its south-western and north-eastern corners. */
  enterBox(thing: number, west: number, south: number, east: number, north: number): void;
}

const MAX_LINES = 512;
/** No cell is smaller than two units: a pixel is in four at most. */
const LEAST_CELL = 2;

/**
 * An empty index over the extent of the edges for a number of things: about four cells for each, fewer where edges are
 * long, so that all edges together pass through a handful of cells per thing, whatever they are. Nothing more is met
 * once the budget is spent.
 *
 * @param things at least as many as there are edges
 */
export function createCellIndex(edges: Edges, things: number, budget: Budget): CellIndex {
  const [west, cellX, columns] = axis(edges.x1, edges.x2, things);
  const [south, cellY, rows] = axis(edges.y1, edges.y2, things);
  const frame: Frame = { x0: west / cellX, y0: south / cellY, cell: 1, columns, rows };
  const columnOf = (x: number): number => Math.floor(x / cellX - frame.x0);
  const rowOf = (y: number): number => Math.floor(y / cellY - frame.y0);
  const latest = new Int32Array(columns * rows).fill(-1);
  /** Chains of things, one per cell: a thing, then the position of the one entered before it. */
  const entries: number[] = [];
  const put = (thing: number, cell: number): void => {
    entries.push(thing, latest[cell] ?? -1);
    latest[cell] = entries.length - 2;
  };

  return {
    meet(x1, y1, x2, y2, meet) {
      forEachCell(frame, x1 / cellX, y1 / cellY, x2 / cellX, y2 / cellY, (cell) => {
        for (
          let entry = latest[cell] ?? -1;
          entry >= 0 && budget.left > 0;
          entry = entries[entry + 1] ?? -1
        ) {
          budget.left--;
          meet(entries[entry] ?? -1);
        }
      });
    },
    enter(thing, x1, y1, x2, y2) {
      forEachCell(frame, x1 / cellX, y1 / cellY, x2 / cellX, y2 / cellY, (cell) => put(thing, cell));
    },
    enterBox(thing, west, south, east, north) {
      const [first, last] = [Math.max(0, columnOf(west)), Math.min(columns - 1, columnOf(east))];
      const [low, high] = [Math.max(0, rowOf(south)), Math.min(rows - 1, rowOf(north))];
      for (let row = low; row <= high; row++) {
        for (let column = first; column <= last; column++) put(thing, row * columns + column);
      }
    },
  };
}

/** Least coordinate along an axis, size of the cells and their number. */
function axis(
  from: Float64Array,
  to: Float64Array,
  things: number,
): [least: number, cell: number, count: number] {
  let least = from[0] ?? 0;
  let greatest = least;
  let travelled = 0;
  for (let i = 0; i < from.length; i++) {
    const start = from[i] ?? 0;
    least = Math.min(least, start);
    greatest = Math.max(greatest, start);
    travelled += Math.abs((to[i] ?? 0) - start);
  }
  const lines = Math.min(MAX_LINES, Math.ceil(2 * Math.sqrt(things)));
  const cell = Math.max(LEAST_CELL, (greatest - least + 1) / lines, travelled / things);
  // One more than they fill: divided one by one, the greatest coordinates may round to just behind the last cell.
  return [least, cell, Math.floor((greatest - least) / cell) + 2];
}
