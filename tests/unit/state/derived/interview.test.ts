import { describe, expect, test } from 'vitest';
import {
  selectBlank,
  selectFiguresWait,
  selectReachRings,
  selectShownIndicator,
} from '../../../../src/state/derived/interview.ts';
import { selectShownLimits } from '../../../../src/state/derived/themes.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../../support/smallRegion.ts';

describe('the blank map', () => {
  test('has no colour and no limit, whatever was chosen before the guide', async () => {
    const store = await createLoadedStore();
    store.getState().sessionActions.chooseIndicator('density');
    acts(store).startInterview(0);
    acts(store).moveStep(1);

    expect(selectBlank(store.getState())).toBe(true);
    expect(selectShownIndicator(store.getState())).toBeNull();
    expect(selectShownLimits(store.getState())).toEqual([]);

    acts(store).leaveInterview();
    expect(selectShownIndicator(store.getState())?.record.id).toBe('density');
    expect(selectShownLimits(store.getState())).toEqual(['communes', 'epci']);
  });

  test('ends with the first stroke, or when the person goes on without one', async () => {
    const store = await createLoadedStore();
    acts(store).startInterview(0);
    acts(store).goToStep('drawing');

    acts(store).moveStep(1);
    expect(selectBlank(store.getState())).toBe(false);

    acts(store).moveStep(-1);
    expect(selectBlank(store.getState())).toBe(true);

    store.getState().territoryActions.draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);
    expect(selectBlank(store.getState())).toBe(false);
  });
});

describe('figures', () => {
  test('wait for the guess until they are asked for, then stay', async () => {
    const store = await createLoadedStore();
    const waits = () => selectFiguresWait(store.getState());
    expect(waits()).toBe(false);

    acts(store).startInterview(0);
    store.getState().territoryActions.draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);
    acts(store).goToStep('reading');
    expect(waits()).toBe(true);

    acts(store).reveal();
    expect(waits()).toBe(false);

    acts(store).goToStep('drawing');
    expect(waits()).toBe(false);
  });

  test('do not wait at the steps that are made of them', async () => {
    const store = await createLoadedStore();
    acts(store).startInterview(0);

    acts(store).goToStep('trades');

    expect(selectFiguresWait(store.getState())).toBe(false);
  });
});

describe('circles', () => {
  test('are drawn around where the person lives, at the third step only', async () => {
    const store = await createLoadedStore();
    const { addLandmark, noteTravel, startInterview, goToStep } = acts(store);
    addLandmark('live', { point: [-1, 47.3] });
    addLandmark('go', { commune: codeAt(3) });
    noteTravel({ modes: ['bike', 'walk'], limit: { minutes: 60 } });
    startInterview(0);
    expect(selectReachRings(store.getState())).toEqual([]);

    goToStep('reach');

    expect(selectReachRings(store.getState())).toEqual([
      { mode: 'bike', radiusKm: 12, center: [-1, 47.3] },
      { mode: 'walk', radiusKm: 4, center: [-1, 47.3] },
    ]);
  });

  test('are looked at one way of travelling at a time, all of them again once it is no longer chosen', async () => {
    const store = await createLoadedStore();
    const { addLandmark, noteTravel, startInterview, goToStep } = acts(store);
    addLandmark('live', { point: [-1, 47.3] });
    noteTravel({ modes: ['bike', 'walk', 'car'], limit: { minutes: 60 } });
    startInterview(0);
    goToStep('reach');
    const shown = () => selectReachRings(store.getState()).map(({ mode }) => mode);

    store.getState().reachActions.lookAtMode('walk');
    expect(shown()).toEqual(['walk']);

    noteTravel({ modes: ['bike', 'car'] });
    expect(shown()).toEqual(['car', 'bike']);

    store.getState().reachActions.lookAtMode(null);
    noteTravel({ modes: ['bike', 'walk'] });
    expect(shown()).toEqual(['bike', 'walk']);
  });
});

function acts(store: AppStore) {
  return store.getState().interviewActions;
}
