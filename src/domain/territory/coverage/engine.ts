import type { LngLat } from '../../geo.ts';
import type { Ring, Shape } from '../shape.ts';
import { CELL, faceChange } from './grid.ts';
import { edgeIntegral } from './integral.ts';
import { type CoverageMesh, KM2_PER_STERADIAN } from './mesh.ts';
import { createSlabs } from './slabs.ts';
import { createTracer } from './trace.ts';
import { snapLat, snapLng, tieOfBorderPoint, tieOfDrawnPoint } from './units.ts';

/**
 * What a shape covers. The arrays belong to the engine, which overwrites them at the next call: copy what must
 * outlive it.
 */
export interface Coverage {
  /**
   * False when the shape cannot be counted: a corner is not a number, or a commune would be covered more than whole or
   * less than not at all, beyond what rounding does, because parts overlap, a hole lies outside its ring, or the borders are damaged. There is no
   * figure then: `count` and `areaKm2` are 0.
   */
  readonly sound: boolean;
  /** Number of communes covered, wholly or in part: the length that counts in `rows` and `shares`. */
  readonly count: number;
  /** Rows of these communes, in no particular order. */
  readonly rows: Int32Array;
  /** Part of each commune's area that is covered, above 0 and up to 1. */
  readonly shares: Float64Array;
  /** Area of the shape itself on the sphere, land or sea, in square kilometres. */
  readonly areaKm2: number;
}

export interface CoverageEngine {
  /**
   * Exact share of every commune that a shape covers, to about 1e-11, wherever its corners and edges fall. Costs what
   * the outline crosses, not the number of communes of the country. The polygons of the shape must be simple and must
   * not overlap (`repairShape` sees to it): parts drawn twice are counted twice, and said to be unsound only where
   * that makes more than a whole commune.
   */
  measure(shape: Shape): Coverage;
  /** Row of the commune at a point, or null outside every commune. On a border, of the one to the east, or else north. */
  rowAt(point: LngLat): number | null;
}

/** Shares under this are rounding errors: the commune is not touched. So is what misses to a whole one. */
const NO_SHARE = 1e-10;
/** Part of a cell by which interpolated latitudes may be off, with room. */
const ROUNDING = 1e-9;
/**
 * Areas beyond a whole commune, or below nothing, up to a tenth of a hectare are no flaw of the shape: a strip thinner
 * than the lattice may turn over when its corners are snapped and its edges cut, along kilometres.
 */
const TURNED_OVER = 0.001 / KM2_PER_STERADIAN;
const MAX_STAMP = 2 ** 30;
const UNSOUND = { sound: false, count: 0, areaKm2: 0 } as const;

/**
 * Counts by Green's theorem: the area common to a ring and a commune is an integral along the border of their
 * intersection, which is made of stretches of both borders, from crossing to crossing. The integral over each
 * stretch is a difference of two running totals (`CoverageMesh.integral` along communes, `drawn` along the
 * ring), so each crossing adds its own two terms to the communes on either side of it, and no intersection is
 * ever built. What crossings cannot tell is which borders start inside the ring (`slabs`) and where the ring
 * starts (`faceAt`). Holes are followed clockwise: everything they cover is subtracted.
 */
