import { describe, expect, test } from 'vitest';
import { regionBounds, territoryBounds } from '../../../../src/domain/territory/bounds.ts';
import { EMPTY_COUNTING } from '../../../../src/domain/territory/counting.ts';
import { createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

describe('what the map is asked to frame', () => {
  test('is the whole region, island included', () => {
    // Four cells west of 1.2° W for the island, four east of it for the mainland, three lines from 47.2° N.
    expect(regionBounds(createSmallRegion())).toEqual([-1.6, 47.2, -0.8, 47.5]);
  });

  test('is the drawing together with the communes it counts', () => {
    const counting = { ...EMPTY_COUNTING, counted: Int32Array.of(0) };

    const [west, south, east, north] =
      territoryBounds([rectangle(0.5, 0.5, 2, 1.5)], counting, createSmallRegion()) ?? [];

    expect([west, south]).toEqual([-1.2, 47.2]);
    expect(east).toBeCloseTo(-1, 9);
    expect(north).toBeCloseTo(47.35, 9);
  });

  test('is nothing without a territory', () => {
    expect(territoryBounds([], EMPTY_COUNTING, createSmallRegion())).toBeNull();
  });
});
