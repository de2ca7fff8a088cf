import { expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { createBudget } from '../../../../src/domain/territory/arrangement/budget.ts';
import { haveContact } from '../../../../src/domain/territory/arrangement/contacts.ts';
import { toPlane } from '../../../../src/domain/territory/plane.ts';
import type { Ring } from '../../../../src/domain/territory/shape.ts';

/** Turns back on its easternmost meridian, on a grid whose last column ends there but for a rounding error. */
const SPIKE: Ring = [
  [-1, 47],
  [-0.975, 47],
  [-0.975, 47.05],
  [-0.975, 47.075],
  [-0.975, 47.1],
  [-0.975, 47.125],
  [-0.95, 47.125],
  [-0.95, 47.175],
  [-0.95, 47.125],
  [-0.95, 47.15],
  [-0.975, 47.15],
  [-1.025, 47.15],
  [-1.05, 47.15],
  [-1.075, 47.15],
];

test('a line that turns back on its easternmost meridian touches itself, wherever it is', () => {
  for (let step = 0; step < 500; step++) {
    const moved = SPIKE.map(([lng, lat]): LngLat => [lng + step / 1000, lat]);
    expect(haveContact([toPlane(moved)], createBudget()), `${step} steps to the east`).toBe(true);
  }
});
