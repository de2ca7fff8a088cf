import { expect, test } from 'vitest';
import { createAppStore } from '../../../src/state/store.ts';
import { createFakeSource } from '../../support/createTestStore.ts';

test('a copy that is whole stays so while another version is copied, or fails to be', () => {
  const store = createAppStore({ source: createFakeSource() });
  const { setCopy } = store.getState().offlineActions;

  setCopy({ status: 'copying', done: 1, total: 2 });
  setCopy({ status: 'ready' });
  setCopy({ status: 'copying', done: 1, total: 2 });
  setCopy({ status: 'interrupted' });

  expect(store.getState().offlineCopy).toEqual({ status: 'ready' });
});

test('a new version that is put off takes nothing over', () => {
  const store = createAppStore({ source: createFakeSource() });
  const { offerNewVersion, postponeNewVersion } = store.getState().offlineActions;
  let taken = false;

  offerNewVersion(() => {
    taken = true;
  });
  postponeNewVersion();

  expect(store.getState().takeNewVersion).toBeNull();
  expect(taken).toBe(false);
});
