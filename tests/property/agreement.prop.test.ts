import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/geo.ts';
import { overlayDrawings } from '../../src/domain/territory/agreement/overlay.ts';
import { repairShape, unite } from '../../src/domain/territory/outline.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { shapeAreaKm2 } from '../../src/domain/territory/shapeArea.ts';
import { createRandom, type Random, starOutline } from '../bench/seededOutlines.ts';
import { areasBySlabs } from '../support/agreementBySlabs.ts';

const SETS = Array.from({ length: 50 }, (_, seed) => seed);
const PART = 1e-9;

describe('areas held by at least k drawings', () => {
  test.each(SETS)('are those of slabs, on set %i of drawings by hand', (seed) => {
    const random = createRandom(1000 + seed);
    const drawings = Array.from({ length: 3 + (seed % 5) }, () => handDrawn(random));

    expectSameAreas(drawings);
  });

  test.each(SETS)('are those of slabs, on set %i of drawings along the same lines', (seed) => {
    const random = createRandom(2000 + seed);
    const drawings = Array.from({ length: 3 + (seed % 6) }, () => onSquares(random));

    expectSameAreas(drawings);
  });

  test('do not depend on who comes first', () => {
    const random = createRandom(7);
    const drawings = [...Array.from({ length: 4 }, () => handDrawn(random)), onSquares(random)];
    const areas = [...overlayDrawings(drawings).areasKm2];
    const turned = [...overlayDrawings([...drawings].reverse()).areasKm2];

    turned.forEach((area, k) => {
      expect(Math.abs(area - areas[k]!)).toBeLessThan(PART * areas[0]!);
    });
  });
});

describe('shapes held by at least k drawings', () => {
  test.each(SETS.slice(0, 20))('have the areas told, on set %i', (seed) => {
    const random = createRandom(3000 + seed);
    const draw = seed % 2 === 0 ? handDrawn : onSquares;
    const drawings = Array.from({ length: 6 }, () => draw(random));
    const { areasKm2, shapeOf } = overlayDrawings(drawings);

    areasKm2.forEach((area, k) => {
      const shape = shapeOf(k + 1);
      // Their corners are between those of the lattice, a tenth of a metre apart: a shape is within a few metres squared per corner.
      expect(Math.abs(shapeAreaKm2(shape) - area)).toBeLessThan(1e-6 * areasKm2[0]! + 1e-4);
      if (area === 0 || area > 1e-4) expect(shape.length > 0).toBe(area > 0);
    });
  });

  test('are the union for one', () => {
    const random = createRandom(11);
    const drawings = Array.from({ length: 5 }, () => handDrawn(random));
    const union = drawings.reduce((sum: Shape, each) => unite(sum, each) ?? [], []);

    expect(shapeAreaKm2(overlayDrawings(drawings).shapeOf(1))).toBeCloseTo(shapeAreaKm2(union), 2);
  });
});

function expectSameAreas(drawings: readonly Shape[]): void {
  const { areasKm2 } = overlayDrawings(drawings);
  const expected = areasBySlabs(drawings);
  const whole = expected[0]!;

  expect(areasKm2).toHaveLength(drawings.length);
  areasKm2.forEach((area, k) => {
    expect(Math.abs(area - expected[k]!)).toBeLessThan(PART * whole);
  });
  const together = drawings.reduce((sum, shape) => sum + shapeAreaKm2(shape), 0);
  const levels = areasKm2.reduce((sum, area) => sum + area, 0);
  expect(Math.abs(levels - together)).toBeLessThan(PART * whole);
}

/** One or two pieces around Châteaubriant, the first often with a hole. */
function handDrawn(random: Random): Shape {
  const near = (reach: number): LngLat => [
    -1.38 + (random() - 0.5) * reach,
    47.72 + (random() - 0.5) * reach,
  ];
  const centre = near(0.3);
  const outer = starOutline(random, centre, 0.08 + random() * 0.15, 12 + Math.floor(random() * 20));
  const holes = random() < 0.4 ? [starOutline(random, centre, 0.02, 8)] : [];
  const far: LngLat = [centre[0] + 0.9, centre[1]];
  const pieces: Shape = [{ outer, holes }];
  return random() < 0.3 ? [...pieces, { outer: starOutline(random, far, 0.1, 9), holes: [] }] : pieces;
}

/** Squares of a coarse grid put together: lines lie on lines, corners on corners and on lines, and drawings are often the same. */
function onSquares(random: Random): Shape {
  const [west, south] = [Math.floor(random() * 3), Math.floor(random() * 3)];
  const [wide, high] = [1 + Math.floor(random() * 3), 1 + Math.floor(random() * 3)];
  const at = (x: number, y: number): LngLat => [
    Math.round((-1.4 + 0.03 * x) * 1e5) / 1e5,
    Math.round((47.6 + 0.03 * y) * 1e5) / 1e5,
  ];
  const box = (x: number, y: number, w: number, h: number): Ring => [
    at(x, y),
    at(x + w, y),
    at(x + w, y + h),
    at(x, y + h),
  ];
  const slant: Ring = [at(west, south), at(west + wide, south), at(west + wide, south + wide)];
  const outer = random() < 0.4 ? slant : box(west, south, wide, high);
  const holes = outer !== slant && wide === 3 && high === 3 ? [box(west + 1, south + 1, 1, 1)] : [];
  const shape = repairShape([{ outer, holes }]);
  if (!shape) throw new Error('squares need no repair');
  return shape;
}
