import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/ids.ts';
import { selectPlaces } from '../../../src/state/derived/allPlaces.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import type { PlaceImporter } from '../../../src/workers/placeImporter.ts';
import { createFakeSource, createLoadedStore, unreachable } from '../../support/createTestStore.ts';
import { shortWords } from '../../support/importing.ts';

const CSV = 'id,nom,code_insee,genre\nn1,Nouveau,49001,cio\nt01,Remplace,49001,cio';
const CORRECTION = { id: 't02' as PlaceId, closed: true, checkedOn: '2026-03-02' };

describe('an imported file', () => {
  test('changes nothing until the person agrees', async () => {
    const store = await createLoadedStore();
    await importFiles(store, csv());

    expect(store.getState().fileImport).toMatchObject({ status: 'ready', report: { replacing: 1 } });
    expect(store.getState().importedPlaces).toEqual([]);
  });

  test('is added when they agree, and says so', async () => {
    const store = await createLoadedStore();
    await importFiles(store, csv());
    await store.getState().importActions.acceptImport();

    expect(namesOf(store)).toEqual(expect.arrayContaining(['Nouveau', 'Remplace']));
    expect(store.getState()).toMatchObject({
      fileImport: null,
      notice: { kind: 'places-imported', places: 2 },
    });
  });

  test('is taken back, and what was corrected here since stays', async () => {
    const store = await createLoadedStore();
    await importFiles(store, csv());
    await store.getState().importActions.acceptImport();
    store.getState().placesActions.correct(CORRECTION.id, CORRECTION);
    store.getState().placesActions.undoImport();

    expect(namesOf(store)).not.toContain('Nouveau');
    expect(store.getState().corrections).toEqual({ t02: CORRECTION });
    expect(store.getState().beforeImport).toBeNull();
  });

  test('is left without a trace', async () => {
    const store = await createLoadedStore();
    await importFiles(store, csv());
    await store.getState().importActions.leaveImport();

    expect(store.getState()).toMatchObject({ fileImport: null, importedPlaces: [], beforeImport: null });
  });

  test('that is too large or binary is refused before it is read whole', async () => {
    const store = await createLoadedStore();
    const huge = new File([], 'gros.csv');
    Object.defineProperties(huge, {
      size: { value: 200 * 1024 * 1024 },
      arrayBuffer: { value: () => Promise.reject(new Error('read whole')) },
    });
    await importFiles(store, huge);

    expect(store.getState().fileImport).toMatchObject({ status: 'refused', flaw: { kind: 'too-large' } });

    await importFiles(store, new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'classeur.xlsx'));
    expect(store.getState().fileImport).toMatchObject({ status: 'refused', flaw: { kind: 'binary' } });
  });
});

describe('several files', () => {
  test('are decided one after the other', async () => {
    const store = await createLoadedStore();
    await importFiles(store, csv(), new File(['nom,commune\nAutre,Douvres'], 'deux.csv'));

    expect(store.getState()).toMatchObject({ fileImport: { report: { file: 'un.csv' } } });
    expect(store.getState().waitingFiles).toHaveLength(1);

    await store.getState().importActions.acceptImport();
    expect(store.getState()).toMatchObject({
      fileImport: { report: { file: 'deux.csv' } },
      waitingFiles: [],
    });
  });
});

test('closing leaves the files that wait too', async () => {
  const store = await createLoadedStore();
  await importFiles(store, csv(), csv());
  store.getState().importActions.closeImport();

  expect(store.getState()).toMatchObject({ fileImport: null, waitingFiles: [], importedPlaces: [] });
});

test('a file that is stopped says nothing afterwards', async () => {
  const store = await createLoadedStore();
  const reading = importFiles(store, csv());
  store.getState().importActions.closeImport();
  await reading;

  expect(store.getState().fileImport).toBeNull();
});

test.each(['names', 'places'] as const)('a file is not checked without the %s', async (key) => {
  const store = createAppStore({ source: createFakeSource({ [key]: unreachable(`${key}.json`) }) });
  await store.getState().catalogueActions.load();
  await importFiles(store, csv());

  expect(store.getState().fileImport).toMatchObject({ status: 'refused', flaw: { kind: 'no-communes' } });
});

test('a file that was refused for something that passes is read again on demand, before those that wait', async () => {
  const answers: Parameters<typeof createFakeSource>[0] = { names: unreachable('names.json') };
  const store = createAppStore({ source: createFakeSource(answers) });
  await store.getState().catalogueActions.load();
  await importFiles(store, csv(), csv());
  expect(store.getState().fileImport).toMatchObject({ status: 'refused', again: { name: csv().name } });
  Object.assign(answers, { names: undefined });
  await store.getState().importActions.retryImport();

  expect(store.getState()).toMatchObject({ fileImport: { status: 'ready' }, waitingFiles: [{}] });
});

