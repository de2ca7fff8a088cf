import { describe, expect, test } from 'vitest';
import { PERSISTENCE, type StateKey } from '../../../../src/state/persistence.ts';
import type { AppState } from '../../../../src/state/store.ts';
import { wipeStore } from '../../../../src/state/sync/wipe.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';

const keys = Object.keys(PERSISTENCE) as StateKey[];
/** Stands for anything that somebody may have left. */
const RESIDUE = { left: 'behind' } as const;

describe('wiping the state', () => {
  test.each(keys.filter((key) => PERSISTENCE[key].clearedWhenIdle && key !== 'leaving'))(
    '%s is again what it was before the first visitor',
    async (key) => {
      const store = await createLoadedStore();
      store.setState({ [key]: RESIDUE } as unknown as Partial<AppState>);

      wipeStore(store);

      expect(store.getState()[key]).toEqual(store.getInitialState()[key]);
    },
  );

  test('keeps what was published: the next visitor does not wait for it', async () => {
    const store = await createLoadedStore();
    const { region, capabilities, centre } = store.getState();

    wipeStore(store);

    expect(store.getState()).toMatchObject({ region, capabilities, centre });
  });

  test('lets nothing be started before the page is new', async () => {
    const store = await createLoadedStore();

    wipeStore(store);

    expect(store.getState().leaving).toBe(true);
  });
});
