import { expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { decodeNotebook } from '../../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../../src/domain/notebook/file.ts';
import { decodeShape, encodeShape } from '../../../../src/domain/session/shapeText.ts';
import { applyOutline } from '../../../../src/domain/territory/drawing.ts';
import { countCorners, MAX_CORNERS, type Ring } from '../../../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY, type Territory } from '../../../../src/domain/territory/territory.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';
import { createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';

test('an outline that the engine cannot count is refused, and not for being outside', () => {
  const region = createSmallRegion();
  const outline = rectangleRing(0, 0, 1, 1);
  const nothing = { count: 0, rows: new Int32Array(0), shares: new Float64Array(0), areaKm2: 0 };
  const blind = {
    ...region,
    engine: { measure: () => ({ sound: false, ...nothing }), rowAt: () => null },
  };

  expect(applyOutline(EMPTY_TERRITORY, outline, 'add', 0, region).ok).toBe(true);
  expect(applyOutline(EMPTY_TERRITORY, outline, 'add', 0, blind)).toEqual({ ok: false, error: 'uncounted' });
});

test('an outline has as many corners as a notebook and a link can open again, though most of them were dropped', () => {
  const region = createSmallRegion();
  const [[west = 0, south = 0], east] = [rectangleRing(0, 0, 1, 1)[0]!, rectangleRing(0, 0, 1, 1)[1]![0]];
  const [, , northEast, northWest] = rectangleRing(0, 0, 1, 1);
  /** A square whose southern side is made of as many corners as asked for. */
  const square = (corners: number): Ring => [
    ...Array.from(
      { length: corners - 2 },
      (_, at): LngLat => [west + ((east - west) * at) / (corners - 3), south],
    ),
    northEast!,
    northWest!,
  ];

  expect(square(MAX_CORNERS)).toHaveLength(MAX_CORNERS);
  expect(applyOutline(EMPTY_TERRITORY, square(MAX_CORNERS), 'add', 1e-4, region).ok).toBe(true);
  expect(applyOutline(EMPTY_TERRITORY, square(MAX_CORNERS + 1), 'add', 1e-4, region)).toEqual({
    ok: false,
    error: 'too-heavy',
  });
});

test('strokes add up to what a notebook and a link can open again, and the one that would go beyond is refused', () => {
  const region = createSmallRegion();
  const add = (territory: Territory, middle: LngLat, corners: number) =>
    applyOutline(territory, round(middle, corners), 'add', 0, region);
  const half = add(EMPTY_TERRITORY, [-1.1, 47.3], MAX_CORNERS / 2);
  if (!half.ok) throw new Error(half.error);

  const whole = add(half.value.territory, [-0.95, 47.3], MAX_CORNERS / 2);
  if (!whole.ok) throw new Error(whole.error);
  const { territory } = whole.value;
  expect(countCorners(territory.shape)).toBe(MAX_CORNERS);
  const file = encodeNotebook({ ...sampleKept, territories: [{ author: 'me', territory }] });
  expect(decodeNotebook(file).ok).toBe(true);
  expect(decodeShape(encodeShape(territory.shape))).toEqual(territory.shape);

  expect(add(territory, [-0.85, 47.45], 3)).toEqual({ ok: false, error: 'too-heavy' });
  expect(add(EMPTY_TERRITORY, [-1.1, 47.3], MAX_CORNERS + 1)).toEqual({ ok: false, error: 'too-heavy' });
});

/** A round outline 0.06° wide to each side, with no corner to drop. */
function round([lng, lat]: LngLat, corners: number): Ring {
  return Array.from({ length: corners }, (_, at): LngLat => {
    const angle = (2 * Math.PI * at) / corners;
    return [lng + 0.06 * Math.cos(angle), lat + 0.06 * Math.sin(angle)];
  });
}
