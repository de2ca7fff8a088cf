import { distanceKm, type LngLat, RADIANS } from '../geo.ts';
import type { Ring, Shape } from './shape.ts';

/**
 * Shortest distance between the outlines of two shapes that do not overlap, in kilometres; infinite when one of
 * them is empty, or when it is not under the limit. It is reached at a corner of one of them. Corners are tried
 * from the nearest to the other's box, and the others are passed over: far from corners × corners in practice.
 */
export function distanceBetweenKm(a: Shape, b: Shape, limitKm = Number.POSITIVE_INFINITY): number {
  const [ringsA, ringsB] = [ringsOf(a), ringsOf(b)];
  const fromA = closestCornerKm(ringsA, ringsB, limitKm);
  const best = closestCornerKm(ringsB, ringsA, fromA);
  return best < limitKm ? best : Number.POSITIVE_INFINITY;
}

/** Distance from the corner of `from` nearest to `to`, or the limit when all are farther. */
function closestCornerKm(from: readonly Ring[], to: readonly Ring[], limitKm: number): number {
  const box = boxOf(to);
  const corners = from
    .flat()
    .map((corner) => ({ corner, atLeast: distanceKm(corner, clampTo(box, corner)) }))
    .sort((a, b) => a.atLeast - b.atLeast);
  let best = limitKm;
  for (const { corner, atLeast } of corners) {
    if (atLeast >= best) break;
    const nearest = nearestOnRings(corner, to);
    if (nearest) best = Math.min(best, distanceKm(corner, nearest));
  }
  return best;
}

function ringsOf(shape: Shape): readonly Ring[] {
  return shape.flatMap(({ outer, holes }) => [outer, ...holes]);
}

/**
 * The place of the edges nearest to a point, found in the plane tangent there: under 100 km the error stays below 1 ‰.
 * Null without an edge.
 */
function nearestOnRings([lng, lat]: LngLat, rings: readonly Ring[]): LngLat | null {
  const squeeze = Math.cos(lat * RADIANS);
  let best = Number.POSITIVE_INFINITY;
  let nearest: LngLat | null = null;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (!previous) break;
      const x1 = (previous[0] - lng) * squeeze;
      const y1 = previous[1] - lat;
      const dx = (corner[0] - lng) * squeeze - x1;
      const dy = corner[1] - lat - y1;
      const length = dx * dx + dy * dy;
      const t = length > 0 ? Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length)) : 0;
      const x = x1 + t * dx;
      const y = y1 + t * dy;
      if (x * x + y * y < best) {
        best = x * x + y * y;
        nearest = [lng + x / squeeze, lat + y];
      }
      previous = corner;
    }
  }
  return nearest;
}

interface Box {
  readonly low: LngLat;
  readonly high: LngLat;
}

function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of rings) {
    for (const [lng, lat] of ring) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return { low: [west, south], high: [east, north] };
}

/** The point of the box at the same longitude or latitude: close enough to the nearest one to pass corners over. */
function clampTo({ low, high }: Box, [lng, lat]: LngLat): LngLat {
  return [Math.max(low[0], Math.min(high[0], lng)), Math.max(low[1], Math.min(high[1], lat))];
}
