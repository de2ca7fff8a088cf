import { describe, expect, test } from 'vitest';
import type { FolderEntry } from '../../../../src/data/centreFolder.ts';
import { encodeAnnualFile } from '../../../../src/domain/annual/annualFile.ts';
import type { CentreReport, SettingsReport } from '../../../../src/domain/centre/report.ts';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { DEFAULT_CENTRE } from '../../../../src/domain/kiosk/centre.ts';
import { MODES } from '../../../../src/domain/modes.ts';
import { err, ok } from '../../../../src/domain/result.ts';
import { type CentreWords, joinCentre } from '../../../../src/state/acts/joinCentre.ts';
import { selectPlaces } from '../../../../src/state/derived/allPlaces.ts';
import { selectKept } from '../../../../src/state/derived/kept.ts';
import { selectOpenPlace } from '../../../../src/state/derived/openPlace.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { wipeStore } from '../../../../src/state/sync/wipe.ts';
import { createPlaceImporter } from '../../../../src/workers/placeImporter.ts';
import { createFakeSource, createLoadedStore, unreachable } from '../../../support/createTestStore.ts';
import { shortWords } from '../../../support/importing.ts';
import { bas, surveyWorkbook } from '../../../support/madeSurvey.ts';
import { smallSurveys } from '../../../support/smallTrades.ts';

const CSV = 'id,nom,code_insee,genre\nn1,Nouveau,49001,cio\nt01,Remplace,49001,cio\n,Sans lieu,,cio';
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:forum-1',
  'SUMMARY:Forum du Bas-Pays',
  'DTSTART;VALUE=DATE:20990310',
  'LOCATION:49100 Belle-Rive',
  'GEO:47.25;-1.05',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
/** A line of the small region: Soudeurs in its first bassin. */
const LINES = [{ ...bas('D2X40', '70', '*', '7'), departement: '49' }];
const WORDS: CentreWords = { recurrence: shortWords, addedTitle: (title, centre) => `${title} + ${centre}` };
const SETTINGS: SettingsReport = {
  file: 'centre/centre.json',
  date: null,
  size: 20,
  fault: null,
  issues: [],
  otherIgnored: false,
  hiddenLinks: [],
  code: { given: true, address: 'https://example.org/' },
};

