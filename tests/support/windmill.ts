import type { LngLat } from '../../src/domain/geo.ts';
import { type FacePolygons, topologyOf } from './topologyOf.ts';

/** The eight ways out of the hub, going round from the east: along the axes and at 45°. */
const SAILS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** A point of the plan, in 0.006°, short enough for no edge to be cut: the hub is at (0, 0), and the sails end on the square of side 2. */
export function onWindmill(x: number, y: number): LngLat {
  return [Math.round((-1 + x * 0.006) * 1e5) / 1e5, Math.round((47 + y * 0.006) * 1e5) / 1e5];
}

/** Triangle `sail` of the plan at some size: from the hub, between its way out and the next. */
export function sailOutline(sail: number, size = 1): LngLat[] {
  const [[x1, y1], [x2, y2]] = [SAILS[sail % 8]!, SAILS[(sail + 1) % 8]!];
  return [onWindmill(0, 0), onWindmill(size * x1, size * y1), onWindmill(size * x2, size * y2)];
}

/**
 * Eight communes around one point, commune `i` between the ways out `i` and `i + 1`: borders go every way for which
 * ties are settled apart.
 *
 * ```
 *   ┌────┬────┐
 *   │ ╲ 2│1 ╱ │
 *   │3 ╲ │ ╱ 0│
 *   ├────┼────┤
 *   │4 ╱ │ ╲ 7│
 *   │ ╱ 5│6 ╲ │
 *   └────┴────┘
 * ```
 */
export function windmill() {
  const faces = SAILS.map((_, sail): FacePolygons => {
    const corners = sailOutline(sail);
    return [[[...corners, corners[0]!]]];
  });
  return topologyOf(faces);
}
