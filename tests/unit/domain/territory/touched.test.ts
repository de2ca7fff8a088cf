import { describe, expect, test } from 'vitest';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import { cutVillages } from '../../../../src/domain/territory/cutVillages.ts';
import type { Shape } from '../../../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY } from '../../../../src/domain/territory/territory.ts';
import { outsideKm2, touchedInstead } from '../../../../src/domain/territory/touched.ts';
import { CELL_DEG, codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const WEST = -1.2;
const SOUTH = 47.2;

describe('a drawing too small for the rule', () => {
  test('says what it touches, the commune that it covers most of first', () => {
    // 60 % of the width of its box is in the second commune, all of it a tenth of their height.
    const shape = box(0.6, 0.1, 1.6, 0.2);
    const counting = countTerritory({ ...EMPTY_TERRITORY, shape }, region);

    expect(counting.counted).toHaveLength(0);
    expect(touchedInstead(counting, region).map(({ row }) => row)).toEqual([1, 0]);
    expect(touchedInstead(counting, region)[0]?.share).toBeCloseTo(0.06, 3);
  });

  test('says nothing of it once a commune counts, by the rule or by choice', () => {
    const large = countTerritory({ ...EMPTY_TERRITORY, shape: box(0, 0, 1, 0.9) }, region);
    const chosen = countTerritory(
      { ...EMPTY_TERRITORY, shape: box(0.1, 0.1, 0.2, 0.2), choices: { [codeAt(0)]: 'in' } },
      region,
    );

    expect(touchedInstead(large, region)).toEqual([]);
    expect(touchedInstead(chosen, region)).toEqual([]);
  });

  test('leaves out a commune that the person put outside', () => {
    const counting = countTerritory(
      { ...EMPTY_TERRITORY, shape: box(0.1, 0.1, 0.2, 0.2), choices: { [codeAt(0)]: 'out' } },
      region,
    );

    expect(touchedInstead(counting, region)).toEqual([]);
  });
});

describe('what of a drawing nothing covers', () => {
  test('is the part beyond the communes', () => {
    const inside = countTerritory({ ...EMPTY_TERRITORY, shape: box(0.2, 0.2, 1.8, 0.8) }, region);
    const half = countTerritory({ ...EMPTY_TERRITORY, shape: box(0, -1, 1, 1) }, region);

    expect(outsideKm2(inside, region)).toBe(0);
    expect(outsideKm2(half, region) / half.drawnKm2).toBeCloseTo(0.5, 2);
  });
});

describe('former communes that a line parts', () => {
  const village = (name: string, column: number, line: number) => ({
    code: '49301' as const,
    name,
    type: 'commune-deleguee' as const,
    commune: codeAt(0),
    at: [WEST + column * CELL_DEG, SOUTH + line * CELL_DEG] as [number, number],
  });
  const names = {
    former: [village('Bas', 0.2, 0.2), village('Mont', 0.8, 0.2), { ...village('Loin', 0, 0), at: null }],
    succession: {},
  };

  test('are named on each side, those that no source places on none', () => {
    const shape = box(0, 0, 0.5, 1);
    const counting = countTerritory({ ...EMPTY_TERRITORY, shape }, region);

    expect(cutVillages(shape, counting, names, region)).toEqual([
      { commune: region.communes.names[0], inside: ['Bas'], outside: ['Mont'] },
    ]);
  });

  test('are not named where the line leaves them all on one side', () => {
    const shape = box(0, 0.5, 1, 1);
    const counting = countTerritory({ ...EMPTY_TERRITORY, shape }, region);

    expect(cutVillages(shape, counting, names, region)).toEqual([]);
  });
});

/** A box in columns and lines of the small region. */
function box(west: number, south: number, east: number, north: number): Shape {
  const at = (column: number, line: number) =>
    [WEST + column * CELL_DEG, SOUTH + line * CELL_DEG] as [number, number];
  return [{ outer: [at(west, south), at(east, south), at(east, north), at(west, north)], holes: [] }];
}
