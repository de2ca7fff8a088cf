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
  const width = dx * RADIANS_PER_UNIT;
  const cosine = Math.cos(middle);
  // Of the small second term only: cheaper than a second trigonometric function, and as good.
  const sine = Math.sqrt(1 - cosine * cosine) * (middle < 0 ? -1 : 1);
  const h2 = h * h;
  if (h2 > MAX_SERIES) {
    return 2 * middleX * cosine * Math.sin(h) - (width * sine * (Math.sin(h) - h * Math.cos(h))) / h;
  }
  return 2 * middleX * cosine * h * (1 - (h2 / 6) * (1 - h2 / 20)) - width * sine * (h2 / 3) * (1 - h2 / 10);
}

/** Square of the half-height (0.005 rad, edges of 0.57°) under which the series are exact to the last digit. */
const MAX_SERIES = 0.005 ** 2;