test('a file that is at fault itself is not read again', async () => {
  const store = await createLoadedStore();
  await importFiles(store, new File([''], 'vide.csv'));
  const refused = store.getState().fileImport;
  expect(refused).toMatchObject({ status: 'refused', again: null });
  await store.getState().importActions.retryImport();

  expect(store.getState().fileImport).toBe(refused);
});

test('a file waits for names that were already on their way', async () => {
  const store = await createLoadedStore();
  const asked = store.getState().catalogueActions.loadNames();
  await importFiles(store, csv());
  await asked;

  expect(store.getState().fileImport).toMatchObject({ status: 'ready' });
});

test('a file that is left stops being checked', async () => {
  const signals: AbortSignal[] = [];
  let leave = () => {};
  const importer: PlaceImporter = async (_, onProgress, signal) => {
    signals.push(signal);
    onProgress(0.5);
    await new Promise<void>((resolve) => {
      leave = resolve;
    });
    onProgress(1);
    return null;
  };
  const store = createAppStore({ source: createFakeSource(), importer });
  await store.getState().catalogueActions.load();
  const started = new Promise<void>((resolve) => {
    store.subscribe(({ fileImport }) => {
      if (fileImport?.status === 'running' && fileImport.fraction > 0) resolve();
    });
  });
  const reading = importFiles(store, csv());
  await started;

  expect(store.getState().fileImport).toEqual({ status: 'running', file: 'un.csv', fraction: 0.5 });
  await store.getState().importActions.leaveImport();
  leave();
  await reading;

  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(store.getState().fileImport).toBeNull();
});

test('a file that is left before the communes have come is not checked, nor said to be wrong', async () => {
  let asked = 0;
  const importer: PlaceImporter = async () => {
    asked += 1;
    return null;
  };
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  const source = createFakeSource();
  const store = createAppStore({
    source: { ...source, loadNames: (region) => late.then(() => source.loadNames(region)) },
    importer,
  });
  await store.getState().catalogueActions.load();
  const reading = importFiles(store, csv());
  expect(store.getState().fileImport).toMatchObject({ status: 'running' });
  store.getState().importActions.leaveImport();
  come();
  await reading;

  expect(asked).toBe(0);
  expect(store.getState().fileImport).toBeNull();
});

test('corrections made here win over those of a file', async () => {
  const store = await createLoadedStore();
  store.getState().placesActions.correct(CORRECTION.id, CORRECTION);
  const other = {
    format: 'arpenteur-corrections',
    version: 1,
    corrections: [{ id: 't02', verifie_le: '2025-01-01' }],
  };
  await importFiles(store, new File([JSON.stringify(other)], 'c.json'));
  await store.getState().importActions.acceptImport();

  expect(store.getState().corrections).toEqual({ t02: CORRECTION });
});

function importFiles(store: AppStore, ...files: readonly File[]): Promise<void> {
  return store.getState().importActions.importFiles(files, shortWords);
}

function csv(): File {
  return new File([CSV], 'un.csv');
}

function namesOf(store: AppStore): readonly string[] {
  return selectPlaces(store.getState()).map(({ name }) => name);
}

describe('a file whose headings are not known', () => {
  const text = 'Quoi donc;Endroit\nAccueil;Aubigné-le-Bas\n';
  const file = (name: string) => new File([text], name);
  const choice = { 'Quoi donc': 'nom', Endroit: 'commune' } as const;

  test('is asked about, read as the person says, and remembered for files of the same shape', async () => {
    const store = await createLoadedStore();
    await importFiles(store, file('a.csv'));
    expect(store.getState().fileImport).toMatchObject({ status: 'columns', file: 'a.csv', missing: true });

    await store.getState().importActions.chooseColumns(choice);
    expect(store.getState().fileImport).toMatchObject({
      status: 'ready',
      report: { places: [{ name: 'Accueil' }] },
    });

    await store.getState().importActions.leaveImport();
    await importFiles(store, file('b.csv'));
    expect(store.getState().fileImport).toMatchObject({ status: 'ready', report: { file: 'b.csv' } });
  });

  test('may be spoken of once it was read', async () => {
    const store = await createLoadedStore();
    await importFiles(store, csv());
    store.getState().importActions.askColumns();

    expect(store.getState().fileImport).toMatchObject({ status: 'columns', missing: false });
  });
});

test.each([
  [true, ['a']],
  [undefined, ['a', 'b']],
])(
  'what is far from the region is left when the person keeps the region and around it: %s',
  async (around, kept) => {
    const store = await createLoadedStore();
    const rows =
      'id,nom,code_insee,commune,code_postal,latitude,longitude\na,Ici,49001,,,,\nb,Loin,,Lyon,69001,45.76,4.83\n';
    await importFiles(store, new File([rows], 'france.csv'));
    await store.getState().importActions.acceptImport(around);

    expect(store.getState().importedPlaces.map(({ id }) => id)).toEqual(kept);
  },
);