export function createCoverageEngine(mesh: CoverageMesh): CoverageEngine {
  const { xy, integral, meridian, sides, offsets, rings, grid, anchors, faceArea } = mesh;
  const { x0, y0, columns, rows: gridRows, runStart, runs } = grid;
  const faces = faceArea.length;
  const covered = new Float64Array(faces);
  const touched = new Int32Array(faces);
  const touchStamp = new Int32Array(faces);
  const pieceStamp = new Int32Array(integral.length);
  const rows = new Int32Array(faces);
  const shares = new Float64Array(faces);
  const trace = createTracer();
  const slabs = createSlabs();
  let touchedCount = 0;
  let measureNumber = 0;
  let pieceNumber = 0;
  let placed = true;

  /** Adds an area on the unit sphere to a face; the outside is not counted. */
  const cover = (face: number, area: number): void => {
    if (face < 0) return;
    if (touchStamp[face] !== measureNumber) {
      touchStamp[face] = measureNumber;
      covered[face] = 0;
      touched[touchedCount++] = face;
    }
    covered[face]! += area;
  };

  const faceAt = (x: number, y: number): number => {
    const column = Math.floor((x - x0) / CELL);
    const row = Math.floor((y - y0) / CELL);
    if (column < 0 || column >= columns || row < 0 || row >= gridRows) return -1;
    const cell = row * columns + column;
    return anchors[cell]! + faceChange(grid, xy, sides, cell, x0 + column * CELL, y0 + row * CELL, x, y);
  };

  /** Handles the crossings, in one cell, of a piece of the ring at whose start the running total is `drawn`. */
  const crossCell = (cell: number, x: number, y: number, dx: number, dy: number, drawn: number): void => {
    const tie = tieOfBorderPoint(dx, dy);
    for (let run = 3 * runStart[cell]!; run < 3 * runStart[cell + 1]!; run += 3) {
      const last = runs[run + 2]!;
      let point = runs[run + 1]!;
      let side = dx * (xy[2 * point + 1]! - y) - dy * (xy[2 * point]! - x);
      for (; point < last; point++) {
        const sideA = side;
        side = dx * (xy[2 * point + 3]! - y) - dy * (xy[2 * point + 2]! - x);
        if (sideA > tie === side > tie) continue;
        const ax = xy[2 * point]!;
        const ay = xy[2 * point + 1]!;
        const ex = xy[2 * point + 2]! - ax;
        const ey = xy[2 * point + 3]! - ay;
        const before = ex * (y - ay) - ey * (x - ax);
        const after = before + ex * dy - ey * dx;
        const edgeTie = tieOfDrawnPoint(ex, ey);
        if (before > edgeTie === after > edgeTie || pieceStamp[point] === pieceNumber) continue;
        pieceStamp[point] = pieceNumber;

        const arc = runs[run]!;
        const along = sideA / (sideA - side);
        const alongX = along * ex;
        const alongY = along * ey;
        const border = integral[point]! + edgeIntegral(ax - meridian, ay, alongX, alongY);
        const ring = drawn + edgeIntegral(x - meridian, y, ax + alongX - x, ay + alongY - y);
        const leavesLeft = before > edgeTie ? 1 : -1;
        cover(sides[2 * arc]!, leavesLeft * (ring - border - offsets[2 * arc]!));
        cover(sides[2 * arc + 1]!, leavesLeft * (border + offsets[2 * arc + 1]! - ring));
      }
    }
  };

  /** Visits the cells that a piece passes through. */
  const crossPiece = (x: number, y: number, dx: number, dy: number, drawn: number): void => {
    pieceNumber++;
    const west = dx < 0 ? x + dx : x;
    const east = dx < 0 ? x : x + dx;
    const first = Math.floor((west - x0) / CELL);
    const last = Math.floor((east - x0) / CELL);
    if (first === last) {
      const row = Math.floor((y - y0) / CELL);
      if (row === Math.floor((y + dy - y0) / CELL)) {
        if (first < 0 || first >= columns || row < 0 || row >= gridRows) return;
        crossCell(row * columns + first, x, y, dx, dy, drawn);
        return;
      }
    }
    const slope = dx === 0 ? 0 : dy / dx;
    for (let column = Math.max(first, 0); column <= Math.min(last, columns - 1); column++) {
      const yA = column === first ? (dx < 0 ? y + dy : y) : y + slope * (x0 + column * CELL - x);
      const yB = column === last ? (dx < 0 ? y : y + dy) : y + slope * (x0 + (column + 1) * CELL - x);
      const south = Math.max(0, Math.floor((Math.min(yA, yB) - y0) / CELL - ROUNDING));
      const north = Math.min(gridRows - 1, Math.floor((Math.max(yA, yB) - y0) / CELL + ROUNDING));
      for (let row = south; row <= north; row++) crossCell(row * columns + column, x, y, dx, dy, drawn);
    }
  };

  /** Adds the whole of every border that starts inside the ring. */
  const coverRingStarts = (sign: number): void => {
    const { cellStart, xy: starts, face, total } = rings;
    const firstColumn = Math.max(0, Math.floor((slabs.west - x0) / CELL));
    const lastColumn = Math.min(columns - 1, Math.floor((slabs.east - x0) / CELL));
    const lastRow = Math.min(gridRows - 1, Math.floor((slabs.north - y0) / CELL));
    if (firstColumn > lastColumn) return;
    for (let row = Math.max(0, Math.floor((slabs.south - y0) / CELL)); row <= lastRow; row++) {
      const end = cellStart[row * columns + lastColumn + 1]!;
      for (let ring = cellStart[row * columns + firstColumn]!; ring < end; ring++) {
        if (slabs.contains(starts[2 * ring]!, starts[2 * ring + 1]!)) cover(face[ring]!, sign * total[ring]!);
      }
    }
  };

  /** Adds what a ring covers, or subtracts what a hole does. Returns its signed area on the unit sphere. */
  const coverRing = (ring: Ring, hole: boolean): number => {
    const drawnRing = trace(ring, hole);
    const { xy: corners, count } = drawnRing;
    placed &&= drawnRing.placed;
    if (count < 3) return 0;
    let drawn = 0;
    let x = corners[2 * count - 2]!;
    let y = corners[2 * count - 1]!;
    const start = faceAt(x, y);
    for (let i = 0; i < 2 * count; i += 2) {
      const dx = corners[i]! - x;
      const dy = corners[i + 1]! - y;
      crossPiece(x, y, dx, dy, drawn);
      drawn += edgeIntegral(x - meridian, y, dx, dy);
      x = corners[i]!;
      y = corners[i + 1]!;
    }
    cover(start, drawn);
    slabs.fill(drawnRing);
    coverRingStarts(hole ? -1 : 1);
    return drawn;
  };

  const restartStamps = (): void => {
    pieceStamp.fill(0);
    touchStamp.fill(0);
    pieceNumber = 0;
    measureNumber = 0;
  };

  return {
    measure(shape) {
      if (pieceNumber > MAX_STAMP || measureNumber > MAX_STAMP) restartStamps();
      measureNumber++;
      touchedCount = 0;
      placed = true;
      let drawnArea = 0;
      for (const { outer, holes } of shape) {
        drawnArea += coverRing(outer, false);
        for (const hole of holes) drawnArea += coverRing(hole, true);
      }
      let count = 0;
      for (let i = 0; i < touchedCount; i++) {
        const face = touched[i]!;
        const area = covered[face]!;
        const share = area / faceArea[face]!;
        // Written so that what is not a number fails too.
        const isPossible = area > -TURNED_OVER && area < faceArea[face]! + TURNED_OVER;
        if (!isPossible) return { ...UNSOUND, rows, shares };
        if (share < NO_SHARE) continue;
        rows[count] = face;
        shares[count++] = share > 1 - NO_SHARE ? 1 : share;
      }
      return placed
        ? { sound: true, count, rows, shares, areaKm2: drawnArea * KM2_PER_STERADIAN }
        : { ...UNSOUND, rows, shares };
    },

    rowAt([lng, lat]) {
      const face = faceAt(snapLng(lng), snapLat(lat));
      return face >= 0 ? face : null;
    },
  };
}
