import { RADIANS } from '../../geo.ts';

/**
 * Mesh units per degree. Corners of communes are even numbers of units and drawn corners odd ones: a drawn
 * corner can never fall on a corner of a commune, and every orientation test is an exact integer computation.
 */
export const UNITS_PER_DEGREE = 2e6;

export const RADIANS_PER_UNIT = RADIANS / UNITS_PER_DEGREE;

/** Latitude beyond which Web Mercator is not drawn. */
const MAX_LAT = 85;

/** The odd coordinate of a longitude, those beyond ±180° brought back to the edge. */
export function snapLng(lng: number): number {
  return snap(Math.max(-180, Math.min(180, lng)));
}

/** The odd coordinate of a latitude, those beyond ±85° brought back to the edge. */
export function snapLat(lat: number): number {
  return snap(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)));
}

/** Five-decimal coordinates all move by the same half micro-degree (5 cm): their shapes are kept exactly. */
function snap(degrees: number): number {
  return 2 * Math.round((degrees * UNITS_PER_DEGREE) / 2) + 1;
}
