import { describe, expect, test } from 'vitest';
import { ringAreaKm2 } from '../../../../geodata/lib/sphere.ts';
import {
  common,
  covers,
  fromPolygons,
  rectangle,
  toPolygons,
  united,
  widened,
  without,
} from '../../../../geodata/lib/surfaces.ts';
import { box } from '../../../support/topologyOf.ts';

describe('a surface', () => {
  test('keeps corner for corner the border of what is taken from it', () => {
    const coast = rectangle(0.12345, 0.2, 2, 0.8);

    const [sea = []] = toPolygons(without(rectangle(-1, 0, 1, 1), coast), () => true);

    expect(sea.flat()).toContainEqual([0.12345, 0.2]);
    expect(sea.flat()).toContainEqual([0.12345, 0.8]);
  });

  test('has islands as holes, and lakes on islands as polygons of their own', () => {
    const water = united(without(rectangle(0, 0, 10, 10), rectangle(2, 2, 8, 8)), rectangle(4, 4, 6, 6));

    expect(toPolygons(water, () => true).map((rings) => rings.length)).toEqual([2, 1]);
  });

  test('leaves out the rings that are not kept', () => {
    const water = without(rectangle(0, 0, 10, 10), rectangle(2, 2, 3, 3));

    expect(toPolygons(water, (_, isHole) => !isHole).map((rings) => rings.length)).toEqual([1]);
  });

  test('covers what is inside it and not what is in its holes', () => {
    const ring = fromPolygons([[box(0, 0, 10, 10), box(4, 4, 6, 6)]]);

    expect([covers(ring, [1, 1]), covers(ring, [5, 5]), covers(ring, [11, 5])]).toEqual([true, false, false]);
  });

  test('bridges a gap once widened', () => {
    const [left, right] = [rectangle(0, 0, 1, 1), rectangle(1.004, 0, 2, 1)];

    expect(toPolygons(common(widened(left, 0.005), right), () => true)).toHaveLength(1);
    expect(toPolygons(common(left, right), () => true)).toHaveLength(0);
  });
});

test('a degree square at the equator is 12 364 km²', () => {
  // R² · Δlng · (sin 1° − sin 0°) = 6371.0088² · 0.0174533 · 0.0174524 = 12 364
  expect(ringAreaKm2(box(0, 0, 1, 1))).toBeCloseTo(12_364, -1);
  expect(ringAreaKm2([...box(0, 0, 1, 1)].reverse())).toBeCloseTo(-12_364, -1);
});
