import { expect, test } from 'vitest';
import { isWithin, meet } from '../../../../src/domain/tiles/sheet.ts';

const BOX = { west: 10, east: 20, north: 30, south: 40 };

test('a box lies in another as long as no side of it goes beyond, and meets it as long as one point is in both', () => {
  expect([isWithin(BOX, BOX), meet(BOX, BOX)]).toEqual([true, true]);
  for (const [side, outward, opposite] of [
    ['west', -1, 'east'],
    ['north', -1, 'south'],
    ['east', 1, 'west'],
    ['south', 1, 'north'],
  ] as const) {
    expect(isWithin({ ...BOX, [side]: BOX[side] + outward }, BOX)).toBe(false);
    expect(isWithin({ ...BOX, [side]: BOX[side] - outward }, BOX)).toBe(true);
    // From that side on, outward.
    const beside = { ...BOX, [opposite]: BOX[side], [side]: BOX[side] + 5 * outward };
    expect([meet(BOX, beside), meet(beside, BOX)]).toEqual([true, true]);
    const apart = { ...beside, [opposite]: BOX[side] + outward };
    expect([meet(BOX, apart), meet(apart, BOX)]).toEqual([false, false]);
  }
});
