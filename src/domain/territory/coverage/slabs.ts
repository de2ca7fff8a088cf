import type { Trace } from './trace.ts';
import { tieOfBorderPoint } from './units.ts';

/** Tells which points lie inside a drawn ring, by horizontal slabs of its edges. */
export interface Slabs {
  /** Sorts the edges of a ring into slabs; what was there before is forgotten. */
  fill(trace: Trace): void;
  /** Whether a corner of a commune lies inside the ring moved by (ε, ε²), see `units.ts`. Exact. */
  contains(x: number, y: number): boolean;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const MAX_SLABS = 256;

/** Slabs whose buffers are reused from ring to ring. */
export function createSlabs(): Slabs {
  const start = new Int32Array(MAX_SLABS + 1);
  const filled = new Int32Array(MAX_SLABS);
  let edges = new Int32Array(1024);
  let xy: Int32Array = new Int32Array(0);
  let count = 0;
  let slabCount = 1;
  let perUnit = 0;
  const bounds = { west: 0, south: 0, east: 0, north: 0 };

  const slabOf = (y: number): number => Math.min(slabCount - 1, ((y - bounds.south) * perUnit) | 0);

  const measureBounds = (): void => {
    let [west, south, east, north] = [xy[0]!, xy[1]!, xy[0]!, xy[1]!];
    for (let i = 0; i < 2 * count; i += 2) {
      const x = xy[i]!;
      const y = xy[i + 1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    bounds.west = west;
    bounds.south = south;
    bounds.east = east;
    bounds.north = north;
  };

  /** Calls `visit` with each slab that edge `i` passes through. */
  const fillPass = (write: boolean): void => {
    let previousY = xy[2 * count - 1]!;
    for (let i = 0; i < count; i++) {
      const y = xy[2 * i + 1]!;
      const last = slabOf(Math.max(previousY, y));
      for (let slab = slabOf(Math.min(previousY, y)); slab <= last; slab++) {
        if (write) edges[filled[slab]!++] = i;
        else start[slab + 1]!++;
      }
      previousY = y;
    }
  };

  return {
    get west() {
      return bounds.west;
    },
    get south() {
      return bounds.south;
    },
    get east() {
      return bounds.east;
    },
    get north() {
      return bounds.north;
    },

    fill(trace) {
      ({ xy, count } = trace);
      measureBounds();
      slabCount = Math.min(MAX_SLABS, count);
      perUnit = slabCount / (bounds.north - bounds.south + 1);
      start.fill(0, 0, slabCount + 1);
      fillPass(false);
      for (let slab = 0; slab < slabCount; slab++) {
        filled[slab] = start[slab]!;
        start[slab + 1]! += start[slab]!;
      }
      if (edges.length < start[slabCount]!) edges = new Int32Array(2 * start[slabCount]!);
      fillPass(true);
    },

    contains(x, y) {
      if (x < bounds.west || x > bounds.east || y < bounds.south || y > bounds.north) return false;
      const slab = slabOf(y);
      let inside = false;
      for (let at = start[slab]!; at < start[slab + 1]!; at++) {
        const i = edges[at]!;
        const j = i === 0 ? count - 1 : i - 1;
        const ay = xy[2 * j + 1]!;
        const by = xy[2 * i + 1]!;
        if (ay >= y === by >= y) continue;
        const ax = xy[2 * j]!;
        const dx = xy[2 * i]! - ax;
        const dy = by - ay;
        const left = dx * (y - ay) - dy * (x - ax) > tieOfBorderPoint(dx, dy);
        if (left === dy > 0) inside = !inside;
      }
      return inside;
    },
  };
}
