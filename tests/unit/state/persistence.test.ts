import { describe, expect, test } from 'vitest';
import { encodeSession } from '../../../src/domain/session/codec.ts';
import { selectKept } from '../../../src/state/derived/kept.ts';
import { selectSession } from '../../../src/state/derived/session.ts';
import { PERSISTENCE, type StateKey } from '../../../src/state/persistence.ts';
import type { AppState } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { sampleKept } from '../../support/sampleNotebook.ts';

const keys = Object.keys(PERSISTENCE) as StateKey[];

describe('the table of what persists', () => {
  test('names every key of the state, and no other', async () => {
    const state = (await createLoadedStore()).getState();
    const holding = Object.keys(state).filter((key) => !key.endsWith('Actions'));

    expect(keys.sort()).toEqual(holding.sort());
  });

  test('says what a file holds: without a key that reaches it, it is another one', async () => {
    const before = (await createLoadedStore()).getState();
    const after = await filledState();
    const reaching = keys.filter((key) => ['link', 'file'].includes(PERSISTENCE[key].reach));

    for (const key of reaching)
      expect(selectKept({ ...after, [key]: before[key] }), key).not.toEqual(selectKept(after));
  });

  test('says what no file holds: a key that never leaves changes nothing', async () => {
    const { region: _, ...state } = await filledState();
    const kept = (change: object) =>
      selectKept({ ...state, region: { status: 'idle' }, ...change } as AppState);

    for (const key of keys.filter((key) => PERSISTENCE[key].reach === 'never' && key !== 'region'))
      expect(kept({ [key]: { changed: key } }), key).toEqual(kept({}));
  });

  test('says what the plain link holds: nothing that only a file may hold', async () => {
    const before = (await createLoadedStore()).getState();
    const after = await filledState();
    const link = (state: AppState) => encodeSession(selectSession(state)).toString();

    for (const key of keys.filter((key) => PERSISTENCE[key].reach !== 'link'))
      expect(link({ ...before, [key]: after[key] }), key).toBe(link(before));
  });
});

/** A state in which every key that reaches a file holds something. */
async function filledState(): Promise<AppState> {
  const store = await createLoadedStore();
  const { keepActions, interviewActions, territoriesActions } = store.getState();
  keepActions.offer({ kept: sampleKept, from: 'file' });
  keepActions.accept('replace');
  interviewActions.startInterview(0);
  territoriesActions.setAuthor(store.getState().inHand.id, 'after');
  return store.getState();
}
