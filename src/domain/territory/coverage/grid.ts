import { tieOfBorderPoint, tieOfDrawnPoint } from './units.ts';

/** Where the cells of a uniform grid lie. They are numbered row by row from the south-west. */
export interface Frame {
  /** South-west corner of the grid. */
  readonly x0: number;
  readonly y0: number;
  /** Side of a cell. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** A grid over the borders of the communes, its corner outside every commune and halfway between units. */
export interface Grid extends Frame {
  /** Cell `c` holds the runs `runStart[c] … runStart[c + 1] - 1`. */
  readonly runStart: Int32Array;
  /**
   * Three numbers per run: an arc, and the first and last of its consecutive points whose edges pass through
   * the cell.
   */
  readonly runs: Int32Array;
}

/**
 * Side of a cell in units: 0.02°, the optimum being flat from 0.01° to 0.03° for communes. A whole number of them, so
 * that no point of a border or of a drawing lies on a line of the grid.
 */
export const CELL = 20_000;

const RUN_FIELDS = 3;

/** Calls `visit` with every cell that the segment passes through, and perhaps with some that it just misses. */
export function forEachCell(
  { x0, y0, cell, columns, rows }: Frame,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  visit: (cell: number) => void,
): void {
  const west = Math.min(x1, x2);
  const east = Math.max(x1, x2);
  const first = Math.floor((west - x0) / cell);
  const last = Math.floor((east - x0) / cell);
  const slope = x1 === x2 ? 0 : (y2 - y1) / (x2 - x1);
  for (let column = Math.max(first, 0); column <= Math.min(last, columns - 1); column++) {
    let yA = y1;
    let yB = y2;
    if (first !== last) {
      yA = y1 + slope * (Math.max(west, x0 + column * cell) - x1);
      yB = y1 + slope * (Math.min(east, x0 + (column + 1) * cell) - x1);
    }
    const south = Math.max(0, Math.floor((Math.min(yA, yB) - y0) / cell - ROUNDING));
    const north = Math.min(rows - 1, Math.floor((Math.max(yA, yB) - y0) / cell + ROUNDING));
    for (let row = south; row <= north; row++) visit(row * columns + column);
  }
}

/** Interpolated latitudes are off by far less than this part of a cell. */
const ROUNDING = 1e-9;

/** Lays the edges of every arc in the cells they pass through. `xy` interleaves the coordinates in units. */
export function buildGrid(arcStart: Int32Array, xy: Int32Array): Grid {
  const frame = frameOf(xy);
  const counter = createRunSink(frame.columns * frame.rows, null, null);
  layArcs(arcStart, xy, frame, counter.add);
  const runStart = new Int32Array(counter.filled.length + 1);
  counter.filled.forEach((runs, cell) => {
    runStart[cell + 1] = runStart[cell]! + runs;
  });
  const runs = new Int32Array(RUN_FIELDS * runStart.at(-1)!);
  layArcs(arcStart, xy, frame, createRunSink(frame.columns * frame.rows, runStart, runs).add);
  return { ...frame, runStart, runs };
}

/**
 * Sum over the borders that the segment crosses in one cell of (face entered − face left): added to the face
 * at its start, it gives the face at its end, whatever the order of the crossings. Both ends are moved by (ε, ε²),
 * like all that is drawn; those on a line of the grid are moved together, so that neighbouring cells agree.
 */
export function faceChange(
  { runStart, runs }: Grid,
  xy: Int32Array,
  sides: Int32Array,
  cell: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const tie = tieOfBorderPoint(dx, dy);
  let change = 0;
  for (let run = RUN_FIELDS * runStart[cell]!; run < RUN_FIELDS * runStart[cell + 1]!; run += RUN_FIELDS) {
    const arc = runs[run]!;
    const last = runs[run + 2]!;
    for (let point = runs[run + 1]!; point < last; point++) {
      const ax = xy[2 * point]!;
      const ay = xy[2 * point + 1]!;
      const ex = xy[2 * point + 2]! - ax;
      const ey = xy[2 * point + 3]! - ay;
      const sideA = dx * (ay - y1) - dy * (ax - x1);
      const sideB = sideA + dx * ey - dy * ex;
      if (sideA > tie === sideB > tie) continue;
      const edgeTie = tieOfDrawnPoint(ex, ey);
      const startsLeft = ex * (y1 - ay) - ey * (x1 - ax) > edgeTie;
      if (startsLeft === ex * (y2 - ay) - ey * (x2 - ax) > edgeTie) continue;
      const right = sides[2 * arc + 1]! - sides[2 * arc]!;
      change += startsLeft ? right : -right;
    }
  }
  return change;
}

/** Face at the south-west corner of every cell, -1 outside. Together with `faceChange`, locates any point. */
export function anchorFaces(grid: Grid, xy: Int32Array, sides: Int32Array): Int32Array {
  const { x0, y0, columns, rows } = grid;
  const anchors = new Int32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = y0 + row * CELL;
    let face = -1;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      anchors[cell] = face;
      const x = x0 + column * CELL;
      face += faceChange(grid, xy, sides, cell, x, y, x + CELL, y);
    }
  }
  return anchors;
}

function frameOf(xy: Int32Array): Frame {
  if (xy.length === 0) return { x0: 0.5, y0: 0.5, cell: CELL, columns: 1, rows: 1 };
  let [west, south, east, north] = [xy[0]!, xy[1]!, xy[0]!, xy[1]!];
  for (let i = 0; i < xy.length; i += 2) {
    west = Math.min(west, xy[i]!);
    east = Math.max(east, xy[i]!);
    south = Math.min(south, xy[i + 1]!);
    north = Math.max(north, xy[i + 1]!);
  }
  const [x0, y0] = [west - 0.5, south - 0.5];
  return {
    x0,
    y0,
    cell: CELL,
    columns: Math.floor((east - x0) / CELL) + 1,
    rows: Math.floor((north - y0) / CELL) + 1,
  };
}

function layArcs(
  arcStart: Int32Array,
  xy: Int32Array,
  frame: Frame,
  add: (cell: number, arc: number, point: number) => void,
): void {
  let arc = 0;
  let point = 0;
  const addEdge = (cell: number) => add(cell, arc, point);
  for (arc = 0; arc + 1 < arcStart.length; arc++) {
    for (point = arcStart[arc]!; point < arcStart[arc + 1]! - 1; point++) {
      const at = 2 * point;
      forEachCell(frame, xy[at]!, xy[at + 1]!, xy[at + 2]!, xy[at + 3]!, addEdge);
    }
  }
}

/** Joins consecutive edges of an arc in a cell into runs; counts them only, when there is nowhere to write. */
function createRunSink(cells: number, runStart: Int32Array | null, runs: Int32Array | null) {
  const filled = new Int32Array(cells);
  const lastArc = new Int32Array(cells).fill(-1);
  const lastPoint = new Int32Array(cells);
  const add = (cell: number, arc: number, point: number): void => {
    if (lastArc[cell] !== arc || lastPoint[cell] !== point) {
      if (runs && runStart) {
        const at = RUN_FIELDS * (runStart[cell]! + filled[cell]!);
        runs[at] = arc;
        runs[at + 1] = point;
      }
      filled[cell] = filled[cell]! + 1;
      lastArc[cell] = arc;
    }
    lastPoint[cell] = point + 1;
    if (runs && runStart) runs[RUN_FIELDS * (runStart[cell]! + filled[cell]! - 1) + 2] = point + 1;
  };
  return { add, filled };
}
