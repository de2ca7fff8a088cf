import { expect, test } from 'vitest';
import { applyOutline } from '../../../../src/domain/territory/drawing.ts';
import { EMPTY_TERRITORY } from '../../../../src/domain/territory/territory.ts';
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
