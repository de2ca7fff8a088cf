import { describe, expect, test } from 'vitest';
import type { BassinId } from '../../../../src/domain/ids.ts';
import { addedNeeds, fartherBassins } from '../../../../src/domain/trades/fartherBassins.ts';
import { createSmallRegion, rectangle } from '../../../support/smallRegion.ts';
import { carers, createSmallFigures, welders } from '../../../support/smallTrades.ts';

const region = createSmallRegion();

describe('bassins a little farther', () => {
  test('are as far as they are from the line', () => {
    // Row 0 is drawn; row 6, of Grand-Pré, begins one cell east of its corner: 11.1195 km × cos 47.3° = 7.541 km.
    const [bassin, ...others] = fartherBassins([rectangle(0, 0, 1, 1)], Int32Array.of(0), region);

    expect(bassin).toMatchObject({ id: 'BE:5202', name: 'Grand-Pré' });
    expect(bassin?.distanceKm).toBeCloseTo(7.541, 2);
    expect(others).toEqual([]);
  });

  test('that the line enters without a commune counted are at no distance', () => {
    const shape = [rectangle(0, 0, 1, 2.1)];

    expect(fartherBassins(shape, Int32Array.of(0, 4), region)).toMatchObject([
      { id: 'BE:5202', distanceKm: 0 },
    ]);
  });

  test('are measured from the counted communes when nothing is drawn', () => {
    // Row 4 touches row 8, of Grand-Pré; row 0 is one cell away.
    expect(fartherBassins([], Int32Array.of(4), region)[0]?.distanceKm).toBe(0);
    expect(fartherBassins([], Int32Array.of(0), region)[0]?.distanceKm).toBeCloseTo(7.541, 2);
  });

  test('are not named beyond reach', () => {
    expect(fartherBassins([], Int32Array.of(0), region, 5)).toEqual([]);
  });

  test('are named up to forty kilometres when nobody says how far', () => {
    // North of the region, which is three cells high: a cell is 11.1195 km.
    const awayBy = (km: number) => [rectangle(0, 3 + km / 11.1195, 4, 5 + km / 11.1195)];

    expect(fartherBassins(awayBy(39.9), new Int32Array(0), region)).toHaveLength(1);
    expect(fartherBassins(awayBy(40.1), new Int32Array(0), region)).toEqual([]);
  });

  test('are none around nothing', () => {
    expect(fartherBassins([], new Int32Array(0), region)).toEqual([]);
  });

  test('are none around a drawing that cannot be counted, which enters nothing and is far from nothing', () => {
    // Drawn twice at the same place: more than whole communes.
    const twice = [rectangle(0, 0, 1, 1), rectangle(0, 0, 1, 1)];
    expect(region.engine.measure(twice).sound).toBe(false);

    expect(fartherBassins(twice, new Int32Array(0), region)).toEqual([]);
    expect(fartherBassins(twice, Int32Array.of(0), region)).toEqual([]);
  });

  test('beyond a bassin that is entered or touched are told by distance, then by code', () => {
    // Row 5 touches both bassins of the small region: only the one without a counted commune is farther.
    expect(fartherBassins([], Int32Array.of(6), region)).toMatchObject([{ id: 'BE:5201', distanceKm: 0 }]);
    expect(fartherBassins([], Int32Array.of(0, 6), region)).toEqual([]);
  });
});

test('what a bassin adds is the sum of the chosen families, in the last year', () => {
  // 150 welders and 60 carers.
  const { recruitment } = createSmallFigures();

  expect(addedNeeds(recruitment, 'BE:5202' as BassinId, [welders, carers]).projects).toEqual({
    value: 210,
    missing: 0,
    of: 2,
  });
});