describe('the lists and calendars of a centre', () => {
  test('join the published cards for everybody, with its name and the day of the file', async () => {
    const store = await createLoadedStore();
    const report = await join(store, [entry('lieux.csv', CSV, '2026-03-03'), entry('agenda.ics', CALENDAR)]);

    expect(card(store, 'n1')).toMatchObject({
      name: 'Nouveau',
      source: { label: 'lieux.csv' },
      addedBy: { name: 'la Maison', on: '2026-03-03' },
    });
    expect(card(store, 't01')).toMatchObject({ name: 'Remplace', addedBy: { name: 'la Maison' } });
    expect(card(store, 't02')?.addedBy).toBeUndefined();
    expect(selectPlaces(store.getState()).find(({ name }) => name === 'Forum du Bas-Pays')).toMatchObject({
      category: 'event',
      dates: { start: '2099-03-10' },
      addedBy: { name: 'la Maison', on: null },
    });
    expect(report.files).toMatchObject([
      {
        name: 'lieux.csv',
        date: '2026-03-03',
        outcome: {
          kind: 'places',
          read: { cards: 2, dates: 0, replacing: 1, counts: { refused: 1 }, format: 'csv' },
        },
      },
      { name: 'agenda.ics', outcome: { kind: 'places', read: { cards: 1, dates: 1, format: 'calendar' } } },
    ]);
  });

  test('keep the identifiers of their cards from one opening to the next', async () => {
    const ids = async () => {
      const store = await createLoadedStore();
      await join(store, [entry('lieux.csv', 'nom,code_insee,genre\nSans identifiant,49001,cio')]);
      return store.getState().centrePlaces.map(({ id }) => id);
    };

    expect(await ids()).toEqual(await ids());
  });

  test('replace one another when two files give one identifier', async () => {
    const store = await createLoadedStore();
    await join(store, [
      entry('lieux.csv', CSV),
      entry('lieux-2.csv', 'id,nom,code_insee,genre\nn1,Plus nouveau,49001,cio'),
    ]);

    expect(selectPlaces(store.getState()).filter(({ id }) => id === 'n1')).toMatchObject([
      { name: 'Plus nouveau' },
    ]);
  });

  test('are in no notebook, and stay when everything of a person is wiped', async () => {
    const store = await createLoadedStore();
    await join(store, [entry('lieux.csv', CSV)]);

    expect(selectKept(store.getState()).places).toEqual([]);
    store.getState().placesActions.correct('n1' as PlaceId, {
      id: 'n1' as PlaceId,
      closed: true,
      checkedOn: '2026-03-04',
    });
    expect(card(store, 'n1')?.status).toBe('closed');
    wipeStore(store);
    expect(card(store, 'n1')).toMatchObject({ name: 'Nouveau', status: 'toConfirm' });
  });

  test('open as any card, and give way to the card that the person brings', async () => {
    const store = await createLoadedStore();
    await join(store, [entry('lieux.csv', CSV)]);
    store.getState().placesActions.openPlace('n1' as PlaceId);
    expect(selectOpenPlace(store.getState())?.original.name).toBe('Nouveau');

    const { addedBy: _, ...own } = card(store, 'n1')!;
    store.getState().placesActions.applyImport([{ ...own, name: 'La mienne' }], []);
    expect(selectOpenPlace(store.getState())?.place.name).toBe('La mienne');
  });

  test('are the same in a kiosk', async () => {
    const store = createAppStore({ source: createFakeSource(), capabilities: MODES.kiosk });
    await store.getState().catalogueActions.load();
    await join(store, [entry('lieux.csv', CSV)]);

    expect(card(store, 'n1')?.addedBy?.name).toBe('la Maison');
  });

  test('say their faults file by file, and the others are taken all the same', async () => {
    const store = await createLoadedStore();
    const corrections = JSON.stringify({
      format: 'arpenteur-corrections',
      version: 1,
      corrections: [{ id: 't01', verifie_le: '2026-03-02', ferme: true }],
    });
    const report = await join(store, [
      { name: '../x.csv', kind: null, file: err('outside') },
      { name: 'gone.csv', kind: 'places', file: err('absent') },
      entry('vide.csv', ''),
      entry('lieux.json', '{"lieux":'),
      entry('corrections.json', corrections),
      entry('lieux.csv', CSV),
    ]);

    expect(
      report.files.map(({ outcome }) => (outcome.kind === 'refused' ? outcome.fault.kind : outcome.kind)),
    ).toEqual(['outside', 'absent', 'empty', 'bad-json', 'corrections', 'places']);
    expect(report.files[1]?.size).toBeNull();
    expect(card(store, 'n1')?.name).toBe('Nouveau');
  });

  test('say that nothing can be checked without the published cards', async () => {
    const store = createAppStore({ source: createFakeSource({ places: unreachable('places.json') }) });
    await store.getState().catalogueActions.load();
    const report = await join(store, [entry('lieux.csv', CSV)]);

    expect(report.files[0]?.outcome).toEqual({ kind: 'refused', fault: { kind: 'no-communes' } });
  });

  test('ask for nothing when there are none', async () => {
    const source = createFakeSource();
    const store = createAppStore({ source });
    await store.getState().catalogueActions.load();
    await join(store, []);

    expect(source.asked).toEqual(['region']);
  });
});

