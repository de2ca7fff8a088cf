import { describe, expect, test } from 'vitest';
import type { Bbox } from '../../../src/domain/geo.ts';
import { mercatorX, mercatorY } from '../../../src/domain/mercator.ts';
import { cameraLimits } from '../../../src/map/cameraLimits.ts';

/** About the size and place of Pays de la Loire. */
const REGION: Bbox = [-2.6, 46.2, 0.9, 48.6];

describe('the limits of the camera', () => {
  test('keep to zoom 7 on a screen that shows the whole region closer', () => {
    expect(cameraLimits(REGION, [1280, 800], 24).minZoom).toBe(7);
  });

  test('zoom out further on a telephone, until the width of the region fits', () => {
    const { minZoom } = cameraLimits(REGION, [390, 844], 24);

    // 3.5° of longitude on 390 − 2 × 24 = 342 pixels.
    expect(512 * 2 ** minZoom * (3.5 / 360)).toBeCloseTo(342, 6);
  });

  test.each([
    [0, 0],
    [390, 20],
    [49, 900],
  ])('are limits that a map takes on a canvas squeezed to %i by %i pixels', (width, height) => {
    expect(cameraLimits(REGION, [width, height], 24).minZoom).toBeGreaterThanOrEqual(-2);
  });

  test.each([
    [390, 844],
    [1280, 800],
    [2560, 900],
  ])('leave room for a canvas of %i by %i pixels at the farthest zoom', (width, height) => {
    const { minZoom, maxBounds } = cameraLimits(REGION, [width, height], 24);
    const [west, south, east, north] = maxBounds;
    const worldPx = 512 * 2 ** minZoom;

    expect((mercatorX(east) - mercatorX(west)) * worldPx).toBeGreaterThanOrEqual(width - 1e-6);
    expect((mercatorY(south) - mercatorY(north)) * worldPx).toBeGreaterThanOrEqual(height - 1e-6);
  });
});
