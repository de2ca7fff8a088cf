import { item, TOPOLOGY_SCALE, type Topology } from '../catalogue/topology.ts';
import { mercatorX, mercatorY } from '../mercator.ts';

/** The points of every border of a topology, as tiles want them. */
export interface BorderPoints {
  /** Web Mercator, the world being the unit square: x to the east, y to the south. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /**
   * How far the border moves without the point, squared: what Douglas and Peucker keep at a tolerance `t` are the
   * points that weigh more than `t²`. Infinite at the ends of an arc, so that borders stay joined.
   */
  readonly weight: Float64Array;
}

/** Projects and weighs every point once; each zoom then simplifies by a mere comparison. */
export function weighPoints({ arcStart, x: lng, y: lat }: Topology): BorderPoints {
  const count = lng.length;
  const points = { x: new Float64Array(count), y: new Float64Array(count), weight: new Float64Array(count) };
  for (let point = 0; point < count; point++) {
    points.x[point] = mercatorX(item(lng, point) / TOPOLOGY_SCALE);
    points.y[point] = mercatorY(item(lat, point) / TOPOLOGY_SCALE);
  }
  for (let arc = 0; arc + 1 < arcStart.length; arc++) {
    const first = item(arcStart, arc);
    const last = item(arcStart, arc + 1) - 1;
    points.weight[first] = Number.POSITIVE_INFINITY;
    points.weight[last] = Number.POSITIVE_INFINITY;
    weighBetween(points, first, last, Number.POSITIVE_INFINITY);
  }
  return points;
}

/** Weighs the farthest point from the chord, then both sides of it; none weighs more than what it hangs from. */
function weighBetween(points: BorderPoints, first: number, last: number, most: number): void {
  let farthest = -1;
  let reach = -1;
  for (let at = first + 1; at < last; at++) {
    const distance = squaredDistance(points, at, first, last);
    if (distance <= reach) continue;
    farthest = at;
    reach = distance;
  }
  if (farthest < 0) return;
  const weight = Math.min(reach, most);
  points.weight[farthest] = weight;
  weighBetween(points, first, farthest, weight);
  weighBetween(points, farthest, last, weight);
}

function squaredDistance({ x, y }: BorderPoints, at: number, first: number, last: number): number {
  const ax = x[first] as number;
  const ay = y[first] as number;
  const px = x[at] as number;
  const py = y[at] as number;
  const dx = (x[last] as number) - ax;
  const dy = (y[last] as number) - ay;
  const length = dx * dx + dy * dy;
  const along = length > 0 ? ((px - ax) * dx + (py - ay) * dy) / length : 0;
  const t = along < 0 ? 0 : Math.min(along, 1);
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}
