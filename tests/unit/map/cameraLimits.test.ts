import { describe, expect, test } from 'vitest';
import type { Bbox } from '../../../src/domain/geo.ts';
import { mercatorX, mercatorY } from '../../../src/domain/mercator.ts';
import { besideCard, cameraLimits } from '../../../src/map/cameraLimits.ts';

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

  test('go no farther than MapLibre does, on a canvas of nothing', () => {
    expect(cameraLimits(REGION, [0, 0], 24).minZoom).toBe(-2);
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

describe('what is framed beside a card', () => {
  const TERRITORY: Bbox = [-1, 47.2, -0.5, 47.5];

  test('leaves it the whole of its width', () => {
    expect(besideCard(TERRITORY, [820, 800], 320, 24)).toEqual({ top: 24, right: 24, bottom: 24, left: 344 });
  });

  test('moves the region aside where there is room, and does not shrink it where there is none', () => {
    expect(besideCard(REGION, [1460, 1000], 320, 24).left).toBe(344);
    expect(besideCard(REGION, [820, 1000], 320, 24).left).toBe(24);
  });

  test.each([
    [390, 20, 0],
    [40, 800, 0],
    [300, 800, 320],
    [360, 30, 320],
  ])(
    'leaves a pixel to frame in on a canvas squeezed to %i by %i, %i of them covered',
    (width, height, covered) => {
      const { top, right, bottom, left } = besideCard(TERRITORY, [width, height], covered, 24);

      expect(left + right).toBeLessThan(width);
      expect(top + bottom).toBeLessThan(height);
    },
  );

  test('has its padding alone without a card', () => {
    expect(besideCard(REGION, [820, 800], 0, 24).left).toBe(24);
  });
});