describe('the figures of a centre', () => {
  const survey = { ...smallSurveys[0]!, year: 2026 };

  test('are the year that is shown, under a title that says who added it', async () => {
    const store = await createLoadedStore();
    const report = await join(store, [figures('chiffres/bmo-2026.json', encodeAnnualFile(survey))]);

    expect(years(store)).toEqual([2024, 2025, 2026]);
    expect(report.files[0]?.outcome).toMatchObject({
      kind: 'figures',
      read: { kind: 'bmo', year: 2026, zones: survey.bassins.length, title: survey.source.title },
    });
    const { region } = store.getState();
    expect(region.status === 'ready' && region.value.index.sources.at(-1)?.attribution).toContain(
      `${survey.source.title} + la Maison`,
    );
  });

  test('stay when what a visit added is taken back', async () => {
    const store = await createLoadedStore();
    await join(store, [figures('chiffres/bmo-2026.json', encodeAnnualFile(survey))]);
    wipeStore(store);

    expect(years(store)).toEqual([2024, 2025, 2026]);
  });

  test('go below those that a visit shows, or has read', async () => {
    const store = await createLoadedStore();
    const { annualActions } = store.getState();
    await annualActions.readOfficialFile(
      new File([surveyWorkbook(2027, LINES) as Uint8Array<ArrayBuffer>], 'bmo.xlsx'),
    );
    await join(store, [figures('chiffres/bmo-2026.json', encodeAnnualFile(survey))]);
    annualActions.showFigures();
    expect(years(store)).toEqual([2024, 2025, 2026, 2027]);

    await join(store, [figures('chiffres/bmo-2023.json', encodeAnnualFile({ ...survey, year: 2023 }))]);
    expect(years(store)).toEqual([2023, 2024, 2025, 2026, 2027]);
    annualActions.backToPublished();
    expect(years(store)).toEqual([2023, 2024, 2025, 2026]);
  });

  test.each([
    ['{', 'bad-json'],
    ['', 'empty'],
    ['{"kind":"bmo"}', 'not-annual'],
    [JSON.stringify({ ...survey, region: 'REG:53', parts: survey.parts }), 'unshown'],
    [JSON.stringify({ ...survey, year: 2099 }), 'unshown'],
  ])('that are none change nothing: %.20s', async (text, fault) => {
    const store = await createLoadedStore();
    const report = await join(store, [figures('chiffres/x.json', new TextEncoder().encode(text))]);

    expect(report.files[0]?.outcome).toMatchObject({ kind: 'refused', fault: { kind: fault } });
    const { region } = store.getState();
    expect(
      region.status === 'ready' && region.value.index.sources.some(({ title }) => title.includes('+')),
    ).toBe(false);
  });

  test('say that the published ones are missing', async () => {
    const store = createAppStore({ source: createFakeSource({ recruitment: unreachable('bmo') }) });
    await store.getState().catalogueActions.load();
    const report = await join(store, [figures('chiffres/bmo-2026.json', encodeAnnualFile(survey))]);

    expect(report.files[0]?.outcome).toEqual({ kind: 'refused', fault: { kind: 'figures-missing' } });
  });
});

async function join(store: AppStore, files: readonly FolderEntry[]): Promise<CentreReport> {
  const settings = { ...DEFAULT_CENTRE, nom: 'la Maison' };
  const importer = createPlaceImporter(() => {
    throw new Error('no worker here');
  });
  await joinCentre(store, { reading: { settings, report: SETTINGS }, files }, WORDS, importer);
  const { centreReport } = store.getState();
  if (!centreReport) throw new Error('no report');
  return centreReport;
}

function entry(name: string, text: string, date: string | null = null): FolderEntry {
  return { name, kind: 'places', file: ok({ bytes: new TextEncoder().encode(text), date }) };
}

function figures(name: string, bytes: Uint8Array): FolderEntry {
  return { name, kind: 'figures', file: ok({ bytes, date: null }) };
}

function card(store: AppStore, id: string) {
  return selectPlaces(store.getState()).find((place) => place.id === id);
}

function years(store: AppStore) {
  const { recruitment } = store.getState();
  return recruitment.status === 'ready' ? recruitment.value.years : null;
}
