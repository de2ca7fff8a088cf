import { RADIANS } from '../../src/domain/geo.ts';

const KM_PER_DEGREE = 111.195;

/** A plane in kilometres (equirectangular), true on one latitude: lengths within 2.5 % over a region. */
export interface Plane {
  toPlane(degrees: readonly [number, number]): [number, number];
  fromPlane(x: number, y: number): [number, number];
  /** Area of a triangle of degrees, square kilometres on the plane: what Visvalingam's method compares. */
  triangleKm2(triangle: readonly (readonly [number, number])[]): number;
}

/** @param middleLat latitude on which it is true, degrees */
export function createPlane(middleLat: number): Plane {
  const kmPerDegreeLng = KM_PER_DEGREE * Math.cos(middleLat * RADIANS);
  const toPlane = ([lng, lat]: readonly [number, number]): [number, number] => [
    lng * kmPerDegreeLng,
    lat * KM_PER_DEGREE,
  ];
  return {
    toPlane,
    fromPlane: (x, y) => [x / kmPerDegreeLng, y / KM_PER_DEGREE],
    triangleKm2(triangle) {
      const [a = [0, 0], b = [0, 0], c = [0, 0]] = triangle.map(toPlane);
      return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    },
  };
}
