import { edgeIntegral } from './coverage/integral.ts';
import { KM2_PER_STERADIAN } from './coverage/mesh.ts';
import { createTracer } from './coverage/trace.ts';
import type { Ring, Shape } from './shape.ts';

/** Area of a shape on the sphere in square kilometres, its edges straight on the screen. */
export function shapeAreaKm2(shape: Shape): number {
  return shape.reduce(
    (sum, { outer, holes }) =>
      sum + holes.reduce((rest, hole) => rest - ringAreaKm2(hole), ringAreaKm2(outer)),
    0,
  );
}

/** Area enclosed by a ring in square kilometres, whichever way it turns. */
export function ringAreaKm2(ring: Ring): number {
  const { xy, count } = createTracer()(ring, false);
  const [originX = 0, originY = 0] = xy;
  let [x, y] = [xy[2 * count - 2] ?? originX, xy[2 * count - 1] ?? originY];
  let area = 0;
  for (let i = 0; i < 2 * count; i += 2) {
    const [nextX, nextY] = [xy[i] ?? x, xy[i + 1] ?? y];
    area += edgeIntegral(x - originX, y, nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return Math.max(0, area) * KM2_PER_STERADIAN;
}
