/** Longitude then latitude, in degrees (WGS 84). */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north, in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Mean Earth radius (IUGG R1), in metres: the sphere on which every area of the application is computed. */
export const EARTH_RADIUS_M = 6_371_008.8;

export const RADIANS = Math.PI / 180;

/** Coordinates are kept to five decimals of a degree (about 1 m): what a link carries and reads back. */
export const COORDINATE_PRECISION = 1e5;

export function roundLngLat([lng, lat]: LngLat): LngLat {
  return [round(lng), round(lat)];
}

/** A text has no minus zero: adding zero takes the sign away. */
function round(degrees: number): number {
  return Math.round(degrees * COORDINATE_PRECISION) / COORDINATE_PRECISION + 0;
}

/** Great-circle distance in kilometres (haversine formula). */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const dLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const dLng = Math.sin(((lngB - lngA) * RADIANS) / 2);
  const h = dLat * dLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * dLng * dLng;
  return (2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)))) / 1000;
}
