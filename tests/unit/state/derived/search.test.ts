import { expect, test } from 'vitest';
import { selectSearchIndex } from '../../../../src/state/derived/search.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { createFakeSource } from '../../../support/createTestStore.ts';

test('the names are searched once the region is there, those of former communes once they are', async () => {
  const store = createAppStore({ source: createFakeSource() });
  const names = () => selectSearchIndex(store.getState())?.map(({ entry }) => entry.name);
  expect(names()).toBeUndefined();

  await store.getState().catalogueActions.load();
  expect(names()).toContain('Belle-Rive');
  expect(names()).not.toContain('La Vieille-Rive');
  await store.getState().catalogueActions.loadNames();

  expect(names()).toContain('La Vieille-Rive');
});

test('the index is made once for the same names', async () => {
  const store = createAppStore({ source: createFakeSource() });
  await store.getState().catalogueActions.load();
  const first = selectSearchIndex(store.getState());

  store.getState().uiActions.hover(3);

  expect(selectSearchIndex(store.getState())).toBe(first);
});
