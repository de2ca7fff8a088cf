import { describe, expect, test } from 'vitest';
import { doubleLines } from '../../../../../src/domain/places/import/report.ts';
import { importLine, reportOf } from '../../../../support/importing.ts';
import { createPlace } from '../../../../support/smallPlaces.ts';
import { codeAt } from '../../../../support/smallRegion.ts';

describe('a line of a file', () => {
  test('that is right is taken as it is', () => {
    const { place, reasons } = importLine({ id: 'a1', telephone: '02 40 00 00 01', date_maj: '2026-03' });

    expect(reasons).toEqual([]);
    expect(place).toMatchObject({
      id: 'a1',
      kind: 'cyberespace',
      category: 'place',
      status: 'seen',
      priority: 2,
    });
    expect(place?.source.label).toBe('lieux.csv');
  });

  test('without a name is refused', () => {
    expect(importLine({ nom: ' ' })).toEqual({ place: undefined, reasons: ['nom: no-name'] });
  });

  test('of the template is ignored', () => {
    expect(importLine({ id: 'exemple-cio' })).toEqual({ place: undefined, reasons: ['id: example'] });
  });

  test('with an identifier that is already taken is refused', () => {
    const report = reportOf('id,nom,commune\na,Un,Douvres\na,Deux,Douvres\nb,Trois,Douvres');

    expect(report.places.map(({ name }) => name)).toEqual(['Un', 'Trois']);
    expect(report.findings.find(({ reason }) => reason === 'duplicate-id')).toMatchObject({
      line: 3,
      outcome: 'refused',
      given: 'a',
    });
  });

  test('that says again what a line before it says is refused, without a word of identifiers it has not', () => {
    const report = reportOf('nom,commune\nUn,Douvres\nUn,Douvres');

    expect(report.places.map(({ name }) => name)).toEqual(['Un']);
    expect(report.findings.filter(({ outcome }) => outcome === 'refused')).toEqual([
      { line: 3, outcome: 'refused', name: 'Un', field: null, reason: 'duplicate-card', given: '' },
    ]);
  });

  test.each([
    ['telephone', '06 39 98 00 00', '06 39 98 00 00'],
    ['telephone', '+33 (0)7 39 98 00 00', '+33 (0)7 39 98 00 00'],
    ['telephone', '0033639980000', '0033639980000'],
    ['presentation_resume', 'Appeler Claude au 06.39.98.00.00 le matin', '06.39.98.00.00'],
    ['horaires', 'le mardi, 07 39 98 00 00', '07 39 98 00 00'],
  ])('is taken with a mobile number in %s, and the person who shows it is told: %s', (field, cell, given) => {
    const report = reportOf(`nom,genre,code_insee,date_maj,${field}\nUn,cio,49001,2026-03,"${cell}"`);

    expect(report.places).toHaveLength(1);
    expect(report.findings.filter(({ reason }) => reason === 'mobile-phone')).toEqual([
      { line: 2, outcome: 'accepted', name: 'Un', field, reason: 'mobile-phone', given },
    ]);
  });

  test.each(['02 40 00 00 06', '39 49', '02 06 39 98 00', '10639980000'])(
    'is taken without a word with %s, which nobody carries along',
    (cell) => {
      const report = reportOf(
        `nom,genre,code_insee,date_maj,presentation_resume\nUn,cio,49001,2026-03,${cell}`,
      );

      expect(report.findings).toEqual([]);
    },
  );

  test('with an identifier of the catalogue replaces its card', () => {
    expect(
      reportOf('id,nom,code_insee,genre\nt01,Un,49001,cio', 'f', [createPlace({ id: 't01' })]).replacing,
    ).toBe(1);
  });

  describe('without an identifier, of the name and commune of a card of the catalogue', () => {
    const known = [createPlace({ id: 'pl1', name: 'Mission locale du Bas-Pays', commune: codeAt(0) })];
    const lines = (...rows: readonly string[]) => ['nom,code_insee,genre,date_debut', ...rows].join('\n');

    test('is taken, and said to be a probable double', () => {
      const report = reportOf(
        lines('Autre,49001,cio,', 'MISSION LOCALE du Bas Pays,49001,mission_locale,'),
        'f',
        known,
      );

      expect(report).toMatchObject({ counts: { accepted: 2 }, replacing: 0 });
      expect(report.places).toHaveLength(2);
      expect(report.findings).toEqual([
        {
          line: 3,
          outcome: 'accepted',
          name: 'MISSION LOCALE du Bas Pays',
          field: null,
          reason: 'probable-double',
          given: '',
        },
      ]);
      expect(doubleLines(report)).toEqual([3]);
    });

    test('is no double in another commune', () => {
      const report = reportOf(lines('Mission locale du Bas-Pays,49002,mission_locale,'), 'f', known);

      expect(report.findings).toEqual([]);
    });

    test('is no double for an event on another day', () => {
      const forum = createPlace({
        name: 'Forum',
        commune: codeAt(0),
        dates: { start: '2026-12-01', end: '2026-12-01' },
      });
      const report = reportOf(
        lines('Forum,49001,forum_emploi,2026-12-01', 'Forum,49001,forum_emploi,2027-12-01'),
        'f',
        [forum],
      );

      expect(doubleLines(report)).toEqual([2]);
    });
  });

  test('that says the same but was corrected too counts once, as corrected', () => {
    const known = [createPlace({ id: 'pl1', name: 'Un', commune: codeAt(0) })];
    const report = reportOf('nom,code_insee,genre,telephone\nUn,49001,cio,241000000', 'f', known);

    expect(report.counts).toMatchObject({ accepted: 0, corrected: 1 });
    expect(doubleLines(report)).toEqual([2]);
  });

  test('without an identifier is given the same one each time', () => {
    expect(importLine({}).place?.id).toBe(importLine({}).place?.id);
    expect(importLine({}).place?.id).not.toBe(importLine({ adresse: '2 rue Basse' }).place?.id);
  });

  test('with a kind that is unknown is an « autre », and says so', () => {
    expect(importLine({ genre: 'piscine' })).toMatchObject({
      place: { kind: 'autre' },
      reasons: ['genre: unknown-kind'],
    });
  });

  test('may spell a kind as people do', () => {
    expect(importLine({ genre: 'Mission locale' })).toMatchObject({
      place: { kind: 'mission_locale' },
      reasons: [],
    });
  });

  test('keeps markup as the text it is', () => {
    const markup = '<img src=x onerror=alert(1)><b>Accueil</b>';

    expect(importLine({ nom: markup, notes: markup })).toMatchObject({
      place: { name: markup, notes: markup },
      reasons: [],
    });
  });

  test('loses signs that cannot be seen', () => {
    expect(importLine({ notes: 'porte\u0007 \u202Egauche' })).toMatchObject({
      place: { notes: 'porte gauche' },
      reasons: ['notes: control-characters'],
    });
  });

  test('has a text that is too long cut, whole characters only', () => {
    const { place, reasons } = importLine({ nom: '😀'.repeat(300) });

    expect(place?.name).toBe('😀'.repeat(200));
    expect(reasons).toEqual(['nom: text-cut']);
  });

  test('loses the mailbox of a person and keeps that of a service', () => {
    expect(importLine({ notes: 'Écrire à jeanne.martin@example.org' })).toMatchObject({
      place: { notes: 'Écrire à' },
      reasons: ['notes: email-removed'],
    });
    expect(importLine({ notes: 'Écrire à contact@example.org' }).reasons).toEqual([]);
  });
});

