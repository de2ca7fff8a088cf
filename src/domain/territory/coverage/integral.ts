import { RADIANS_PER_UNIT } from './units.ts';

/**
 * ∫ x d(sin y) along the edge from (x, y) to (x + dx, y + dy), straight in longitude and latitude; mesh units
 * in, radians out. Around a counter-clockwise ring it sums to the area on the unit sphere (Green's theorem in
 * Lambert's cylindrical equal-area projection), whatever meridian x is counted from.
 *
 * With m the middle of the edge and h half its dy, the closed form is
 * 2 xₘ cos(yₘ) sin(h) − dx sin(yₘ) (sin h − h cos h) / h; no term cancels another, so that short edges lose no
 * digit.
 */
export function edgeIntegral(x: number, y: number, dx: number, dy: number): number {
  const h = dy * (RADIANS_PER_UNIT / 2);
  const middle = y * RADIANS_PER_UNIT + h;
  const middleX = (x + dx / 2) * RADIANS_PER_UNIT;
  const h2 = h * h;
  if (h2 > MAX_SERIES) {
    const correction = (Math.sin(h) - h * Math.cos(h)) / h;
    return (
      2 * middleX * Math.cos(middle) * Math.sin(h) - dx * RADIANS_PER_UNIT * Math.sin(middle) * correction
    );
  }
  const sine = h * (1 - (h2 / 6) * (1 - h2 / 20));
  const correction = (h2 / 3) * (1 - h2 / 10);
  return 2 * middleX * Math.cos(middle) * sine - dx * RADIANS_PER_UNIT * Math.sin(middle) * correction;
}

/** Square of the half-height (0.005 rad, edges of 0.57°) under which the series are exact to the last digit. */
const MAX_SERIES = 0.005 ** 2;
