import { describe, expect, test } from 'vitest';
import {
  selectCounting,
  selectLiveCounting,
  selectLiveFigures,
  selectLiveTerritory,
} from '../../../../src/state/derived/counting.ts';
import { selectRuleCounts } from '../../../../src/state/derived/ruleCounts.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../../support/smallRegion.ts';

describe('live counting', () => {
  test('follows the outline under the finger while the territory waits', async () => {
    const store = await createLoadedStore();

    store.getState().drawingActions.sketch(rectangleRing(0.1, 0.1, 1.9, 0.9));

    expect([...selectLiveCounting(store.getState()).counted]).toEqual([0, 1]);
    expect([...selectCounting(store.getState()).counted]).toEqual([]);
  });

  test('shows what a cut would leave', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);
    store.getState().drawingActions.setMode('subtract');

    store.getState().drawingActions.sketch(rectangleRing(0, 0, 1, 1));

    expect([...selectLiveCounting(store.getState()).counted]).toEqual([1]);
  });

  test('is the settled counting itself between two strokes', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.takeCommune(codeAt(0), 'start');

    expect(selectLiveCounting(store.getState())).toBe(selectCounting(store.getState()));
  });

  test('ignores a draft of two points', async () => {
    const store = await createLoadedStore();

    store.getState().drawingActions.sketch([
      [-1, 47.3],
      [-1.1, 47.3],
    ]);

    expect(selectLiveTerritory(store.getState())).toBe(store.getState().territory.present);
  });

  test('the stroke that ends becomes the territory', async () => {
    const store = await createLoadedStore();
    store.getState().drawingActions.sketch(rectangleRing(0.1, 0.1, 1.9, 0.9));

    store.getState().drawingActions.finishStroke(0);

    expect(store.getState().draft).toBeNull();
    expect([...selectCounting(store.getState()).counted]).toEqual([0, 1]);
  });

  test('gives figures of published values, with how many are missing', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(0), codeAt(4)], 'in');

    // Row 4 publishes no jobs: 110 is "at least".
    expect(selectLiveFigures(store.getState())).toMatchObject({
      communes: 2,
      population: { value: 1500, missing: 0 },
      privateJobs: { value: 110, missing: 1 },
    });
  });
});

describe('rule counts', () => {
  test('tell what each rule would count, choices included', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.draw(rectangleRing(0, 0, 1.4, 0.98), 'add', 0);
    store.getState().territoryActions.choose([codeAt(11)], 'in');

    expect(selectRuleCounts(store.getState())).toEqual({ majority: 2, centre: 2, touched: 3, whole: 2 });
  });

  test('are nothing while there is nothing to count', async () => {
    const store = await createLoadedStore();

    expect(selectRuleCounts(store.getState())).toBeNull();
  });
});
