import { RADIANS } from '../../src/domain/geo.ts';

/** Latitude on which the plane of the build is true: the middle of the region. */
const MIDDLE_LAT = 47.4;
const KM_PER_DEGREE = 111.195;
const KM_PER_DEGREE_LNG = KM_PER_DEGREE * Math.cos(MIDDLE_LAT * RADIANS);

/** Degrees to kilometres on a plane (equirectangular at 47.4° N): lengths within 2.5 % over the region. */
export function toPlane([lng, lat]: readonly [number, number]): [number, number] {
  return [lng * KM_PER_DEGREE_LNG, lat * KM_PER_DEGREE];
}

export function fromPlane(x: number, y: number): [number, number] {
  return [x / KM_PER_DEGREE_LNG, y / KM_PER_DEGREE];
}

/** Area of a triangle of degrees, square kilometres on the plane: what Visvalingam's method compares. */
export function triangleKm2(triangle: readonly (readonly [number, number])[]): number {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = triangle.map(toPlane);
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
