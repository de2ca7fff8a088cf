import { expect, test } from 'vitest';
import type { CommuneCode, TerritoryId } from '../../../../src/domain/ids.ts';
import { selectComparisonAnswer } from '../../../../src/state/derived/comparison.ts';
import { selectPair } from '../../../../src/state/derived/pair.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';

const choose = (store: Awaited<ReturnType<typeof createLoadedStore>>, ...rows: readonly number[]) =>
  store.getState().territoryActions.choose(
    rows.map((row) => codeAt(row) as CommuneCode),
    'in',
  );

test('two territories are a pair at once, the earlier first; one press chooses another', async () => {
  const store = await createLoadedStore();
  choose(store, 0, 1);
  expect(selectPair(store.getState())).toBeNull();
  store.getState().territoriesActions.addTerritory('before', 'blank');
  choose(store, 0);
  store.getState().territoriesActions.addTerritory('counsellor', 'blank');
  choose(store, 0, 2);
  await store.getState().placesActions.loadPlaces();

  const pair = selectPair(store.getState());
  expect(pair?.two.author).toBe('counsellor');
  const other = ['me', 'before'].find((author) => author !== pair?.one.author);
  const id = store.getState().aside.find(({ author }) => author === other)?.id as TerritoryId;
  store.getState().uiActions.compareWith(id);

  expect(selectPair(store.getState())?.one.author).toBe(other);
  expect(selectPair(store.getState())?.compared).toMatchObject({ gained: [2] });
  expect(selectComparisonAnswer(store.getState())?.said).toMatchObject({ kind: 'changed', gained: 1 });
});
