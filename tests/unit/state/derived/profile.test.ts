import { describe, expect, test } from 'vitest';
import type { ZoneId } from '../../../../src/domain/ids.ts';
import {
  selectComparison,
  selectPortraits,
  selectReading,
  selectSeries,
} from '../../../../src/state/derived/profile.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';

describe('profile', () => {
  test('compares with the EPCI of the main commune, then with the zone chosen', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(0), codeAt(1)], 'in');
    expect(selectComparison(store.getState())?.id).toBe('EPCI:244900001');

    store.getState().sessionActions.compareWith('REG:52' as ZoneId);
    expect(selectComparison(store.getState())?.id).toBe('REG:52');
  });

  test('gives the portraits of the territory, of the comparison and of the region', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(0), codeAt(1)], 'in');

    expect(selectPortraits(store.getState())).toMatchObject({
      territory: { communes: 2, population: { value: 3000 } },
      comparison: { communes: 4, population: { value: 4100 } },
      region: { communes: 12, population: { value: 31325 } },
    });
  });

  test('keeps the same portraits while a stroke is under way', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(0)], 'in');
    const before = selectPortraits(store.getState());

    store.getState().drawingActions.sketch([
      [-1.1, 47.25],
      [-1, 47.25],
      [-1, 47.35],
    ]);

    expect(selectPortraits(store.getState())).toBe(before);
  });

  test('has no series before they are loaded', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(0)], 'in');
    expect(selectSeries(store.getState())).toBeNull();

    await store.getState().catalogueActions.loadIndicators();
    expect(selectSeries(store.getState())).toMatchObject({
      curve: { jobs: [90, 100, 110] },
      ages: { missing: 0 },
      comparisonAges: { of: 4 },
    });
  });

  test('reads zones of every kind', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(0), codeAt(11)], 'in');

    const reading = selectReading(store.getState());

    expect(reading?.crossed.map(({ zoning, zones }) => [zoning, zones.length])).toEqual([
      ['epci', 1],
      ['bassin', 2],
      ['zoneEmploi', 2],
      ['bassinVie', 2],
      ['departement', 2],
    ]);
  });
});
