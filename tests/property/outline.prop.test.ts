import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/geo.ts';
import {
  repairOutline,
  repairShape,
  simplifyOutline,
  subtract,
  unite,
} from '../../src/domain/territory/outline.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { shapeAreaKm2 } from '../../src/domain/territory/shapeArea.ts';
import { createRandom, starOutline } from '../bench/seededOutlines.ts';

const corner = fc.tuple(
  fc.double({ min: -2.5, max: 0.8, noNaN: true }),
  fc.double({ min: 46.2, max: 48.5, noNaN: true }),
) satisfies fc.Arbitrary<LngLat>;
const scrawl = fc.array(corner, { maxLength: 40 });
const star = fc
  .tuple(fc.nat(), corner, fc.double({ min: 0.05, max: 0.8, noNaN: true }), fc.integer({ min: 3, max: 80 }))
  .map(
    ([seed, centre, radius, corners]): Shape => [
      { outer: starOutline(createRandom(seed), centre, radius, corners), holes: [] },
    ],
  );

describe('areas', () => {
  test('of a union are those of the first shape and of what the second adds', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        expectSameArea(areaOf(unite(a, b)), shapeAreaKm2(a) + areaOf(subtract(b, a)));
      }),
    );
  });

  test('of what a cut takes and leaves sum to the whole', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const left = subtract(a, b) ?? [];
        const taken = subtract(a, left) ?? [];
        expectSameArea(shapeAreaKm2(left) + shapeAreaKm2(taken), shapeAreaKm2(a));
      }),
    );
  });
});

describe('a scrawl', () => {
  test('becomes a shape that needs no repair, or nothing', () => {
    fc.assert(
      fc.property(scrawl, (ring) => {
        const shape = repaired(ring);
        expectSameArea(areaOf(repairShape(shape)), shapeAreaKm2(shape));
      }),
    );
  });

  test('is filled the same way whichever way it turns', () => {
    fc.assert(
      fc.property(scrawl, (ring) => {
        const area = (corners: Ring) => shapeAreaKm2(repaired(corners));
        expectSameArea(area([...ring].reverse()), area(ring));
      }),
    );
  });
});

describe('a simplified outline', () => {
  test('keeps some of the corners, in order, and nearly the area', () => {
    fc.assert(
      fc.property(star, fc.double({ min: 1e-5, max: 1e-3, noNaN: true }), ([drawn], tolerance) => {
        const outer = drawn?.outer ?? [];
        const simplified = simplifyOutline(outer, tolerance);
        const positions = simplified.map((kept) => outer.indexOf(kept));
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        // 1e-3° is 111 m at most, along an outline of less than 1,000 km.
        const change =
          shapeAreaKm2([{ outer: simplified, holes: [] }]) - shapeAreaKm2([{ outer, holes: [] }]);
        expect(Math.abs(change)).toBeLessThan(1000 * tolerance * 111.2);
      }),
    );
  });
});

function repaired(ring: Ring): Shape {
  const outcome = repairOutline(ring);
  return outcome.ok ? outcome.value.shape : [];
}

/** Area of what was made in square kilometres, -1 of what was too heavy to be made. */
function areaOf(shape: Shape | null): number {
  return shape ? shapeAreaKm2(shape) : -1;
}

/** To a thousandth, and a few hectares for what is dropped: slivers, and five decimals along the outline. */
function expectSameArea(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThan(1e-3 * expected + 0.5);
}
