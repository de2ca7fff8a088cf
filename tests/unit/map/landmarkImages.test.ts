import { expect, test } from 'vitest';
import {
  drawLandmarkImage,
  FOOT_PX,
  LANDMARK_SIGNS,
  LANDMARK_STANDS,
  landmarkImageName,
} from '../../../src/map/style/landmarkImages.ts';
import { IMAGE_BOX } from '../../../src/map/style/placeImages.ts';

test('a sign of a landmark is round its point, or stands on it by its foot', () => {
  const middle = IMAGE_BOX / 2;
  for (const sign of LANDMARK_SIGNS) {
    expect(isDrawn(sign, 'on', middle, middle + 12)).toBe(true);
    expect(isDrawn(sign, 'on', middle, middle + 15)).toBe(false);
    expect(isDrawn(sign, 'on', middle, middle - 15)).toBe(false);

    expect(isDrawn(sign, 'pinned', middle, middle + FOOT_PX - 3)).toBe(true);
    expect(isDrawn(sign, 'pinned', middle + 8, middle + FOOT_PX - 3)).toBe(false);
    for (const side of [-1, 1]) {
      expect(isDrawn(sign, 'pinned', middle + 3 * side, middle + 10)).toBe(true);
      expect(isDrawn(sign, 'pinned', middle + 7 * side, middle + 10)).toBe(false);
    }
    expect(isDrawn(sign, 'pinned', middle, middle + FOOT_PX + 3)).toBe(false);
    // Its disc is higher by 5 pixels.
    expect(isDrawn(sign, 'pinned', middle, middle - 17)).toBe(true);
    expect(isDrawn(sign, 'pinned', middle, middle - 20)).toBe(false);
  }
});

test('signs of landmarks have a picture and a name of their own', () => {
  const all = LANDMARK_SIGNS.flatMap((sign) => LANDMARK_STANDS.map((stand) => [sign, stand] as const));

  expect(new Set(all.map(([sign, stand]) => landmarkImageName(sign, stand))).size).toBe(all.length);
  expect(new Set(all.map(([sign, stand]) => drawLandmarkImage(sign, stand).data.join())).size).toBe(
    all.length,
  );
});

/** Whether something is drawn at a place of the picture, in pixels of the screen. */
function isDrawn(
  sign: (typeof LANDMARK_SIGNS)[number],
  stand: (typeof LANDMARK_STANDS)[number],
  x: number,
  y: number,
): boolean {
  const { data, width } = drawLandmarkImage(sign, stand);
  const ratio = width / IMAGE_BOX;
  const alpha = data[4 * (Math.floor(y * ratio) * width + Math.floor(x * ratio)) + 3] ?? 0;
  return alpha > 128;
}
