import proj4 from 'proj4';
import type { LngLat } from './geo.ts';

/** RGF93 / Lambert-93 (EPSG:2154), the projection of French public files. */
const LAMBERT_93 =
  '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

/** The box around metropolitan France, Corsica included, in degrees; its longitudes are no latitudes of it. */
export function isInFrance(lng: number, lat: number): boolean {
  return lng >= -5.5 && lng <= 10 && lat >= 41 && lat <= 51.5;
}

/** The box in which metropolitan France lies, in metres of Lambert-93. */
export function isLambert93(x: number, y: number): boolean {
  return x >= 0 && x <= 1_350_000 && y >= 6_000_000 && y <= 7_200_000;
}

/** Degrees of a point in metres of Lambert-93. */
export function fromLambert93(x: number, y: number): LngLat {
  return proj4<[number, number]>(LAMBERT_93, 'WGS84', [x, y]);
}

/** Degrees of a point in metres of Web Mercator (EPSG:3857). */
export function fromWebMercator(x: number, y: number): LngLat {
  return proj4<[number, number]>('EPSG:3857', 'WGS84', [x, y]);
}
