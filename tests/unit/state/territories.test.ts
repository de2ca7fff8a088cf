import { describe, expect, test } from 'vitest';
import { selectAllCounted, selectAsideCounted } from '../../../src/state/derived/territories.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../support/smallRegion.ts';

describe('several territories', () => {
  test('keep each its own undo', async () => {
    const { getState } = await createLoadedStore();
    const { territoryActions, territoriesActions } = getState();
    territoryActions.choose([codeAt(0)], 'in');
    territoriesActions.addTerritory('counsellor', 'blank');
    territoryActions.choose([codeAt(1)], 'in');

    territoriesActions.takeInHand('t1' as never);
    territoryActions.undo();

    expect(getState().territory.present.choices).toEqual({});
    expect(getState().aside[0]?.history.present.choices).toEqual({ [codeAt(1)]: 'in' });
  });

  test('are all counted, those aside only once', async () => {
    const { getState } = await createLoadedStore();
    const { territoryActions, territoriesActions } = getState();
    territoryActions.choose([codeAt(0), codeAt(1)], 'in');
    territoriesActions.addTerritory('after', 'blank');
    const aside = selectAsideCounted(getState());
    territoryActions.choose([codeAt(0), codeAt(1), codeAt(2)], 'in');

    expect(selectAllCounted(getState()).map(({ id, counting }) => [id, counting.counted.length])).toEqual([
      ['t1', 2],
      ['t2', 3],
    ]);
    expect(selectAsideCounted(getState())).toBe(aside);
  });

  test('leave a blank one out of the count', async () => {
    const { getState } = await createLoadedStore();
    getState().territoriesActions.addTerritory('before', 'blank');

    expect(selectAllCounted(getState())).toEqual([]);
  });

  test('come back when the removal is undone', async () => {
    const { getState } = await createLoadedStore();
    const { territoryActions, territoriesActions } = getState();
    territoryActions.choose([codeAt(0)], 'in');
    territoriesActions.addTerritory('counsellor', 'copy');
    territoriesActions.removeTerritory('t1' as never);
    expect(getState().aside).toEqual([]);

    territoriesActions.undoRemoval();

    expect(getState().aside.map(({ id }) => id)).toEqual(['t1']);
    expect(getState().beforeRemoval).toBeNull();
  });

  test('are found again by Back rather than written over', async () => {
    const { getState } = await createLoadedStore();
    const { territoryActions, territoriesActions, sessionActions } = getState();
    territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);
    const mine = getState().territory.present;
    territoriesActions.addTerritory('counsellor', 'blank');
    territoryActions.choose([codeAt(2)], 'in');

    sessionActions.restore({ ...getState().choices, territory: structuredClone(mine) });

    expect(getState().inHand.author).toBe('me');
    expect(getState().aside.map(({ author }) => author)).toEqual(['counsellor']);
  });

  test('drop the stroke under way when hands change', async () => {
    const { getState } = await createLoadedStore();
    getState().drawingActions.sketch(rectangleRing(0, 0, 1, 1));

    getState().territoriesActions.addTerritory('counsellor', 'blank');

    expect(getState().draft).toBeNull();
  });
});
