import { describe, expect, test } from 'vitest';
import { recordOf, sourcesOf } from '../../../src/domain/figures/provenance.ts';
import type { BassinId } from '../../../src/domain/ids.ts';
import { surveyLine } from '../../../src/domain/trades/recruitment.ts';
import { takeBackFigures } from '../../../src/state/acts/publishFigures.ts';
import { selectHomeWork } from '../../../src/state/derived/profile.ts';
import { selectJobsYear, selectRegion } from '../../../src/state/derived/region.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { wipeStore } from '../../../src/state/sync/wipe.ts';
import type { AnnualImporter } from '../../../src/workers/annualImporter.ts';
import { createFakeSource, createLoadedStore, unreachable } from '../../support/createTestStore.ts';
import { bas, type MadeLine, surveyWorkbook } from '../../support/madeSurvey.ts';
import { tensionSheets } from '../../support/madeTension.ts';
import { carers, welders } from '../../support/smallTrades.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const WEST = 'BE:5201' as BassinId;
/** Lines of the small region: Soudeurs and Aides-soignants in its first bassin. */
const LINES: readonly MadeLine[] = [
  { ...bas('D2X40', '70', '*', '7'), departement: '49' },
  { ...bas('V0X60', '80', '8', '*'), departement: '49' },
];

