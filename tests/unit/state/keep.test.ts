import { describe, expect, test } from 'vitest';
import { MAX_NOTEBOOK_BYTES } from '../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../src/domain/notebook/file.ts';
import type { KeptNotebook } from '../../../src/domain/notebook/keptNotebook.ts';
import { selectTerritoryBounds } from '../../../src/state/derived/counting.ts';
import { hasUnsavedWork, selectKept } from '../../../src/state/derived/kept.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { openNotebook, openNotebookFile } from '../../../src/state/sync/openNotebook.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { sampleKept } from '../../support/sampleNotebook.ts';
import { codeAt } from '../../support/smallRegion.ts';

describe('opening a notebook', () => {
  test('puts everything back when nothing is on screen', async () => {
    const store = await createLoadedStore();

    await openNotebookFile(store, new Blob([encodeNotebook(sampleKept)]));

    const { vintages: _, ...kept } = selectKept(store.getState());
    const { vintages: __, savedOn: ___, ...expected } = sampleKept;
    expect(kept).toEqual(expected);
    expect(store.getState().notice).toMatchObject({ kind: 'notebook-opened', how: 'replace' });
  });

  test('asks before it touches what is on screen', async () => {
    const store = await createLoadedStore();
    store.getState().interviewActions.note({ question: 'Partir ?' });

    await open(store, sampleKept);

    expect(store.getState().offered?.kept).toEqual(sampleKept);
    expect(store.getState().notes.question).toBe('Partir ?');
  });

  test('asks even on a blank screen about what an earlier visit left', async () => {
    const store = await createLoadedStore();

    await openNotebook(store, { ok: true, value: sampleKept }, 'device');

    expect(store.getState().offered?.from).toBe('device');
    expect(store.getState().notes.question).toBe('');
  });

  test('leaves everything as it is when the file is refused, and says why', async () => {
    const store = await createLoadedStore();
    store.getState().interviewActions.note({ question: 'Partir ?' });
    const before = selectKept(store.getState());

    await openNotebookFile(store, new Blob([encodeNotebook(sampleKept).slice(0, 500)]));

    expect(selectKept(store.getState())).toBe(before);
    expect(store.getState().notice).toMatchObject({
      kind: 'notebook-refused',
      refusal: { kind: 'cut-short' },
    });
  });

  test('reads a file of the heaviest weight that is taken, and none beyond', async () => {
    const store = await createLoadedStore();
    const sized = (size: number) =>
      ({ size, text: async () => encodeNotebook(sampleKept) }) as unknown as Blob;

    await openNotebookFile(store, sized(MAX_NOTEBOOK_BYTES + 1));
    expect(store.getState().notice).toMatchObject({
      kind: 'notebook-refused',
      refusal: { kind: 'too-big' },
    });
    await openNotebookFile(store, sized(MAX_NOTEBOOK_BYTES));
    expect(store.getState().notice).toMatchObject({ kind: 'notebook-opened' });
  });

  test('replaces what is on screen when asked to', async () => {
    const store = await createLoadedStore();
    store.getState().interviewActions.note({ question: 'Partir ?' });
    await open(store, sampleKept);

    store.getState().keepActions.accept('replace');

    expect(store.getState().notes.question).toBe(sampleKept.notebook.question);
    expect(store.getState().offered).toBeNull();
    expect(store.getState().notice).toMatchObject({
      kind: 'notebook-opened',
      how: 'replace',
      leftOut: { territories: 0, trades: 0 },
    });
  });

  test('is looked at, unless the territory in hand stays', async () => {
    const store = await createLoadedStore();
    const { keepActions, territoryActions } = store.getState();
    await open(store, sampleKept);
    const opened = selectTerritoryBounds(store.getState());
    expect(opened).not.toBeNull();
    expect(store.getState().camera?.bbox).toEqual(opened);
    const { camera } = store.getState();

    territoryActions.choose([codeAt(10)], 'in');
    await open(store, sampleKept);
    keepActions.accept('unite');

    expect(store.getState().camera).toBe(camera);
  });

  test.each(['replace', 'unite'] as const)(
    'brings back what was there before (%s), and what it took away in turn',
    async (how) => {
      const store = await createLoadedStore();
      store.getState().territoryActions.choose([codeAt(10)], 'in');
      store.getState().interviewActions.note({ question: 'Partir ?' });
      const before = selectKept(store.getState());
      await open(store, sampleKept);
      store.getState().keepActions.accept(how);
      store.getState().interviewActions.note({ surprise: 'Autant de métiers' });
      const after = selectKept(store.getState());

      store.getState().keepActions.undoOpening();
      expect(selectKept(store.getState())).toEqual(before);
      expect(store.getState().territory.past).toHaveLength(1);
      expect(hasUnsavedWork(store.getState())).toBe(true);

      store.getState().keepActions.undoOpening();
      expect(selectKept(store.getState())).toEqual(after);
    },
  );

  test('has nothing to bring back when nothing was on screen', async () => {
    const store = await createLoadedStore();

    await open(store, sampleKept);

    expect(store.getState().beforeOpening).toBeNull();
  });

  test('of the device, once what was there is back, no longer follows the screen and is not forgotten', async () => {
    const store = await takenFromDevice();
    const { keepActions } = store.getState();
    expect(store.getState().keeping.status).toBe('on');

    keepActions.undoOpening();
    expect(store.getState().keeping).toEqual({ status: 'waiting', until: '2027-02-21' });

    keepActions.undoOpening();
    expect(store.getState().keeping.status).toBe('on');
  });

  test('that the device was told to forget stays forgotten', async () => {
    const store = await takenFromDevice();
    const { keepActions } = store.getState();
    keepActions.stopKeeping();

    keepActions.undoOpening();
    expect(store.getState().keeping.status).toBe('erasing');

    keepActions.erased();
    keepActions.undoOpening();
    expect(store.getState().keeping.status).toBe('off');
  });

  test('unites both, the territory in hand staying in hand with what can be undone', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(10)], 'in');
    store.getState().interviewActions.note({ question: 'Partir ?' });
    await open(store, sampleKept);

    store.getState().keepActions.accept('unite');

    const { territory, aside, notes } = store.getState();
    expect(territory.present.choices).toEqual({ [codeAt(10)]: 'in' });
    expect(territory.past).toHaveLength(1);
    expect(aside.map(({ history }) => history.present)).toEqual(
      sampleKept.territories.map(({ territory: each }) => each),
    );
    expect(new Set([0, ...aside.map(({ sign }) => sign)]).size).toBe(3);
    expect(notes.question).toBe(`Partir ?\n\n${sampleKept.notebook.question}`);
  });

  test('takes nothing when the person would rather not', async () => {
    const store = await createLoadedStore();
    store.getState().interviewActions.note({ question: 'Partir ?' });
    await open(store, sampleKept);
    const before = selectKept(store.getState());

    store.getState().keepActions.decline();

    expect(selectKept(store.getState())).toBe(before);
    expect(store.getState().offered).toBeNull();
  });
});

