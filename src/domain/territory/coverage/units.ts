import { RADIANS } from '../../geo.ts';

/**
 * Mesh units per degree: borders and drawings are on one lattice, fine enough that five decimals move by nothing
 * and that every orientation is the sign of an exact integer.
 *
 * Drawn points may fall on borders and on their corners. Such ties are settled by a thought that costs nothing:
 * everything drawn, every point asked for and the corners of the grid lie (ε, ε²) from where they are, ε smaller
 * than any number (simulation of simplicity). A drawing moved so little has the same areas, and none of its points
 * is on a border any more. `tieOfBorderPoint` and `tieOfDrawnPoint` say on which side they are.
 */
export const UNITS_PER_DEGREE = 1e6;

export const RADIANS_PER_UNIT = RADIANS / UNITS_PER_DEGREE;

/** Latitude beyond which Web Mercator is not drawn. */
const MAX_LAT = 85;

/** What is beyond ±180° is brought back to the edge. */
export function snapLng(lng: number): number {
  return Math.round(Math.max(-180, Math.min(180, lng)) * UNITS_PER_DEGREE);
}

/** What is beyond ±85° is brought back to the edge. */
export function snapLat(lat: number): number {
  return Math.round(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * UNITS_PER_DEGREE);
}

/**
 * What an orientation dx (py − y) − dy (px − x) must be above for a point p of a border to be on the left of a drawn
 * edge (dx, dy) from (x, y). Moving the edge adds ε dy − ε² dx: a zero counts as left when that is positive. A
 * quarter is the least that orientations differ by, those of the grid being between units.
 */
export function tieOfBorderPoint(dx: number, dy: number): number {
  return dy > 0 || (dy === 0 && dx < 0) ? -TIE : TIE;
}

/** The same for a drawn point and an edge (ex, ey) of a border: moving the point adds ε² ex − ε ey. */
export function tieOfDrawnPoint(ex: number, ey: number): number {
  return ey < 0 || (ey === 0 && ex > 0) ? -TIE : TIE;
}

const TIE = 1 / 8;
