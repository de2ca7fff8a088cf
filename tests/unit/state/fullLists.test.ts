import { describe, expect, test } from 'vitest';
import type { ActionId, LandmarkId } from '../../../src/domain/ids.ts';
import { EMPTY_NOTEBOOK } from '../../../src/domain/interview/notebook.ts';
import type { KeptNotebook } from '../../../src/domain/notebook/keptNotebook.ts';
import { MAX_ITEMS, MAX_WORDS } from '../../../src/domain/notebook/limits.ts';
import { selectKept } from '../../../src/state/derived/kept.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { openNotebook } from '../../../src/state/sync/openNotebook.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { sampleKept } from '../../support/sampleNotebook.ts';
import { createPlace } from '../../support/smallPlaces.ts';
import { codeAt } from '../../support/smallRegion.ts';

const SPOT = { commune: codeAt(0) };
const [ACTION] = sampleKept.notebook.plan;

describe('a list of the notebook that is full', () => {
  test.each<[string, (store: AppStore) => void]>([
    ['a landmark', (store) => store.getState().interviewActions.addLandmark('go', SPOT)],
    ['a landmark placed on the map', (store) => placeOnMap(store)],
    ['a landmark put back', (store) => store.getState().interviewActions.putLandmarkBack(landmark(900), 3)],
    ['something learned', (store) => store.getState().interviewActions.learn(learned(900))],
    [
      'something learned put back',
      (store) => store.getState().interviewActions.putKnowledgeBack(learned(900), 3),
    ],
    ['a place to visit', (store) => store.getState().planActions.addPlace(createPlace({ id: 'p900' }))],
    ['an action', (store) => store.getState().planActions.addAction({ kind: 'call', title: 'Appeler' })],
    ['an action put back', (store) => store.getState().planActions.putActionBack(action(900), 3)],
  ])('takes no more than it can hold, and says so: %s', async (_, add) => {
    const store = await createLoadedStore();
    fill(store, MAX_ITEMS - 1);

    add(store);
    expect(lengths(store)).toContain(MAX_ITEMS);
    expect(store.getState().notice).toBeNull();

    fill(store, MAX_ITEMS);
    const before = selectKept(store.getState());
    add(store);
    expect(selectKept(store.getState()).notebook).toEqual(before.notebook);
    expect(store.getState().notice).toMatchObject({ kind: 'notebook-full' });
  });
});

describe('two notebooks that would not open again as one', () => {
  test.each<[string, Partial<KeptNotebook['notebook']>]>([
    ['an answer of two long texts', { surprise: 'b'.repeat(MAX_WORDS - 1) }],
    [
      'a list of two long ones',
      { knowledge: Array.from({ length: MAX_ITEMS }, (_, at) => learned(1000 + at)) },
    ],
  ])('are not united, and that is said: %s', async (_, notes) => {
    const store = await createLoadedStore();
    const { interviewActions, keepActions } = store.getState();
    interviewActions.note({ surprise: 'a'.repeat(MAX_WORDS - 1), knowledge: [learned(1)] });
    const kept = { ...sampleKept, notebook: { ...sampleKept.notebook, ...notes } };
    await openNotebook(store, { ok: true, value: kept }, 'file');
    const before = selectKept(store.getState());

    keepActions.accept('unite');

    expect(selectKept(store.getState())).toEqual(before);
    expect(store.getState().notice).toMatchObject({ kind: 'notebook-too-full' });
    // It can still take the place of the other.
    expect(store.getState().offered).not.toBeNull();
    keepActions.accept('replace');
    expect(selectKept(store.getState()).notebook).toEqual(kept.notebook);
  });
});

/** Every list with so many items. */
function fill(store: AppStore, count: number): void {
  const some = <T>(make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at + 1));
  store.getState().interviewActions.putNotebook({
    ...EMPTY_NOTEBOOK,
    landmarks: some(landmark),
    knowledge: some(learned),
    plan: some(action),
  });
}

function lengths(store: AppStore): readonly number[] {
  const { landmarks, knowledge, plan } = selectKept(store.getState()).notebook;
  return [landmarks.length, knowledge.length, plan.length];
}

function placeOnMap(store: AppStore): void {
  store.getState().interviewActions.place('avoid');
  store.getState().interviewActions.placeAt([-1, 47.3]);
}

function landmark(at: number) {
  return { id: `l${at}` as LandmarkId, kind: 'know' as const, spot: SPOT, words: '' };
}

function learned(at: number) {
  return { words: `Appris ${at}`, on: '2026-11-23', spot: SPOT };
}

function action(at: number) {
  return { ...ACTION!, id: `a${at}` as ActionId, place: null };
}
