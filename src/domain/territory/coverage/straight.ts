import { RADIANS } from '../../geo.ts';
import { UNITS_PER_DEGREE } from './units.ts';

/** Longest piece of an edge, in kilometres: beyond, straight on the screen and straight in degrees differ. */
const MAX_PIECE_KM = 2;
const KM_PER_DEGREE = 111.195;
/** An edge under this in longitude and latitude is under `MAX_PIECE_KM`, wherever it is. */
const SHORT_EDGE = Math.floor((MAX_PIECE_KM / KM_PER_DEGREE / Math.SQRT2) * UNITS_PER_DEGREE);

/**
 * Height in degrees of the edges along which the inverse of the projection, ten times slower, is replaced by a
 * cubic with the same slopes at both ends (Hermite; Simpson's rule for the rise). They differ by less than
 * 1e-7° up to 70° of latitude, a tenth of the lattice.
 */
const MAX_CUBIC = 1;

/**
 * Calls `push` with the points, in mesh units and in order, that cut an edge into pieces as good as straight in
 * longitude and latitude. What "straight" means is defined here for borders and drawings alike: an edge has the same
 * points whoever it belongs to and whichever way it is followed.
 */
export function cutEdge(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  push: (x: number, y: number) => void,
): void {
  if (Math.abs(x2 - x1) < SHORT_EDGE && Math.abs(y2 - y1) < SHORT_EDGE) return;
  const ahead = x1 < x2 || (x1 === x2 && y1 < y2);
  const [lng, lat] = ahead ? degrees(x1, y1) : degrees(x2, y2);
  const [endLng, endLat] = ahead ? degrees(x2, y2) : degrees(x1, y1);
  const dLng = endLng - lng;
  const widest = Math.cos(Math.min(Math.abs(lat), Math.abs(endLat)) * RADIANS);
  const pieces = Math.ceil((Math.hypot(dLng * widest, endLat - lat) * KM_PER_DEGREE) / MAX_PIECE_KM);
  const latAt = Math.abs(endLat - lat) > MAX_CUBIC ? mercatorLine(lat, endLat) : cubicLine(lat, endLat);
  for (let i = 1; i < pieces; i++) {
    const t = (ahead ? i : pieces - i) / pieces;
    push(Math.round((lng + dLng * t) * UNITS_PER_DEGREE), Math.round(latAt(t) * UNITS_PER_DEGREE));
  }
}

function degrees(x: number, y: number): readonly [lng: number, lat: number] {
  return [x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE];
}

function mercatorLine(lat1: number, lat2: number): (t: number) => number {
  const from = mercatorY(lat1);
  const rise = mercatorY(lat2) - from;
  return (t) => latOfMercatorY(from + rise * t);
}

/** A latitude grows along the edge by the rise of the edge times its cosine; the rise is ∫ dφ / cos φ. */
function cubicLine(lat1: number, lat2: number): (t: number) => number {
  const dLat = lat2 - lat1;
  const cos1 = Math.cos(lat1 * RADIANS);
  const cos2 = Math.cos(lat2 * RADIANS);
  const rise = (dLat / 6) * (1 / cos1 + 4 / Math.cos((lat1 + dLat / 2) * RADIANS) + 1 / cos2);
  const excess1 = rise * cos1 - dLat;
  const excess2 = rise * cos2 - dLat;
  return (t) => lat1 + t * dLat + t * (1 - t) * ((1 - t) * excess1 - t * excess2);
}

/** Height of a latitude on a Web Mercator map whose world is 2π wide. */
function mercatorY(lat: number): number {
  return Math.asinh(Math.tan(lat * RADIANS));
}

function latOfMercatorY(y: number): number {
  return Math.atan(Math.sinh(y)) / RADIANS;
}
