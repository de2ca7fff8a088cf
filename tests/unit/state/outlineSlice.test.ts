import { expect, test } from 'vitest';
import { listTerritories } from '../../../src/domain/territory/territorySet.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';

const square = (west: number, nom: string) => ({
  type: 'Feature',
  properties: { nom },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 47.2],
        [west + 0.1, 47.2],
        [west + 0.1, 47.3],
        [west, 47.3],
        [west, 47.2],
      ],
    ],
  },
});
const collection = (...features: readonly object[]) => ({ type: 'FeatureCollection', features });
const open = (store: AppStore, value: unknown) =>
  store.getState().outlineActions.openOutline(new File([JSON.stringify(value)], 'trace.geojson'));
const names = (store: AppStore) => {
  const { inHand, territory, aside } = store.getState();
  return listTerritories({ inHand, history: territory, aside }).map(({ territory: { name } }) => name);
};

test('one outline is the territory at once, and can be undone', async () => {
  const store = await createLoadedStore();
  await open(store, collection(square(-1.2, 'Ici')));

  expect(store.getState().territory.present).toMatchObject({ name: 'Ici', shape: [{ holes: [] }] });
  expect(store.getState().notice).toMatchObject({ kind: 'outline-opened', count: 1 });
});

test('several are asked about: pieces of one territory', async () => {
  const store = await createLoadedStore();
  await open(store, collection(square(-1.2, 'Ici'), square(-0.9, 'Là')));

  expect(store.getState()).toMatchObject({ dialog: 'outline', outlineOpening: { status: 'asked' } });
  expect(store.getState().territory.present.shape).toEqual([]);
  store.getState().outlineActions.takeOutlines('pieces');
  expect(store.getState().territory.present.shape).toHaveLength(2);
  expect(store.getState()).toMatchObject({ dialog: null, outlineOpening: null });
});

test('or territories side by side, four at most', async () => {
  const store = await createLoadedStore();
  await open(store, collection(...['A', 'B', 'C', 'D', 'E'].map((name, at) => square(-1.2 + at / 5, name))));
  store.getState().outlineActions.takeOutlines('apart');

  expect(names(store)).toEqual(['A', 'B', 'C', 'D']);
});

test('what holds none is refused, and nothing changes', async () => {
  const store = await createLoadedStore();
  await open(store, collection());

  expect(store.getState().outlineOpening).toMatchObject({ status: 'refused', flaw: { kind: 'empty' } });
  store.getState().outlineActions.closeOutline();
  expect(store.getState()).toMatchObject({ outlineOpening: null, dialog: null });
});
