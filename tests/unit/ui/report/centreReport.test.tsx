import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { cardsRead } from '../../../../src/domain/centre/joinCards.ts';
import type { CentreFileFault, CentreReport, FileOutcome } from '../../../../src/domain/centre/report.ts';
import { decodeCentre } from '../../../../src/domain/kiosk/decodeCentre.ts';
import { MODES } from '../../../../src/domain/modes.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { StoreContext } from '../../../../src/state/useApp.ts';
import { CentreReportPage } from '../../../../src/ui/report/CentreReportPage.tsx';
import { FilePart } from '../../../../src/ui/report/FilePart.tsx';
import { SettingsPart } from '../../../../src/ui/report/SettingsPart.tsx';
import { placeCardTexts } from '../../../../src/ui/texts/placeCard.ts';
import { placeWords } from '../../../../src/ui/texts/placeWords.ts';
import { createFakeSource } from '../../../support/createTestStore.ts';
import { reportOf } from '../../../support/importing.ts';
import { createPlace } from '../../../support/smallPlaces.ts';
import { textOf } from '../../../support/textOf.ts';

const SETTINGS = {
  file: 'centre/centre.json',
  date: '2026-03-03',
  size: 2048,
  fault: null,
  issues: [],
  otherIgnored: false,
  code: { given: true, address: 'https://example.org/' },
  hiddenLinks: [],
};

describe('the report on a file', () => {
  test('says what is shown, then each line that is not, with its sentence', () => {
    const read = cardsRead(
      reportOf(
        'nom,genre,code_insee,telephone\nEspace Projets,cio,49001,abc\n,cio,49001,\nAilleurs,cio,49999,\nEspace Projets,cio,49001,',
      ),
    );
    const text = file({ kind: 'places', read }, '2026-03-03');

    expect(text).toContain('lieux.csv');
    expect(text).toMatch(/2,0\s?ko, changé le 3 mars 2026/);
    expect(text).toContain('1 fiche montrée');
    expect(text).toContain('3 lignes refusées, 1 ligne corrigée');
    expect(text).toMatch(/Ligne 3\s: refusée, colonne nom, pas de nom/);
    expect(text).toMatch(/Ligne 4 \(Ailleurs\)\s: refusée, .*commune inconnue/);
    expect(text.indexOf('refusée, colonne nom')).toBeLessThan(text.indexOf('corrigée, colonne'));
  });

  test('says of a list without a fault that there is none, and names the columns that are not taken', () => {
    const read = cardsRead(reportOf('nom,code_insee,genre,couleur\nEspace Projets,49001,cyberespace,bleu'));
    const text = file({ kind: 'places', read }, null);

    expect(text).toContain('sans date');
    expect(text).toContain('Aucune ligne n’a été refusée ni corrigée.');
    expect(text).toMatch(/Colonnes non reprises\s: couleur/);
  });

  test('warns of a number that may be somebody’s own before the whole town reads it', () => {
    const read = cardsRead(reportOf('nom,genre,code_insee,telephone\nPermanence,cio,49001,06 39 98 00 00'));

    expect(file({ kind: 'places', read }, null)).toMatch(
      /Ligne 2 \(Permanence\)\s: acceptée, colonne telephone, numéro de portable \(06 ou 07\), peut-être celui d’une personne\. .*On lit\s: «\s06 39 98 00 00\s»/,
    );
  });

  test('tells two hundred lines at once, and how many are left', () => {
    const lines = Array.from({ length: 203 }, () => ',49001');
    const read = cardsRead(reportOf(['nom,code_insee', ...lines].join('\n')));

    expect(file({ kind: 'places', read }, null)).toContain('Montrer la suite (3)');
  });

  test('says the year and the extent of figures', () => {
    const text = file(
      {
        kind: 'figures',
        read: { kind: 'bmo', year: 2026, title: 'Enquête BMO 2026', region: 'REG:52', zones: 33 },
      },
      null,
    );

    expect(text).toMatch(/Enquête BMO 2026\s: année 2026, 33 bassins d’emploi de la région/);
  });

  test.each<[CentreFileFault, RegExp]>([
    [{ kind: 'outside' }, /nom d’un fichier du dossier/],
    [{ kind: 'unknown-type' }, /format CSV/],
    [{ kind: 'twice' }, /déjà dans la liste/],
    [{ kind: 'too-many' }, /50 fichiers/],
    [{ kind: 'absent' }, /n’est pas dans le dossier/],
    [{ kind: 'unreachable' }, /serveur n’a pas donné/],
    [{ kind: 'corrections' }, /fichier de corrections/],
    [{ kind: 'not-annual', detail: 'year: expected' }, /une année de chiffres.*year: expected/],
    [{ kind: 'unshown', why: 'other-region' }, /autre région/],
    [{ kind: 'figures-missing' }, /chiffres publiés ne sont pas arrivés/],
    [{ kind: 'bad-json' }, /virgule est de trop/],
    [
      { kind: 'missing-columns', expected: ['nom'], columns: [{ heading: 'a', field: null, samples: [] }] },
      /Il manque des colonnes/,
    ],
  ])('has a sentence for %j', (fault, sentence) => {
    expect(file({ kind: 'refused', fault }, null)).toMatch(sentence);
  });
});

