import { describe, expect, test } from 'vitest';
import { parseRomeCode } from '../../../src/domain/ids.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt } from '../../support/smallRegion.ts';

// The small region is a grid of four by three communes of about 7.5 km by 11.1 km; row 5 is inside of it.
const HOME = 5;

describe('a visit', () => {
  test('starts from the commune alone', async () => {
    const store = await settleAt(HOME);

    expect(store.getState().visit).toMatchObject({ home: codeAt(HOME), reach: 'commune' });
    expect([...selectCounting(store.getState()).counted]).toEqual([HOME]);
    expect(store.getState().choices.commune).toBeNull();
  });

  test('widens to the communes that touch it', async () => {
    const store = await settleAt(HOME);

    store.getState().visitActions.widen('neighbours');

    // Above, below, left and right of row 5 at least.
    expect([...selectCounting(store.getState()).counted]).toEqual(expect.arrayContaining([1, 4, 5, 6, 9]));
  });

  test('widens to a circle, then back, with nothing left of the circle', async () => {
    const store = await settleAt(HOME);

    store.getState().visitActions.widen(20);
    expect(store.getState().territory.present.shape).toHaveLength(1);
    expect([...selectCounting(store.getState()).counted]).toContain(HOME);
    store.getState().visitActions.widen('commune');

    expect(store.getState().territory.present.shape).toEqual([]);
    expect([...selectCounting(store.getState()).counted]).toEqual([HOME]);
  });

  test('shows on the map what it counts', async () => {
    const store = await settleAt(HOME);
    const before = store.getState().camera?.id ?? 0;

    store.getState().visitActions.widen('neighbours');

    expect(store.getState().camera?.id).toBe(before + 1);
  });

  test('does nothing before a commune was named', async () => {
    const store = await createLoadedStore();

    store.getState().visitActions.settle();
    store.getState().visitActions.widen(10);

    expect(store.getState().visit.home).toBeNull();
    expect(store.getState().territory.past).toEqual([]);
  });

  test('keeps one trade at a time', async () => {
    const store = await createLoadedStore();
    const [first, second] = ['A1101', 'H2913'].map((code) => parseRomeCode(code)!);

    store.getState().visitActions.chooseTrade(first!);
    store.getState().visitActions.chooseTrade(second!);
    expect(store.getState().choices.pistes).toEqual([second]);
    store.getState().visitActions.chooseTrade(null);

    expect(store.getState().choices.pistes).toEqual([]);
  });
});

async function settleAt(row: number): Promise<AppStore> {
  const store = await createLoadedStore();
  const { visitActions } = store.getState();
  visitActions.pointAt(codeAt(row));
  visitActions.settle();
  return store;
}
