import { describe, expect, test } from 'vitest';
import { EMPTY_SESSION } from '../../../src/domain/session/session.ts';
import { selectSession } from '../../../src/state/derived/session.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt } from '../../support/smallRegion.ts';

describe('session', () => {
  test('hiding a limit and showing it again gives back the default', async () => {
    const store = await createLoadedStore();

    store.getState().sessionActions.showLimit('communes', false);
    expect(store.getState().choices.limits).toEqual(['epci']);

    store.getState().sessionActions.showLimit('communes', true);
    expect(store.getState().choices.limits).toEqual(EMPTY_SESSION.limits);
  });

  test('puts a whole session in place', async () => {
    const store = await createLoadedStore();
    const session = { ...EMPTY_SESSION, indicator: 'density' as const, commune: codeAt(2) };

    store.getState().sessionActions.restore(session);

    expect(selectSession(store.getState())).toEqual(session);
  });
});
