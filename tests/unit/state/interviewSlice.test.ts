import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../src/domain/ids.ts';
import { EMPTY_SESSION } from '../../../src/domain/session/session.ts';
import { selectSession } from '../../../src/state/derived/session.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt } from '../../support/smallRegion.ts';

describe('the guide', () => {
  test('starts at the first step, and where it was left the next time', async () => {
    const store = await createLoadedStore();
    const { startInterview, goToStep, leaveInterview } = acts(store);
    expect(store.getState()).toMatchObject({
      step: null,
      leftAt: null,
      visited: [],
      startedAt: null,
      revealed: false,
      placing: null,
      address: 'vous',
      prompts: true,
      large: false,
      timeShown: true,
    });

    startInterview(1000);
    expect(store.getState().step).toBe('question');

    goToStep('trades');
    leaveInterview();
    expect(store.getState().step).toBeNull();

    startInterview(5000);
    expect(store.getState().step).toBe('trades');
    expect(store.getState().startedAt).toBe(1000);
  });

  test('each step begins with its own map, and gives back the one that was lent to the guide', async () => {
    const store = await createLoadedStore();
    const { startInterview, goToStep, leaveInterview } = acts(store);
    const { chooseIndicator, chooseTheme, restore } = store.getState().sessionActions;
    const shown = () => {
      const { choices, placesShown } = store.getState();
      return { ...choices, placesShown };
    };
    chooseIndicator('density');
    const before = shown();

    startInterview(0);
    expect(shown()).toMatchObject({ indicator: null, theme: null, placesShown: false });
    goToStep('reading');
    expect(shown().limits).toEqual(['communes', 'epci', 'bassin']);
    goToStep('trades');
    chooseTheme({ kind: 'recruitment', measure: 'projects', family: null });
    goToStep('people');
    expect(shown()).toMatchObject({ theme: null, limits: before.limits, placesShown: true });
    leaveInterview();
    expect(shown()).toEqual(before);
    expect(store.getState().lentMap).toBeNull();

    startInterview(0);
    restore({ ...EMPTY_SESSION, indicator: 'jobsChange' });
    leaveInterview();
    expect(shown().indicator).toBe('jobsChange');
  });

  test('what a link carries is what the person chose, not the map of a step', async () => {
    const store = await createLoadedStore();
    store.getState().sessionActions.chooseIndicator('density');
    acts(store).startInterview(0);
    acts(store).goToStep('reading');

    expect(selectSession(store.getState())).toMatchObject({
      indicator: 'density',
      limits: EMPTY_SESSION.limits,
    });
  });

  test('goes from step to step, stays at the ends and remembers the steps opened', async () => {
    const store = await createLoadedStore();
    const { startInterview, moveStep, goToStep } = acts(store);

    startInterview(0);
    moveStep(-1);
    expect(store.getState().step).toBe('question');

    moveStep(1);
    goToStep('plan');
    moveStep(1);
    expect(store.getState().step).toBe('plan');
    expect(store.getState().visited).toEqual(['question', 'drawing', 'plan']);
  });

  test('loses nothing that was said, whatever the steps', async () => {
    const store = await createLoadedStore();
    const { startInterview, note, noteTravel, noteTrade, moveStep, leaveInterview } = acts(store);
    const trade = 'H2913' as RomeCode;

    startInterview(0);
    note({ question: 'Où chercher ?' });
    noteTravel({ modes: ['bike'] });
    noteTravel({ limit: { minutes: 30 } });
    noteTrade(trade, { pros: 'précis' });
    noteTrade(trade, { cons: 'debout' });
    moveStep(1);
    leaveInterview();

    const { question, travel, tradeNotes } = store.getState().notes;
    expect(question).toBe('Où chercher ?');
    expect(travel).toMatchObject({ modes: ['bike'], limit: { minutes: 30 } });
    expect(tradeNotes[trade]).toEqual({ pros: 'précis', cons: 'debout', toCheck: '' });
  });
});

describe('landmarks', () => {
  test('a tap places the one that waits, once', async () => {
    const store = await createLoadedStore();
    const { place, placeAt } = acts(store);

    place('avoid');
    placeAt([-1, 47.3]);
    placeAt([-1.1, 47.3]);

    expect(store.getState().placing).toBeNull();
    expect(store.getState().notes.landmarks).toEqual([
      { id: 'l1', kind: 'avoid', spot: { point: [-1, 47.3] }, words: '' },
    ]);
  });

  test('the tool in hand is put down for a tap that places, and going on forgets the tap', async () => {
    const store = await createLoadedStore();
    store.getState().drawingActions.takeTool('freehand');

    acts(store).place('live');
    expect(store.getState().tool).toBeNull();

    acts(store).goToStep('reach');
    expect(store.getState().placing).toBeNull();
  });

  test('one that is taken away can be put back where it was', async () => {
    const store = await createLoadedStore();
    const { addLandmark, removeLandmark, putLandmarkBack } = acts(store);
    addLandmark('live', { commune: codeAt(0) }, 'chez moi');
    addLandmark('go', { commune: codeAt(1) });
    const before = store.getState().notes.landmarks;

    removeLandmark(before[0]!.id);
    const { notice } = store.getState();
    expect(notice).toMatchObject({ kind: 'landmark-removed', at: 0 });

    if (notice?.kind === 'landmark-removed') putLandmarkBack(notice.landmark, notice.at);
    expect(store.getState().notes.landmarks).toEqual(before);
  });
});

test('what was learned can be taken away and put back', async () => {
  const store = await createLoadedStore();
  const learned = { words: 'On recrute en intérim', on: '2026-11-23', spot: { commune: codeAt(0) } };

  acts(store).learn(learned);
  acts(store).unlearn(0);
  expect(store.getState().notes.knowledge).toEqual([]);

  acts(store).putKnowledgeBack(learned, 0);
  expect(store.getState().notes.knowledge).toEqual([learned]);
});

test('an action of the plan that is taken away can be put back where it was', async () => {
  const store = await createLoadedStore();
  const { addAction, removeAction, putActionBack } = store.getState().planActions;
  addAction({ kind: 'call', title: 'Appeler' });
  addAction({ kind: 'visit', title: 'Visiter' });
  const before = store.getState().plan;

  removeAction(before[0]!.id);
  const { notice } = store.getState();
  expect(store.getState().plan).toEqual([before[1]]);

  if (notice?.kind === 'action-removed') putActionBack(notice.action, notice.at);
  expect(store.getState().plan).toEqual(before);
});

test('asking for the figures shows on the map the whole of what they are about', async () => {
  const store = await createLoadedStore();
  store.getState().territoryActions.choose([codeAt(0)], 'in');

  acts(store).reveal();

  // The first cell of the mainland: a tenth of a degree from 1.2° W and 47.2° N.
  const [west = 0, south = 0, east = 0, north = 0] = store.getState().camera?.bbox ?? [];
  expect([west, south]).toEqual([-1.2, 47.2]);
  expect(east - west).toBeCloseTo(0.1, 9);
  expect(north - south).toBeCloseTo(0.1, 9);
});

function acts(store: AppStore) {
  return store.getState().interviewActions;
}
