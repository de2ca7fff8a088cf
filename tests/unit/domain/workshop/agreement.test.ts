import { describe, expect, test } from 'vitest';
import { shapeAreaKm2 } from '../../../../src/domain/territory/shapeArea.ts';
import { findAgreement } from '../../../../src/domain/workshop/agreement.ts';
import { filled, squareRing } from '../../../support/outlineRings.ts';
import { createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const WEST = [rectangle(0, 0, 2, 1)];
const EAST = [rectangle(1, 0, 3, 1)];
const ALL = [rectangle(0, 0, 4, 1)];

describe('agreement', () => {
  test('tells what each number of people holds, and how many count each commune', () => {
    const found = findAgreement([WEST, EAST, ALL], 'majority', region);

    expect(found.ok).toBe(true);
    if (!found.ok) return;
    const { drawings, levels, people } = found.value;
    expect(drawings).toBe(3);
    expect(levels.map(({ counted }) => [...counted])).toEqual([[0, 1, 2, 3], [0, 1, 2], [1]]);
    expect([...people].slice(0, 5)).toEqual([2, 3, 2, 1, 0]);
    expect(levels[2]?.areaKm2).toBeCloseTo(shapeAreaKm2([rectangle(1, 0, 2, 1)]), 9);
    for (const { shape, areaKm2 } of levels) expect(shapeAreaKm2(shape)).toBeCloseTo(areaKm2, 3);
  });

  test('says nothing of two drawings, unless asked to', () => {
    expect(findAgreement([WEST, EAST], 'majority', region)).toEqual({ ok: false, error: 'too-few' });
    expect(findAgreement([WEST, EAST], 'majority', region, 2).ok).toBe(true);
  });

  test('keeps the hole that everybody left', () => {
    const around = [{ outer: squareRing(-1.2, 47.2, 0.3), holes: [squareRing(-1.1, 47.3, 0.1)] }];
    const found = findAgreement([around, around, around], 'majority', region);

    const common = found.ok ? found.value.levels[2] : null;
    expect(common?.shape.map(({ holes }) => holes.length)).toEqual([1]);
    expect([...(common?.counted ?? [])]).not.toContain(5);
  });

  test('is not told where a drawing cannot be counted', () => {
    const twice = [...WEST, ...WEST];
    const broken = filled([
      [Number.NaN, 47.3],
      [-1.1, 47.3],
      [-1.1, 47.4],
    ]);

    expect(findAgreement([WEST, EAST, twice], 'majority', region)).toEqual({ ok: false, error: 'uncounted' });
    expect(findAgreement([WEST, EAST, broken], 'majority', region)).toEqual({
      ok: false,
      error: 'uncounted',
    });
  });

  test('of people who drew nothing is nothing', () => {
    const found = findAgreement([[], [], WEST], 'majority', region);

    expect(found.ok && found.value.levels.map(({ areaKm2 }) => areaKm2 > 0)).toEqual([true, false, false]);
  });
});
