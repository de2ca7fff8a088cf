import { describe, expect, test } from 'vitest';
import { figuresBeside, zonesAround } from '../../../../src/domain/statistics/zoneFigures.ts';
import { createSmallIndicators, createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const indicators = createSmallIndicators(region);

describe('figures of the zones around a commune', () => {
  test('come smallest zone first, without those that do not publish it', () => {
    // Row 0 is in the first EPCI, whose zone d'emploi publishes no income.
    expect(figuresBeside(indicators, 'medianIncome', zonesAround(region, 0))).toEqual([
      { zone: 'epci', value: 21_500 },
      { zone: 'departement', value: 22_500 },
      { zone: 'region', value: 23_050 },
    ]);
  });

  test('leave out an EPCI that the commune does not have', () => {
    expect(figuresBeside(indicators, 'medianIncome', zonesAround(region, 11))).toEqual([
      { zone: 'region', value: 23_050 },
    ]);
  });

  test('are none for a figure that no zone publishes', () => {
    expect(figuresBeside(indicators, 'workersShare', zonesAround(region, 0))).toEqual([]);
  });
});