describe('unsaved work', () => {
  test('is nothing on a blank screen, nor a drawing that the address carries', async () => {
    const store = await createLoadedStore();
    expect(hasUnsavedWork(store.getState())).toBe(false);

    store.getState().territoryActions.choose([codeAt(1)], 'in');

    expect(hasUnsavedWork(store.getState())).toBe(false);
  });

  test('is a word of the person, until it is saved, and again once it changes', async () => {
    const store = await createLoadedStore();
    const { note } = store.getState().interviewActions;
    note({ question: 'Partir ?' });
    expect(hasUnsavedWork(store.getState())).toBe(true);

    store.getState().keepActions.markSaved();
    expect(hasUnsavedWork(store.getState())).toBe(false);

    note({ surprise: 'Autant de métiers' });
    expect(hasUnsavedWork(store.getState())).toBe(true);
  });

  test('is no longer there once the words are erased', async () => {
    const store = await createLoadedStore();
    store.getState().interviewActions.note({ question: 'Partir ?' });
    store.getState().interviewActions.note({ question: '' });

    expect(hasUnsavedWork(store.getState())).toBe(false);
  });

  test('is a territory laid aside, which no address carries', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(1)], 'in');
    store.getState().territoriesActions.addTerritory('counsellor', 'blank');

    expect(hasUnsavedWork(store.getState())).toBe(true);
  });

  test('is not a notebook just opened from its file', async () => {
    const store = await createLoadedStore();
    await open(store, sampleKept);

    expect(hasUnsavedWork(store.getState())).toBe(false);
  });
});

function open(store: AppStore, kept: KeptNotebook): Promise<void> {
  return openNotebook(store, { ok: true, value: kept }, 'file');
}

/** A store where a notebook found on the device took the place of the one that was begun. */
async function takenFromDevice() {
  const store = await createLoadedStore();
  const { keepActions, interviewActions } = store.getState();
  keepActions.foundOnDevice('2027-02-21');
  interviewActions.note({ question: 'Partir ?' });
  await openNotebook(store, { ok: true, value: sampleKept }, 'device');
  keepActions.accept('replace');
  return store;
}
