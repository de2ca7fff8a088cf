import { describe, expect, test } from 'vitest';
import type { ReadName } from '../../../../../src/domain/places/import/fields.ts';
import type { Line } from '../../../../../src/domain/places/import/line.ts';
import {
  readAudiences,
  readContacts,
  readNature,
  readTexts,
} from '../../../../../src/domain/places/import/parts.ts';
import { parseKind } from '../../../../../src/domain/places/import/vocabulary.ts';
import { readDates, readOpening } from '../../../../../src/domain/places/import/when.ts';
import { AUDIENCES } from '../../../../../src/domain/places/place.ts';
import { placeWords } from '../../../../../src/ui/texts/placeWords.ts';

type Cells = Partial<Record<ReadName, string>>;

describe('the nature of a line', () => {
  test.each<[string, Cells, object, readonly string[]]>([
    ['a genre', { genre: 'cio' }, { kind: 'cio', category: 'place', status: null, priority: 1 }, []],
    ['a portal', { genre: 'portail_web' }, { category: 'online' }, []],
    ['what goes round', { genre: 'dispositif_itinerant' }, { category: 'mobile' }, []],
    ['what also goes round', { genre: 'cio', itinerance: 'Itinérant' }, { category: 'mobile' }, []],
    [
      'what goes round and has a door',
      { genre: 'cio', itinerance: 'itinérant|fixe' },
      { category: 'place' },
      [],
    ],
    ['what does not', { genre: 'cio', itinerance: 'non' }, { category: 'place' }, []],
    ['a network', { genre: 'reseau_entreprises' }, { category: 'network' }, []],
    ['another network', { genre: 'reseau_missions_locales' }, { category: 'network' }, []],
    ['an event', { genre: 'forum_emploi' }, { category: 'event' }, []],
    ['a day', { genre: 'cio', date_debut: '2026-04-12' }, { category: 'event' }, []],
    ['digital proximity', { genre: 'cyberespace' }, { priority: 2 }, []],
    ['administrative proximity', { genre: 'france_services' }, { priority: 2 }, []],
    ['a priority', { genre: 'cyberespace', priorite: '3' }, { priority: 3 }, []],
    ['an unknown priority', { genre: 'cio', priorite: '4' }, { priority: 1 }, ['priorite unknown-word 4']],
    [
      'an unknown category',
      { genre: 'cio', categorie: 'zoo' },
      { category: 'place' },
      ['categorie unknown-word zoo'],
    ],
    ['an unknown status', { genre: 'cio', statut: 'zoo' }, { status: null }, ['statut unknown-word zoo']],
    ['an unknown genre', { genre: 'zoo', nom: 'CIO' }, { kind: 'autre' }, ['genre unknown-kind zoo']],
    [
      'a name alone',
      { nom: 'Mission locale de Douvres' },
      { kind: 'mission_locale' },
      ['genre kind-found-by-name '],
    ],
    ['nothing', { nom: 'Zoo' }, { kind: 'autre' }, ['genre unknown-kind ']],
  ])('%s', (_, cells, nature, notes) => {
    const { line, noted } = lineOf(cells);

    expect(readNature(line)).toMatchObject(nature);
    expect(noted).toEqual(notes);
  });
});

test('words of a line are said once each, in one order, and nothing where there is none', () => {
  const { line } = lineOf({
    genre: 'cio',
    organisation: '',
    structure_parente: 'Région',
    adresse: '1 rue Basse',
    complement_adresse: 'Bâtiment B',
    notes: 'Sonner',
    presentation_detail: 'Long',
    presentation_resume: 'Court',
    frais_a_charge: 'gratuit|payant',
    modalites_acces: 'se présenter',
    prise_en_charge_specifique: 'LSF',
    dispositif_programmes_nationaux: 'Aidants',
    services: 'a| b |',
  });
  expect(readTexts(line)).toEqual({
    organisation: 'Région',
    address: '1 rue Basse, Bâtiment B',
    services: 'a, b',
    notes: 'Sonner\nLong\ngratuit, payant\nse présenter\nLSF\nAidants',
  });
  expect(readTexts(lineOf({ organisation: 'Ville', structure_parente: 'Région' }).line).organisation).toBe(
    'Ville',
  );
  expect(readTexts(lineOf({ structure_parente: '13002526500013', complement_adresse: 'B' }).line)).toEqual({
    organisation: null,
    address: 'B',
    services: null,
    notes: null,
  });
  expect(readTexts(lineOf({ presentation_resume: 'Court' }).line).notes).toBe('Court');
});

test('whom it is for is what its column says, once each, or else what the sentence says', () => {
  const { line, noted } = lineOf({
    genre: 'cio',
    publics: 'jeunes|zoo|jeunes',
    publics_specifiquement_adresses: 'Adultes',
  });
  expect(readAudiences(line)).toEqual({ publicText: 'Adultes', audiences: ['young'] });
  expect(noted).toEqual(['publics unknown-word zoo']);

  const said = lineOf({ publics_specifiquement_adresses: 'jeunes 16-25 ans' });
  expect(readAudiences(said.line)).toEqual({ publicText: 'jeunes 16-25 ans', audiences: ['young'] });
  expect(readAudiences(lineOf({}).line)).toEqual({ publicText: null, audiences: [] });
});

