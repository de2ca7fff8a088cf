import { RADIANS } from '../../geo.ts';
import type { Ring } from '../shape.ts';
import { snapLat, snapLng } from './units.ts';

/**
 * A drawn ring as the engine follows it: odd mesh units, no corner repeated, in the direction asked for, its
 * long edges cut so that each piece is as good as straight in longitude and latitude.
 */
export interface Trace {
  /** x and y interleaved; room for more than `2 * count` numbers. */
  readonly xy: Int32Array;
  readonly count: number;
}

/** Longest piece of a drawn edge, in kilometres: beyond, straight on the screen and straight in degrees differ. */
const MAX_PIECE_KM = 2;
const KM_PER_DEGREE = 111.195;
/** An edge under this in longitude and latitude is under `MAX_PIECE_KM`, wherever it is. */
const SHORT_EDGE = MAX_PIECE_KM / KM_PER_DEGREE / Math.SQRT2;

/**
 * Height in degrees of the edges along which the inverse of the projection, ten times slower, is replaced by a
 * cubic with the same slopes at both ends (Hermite; Simpson's rule for the rise). They differ by less than
 * 1e-7° up to 70° of latitude, a tenth of the grid.
 */
const MAX_CUBIC = 1;

/** Returns a function that traces rings into one buffer, which the next call reuses. */
export function createTracer(): (ring: Ring, clockwise: boolean) => Trace {
  let xy = new Int32Array(1024);
  let count = 0;

  const push = (lng: number, lat: number): void => {
    const x = snapLng(lng);
    const y = snapLat(lat);
    if (count > 0 && xy[2 * count - 2] === x && xy[2 * count - 1] === y) return;
    if (2 * count === xy.length) {
      const larger = new Int32Array(2 * xy.length);
      larger.set(xy);
      xy = larger;
    }
    xy[2 * count] = x;
    xy[2 * count + 1] = y;
    count++;
  };

  const pushBetween = (lng1: number, lat1: number, lng2: number, lat2: number): void => {
    const dLng = lng2 - lng1;
    const dLat = lat2 - lat1;
    if (Math.abs(dLng) < SHORT_EDGE && Math.abs(dLat) < SHORT_EDGE) return;
    const widest = Math.cos(Math.min(Math.abs(lat1), Math.abs(lat2)) * RADIANS);
    const pieces = Math.ceil((Math.hypot(dLng * widest, dLat) * KM_PER_DEGREE) / MAX_PIECE_KM);
    if (Math.abs(dLat) > MAX_CUBIC) {
      const from = mercatorY(lat1);
      const rise = mercatorY(lat2) - from;
      for (let i = 1; i < pieces; i++) {
        push(lng1 + (dLng * i) / pieces, latOfMercatorY(from + (rise * i) / pieces));
      }
      return;
    }
    // A latitude grows along the edge by the rise of the edge times its cosine; the rise is ∫ dφ / cos φ.
    const cos1 = Math.cos(lat1 * RADIANS);
    const cos2 = Math.cos(lat2 * RADIANS);
    const rise = (dLat / 6) * (1 / cos1 + 4 / Math.cos((lat1 + dLat / 2) * RADIANS) + 1 / cos2);
    const excess1 = rise * cos1 - dLat;
    const excess2 = rise * cos2 - dLat;
    for (let i = 1; i < pieces; i++) {
      const t = i / pieces;
      push(lng1 + dLng * t, lat1 + t * dLat + t * (1 - t) * ((1 - t) * excess1 - t * excess2));
    }
  };

  return (ring, clockwise) => {
    count = 0;
    const size = ring.length;
    for (let i = 0; i < size; i++) {
      const [lng, lat] = ring[i]!;
      const [nextLng, nextLat] = ring[i + 1 === size ? 0 : i + 1]!;
      push(lng, lat);
      pushBetween(inRange(lng, 180), inRange(lat, 85), inRange(nextLng, 180), inRange(nextLat, 85));
    }
    while (count > 1 && xy[0] === xy[2 * count - 2] && xy[1] === xy[2 * count - 1]) count--;
    if (signedArea(xy, count) < 0 !== clockwise) reverse(xy, count);
    return { xy, count };
  };
}

/** Twice the area in squared units, positive when counter-clockwise. */
function signedArea(xy: Int32Array, count: number): number {
  const originX = xy[0]!;
  const originY = xy[1]!;
  let sum = 0;
  let previousX = 0;
  let previousY = 0;
  for (let i = 2; i < 2 * count; i += 2) {
    const x = xy[i]! - originX;
    const y = xy[i + 1]! - originY;
    sum += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return sum;
}

function reverse(xy: Int32Array, count: number): void {
  for (let i = 0, j = 2 * count - 2; i < j; i += 2, j -= 2) {
    const x = xy[i]!;
    const y = xy[i + 1]!;
    xy[i] = xy[j]!;
    xy[i + 1] = xy[j + 1]!;
    xy[j] = x;
    xy[j + 1] = y;
  }
}

function inRange(degrees: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, degrees));
}

/** Height of a latitude on a Web Mercator map whose world is 2π wide. */
function mercatorY(lat: number): number {
  return Math.asinh(Math.tan(lat * RADIANS));
}

function latOfMercatorY(y: number): number {
  return Math.atan(Math.sinh(y)) / RADIANS;
}
