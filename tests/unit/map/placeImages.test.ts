import { describe, expect, test } from 'vitest';
import { PLACE_FAMILIES } from '../../../src/domain/places/place.ts';
import { drawPlaceImage, type PlaceImage } from '../../../src/map/style/placeImages.ts';

const DISC: PlaceImage = { shape: 'guidance', precision: 'address', mark: 'none' };

describe('the signs of the map', () => {
  test('are full for an address and hollow where only the commune is known', () => {
    expect(luminance(DISC, 0.5, 0.5)).toBeLessThan(60);
    expect(luminance({ ...DISC, precision: 'commune' }, 0.5, 0.5)).toBe(255);
  });

  test('let the map through outside of the shape', () => {
    const { data } = drawPlaceImage(DISC);

    expect(data[3]).toBe(0);
  });

  test('of two families differ in one pixel in twenty at least, colours aside', () => {
    for (const precision of ['address', 'commune'] as const) {
      const pictures = PLACE_FAMILIES.map((shape) => grey({ shape, precision, mark: 'none' }));
      const parts = pictures.flatMap((one, at) =>
        pictures
          .slice(at + 1)
          .map(
            (other) => one.filter((value, of) => Math.abs(value - (other[of] ?? 0)) > 60).length / one.length,
          ),
      );
      expect(Math.min(...parts)).toBeGreaterThan(0.05);
    }
  });

  test('say without colour that a place is closed or to confirm', () => {
    const [plain, closed, confirm] = (['none', 'closed', 'confirm'] as const).map((mark) =>
      grey({ ...DISC, mark }),
    );

    expect(closed).not.toEqual(plain);
    expect(confirm).not.toEqual(plain);
    expect(confirm).not.toEqual(closed);
  });
});

/** Grey of a pixel, 0 to 255; coordinates from 0 to 1. */
function luminance(image: PlaceImage, x: number, y: number): number {
  const { width, height } = drawPlaceImage(image);
  return grey(image)[Math.floor(y * height) * width + Math.floor(x * width)] ?? Number.NaN;
}

/** Over a mid-grey ground, so that the white casing counts too. */
function grey(image: PlaceImage): number[] {
  const { data, width, height } = drawPlaceImage(image);
  return Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(4 * at, 4 * at + 4);
    const cover = alpha / 255;
    return Math.round((0.3 * red + 0.59 * green + 0.11 * blue) * cover + 128 * (1 - cover));
  });
}
