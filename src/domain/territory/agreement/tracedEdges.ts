import { createTracer } from '../coverage/trace.ts';
import type { Shape } from '../shape.ts';

/**
 * The rings of several drawings, edge after edge, on the lattice of the counting engine: outer rings counter-clockwise,
 * holes clockwise, so that a drawing is on the left of all its edges.
 */
export interface TracedEdges {
  /** Both ends of each edge, in mesh units. */
  readonly x1: Int32Array;
  readonly y1: Int32Array;
  readonly x2: Int32Array;
  readonly y2: Int32Array;
  /** The drawing of each edge. */
  readonly drawing: Int32Array;
  /** The ring of each edge. */
  readonly ring: Int32Array;
  /** Edges of ring `r` are `ringStart[r] … ringStart[r + 1] - 1`, each followed by the next, the last by the first. */
  readonly ringStart: Int32Array;
  /** False when a corner is not a number. */
  readonly placed: boolean;
}

/** Traces the rings of drawings, long edges cut as the engine cuts them. */
export function traceEdges(drawings: readonly Shape[]): TracedEdges {
  const trace = createTracer();
  const corners: Int32Array[] = [];
  const owners: number[] = [];
  let placed = true;
  drawings.forEach((shape, owner) => {
    for (const { outer, holes } of shape) {
      for (const ring of [outer, ...holes]) {
        const traced = trace(ring, ring !== outer);
        placed &&= traced.placed;
        if (traced.count < 3) continue;
        corners.push(traced.xy.slice(0, 2 * traced.count));
        owners.push(owner);
      }
    }
  });
  const ringStart = new Int32Array(corners.length + 1);
  corners.forEach((xy, ring) => {
    ringStart[ring + 1] = ringStart[ring]! + xy.length / 2;
  });
  const size = ringStart[corners.length]!;
  const edges = { x1: new Int32Array(size), y1: new Int32Array(size), x2: new Int32Array(size) };
  const [y2, drawing, ringOf] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  corners.forEach((xy, ring) => {
    const first = ringStart[ring]!;
    for (let i = 0; i < xy.length; i += 2) {
      const edge = first + i / 2;
      const following = i + 2 === xy.length ? 0 : i + 2;
      edges.x1[edge] = xy[i]!;
      edges.y1[edge] = xy[i + 1]!;
      edges.x2[edge] = xy[following]!;
      y2[edge] = xy[following + 1]!;
      drawing[edge] = owners[ring]!;
      ringOf[edge] = ring;
    }
  });
  return { ...edges, y2, drawing, ring: ringOf, ringStart, placed };
}
