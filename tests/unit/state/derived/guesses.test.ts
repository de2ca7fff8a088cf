import { expect, test } from 'vitest';
import { selectGuesses } from '../../../../src/state/derived/guesses.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { createFakeSource, unreachable } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';

test('nothing is asked before everything that a question may be about has come', async () => {
  const store = createAppStore({ source: createFakeSource() });
  expect(selectGuesses(store.getState())).toBeNull();
  await store.getState().catalogueActions.load();
  store.getState().territoryActions.choose([codeAt(1), codeAt(2), codeAt(3)], 'in');

  await store.getState().catalogueActions.loadIndicators();
  expect(selectGuesses(store.getState())).toBeNull();
  await store.getState().tradesActions.loadTrades();

  expect(selectGuesses(store.getState())?.map(({ kind }) => kind)).toEqual(['young', 'population']);
});

test('what cannot be had is not asked about, and the rest is', async () => {
  const store = createAppStore({
    source: createFakeSource({
      indicators: unreachable('indicators.json'),
      sectors: unreachable('sectors.json'),
    }),
  });
  await store.getState().catalogueActions.load();
  store.getState().territoryActions.choose([codeAt(1), codeAt(2), codeAt(3)], 'in');
  await store.getState().catalogueActions.loadIndicators();
  await store.getState().tradesActions.loadTrades();

  // Ages come with the indicators.
  expect(selectGuesses(store.getState())?.map(({ kind }) => kind)).toEqual(['population']);
});