describe('an official file', () => {
  test('changes nothing until its figures are asked for', async () => {
    const store = await createLoadedStore();
    const before = store.getState().region;
    await readFile(store, surveyWorkbook(2026, LINES));

    expect(store.getState().annualImport).toMatchObject({
      status: 'ready',
      shown: { ok: true },
      file: 'bmo.xlsx',
    });
    expect(store.getState().region).toBe(before);
  });

  test('shows its year, with its source, until the person goes back to what is published', async () => {
    const store = await createLoadedStore();
    const published = { region: store.getState().region };
    await readFile(store, surveyWorkbook(2026, LINES));
    store.getState().annualActions.showFigures();

    expect(recruitment(store).years).toEqual([2024, 2025, 2026]);
    expect(surveyLine(recruitment(store), 2026, WEST, welders)).toMatchObject({
      projects: 70,
      difficult: null,
    });
    expect(store.getState().addedFigures).toMatchObject([
      { from: 'bmo.xlsx', file: { kind: 'bmo', year: 2026 } },
    ]);
    expect(store.getState()).toMatchObject({ annualImport: null, notice: { kind: 'figures-added' } });

    store.getState().annualActions.backToPublished();
    expect(recruitment(store).years).toEqual([2024, 2025]);
    expect(store.getState()).toMatchObject({
      ...published,
      addedFigures: [],
      notice: { kind: 'figures-taken-back' },
    });
  });

  test('is taken back alone, the others staying; with the last, all is as published', async () => {
    const store = await createLoadedStore();
    const published = selectRegion(store.getState());
    await readFile(store, surveyWorkbook(2026, LINES));
    store.getState().annualActions.showFigures();
    await readFile(store, text('code;nb_puits_21\n49001;21\n'), 'puits.csv');
    store.getState().annualActions.showFigures();
    await readFile(store, text('code;nb_lavoirs_22\n49001;3\n'), 'lavoirs.csv');
    const [survey, table] = store.getState().addedFigures;
    const added = () => selectRegion(store.getState())?.communes.figures.added.length;
    expect(added()).toBe(1);

    takeBackFigures(store, survey!.file);
    expect(recruitment(store).years).toEqual([2024, 2025]);
    expect(added()).toBe(1);
    expect(store.getState().addedFigures).toEqual([table]);
    expect(store.getState().notice).toMatchObject({
      kind: 'figures-taken-back',
      title: survey!.file.source.title,
    });

    // The file that waits for its answer is set against what is left.
    store.getState().annualActions.showFigures();
    expect(recruitment(store).years).toEqual([2024, 2025]);
    expect(added()).toBe(2);
    takeBackFigures(store, table!.file);
    expect(added()).toBe(1);
    takeBackFigures(store, survey!.file);
    expect(added()).toBe(1);
    takeBackFigures(store, store.getState().addedFigures[0]!.file);
    expect(selectRegion(store.getState())).toBe(published);
    expect(store.getState().notice).toMatchObject({ kind: 'figures-taken-back', title: null });
  });

  test('takes the place of a year that is published, and of itself', async () => {
    const store = await createLoadedStore();
    await readFile(store, surveyWorkbook(2025, LINES));
    store.getState().annualActions.showFigures();
    expect(surveyLine(recruitment(store), 2025, WEST, carers).projects).toBe(80);

    await readFile(store, surveyWorkbook(2025, [{ ...LINES[1]!, met: '81' }]));
    store.getState().annualActions.showFigures();
    expect(recruitment(store).years).toEqual([2024, 2025]);
    expect(surveyLine(recruitment(store), 2025, WEST, carers).projects).toBe(81);
    expect(store.getState().addedFigures).toHaveLength(1);

    wipeStore(store);
    expect(surveyLine(recruitment(store), 2025, WEST, carers).projects).toBeNull();
  });

  test('makes a further year of private jobs the current one, and lengthens the curve', async () => {
    const store = await createLoadedStore();
    const before = selectRegion(store.getState());
    const lines = before?.communes.codes.map((code, row) => `${code};${10 + row}`) ?? [];
    await readFile(store, text(['Code commune;Effectifs salariés 2025', ...lines].join('\n')));
    store.getState().annualActions.showFigures();
    const region = selectRegion(store.getState());
    const { indicators } = store.getState();

    if (indicators.status !== 'ready' || !region) throw new Error('nothing is loaded');
    expect(indicators.value.years.at(-1)).toBe(2025);
    expect(indicators.value.privateJobs.at(-1)?.[1]).toBe(11);
    expect(selectJobsYear(store.getState())).toBe(2025);
    expect(region.communes.figures.privateJobs.columns[0].column[1]).toBe(11);
    expect(sourcesOf(region.index, 'privateJobs').map(({ producer }) => producer)).toEqual(['Urssaf']);

    store.getState().annualActions.backToPublished();
    expect(selectRegion(store.getState())).toBe(before);
  });

  test('of a few communes is read, kept for the centre, and does not take the place of a year', async () => {
    const store = await createLoadedStore();
    await readFile(store, text('Code commune;Effectifs salariés 2025\n49001;12\n'));

    expect(store.getState().annualImport).toMatchObject({
      status: 'ready',
      shown: { ok: false, error: 'too-few-communes' },
    });
    store.getState().annualActions.showFigures();
    expect(store.getState().addedFigures).toEqual([]);
  });

  test('says where inhabitants go to work, once the flows are brought', async () => {
    const store = await createLoadedStore();
    const flows = 'CODGEO;DCLT;NBFLUX_C22_ACTOCC15P\n49001;49001;12.5\n49001;49002;37.5\n49002;75056;20\n';
    await readFile(store, text(flows));
    expect(selectHomeWork(store.getState())).toBeNull();
    store.getState().annualActions.showFigures();
    const { region, flows: shown } = store.getState();

    expect(shown).toMatchObject({ year: 2022, total: 70 });
    if (region.status !== 'ready') return;
    expect(recordOf(region.value.index, 'homeWork')?.years).toEqual([2022]);
    expect(sourcesOf(region.value.index, 'homeWork').map(({ producer }) => producer)).toEqual(['INSEE']);
    store.getState().annualActions.backToPublished();
    expect(store.getState().flows).toBeNull();
  });

  test('shows the tension of the region, and takes it back', async () => {
    const store = await createLoadedStore();
    const sheets = tensionSheets();
    const france = {
      FAP228_France: sheets['FAP228_France'] ?? [],
      FAP228_Régions: sheets['FAP228_Régions'] ?? [],
    };
    await readFile(store, workbookOf(france));
    store.getState().annualActions.showFigures();
    expect(store.getState().tension).toMatchObject({
      value: { recent: { year: 2024, zones: ['FR', 'REG:52'] } },
    });

    store.getState().annualActions.backToPublished();
    expect(store.getState().tension).toMatchObject({ value: { recent: { year: 2024, zones: ['FR'] } } });
  });

  test('of any figures by commune is shown beside another of the same year, until they are taken back', async () => {
    const store = await createLoadedStore();
    for (const [name, heading] of [
      ['a.csv', 'rev_med_21'],
      ['b.csv', 'nb_puits_21'],
    ] as const) {
      await readFile(store, text(`code;${heading}\n49001;21000\n`), name);
      store.getState().annualActions.showFigures();
    }
    const headings = () =>
      selectRegion(store.getState())?.communes.figures.added.map(({ record }) => record.heading);

    expect(headings()).toEqual(['rev_med_21', 'nb_puits_21']);
    expect(store.getState().addedFigures.map(({ from }) => from)).toEqual(['a.csv', 'b.csv']);
    store.getState().annualActions.backToPublished();
    expect(headings()).toEqual([]);
  });

  test('is refused with its reason, and while what it is compared with has not come', async () => {
    const store = await createLoadedStore();
    await readFile(store, text(''));
    expect(store.getState().annualImport).toMatchObject({
      status: 'refused',
      refusal: { reason: 'empty' },
      again: null,
    });

    const alone = createAppStore({ source: createFakeSource({ recruitment: unreachable('bmo.json') }) });
    await alone.getState().catalogueActions.load();
    await readFile(alone, surveyWorkbook(2026, LINES));
    expect(alone.getState().annualImport).toMatchObject({
      status: 'refused',
      refusal: { reason: 'reader-missing' },
      again: expect.any(File),
    });
  });

  test('is left while it is read', async () => {
    const annualImporter: AnnualImporter = (_, __, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    const store = createAppStore({ source: createFakeSource(), annualImporter });
    await store.getState().catalogueActions.load();
    const reading = readFile(store, surveyWorkbook(2026, LINES));
    while (store.getState().recruitment.status !== 'ready') await Promise.resolve();
    expect(store.getState().annualImport).toMatchObject({ status: 'running' });
    store.getState().annualActions.leaveOfficialFile();
    await reading;

    expect(store.getState().annualImport).toBeNull();
  });
});

function recruitment(store: AppStore) {
  const { recruitment: loaded } = store.getState();
  if (loaded.status !== 'ready') throw new Error('the surveys have not come');
  return loaded.value;
}

function readFile(store: AppStore, bytes: Uint8Array, name = 'bmo.xlsx') {
  return store.getState().annualActions.readOfficialFile(new File([bytes as Uint8Array<ArrayBuffer>], name));
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
