import { describe, expect, test } from 'vitest';
import {
  FAMILY_SHAPES,
  familyPath,
  outlineOf,
  SHAPE_SIZE,
} from '../../../../src/domain/places/familyShapes.ts';
import { PLACE_FAMILIES } from '../../../../src/domain/places/place.ts';

describe('the silhouettes of families', () => {
  test('are corners from their coordinates, and the same path', () => {
    expect(outlineOf(1, 2, 3, 4.5)).toEqual([
      [1, 2],
      [3, 4.5],
    ]);
    expect(familyPath('employment')).toBe('M4 4L20 4L20 20L4 20Z');
  });

  test.each(PLACE_FAMILIES)('stay in their square, three corners at least: %s', (family) => {
    const corners = FAMILY_SHAPES[family];

    expect(corners.length).toBeGreaterThanOrEqual(3);
    for (const at of corners.flat()) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(SHAPE_SIZE);
    }
  });

  test('are round for guidance, and a star of five points for events, the first one at the top', () => {
    const radii = (family: 'guidance' | 'events', centreY: number) =>
      FAMILY_SHAPES[family].map(([x, y]) => Math.hypot(x - 12, y - centreY));

    for (const radius of radii('guidance', 12)) expect(radius).toBeCloseTo(9.5, 0);
    expect(FAMILY_SHAPES.guidance.length).toBeGreaterThan(12);
    const star = radii('events', 12.8);
    expect(star).toHaveLength(10);
    star.forEach((radius, at) => {
      expect(radius).toBeCloseTo(at % 2 === 0 ? 11.5 : 5, 0);
    });
    expect(FAMILY_SHAPES.events[0]).toEqual([12, 1.3]);
    // Going round clockwise: the second point of the star is at 72°, to the right of the first.
    expect(FAMILY_SHAPES.events[2]).toEqual([22.9, 9.2]);
  });
});
