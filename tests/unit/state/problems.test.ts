import { expect, test } from 'vitest';
import { createLoadedStore } from '../../support/createTestStore.ts';

test('each kind of problem is said once, as it last happened, until it is solved', async () => {
  const store = await createLoadedStore();
  const { report, resolve } = store.getState().uiActions;

  report({ kind: 'webgl-lost' });
  report({ kind: 'map-failed', detail: 'first' });
  report({ kind: 'map-failed', detail: 'second' });
  expect(store.getState().problems).toEqual([
    { kind: 'webgl-lost' },
    { kind: 'map-failed', detail: 'second' },
  ]);
  resolve('webgl-lost');

  expect(store.getState().problems).toEqual([{ kind: 'map-failed', detail: 'second' }]);
});
