import { booleanPointInPolygon, point as turfPoint, polygon as turfPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../src/domain/geo.ts';
import { createNearness, nearnessKm } from '../../src/domain/places/nearness.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';
import { createPlace } from '../support/smallPlaces.ts';

const lng = fc.double({ min: -2.6, max: 1, noNaN: true });
const lat = fc.double({ min: 46.2, max: 48.6, noNaN: true });
const point = fc.tuple(lng, lat);
/** A star around a centre: corners at growing angles, so that no edge crosses another. */
const star = fc
  .tuple(point, fc.array(fc.double({ min: 0.02, max: 0.6, noNaN: true }), { minLength: 3, maxLength: 90 }))
  .map(
    ([[x, y], radii]): Ring =>
      radii.map((radius, at): LngLat => {
        const angle = (2 * Math.PI * at) / radii.length;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      }),
  );

describe('nearness', () => {
  test('is the shortest of the distances to points set along the line, to a few metres', () => {
    fc.assert(
      fc.property(star, point, (ring, from) => {
        const found = nearnessKm(from, [{ outer: ring, holes: [] }]);
        fc.pre(found > 0);
        const { nearest, stepKm } = bruteForce(ring, from);

        // A point set along the line is at most half a step from the nearest place of it.
        expect(found).toBeLessThanOrEqual(nearest + 0.002);
        expect(found).toBeGreaterThanOrEqual(nearest - stepKm / 2 - 0.002);
      }),
      { numRuns: 60 },
    );
  });

  test('is 0 where turf says inside, but within metres of the line', () => {
    fc.assert(
      fc.property(star, point, (ring, from) => {
        const found = nearnessKm(from, [{ outer: ring, holes: [] }]);
        const closed = [...ring, ring[0] ?? from].map(([x, y]) => [x, y]);
        const inside = booleanPointInPolygon(turfPoint([...from]), turfPolygon([closed]));

        // Turf's edges are straight in degrees, ours on the screen: 0.6° long, they are up to 200 m apart.
        if (inside !== (found === 0)) expect(bruteForce(ring, from).nearest).toBeLessThan(0.4);
      }),
    );
  });

  test('does not depend on the cards measured before', () => {
    fc.assert(
      fc.property(star, fc.array(point, { minLength: 1, maxLength: 40 }), (ring, points) => {
        const shape = [{ outer: ring, holes: [] }];
        const places = points.map((at, i) =>
          createPlace({ id: `p${i}`, position: { point: at, precision: 'address' } }),
        );

        const together = [...createNearness(places)(shape)];

        points.forEach((at, i) => {
          expect(together[i]).toBeCloseTo(nearnessKm(at, shape), 9);
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** Distance to the nearest of many points set along the edges, straight on the screen, and how far apart they are. */
function bruteForce(ring: Ring, from: LngLat): { readonly nearest: number; readonly stepKm: number } {
  const STEPS = 400;
  let nearest = Number.POSITIVE_INFINITY;
  let stepKm = 0;
  ring.forEach((corner, at) => {
    const previous = ring.at(at - 1) ?? corner;
    const [low, high] = [northing(previous[1]), northing(corner[1])];
    stepKm = Math.max(stepKm, distanceKm(previous, corner) / STEPS);
    for (let step = 0; step <= STEPS; step++) {
      const part = step / STEPS;
      const y = low + part * (high - low);
      const along: LngLat = [
        previous[0] + part * (corner[0] - previous[0]),
        (Math.atan(Math.sinh(y)) * 180) / Math.PI,
      ];
      nearest = Math.min(nearest, distanceKm(from, along));
    }
  });
  return { nearest, stepKm };
}

function northing(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180));
}
