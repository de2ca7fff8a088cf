import { edgeIntegral } from '../coverage/integral.ts';
import { KM2_PER_STERADIAN } from '../coverage/mesh.ts';
import type { Shape } from '../shape.ts';
import { collectLoops, toShape } from './loops.ts';
import { createMeetings } from './meetings.ts';
import { countAround } from './surroundings.ts';
import { type TracedEdges, traceEdges } from './tracedEdges.ts';

/** Drawings laid over one another. */
export interface Overlay {
  /** False when a corner of a drawing is not a number: areas are 0 and shapes are empty then. */
  readonly sound: boolean;
  /** `areasKm2[k - 1]`: area on the sphere of what at least k drawings hold, square kilometres. */
  readonly areasKm2: Float64Array;
  /**
   * What at least k drawings hold, k from 1; corners are not rounded. Pieces under a square metre are left out: lines that
   * were meant to be one leave such pieces.
   */
  shapeOf(k: number): Shape;
}

/** Areas under this part of the whole are what rounding leaves of nothing. */
const NOTHING = 1e-13;

/**
 * Lays drawings over one another, exactly: no corner moves, and no region is built to have its area. Along a line the
 * number of drawings on its left changes by one at each crossing with another line; a stretch with k drawings on its
 * left is border of what at least k hold, and of nothing else. So the areas are sums over stretches (Green's theorem,
 * `edgeIntegral`). Costs the edges and their crossings, however many levels there are.
 *
 * The polygons of each drawing must be simple and must not overlap, as for `CoverageEngine.measure`.
 */
export function overlayDrawings(drawings: readonly Shape[]): Overlay {
  const edges = traceEdges(drawings);
  if (!edges.placed) {
    return { sound: false, areasKm2: new Float64Array(drawings.length), shapeOf: () => [] };
  }
  const ringDepth = countAround(edges).map((others) => others + 1);
  let loops: ReturnType<typeof collectLoops> | null = null;
  return {
    sound: true,
    areasKm2: sumAreas(edges, ringDepth, drawings.length),
    shapeOf(k) {
      loops ??= collectLoops(edges, ringDepth, drawings.length);
      return toShape(loops[k - 1] ?? []);
    },
  };
}

function sumAreas(edges: TracedEdges, ringDepth: Int32Array, levels: number): Float64Array {
  const { x1, y1, x2, y2, ringStart } = edges;
  const meetingsOf = createMeetings(edges);
  const meridian = x1.length > 0 ? (x1[0]! + x1[x1.length >> 1]!) / 2 : 0;
  // One more at both ends for what no sound drawings have.
  const sums = new Float64Array(levels + 2);
  for (let ring = 0; ring < ringDepth.length; ring++) {
    let level = ringDepth[ring]!;
    for (let edge = ringStart[ring]!; edge < ringStart[ring + 1]!; edge++) {
      const { count, order, change, x: atX, y: atY } = meetingsOf(edge);
      let x = x1[edge]!;
      let y = y1[edge]!;
      for (let i = 0; i < count; i++) {
        const at = order[i]!;
        const nextX = atX[at]!;
        const nextY = atY[at]!;
        sums[clamped(level, levels)]! += edgeIntegral(x - meridian, y, nextX - x, nextY - y);
        level += change[at]!;
        x = nextX;
        y = nextY;
      }
      sums[clamped(level, levels)]! += edgeIntegral(x - meridian, y, x2[edge]! - x, y2[edge]! - y);
    }
  }
  const least = sums[1]! * NOTHING;
  return sums.slice(1, levels + 1).map((area) => (area > least ? area * KM2_PER_STERADIAN : 0));
}

function clamped(level: number, levels: number): number {
  return Math.max(0, Math.min(levels + 1, level));
}
