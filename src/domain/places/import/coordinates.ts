import { type LngLat, roundLngLat } from '../../geo.ts';
import { fromLambert93, isInFrance, isLambert93 } from '../../projection.ts';
import { centreOfGeometry } from './geometryCentre.ts';
import type { CorrectionReason } from './report.ts';

const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;

/** A point, and what had to be done to it. */
export interface ReadPoint {
  readonly point: LngLat;
  readonly fix: Extract<CorrectionReason, 'swapped-coordinates' | 'lambert-93'> | null;
}

/**
 * The point two cells give: degrees with a dot or a comma, or degrees, minutes and seconds, put right when they are the other way
 * round or are metres of Lambert-93. `empty` when both cells are; `abroad` when they are a point of the Earth far from here, of no
 * use to somebody who looks around their home and probably a slip; `bad` when they are anything else.
 */
export function readPoint(latitude: string, longitude: string): ReadPoint | 'empty' | 'abroad' | 'bad' {
  if (latitude.trim() === '' && longitude.trim() === '') return 'empty';
  const lat = readNumber(latitude);
  const lng = readNumber(longitude);
  if (lat === null || lng === null) return 'bad';
  if (isInFrance(lng, lat)) return { point: [lng, lat], fix: null };
  if (isInFrance(lat, lng)) return { point: [lat, lng], fix: 'swapped-coordinates' };
  if (isLambert93(lng, lat)) return { point: roundLngLat(fromLambert93(lng, lat)), fix: 'lambert-93' };
  if (isLambert93(lat, lng)) return { point: roundLngLat(fromLambert93(lat, lng)), fix: 'lambert-93' };
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && !(lat === 0 && lng === 0);
  return isOnEarth ? 'abroad' : 'bad';
}

const WKT =
  /^(?:SRID=\d+;)?\s*(POINT|MULTIPOINT|LINESTRING|MULTILINESTRING|POLYGON|MULTIPOLYGON)\s*Z?M?\s*\(/i;
const WKT_CORNER = /(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g;
/** Degrees, minutes and seconds: 47°13'02"N, the mark of the side before or after. */
const SEXAGESIMAL =
  /^([NSEOW])?\s*([-+]?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|d|deg)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’]|min)?\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|’’|sec|s)?)?\s*([NSEOW])?$/i;

/**
 * The point that one cell gives: « 47.2173, -1.5534 » in either order, a decimal comma too, WKT (the middle of its box), GeoJSON, degrees
 * with minutes and seconds, or the address of a map. Outcomes are those of `readPoint`.
 */
export function readPointCell(cell: string): ReturnType<typeof readPoint> {
  const text = cell.trim();
  if (text === '') return 'empty';
  const wkt = WKT.test(text) ? middleOfWkt(text) : null;
  const [x, y] = wkt ?? middleOfJson(text) ?? splitPair(text) ?? [];
  if (x === undefined || y === undefined) return 'bad';
  const read = readPoint(y, x);
  // A cell that says both has no order that it would break.
  return typeof read === 'object' && read.fix === 'swapped-coordinates'
    ? { point: read.point, fix: null }
    : read;
}

type Pair = readonly [x: string, y: string];

function middleOfWkt(text: string): Pair | null {
  const corners = [...text.matchAll(WKT_CORNER)].map(([, x, y]) => [Number(x), Number(y)]);
  return pairOf(centreOfGeometry({ type: 'MultiLineString', coordinates: [corners] }));
}

function middleOfJson(text: string): Pair | null {
  if (!text.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return pairOf(centreOfGeometry(value)) ?? pairOfRecord(value);
  } catch {
    return null;
  }
}

function pairOfRecord(value: unknown): Pair | null {
  const { lat, latitude, lon, lng, longitude } = value as Record<string, unknown>;
  return pairOf([lon ?? lng ?? longitude, lat ?? latitude]);
}

function pairOf(pair: readonly unknown[] | null): Pair | null {
  const [x, y] = pair ?? [];
  return x === undefined || x === null || y === undefined || y === null ? null : [String(x), String(y)];
}

/** The two halves of « 47.2173, -1.5534 », « 47,2173 ; -1,5534 », « [-1.55, 47.21] », « 47°13'02"N 1°33'12"W ». */
function splitPair(written: string): Pair | null {
  const url = /[@=](-?\d+\.\d+)(?:,|%2C)(-?\d+\.\d+)/.exec(written);
  if (url?.[1] && url[2]) return [url[1], url[2]];
  const text = written
    .replace(/^geo:/i, '')
    .replace(/^[[(]|[\])]$/g, '')
    .trim();
  for (const separator of [
    /\s*[;|]\s*/,
    /\s*,\s+/,
    /\s*,\s*/,
    /(?<=[NSEOW])\s+/i,
    /\s+(?=[NSEOW])/i,
    /\s+/,
  ]) {
    const parts = text.split(separator).filter((part) => part !== '');
    const [first = '', second = ''] = parts;
    if (parts.length === 2 && readNumber(first) !== null && readNumber(second) !== null)
      return isNorth(second) ? [first, second] : orient(first, second);
  }
  const commas = /^(-?\d+),(\d+)\s*,\s*(-?\d+),(\d+)$/.exec(text);
  return commas ? [`${commas[1]}.${commas[2]}`, `${commas[3]}.${commas[4]}`] : null;
}

function orient(first: string, second: string): Pair {
  return isNorth(first) ? [second, first] : [first, second];
}

function isNorth(cell: string): boolean {
  return /[NS]/i.test(cell);
}

function readNumber(cell: string): number | null {
  const text = cell.replace(/\s/g, '').replace('\u2212', '-').replace(/°$/, '');
  // No file tells -0 from 0.
  if (NUMBER.test(text)) return Number(text.replace(',', '.')) + 0;
  return readSexagesimal(cell.trim().replace('\u2212', '-'));
}

function readSexagesimal(cell: string): number | null {
  const [, before, degrees, minutes, seconds, after] = SEXAGESIMAL.exec(cell) ?? [];
  const side = before ?? after;
  if (degrees === undefined || (side === undefined && minutes === undefined)) return null;
  const number = (text = '0') => Number(text.replace(',', '.'));
  const size = Math.abs(number(degrees)) + number(minutes) / 60 + number(seconds) / 3600;
  const isNegative = degrees.startsWith('-') || /[SOW]/i.test(side ?? '');
  return Math.round((isNegative ? -size : size) * 1e7) / 1e7;
}
