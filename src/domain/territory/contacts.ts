import { type Frame, forEachCell } from './coverage/grid.ts';
import type { PlanePoint } from './plane.ts';

/** Edges of one or several rings, end to end: the edge `i` is followed by `next[i]`. */
interface Edges {
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  readonly next: Int32Array;
}

const MAX_LINES = 512;

/**
 * Counts the places where edges of the rings cross, touch or overlap, edges that follow each other left out;
 * the same place may be counted more than once. Stops at `limit`. Only edges that pass through the same cell
 * of a grid are compared: close to linear for an outline drawn by hand.
 */
export function countContacts(rings: readonly (readonly PlanePoint[])[], limit: number): number {
  const edges = collectEdges(rings);
  const size = edges.next.length;
  if (size === 0) return 0;
  const { frame, cellX, cellY } = frameOf(edges);
  const { x1, y1, x2, y2 } = edges;
  const latest = new Int32Array(frame.columns * frame.rows).fill(-1);
  /** Chains of edges, one per cell: an edge, then the position of the one entered before it. */
  const entries: number[] = [];
  let contacts = 0;
  for (let edge = 0; edge < size && contacts < limit; edge++) {
    const visit = (cell: number): void => {
      for (let entry = at(latest, cell); entry >= 0 && contacts < limit; entry = entries[entry + 1] ?? -1) {
        if (touch(edges, edge, entries[entry] ?? edge)) contacts++;
      }
      entries.push(edge, at(latest, cell));
      latest[cell] = entries.length - 2;
    };
    forEachCell(
      frame,
      at(x1, edge) / cellX,
      at(y1, edge) / cellY,
      at(x2, edge) / cellX,
      at(y2, edge) / cellY,
      visit,
    );
  }
  return contacts;
}

/** Reads an index known to be within the list. */
function at(list: Float64Array | Int32Array, index: number): number {
  return list[index] as number;
}

function collectEdges(rings: readonly (readonly PlanePoint[])[]): Edges {
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

/** A grid of unit cells over coordinates divided by the size of its cells. */
interface ScaledFrame {
  readonly frame: Frame;
  readonly cellX: number;
  readonly cellY: number;
}

/** About four cells per edge, fewer where edges are long: each then passes through a few cells only. */
function frameOf({ x1, y1, x2, y2 }: Edges): ScaledFrame {
  const lines = Math.min(MAX_LINES, Math.ceil(2 * Math.sqrt(x1.length)));
  const [west, cellX, columns] = axis(x1, x2, lines);
  const [south, cellY, rows] = axis(y1, y2, lines);
  return { frame: { x0: west / cellX, y0: south / cellY, cell: 1, columns, rows }, cellX, cellY };
}

/** Least coordinate along an axis, size of the cells and their number. */
function axis(
  from: Float64Array,
  to: Float64Array,
  lines: number,
): [least: number, cell: number, count: number] {
  let least = at(from, 0);
  let greatest = least;
  let travelled = 0;
  for (let i = 0; i < from.length; i++) {
    least = Math.min(least, at(from, i));
    greatest = Math.max(greatest, at(from, i));
    travelled += Math.abs(at(to, i) - at(from, i));
  }
  const cell = Math.max((greatest - least + 1) / lines, travelled / from.length);
  return [least, cell, Math.floor((greatest - least) / cell) + 1];
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

/** Positive when the three points turn left. */
function turn(x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): number {
  return (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
}