describe('the status of a card', () => {
  test.each([
    ['format', { categorie: 'format', periode: 'le mardi', date_maj: '2026-03' }],
    ['recurring', { genre: 'forum_emploi', periode: 'le mardi', date_maj: '2026-03' }],
    ['seen', { genre: 'forum_emploi', periode: '9 h', date_debut: '2026-12-01', date_maj: '2026-03' }],
    ['toConfirm', { genre: 'forum_emploi', periode: '9 h', date_debut: '2026-12-01' }],
    ['toConfirm', { genre: 'forum_emploi' }],
    ['seen', { periode: 'le mardi', date_maj: '2026-03' }],
    ['toConfirm', { periode: 'le mardi' }],
    ['closed', { genre: 'forum_emploi', periode: 'le mardi', statut: 'ferme' }],
  ])('is what is usual of it unless the file says so: %s, %o', (status, cells) => {
    expect(importLine(cells)).toMatchObject({ place: { status }, reasons: [] });
  });
});

describe('a telephone', () => {
  test.each([
    ['0240000001', '02 40 00 00 01'],
    ['02.40.00.00.01', '02 40 00 00 01'],
    ['+33 2 40 00 00 01', '02 40 00 00 01'],
    ['0 809 36 12 12', '0 809 36 12 12'],
    ['3949', '3949'],
    ['02 40 00 00 01 (accueil)', '02 40 00 00 01 (accueil)'],
  ])('written %s is %s', (written, read) => {
    expect(importLine({ telephone: written })).toMatchObject({ place: { phone: read }, reasons: [] });
  });

  test('whose first zero a spreadsheet has eaten gets it back', () => {
    expect(importLine({ telephone: '240000001' })).toMatchObject({
      place: { phone: '02 40 00 00 01' },
      reasons: ['telephone: phone-completed'],
    });
  });

  test('that is none is set aside', () => {
    expect(importLine({ telephone: 'demander' })).toMatchObject({
      place: { phone: null },
      reasons: ['telephone: bad-phone'],
    });
  });
});

describe('a web address', () => {
  test('without its beginning is completed', () => {
    expect(importLine({ site_web: 'www.example.org/a' })).toMatchObject({
      place: { website: 'https://www.example.org/a' },
      reasons: ['site_web: website-completed'],
    });
  });

  test('is the first of several', () => {
    expect(importLine({ site_web: 'https://a.example/ | https://b.example/' })).toMatchObject({
      place: { website: 'https://a.example/' },
      reasons: [],
    });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'voir la mairie'])(
    'such as %s is set aside',
    (address) => {
      expect(importLine({ site_web: address })).toMatchObject({
        place: { website: null },
        reasons: ['site_web: bad-website'],
      });
    },
  );
});

describe('a date', () => {
  test('may be French', () => {
    expect(importLine({ genre: 'forum_emploi', date_debut: '12/04/2026' }).place).toMatchObject({
      category: 'event',
      dates: { start: '2026-04-12', end: '2026-04-12' },
    });
  });

  test.each(['2026-02-30', '31/04/2026', '0000-01-01'])('such as %s is set aside', (day) => {
    expect(importLine({ date_debut: day })).toMatchObject({
      place: { dates: null },
      reasons: ['date_debut: bad-date'],
    });
  });

  test('that ends before it starts is put right', () => {
    expect(importLine({ date_debut: '2026-04-13', date_fin: '2026-04-12' })).toMatchObject({
      place: { dates: { start: '2026-04-12', end: '2026-04-13' } },
      reasons: ['date_fin: dates-reversed'],
    });
  });
});

describe('a word of a closed list', () => {
  test('that is unknown is set aside', () => {
    expect(importLine({ statut: 'ouvert', priorite: '9', publics: 'jeunes|martiens' })).toMatchObject({
      place: { status: 'toConfirm', priority: 2, audiences: ['young'] },
      reasons: ['statut: unknown-word', 'priorite: unknown-word', 'publics: unknown-word'],
    });
  });
});
