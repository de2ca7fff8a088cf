import { TOPOLOGY_SCALE, type Topology } from '../../src/domain/catalogue/topology.ts';

/**
 * Square faces on a grid, one polygon each, as a topology: every side of a square is an arc of two points,
 * stored once. Horizontal arcs run eastwards and vertical ones northwards; rings are counter-clockwise.
 *
 * @param cells column and line of each face
 * @param west longitude of column 0, degrees
 * @param south latitude of line 0, degrees
 */
export function gridTopology(
  cells: readonly (readonly [column: number, line: number])[],
  west: number,
  south: number,
  cellDeg: number,
): Topology {
  const arcs = new Map<string, number>();
  const x: number[] = [];
  const y: number[] = [];
  const point = (column: number, line: number) => {
    x.push(Math.round((west + column * cellDeg) * TOPOLOGY_SCALE));
    y.push(Math.round((south + line * cellDeg) * TOPOLOGY_SCALE));
  };
  const arc = (column: number, line: number, east: number, north: number): number => {
    const key = `${column} ${line} ${east} ${north}`;
    const known = arcs.get(key);
    if (known !== undefined) return known;
    const next = arcs.size;
    arcs.set(key, next);
    point(column, line);
    point(column + east, line + north);
    return next;
  };
  const arcRefs = cells.flatMap(([column, line]) => [
    arc(column, line, 1, 0),
    arc(column + 1, line, 0, 1),
    ~arc(column, line + 1, 1, 0),
    ~arc(column, line, 0, 1),
  ]);
  return {
    arcStart: Int32Array.from({ length: arcs.size + 1 }, (_, index) => 2 * index),
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    arcRefs: Int32Array.from(arcRefs),
    ringStart: Int32Array.from({ length: cells.length + 1 }, (_, index) => 4 * index),
    polygonStart: Int32Array.from({ length: cells.length + 1 }, (_, index) => index),
    faceStart: Int32Array.from({ length: cells.length + 1 }, (_, index) => index),
  };
}
