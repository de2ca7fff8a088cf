import { type LngLat, RADIANS, roundLngLat } from '../geo.ts';
import type { Ring } from './shape.ts';

/**
 * A point of the Web Mercator plane in whole units, a millionth of a degree of longitude: ten times finer than
 * coordinates are kept. Edges that are straight on the screen are straight in it.
 */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** Plane units per degree of longitude. */
export const PLANE_UNITS = 1e6;

/** Latitude beyond which Web Mercator is not drawn. */
const MAX_LAT = 85;

/** The nearest whole point of the plane; coordinates beyond ±180° or ±85° are brought back to the edge. */
export function toPlanePoint([lng, lat]: LngLat): PlanePoint {
  const sine = Math.sin(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * RADIANS);
  // The inverse Gudermannian by a logarithm: half the time of asinh(tan), and every corner of a stroke asks for it.
  const y = Math.log((1 + sine) / (1 - sine)) / (2 * RADIANS);
  return {
    x: Math.round(Math.max(-180, Math.min(180, lng)) * PLANE_UNITS),
    y: Math.round(y * PLANE_UNITS),
  };
}

/** The ring in the plane, without corners repeated in a row. */
export function toPlane(ring: Ring): PlanePoint[] {
  const points: PlanePoint[] = [];
  for (const corner of ring) {
    const point = toPlanePoint(corner);
    const previous = points.at(-1);
    if (point.x !== previous?.x || point.y !== previous.y) points.push(point);
  }
  const [first] = points;
  while (first && points.length > 1 && points.at(-1)?.x === first.x && points.at(-1)?.y === first.y)
    points.pop();
  return points;
}

/** The corners in degrees, rounded to five decimals, without those that rounding makes equal to the one before. */
export function fromPlane(points: readonly PlanePoint[]): Ring {
  const ring = points.map(({ x, y }): LngLat => {
    const lat = Math.atan(Math.sinh((y / PLANE_UNITS) * RADIANS)) / RADIANS;
    return roundLngLat([x / PLANE_UNITS, lat]);
  });
  return ring.filter(([lng, lat], index) => {
    const previous = ring.at(index - 1);
    return lng !== previous?.[0] || lat !== previous[1];
  });
}

/** Twice the area in squared plane units, positive when counter-clockwise. */
export function planeArea(points: readonly PlanePoint[]): number {
  const [origin] = points;
  let previous = points.at(-1);
  if (!origin || !previous) return 0;
  let sum = 0;
  for (const point of points) {
    sum += (previous.x - origin.x) * (point.y - origin.y) - (point.x - origin.x) * (previous.y - origin.y);
    previous = point;
  }
  return sum;
}

/** Length of a closed ring in plane units. */
export function planeLength(points: readonly PlanePoint[]): number {
  let previous = points.at(-1);
  let sum = 0;
  for (const point of points) {
    if (previous) sum += Math.hypot(point.x - previous.x, point.y - previous.y);
    previous = point;
  }
  return sum;
}
