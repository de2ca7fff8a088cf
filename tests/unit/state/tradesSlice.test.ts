import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../src/domain/ids.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { createFakeSource, createLoadedStore, unreachable } from '../../support/createTestStore.ts';
import { aideSoignant, soudeur } from '../../support/smallTrades.ts';

describe('trades', () => {
  test('are asked for once there is a region, and only once', async () => {
    const source = createFakeSource();
    const store = createAppStore({ source });
    const { catalogueActions, tradesActions } = store.getState();

    await tradesActions.loadTrades();
    await catalogueActions.load();
    await Promise.all([tradesActions.loadTrades(), tradesActions.loadTrades()]);

    expect(source.asked).toEqual(['region', 'trades', 'recruitment', 'ringSurveys', 'tension', 'sectors']);
    expect(store.getState().sectors.status).toBe('ready');
  });

  test('can be found while one of their files is missing, which is asked for again', async () => {
    const source = createFakeSource({ tension: unreachable('tension.json') });
    const store = createAppStore({ source });
    await store.getState().catalogueActions.load();

    await store.getState().tradesActions.loadTrades();
    expect(store.getState().trades.status).toBe('ready');
    expect(store.getState().tension).toEqual({
      status: 'failed',
      problem: { kind: 'catalogue-unreachable', file: 'tension.json' },
    });

    await store.getState().tradesActions.loadTrades();
    expect(source.asked).toEqual([
      'region',
      'trades',
      'recruitment',
      'ringSurveys',
      'tension',
      'sectors',
      'tension',
    ]);
  });
});

describe('pistes', () => {
  test('are kept in order, each once, three at most', async () => {
    const store = await createLoadedStore();
    const { keepPiste } = store.getState().tradesActions;

    for (const code of [soudeur, soudeur, aideSoignant, 'D1102', 'N4101']) keepPiste(code as RomeCode);

    expect(store.getState().choices.pistes).toEqual(['H2913', 'J1501', 'D1102']);
  });

  test('are dropped one by one', async () => {
    const store = await createLoadedStore();
    const { keepPiste, dropPiste } = store.getState().tradesActions;
    keepPiste(soudeur);
    keepPiste(aideSoignant);

    dropPiste(soudeur);

    expect(store.getState().choices.pistes).toEqual(['J1501']);
  });

  test('that change nothing leave the session as it is', async () => {
    const store = await createLoadedStore();
    const { keepPiste, dropPiste } = store.getState().tradesActions;
    keepPiste(soudeur);
    const { choices } = store.getState();

    keepPiste(soudeur);
    dropPiste(aideSoignant);

    expect(store.getState().choices).toBe(choices);
  });
});