test.each(AUDIENCES)('whom it is for may be said in the words of the screen: %s', (audience) => {
  const { line, noted } = lineOf({ genre: 'cio', publics: placeWords.audiences[audience] });

  expect(readAudiences(line).audiences).toEqual([audience]);
  expect(noted).toEqual([]);
});

test.each([
  ['Maison de l’emploi', 'maison_emploi'],
  ['Forum de l’emploi', 'forum_emploi'],
  ['Insertion par l’activité économique', null],
  ['maison_emploi', 'maison_emploi'],
])('a kind may be written with its little words: %s', (written, kind) => {
  expect(parseKind(written)).toBe(kind);
});

test('contacts are its number and the first of its addresses that opens', () => {
  const { line, noted } = lineOf({
    telephone: '240000001',
    site_web: 'zoo',
    prise_rdv: 'example.org',
    source_url: 'https://example.org/s',
  });
  expect(readContacts(line)).toEqual({
    phone: '02 40 00 00 01',
    website: 'https://example.org',
    sourceUrl: 'https://example.org/s',
  });
  expect(noted).toEqual([
    'telephone phone-completed 240000001',
    'site_web bad-website zoo',
    'prise_rdv website-completed example.org',
  ]);
  const none = lineOf({ telephone: 'zoo' });
  expect(readContacts(none.line)).toEqual({ phone: null, website: null, sourceUrl: null });
  expect(none.noted).toEqual(['telephone bad-phone zoo']);
});

test('hours that are more than days and times are words, with the period', () => {
  const hours = ['09:00 - 12:00', null, null, null, null, null];
  expect(readOpening(lineOf({ horaires: 'Mo 09:00-12:00', periode: 'été' }).line)).toEqual({
    hours,
    period: 'été',
  });
  expect(readOpening(lineOf({ horaires: 'Mo 09:00-12:00' }).line)).toEqual({ hours, period: null });
  expect(readOpening(lineOf({ periode: 'été' }).line)).toEqual({ hours: null, period: 'été' });
  const { line, noted } = lineOf({ horaires: 'le matin', periode: 'été' });
  expect(readOpening(line)).toEqual({ hours: null, period: 'été · le matin' });
  expect(readOpening(lineOf({ horaires: 'le matin' }).line)).toEqual({ hours: null, period: 'le matin' });
  expect(noted).toEqual(['horaires hours-as-words le matin']);
});

test.each<[Cells, string | null, readonly string[]]>([
  [{ heure_debut: '14h', heure_fin: '16h30' }, '14:00 - 16:30', []],
  [{ heure_debut: '14h', heure_fin: '14:00' }, '14:00', []],
  [{ heure_debut: '14h' }, '14:00', []],
  [{ heure_fin: '16h' }, null, []],
  [{ date_debut: '2026-04-12T14:30', date_fin: '2026-04-12T16:00' }, '14:30 - 16:00', []],
  [{ heure_debut: 'après la sieste' }, 'après la sieste', ['heure_debut bad-hour après la sieste']],
  [{ heure_debut: '14h', heure_fin: 'tard' }, '14:00', ['heure_fin bad-hour tard']],
  [{ heure_debut: '14h', periode: 'le mardi' }, 'le mardi', []],
])('clocks of %j are « %s »', (cells, period, notes) => {
  const { line, noted } = lineOf(cells);

  expect(readOpening(line).period).toBe(period);
  expect(noted).toEqual(notes);
});

test.each<[Cells, object, readonly string[]]>([
  [{ date_debut: '2026-04-12', date_fin: '2026-04-14' }, { start: '2026-04-12', end: '2026-04-14' }, []],
  [{ date_debut: '2026-04-12' }, { start: '2026-04-12', end: '2026-04-12' }, []],
  [{ date_fin: '2026-04-12' }, { start: '2026-04-12', end: '2026-04-12' }, []],
  [
    { date_debut: '2026-04-14', date_fin: '2026-04-12' },
    { start: '2026-04-12', end: '2026-04-14' },
    ['date_fin dates-reversed 2026-04-14 ; 2026-04-12'],
  ],
])('days of %j', (cells, dates, notes) => {
  const { line, noted } = lineOf({ ...cells, date_maj: '2026-03' });

  expect(readDates(line)).toEqual({ dates, seen: '2026-03' });
  expect(noted).toEqual(notes);
});

/** A line of a file, and what is written down of it. */
function lineOf(cells: Cells) {
  const noted: string[] = [];
  const line: Line = {
    cell: (field) => cells[field] ?? '',
    note: (field, reason, given = '') => noted.push(`${field} ${reason} ${given}`),
  };
  return { line, noted };
}