describe('the report on settings', () => {
  test('names each key that is wrong, what it stays, and what is expected', () => {
    const read = decodeCentre(
      JSON.stringify({ start: 'Angers', idle: { afterSeconds: 1 }, screens: { tarde: false }, fichier: [] }),
    );
    const text = settings({ ...SETTINGS, issues: read.ok ? read.value.issues : [] });

    expect(text).toMatch(/« start »\s: valeur impossible.*« DEP:49 »/);
    expect(text).toMatch(/« idle.afterSeconds »\s: valeur impossible.*de 5 à 3600/);
    expect(text).toMatch(/« screens.tarde »\s: réglage inconnu\. « screens » reste celui d’origine/);
    expect(text).toMatch(/« fichier »\s: réglage inconnu, laissé de côté/);
    expect(text).not.toContain('Tous les réglages de ce fichier sont repris.');
  });

  test.each([
    [{ given: true, address: 'http://192.168.1.20/' }, true],
    [{ given: true, address: 'https://example.org/' }, false],
    [{ given: false, address: null }, false],
  ])('says when no telephone can open the code of its kiosk: %j', (code, missing) => {
    expect(settings({ ...SETTINGS, code }).includes('« publicAddress » manque')).toBe(missing);
  });

  test.each([
    ['takeAway', { print: 1 }, ['print', 'code', 'paper', 'a4', 'ticket']],
    ['partner', { name: 1 }, ['name', 'logo', 'desk']],
    ['idle', { afterSeconds: 'x' }, ['afterSeconds', 'drawingSeconds', 'countdownSeconds']],
    ['screens', { work: 1 }, ['work', 'hiring', 'where', 'trade']],
  ])('tells all that « %s » may say', (key, value, words) => {
    const read = decodeCentre(JSON.stringify({ [key]: value }));
    const text = settings({ ...SETTINGS, issues: read.ok ? read.value.issues : [] });

    for (const word of words) expect(text).toContain(word);
  });

  test('asks the person in charge to try the codes that nobody has opened, and no visitor', () => {
    expect(settings(SETTINGS)).toMatch(/personne n’a encore essayés.*\(offers\), .*\(immersion\)\./);
    expect(settings({ ...SETTINGS, hiddenLinks: ['offers'] })).not.toContain('(offers)');
    expect(settings({ ...SETTINGS, hiddenLinks: ['offers', 'immersion'] })).not.toContain('essayés');
  });

  test('says that a borne.json is not read, and whose name is shown', () => {
    const text = settings({ ...SETTINGS, otherIgnored: true }, 'la Maison de l’emploi');

    expect(text).toContain('borne.json');
    expect(text).toContain('« ajouté par la Maison de l’emploi »');
  });

  test.each(['not JSON', 'not an object', 'unreachable'] as const)(
    'says why all are shipped: %s',
    (fault) => {
      expect(settings({ ...SETTINGS, fault })).toContain('d’origine');
    },
  );
});

describe('the page', () => {
  test('tells a centre without a folder how to begin, with the table to fill', () => {
    const html = page({
      name: '',
      settings: { ...SETTINGS, file: null, size: null, date: null },
      listed: false,
      files: [],
    });

    expect(wordsIn(html)).toContain('Pour commencer');
    expect(wordsIn(html)).toContain('lieux.csv, lieux.json, lieux.geojson, agenda.ics');
    expect(html).toContain('href="data/catalogue-modele.csv"');
    expect(wordsIn(html)).toContain('rien n’est envoyé');
  });

  test('tells every file once, also a name that is twice in the list', () => {
    const gone = { name: 'a.csv', date: null, size: null };
    const html = page({
      name: 'la Maison',
      settings: SETTINGS,
      listed: true,
      files: [
        { ...gone, outcome: { kind: 'refused', fault: { kind: 'absent' } } },
        { ...gone, outcome: { kind: 'refused', fault: { kind: 'twice' } } },
      ],
    });

    expect(html.match(/<h3/g)).toHaveLength(2);
    expect(wordsIn(html)).not.toContain('Pour commencer');
  });

  test('waits until the folder is read', () => {
    expect(wordsIn(page(null))).toContain('Lecture du dossier');
  });
});

test('a card says who added it, and from the file of which day', () => {
  const place = createPlace({ addedBy: { name: 'la Maison', on: '2026-03-01' }, seen: '2026-02' });

  expect(placeWords.addedBy(place)).toBe('ajouté par la Maison (fichier du 1er mars 2026)');
  expect(placeWords.addedBy({ addedBy: { name: '', on: null } })).toBe('ajouté par le centre');
  expect(placeCardTexts.sourceLine(place)).toMatch(/^Un annuaire, ajouté par la Maison \(fichier/);
  expect(placeWords.sourceOf(createPlace({}))).toBe('Un annuaire');
});

/** Spaces as they are typed: those of French typography are for the eye. */
function wordsIn(markup: string): string {
  return textOf(markup).replaceAll(/[\u00A0\u202F]/g, ' ');
}

function file(outcome: FileOutcome, date: string | null): string {
  return wordsIn(renderToStaticMarkup(<FilePart file={{ name: 'lieux.csv', date, size: 2048, outcome }} />));
}

function settings(given: Parameters<typeof SettingsPart>[0]['settings'], name = ''): string {
  return wordsIn(renderToStaticMarkup(<SettingsPart settings={given} name={name} />));
}

function page(report: CentreReport | null): string {
  const store = createAppStore({ source: createFakeSource(), capabilities: MODES.report });
  store.getInitialState = () => ({ ...store.getState(), centreReport: report });
  store.setState({ centreReport: report });
  return renderToStaticMarkup(
    <StoreContext value={store}>
      <CentreReportPage />
    </StoreContext>,
  );
}
