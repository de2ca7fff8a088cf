import proj4 from 'proj4';
import { type LngLat, roundLngLat } from '../../geo.ts';
import type { CorrectionReason } from './report.ts';

/** RGF93 / Lambert-93 (EPSG:2154), the projection of French public files. */
const LAMBERT_93 =
  '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;

/** A point, and what had to be done to it. */
export interface ReadPoint {
  readonly point: LngLat;
  readonly fix: Extract<CorrectionReason, 'swapped-coordinates' | 'lambert-93'> | null;
}

/**
 * The point two cells give: degrees with a dot or a comma, put right when they are the other way round or are metres
 * of Lambert-93. `empty` when both cells are; `abroad` when they are a point of the Earth far from here, of no use to
 * somebody who looks around their home and probably a slip; `bad` when they are anything else.
 */
export function readPoint(latitude: string, longitude: string): ReadPoint | 'empty' | 'abroad' | 'bad' {
  if (latitude.trim() === '' && longitude.trim() === '') return 'empty';
  const lat = readNumber(latitude);
  const lng = readNumber(longitude);
  if (lat === null || lng === null) return 'bad';
  if (isInFrance(lng, lat)) return { point: [lng, lat], fix: null };
  if (isInFrance(lat, lng)) return { point: [lat, lng], fix: 'swapped-coordinates' };
  if (isLambert(lng, lat)) return { point: fromLambert(lng, lat), fix: 'lambert-93' };
  if (isLambert(lat, lng)) return { point: fromLambert(lat, lng), fix: 'lambert-93' };
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && !(lat === 0 && lng === 0);
  return isOnEarth ? 'abroad' : 'bad';
}

function readNumber(cell: string): number | null {
  const text = cell.replace(/\s/g, '').replace('\u2212', '-');
  // No file tells -0 from 0.
  return NUMBER.test(text) ? Number(text.replace(',', '.')) + 0 : null;
}

/** The box around metropolitan France, Corsica included; its longitudes are no latitudes of it. */
function isInFrance(lng: number, lat: number): boolean {
  return lng >= -5.5 && lng <= 10 && lat >= 41 && lat <= 51.5;
}

/** The box in which metropolitan France lies, in metres of Lambert-93. */
function isLambert(x: number, y: number): boolean {
  return x >= 0 && x <= 1_350_000 && y >= 6_000_000 && y <= 7_200_000;
}

function fromLambert(x: number, y: number): LngLat {
  const [lng, lat] = proj4(LAMBERT_93, 'WGS84', [x, y]);
  return roundLngLat([lng ?? 0, lat ?? 0]);
}
