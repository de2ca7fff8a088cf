import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../../src/domain/geo.ts';
import { circleOutline, simplifyOutline } from '../../../../src/domain/territory/outline.ts';
import type { Ring } from '../../../../src/domain/territory/shape.ts';
import { shapeAreaKm2 } from '../../../../src/domain/territory/shapeArea.ts';
import { filled, squareRing } from '../../../support/outlineRings.ts';

const SQUARE = squareRing(-1.5, 47, 0.2);

describe('simplifyOutline', () => {
  test('drops the corners within the tolerance of the line without them', () => {
    // The bump on the south side is 0.0005° off.
    const bumpy: Ring = [
      [-1.5, 47],
      [-1.4, 47.0003],
      [-1.3, 47],
      [-1.3, 47.2],
      [-1.5, 47.2],
    ];

    expect(simplifyOutline(bumpy, 0.001)).toEqual(SQUARE);
  });

  test('keeps every corner farther than the tolerance', () => {
    expect(simplifyOutline(SQUARE, 0.001)).toBe(SQUARE);
  });

  test('changes nothing without a tolerance', () => {
    const ring = [...SQUARE, SQUARE[0]!];

    expect(simplifyOutline(ring, 0)).toBe(ring);
  });

  test('keeps an outline whose simplification would cross itself', () => {
    // A cut from the north as thin as a needle, that ends in a bump of the south side within the tolerance.
    const notched: Ring = [
      [-1.5, 47],
      [-1.4, 47],
      [-1.4, 46.992],
      [-1.39, 46.992],
      [-1.39, 47],
      [-1.3, 47],
      [-1.3, 47.2],
      [-1.395, 47.2],
      [-1.395, 46.996],
      [-1.396, 47.2],
      [-1.5, 47.2],
    ];

    expect(simplifyOutline(notched, 0.02)).toBe(notched);
  });

  test('leaves an outline smaller than the tolerance as it is', () => {
    expect(simplifyOutline(SQUARE, 5)).toBe(SQUARE);
  });
});

describe('circleOutline', () => {
  test('has its corners at the radius, and does not repeat the first', () => {
    const outline = circleOutline([-1.5, 47], 10);

    for (const corner of outline) expect(distanceKm([-1.5, 47], corner)).toBeCloseTo(10, 2);
    expect(outline[0]).not.toEqual(outline.at(-1));
  });

  test('encloses nearly the area of the circle', () => {
    // A polygon of 96 sides in a circle of radius 10: ½ × 96 × sin(2π ⁄ 96) × 100 = 313.9 km².
    expect(shapeAreaKm2(filled(circleOutline([-1.5, 47], 10)))).toBeCloseTo(313.9, 0);
  });
});
