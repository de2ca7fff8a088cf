import { expect, test } from 'vitest';
import { edgeIntegral } from '../../../../../src/domain/territory/coverage/integral.ts';
import { RADIANS_PER_UNIT } from '../../../../../src/domain/territory/coverage/units.ts';

/** Mesh units of so many degrees. */
const units = (degrees: number) => (degrees * Math.PI) / 180 / RADIANS_PER_UNIT;

test.each([
  // Longitude and latitude of the start, and what the edge adds to each: short and long edges, south and north, up and down.
  [-1, 47, 0.1, 0.05],
  [-1, 47, 0.3, 0.56],
  [-1, 47, 0.3, 0.58],
  [2, 46, -1.5, 3],
  [-1, 48, 0.2, -2],
  [5, -3, 1, 6],
  [5, -47, -1, 4],
  [-1, 47, 1, 0],
  [-1, 47, 0, 4],
])('the integral of an edge is that of many small steps of it: %f, %f, %f, %f', (lng, lat, east, north) => {
  const found = edgeIntegral(units(lng), units(lat), units(east), units(north));

  expect(found).toBeCloseTo(bySteps(lng, lat, east, north), 12);
});

/** ∫ x d(sin y) by Simpson's rule over y. */
function bySteps(lng: number, lat: number, east: number, north: number): number {
  const STEPS = 2000;
  const radians = Math.PI / 180;
  const at = (part: number) =>
    (lng + part * east) * radians * Math.cos((lat + part * north) * radians) * north * radians;
  let sum = at(0) + at(1);
  for (let step = 1; step < STEPS; step++) sum += (step % 2 === 0 ? 2 : 4) * at(step / STEPS);
  return sum / (3 * STEPS);
}
