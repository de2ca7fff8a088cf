import type { TracedEdges } from './tracedEdges.ts';

/** Edges by the cells that their boxes overlap; an entry is an edge in one of its cells. */
export interface EdgeCells {
  /** The edge of each entry and its two ends (x, y, x, y), copied so that those of one cell lie side by side. */
  readonly edge: Int32Array;
  readonly ends: Int32Array;
  /**
   * The edges that share a cell with an edge, itself among them, each as one of its entries; overwritten at the next
   * call.
   */
  nearTo(edge: number): { readonly count: number; readonly entries: Int32Array };
}

const MOST_LINES = 1024;
/** What an entry tells of its cell: it is of the westernmost column of the box of the edge, of its southernmost row. */
const WEST = 1;
const SOUTH = 2;

/** Lays edges in cells about a third as large as an edge is long, or larger. */
export function layInCells(edges: TracedEdges): EdgeCells {
  const { x1, y1, x2, y2 } = edges;
  const size = x1.length;
  const { columnOf, rowOf, columns, rows } = frameOf(edges);
  /** West, south, east and north cell of each edge. */
  const box = new Int16Array(4 * size);
  const start = new Int32Array(columns * rows + 1);
  for (let edge = 0; edge < size; edge++) {
    const at = 4 * edge;
    box[at] = columnOf(Math.min(x1[edge]!, x2[edge]!));
    box[at + 1] = rowOf(Math.min(y1[edge]!, y2[edge]!));
    box[at + 2] = columnOf(Math.max(x1[edge]!, x2[edge]!));
    box[at + 3] = rowOf(Math.max(y1[edge]!, y2[edge]!));
    for (let row = box[at + 1]!; row <= box[at + 3]!; row++) {
      for (let column = box[at]!; column <= box[at + 2]!; column++) start[row * columns + column + 1]!++;
    }
  }
  for (let cell = 0; cell < columns * rows; cell++) start[cell + 1]! += start[cell]!;
  const filled = start.slice(0, -1);
  const total = start[columns * rows]!;
  const entryEdge = new Int32Array(total);
  const ends = new Int32Array(4 * total);
  const isAt = new Uint8Array(total);
  for (let edge = 0; edge < size; edge++) {
    const west = box[4 * edge]!;
    const south = box[4 * edge + 1]!;
    for (let row = south; row <= box[4 * edge + 3]!; row++) {
      for (let column = west; column <= box[4 * edge + 2]!; column++) {
        const entry = filled[row * columns + column]!++;
        entryEdge[entry] = edge;
        ends[4 * entry] = x1[edge]!;
        ends[4 * entry + 1] = y1[edge]!;
        ends[4 * entry + 2] = x2[edge]!;
        ends[4 * entry + 3] = y2[edge]!;
        isAt[entry] = (column === west ? WEST : 0) | (row === south ? SOUTH : 0);
      }
    }
  }
  const near = { count: 0, entries: new Int32Array(size) };
  return {
    edge: entryEdge,
    ends,
    nearTo(edge) {
      const west = box[4 * edge]!;
      const south = box[4 * edge + 1]!;
      const east = box[4 * edge + 2]!;
      const north = box[4 * edge + 3]!;
      const { entries } = near;
      let count = 0;
      for (let row = south; row <= north; row++) {
        for (let column = west; column <= east; column++) {
          // Two boxes have the south-western corner of what they share in one cell only.
          const wanted = (column === west ? 0 : WEST) | (row === south ? 0 : SOUTH);
          const end = start[row * columns + column + 1]!;
          for (let entry = start[row * columns + column]!; entry < end; entry++)
            if ((isAt[entry]! & wanted) === wanted) entries[count++] = entry;
        }
      }
      near.count = count;
      return near;
    },
  };
}

function frameOf({ x1, y1, x2, y2 }: TracedEdges) {
  let [west, south, east, north, length] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let edge = 0; edge < x1.length; edge++) {
    west = Math.min(west, x1[edge]!);
    east = Math.max(east, x1[edge]!);
    south = Math.min(south, y1[edge]!);
    north = Math.max(north, y1[edge]!);
    length += Math.abs(x2[edge]! - x1[edge]!) + Math.abs(y2[edge]! - y1[edge]!);
  }
  // About two cells for an edge at most: where edges are few, larger ones are as good and sooner visited.
  const roomy = Math.sqrt(((east - west) * (north - south)) / x1.length / 2);
  const small = length / x1.length / 3;
  const cell = Math.max(1, (east - west) / MOST_LINES, (north - south) / MOST_LINES, small, roomy);
  return {
    columnOf: (x: number) => Math.floor((x - west) / cell),
    rowOf: (y: number) => Math.floor((y - south) / cell),
    columns: x1.length === 0 ? 0 : Math.floor((east - west) / cell) + 1,
    rows: x1.length === 0 ? 0 : Math.floor((north - south) / cell) + 1,
  };
}
