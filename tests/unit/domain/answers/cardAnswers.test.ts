import { describe, expect, test } from 'vitest';
import { communeAnswer } from '../../../../src/domain/answers/communeAnswer.ts';
import { epciAnswer } from '../../../../src/domain/answers/epciAnswer.ts';
import { placeAnswer } from '../../../../src/domain/answers/placeAnswer.ts';
import { findZone, type Region } from '../../../../src/domain/catalogue/region.ts';
import type { EpciContacts } from '../../../../src/domain/places/epciContacts.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { cardAnswerTexts } from '../../../../src/ui/texts/answers/cards.ts';
import { createPlace } from '../../../support/smallPlaces.ts';
import { createSmallRegion, smallCommunes } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('a commune', () => {
  const words = (row: number, of: Region = region) =>
    plain(cardAnswerTexts.commune(communeAnswer(row, of).said));

  test('says its inhabitants, its private jobs and how that compares', () => {
    expect(words(6)).toBe(
      '20 000 habitants, 9 900 emplois privés : 50 pour 100 habitants, contre 40 dans la région.',
    );
  });

  test('of which jobs are not published says so, and compares nothing', () => {
    expect(words(4)).toBe('500 habitants, emplois privés non publiés.');
  });

  test('counted with another gives the figure of both as that of both', () => {
    const merged = createSmallRegion({ ...smallCommunes, merged: { privateJobs: [[0, 1]] } });

    expect(words(0, merged)).toBe('1 000 habitants, 490 emplois privés avec Belle-Rive, comptés ensemble.');
  });

  test('has no fragile figure where it has none, and says so of one that it has', () => {
    const merged = createSmallRegion({ ...smallCommunes, merged: { privateJobs: [[0, 1]] } });
    const doubts = (row: number, of: Region = region) => communeAnswer(row, of).doubts;

    expect(doubts(0, merged)).toEqual([]);
    expect(doubts(4)).toEqual([]);
  });
});

describe('an intercommunality', () => {
  const contactsOf = (doors: readonly Place[]): EpciContacts => ({ doors, communes: [], missing: [] });
  const words = (epci: string, contacts: EpciContacts | undefined) =>
    plain(cardAnswerTexts.epci(epciAnswer(findZone(region, epci)!, contacts, region).said));

  test('says how large it is, and whom to call first for the economy', () => {
    const seat = createPlace({ name: 'CC du Bas-Pays', kind: 'intercommunalite', phone: '02 41 00 00 01' });

    expect(words(idAt(0), contactsOf([seat]))).toMatch(
      /^\d+ communes, [\d ]+ habitants ; pour l’économie, d’abord CC du Bas-Pays, au 02 41 00 00 01\.$/,
    );
  });

  test('without a contact says so; before the places have come says nothing of them', () => {
    expect(words(idAt(0), contactsOf([]))).toMatch(/ ; aucun contact pour l’économie dans nos sources\.$/);
    expect(words(idAt(0), undefined)).toMatch(/habitants\.$/);
  });

  test('that goes beyond the region does not give what is in it for the whole', () => {
    expect(words(idAt(8), undefined)).toBe(
      '3 communes dans la région, d’autres au-delà (population non publiée).',
    );
  });

  /** The EPCI of the commune of a row. */
  function idAt(row: number): string {
    return region.zones.epci[smallCommunes.epci[row] ?? 0]?.id ?? '';
  }
});

describe('a place', () => {
  const monday = { day: '2026-11-30', clock: '10:00' };
  const words = (card: Partial<Place>) => {
    const place = createPlace({ seen: '2026-11-02', ...card });
    return plain(cardAnswerTexts.place(placeAnswer(place, monday).said, place));
  };
  const hours = ['09:00 - 12:00', null, null, null, null, null, null];

  test.each<[string, Partial<Place>, string]>([
    [
      'that is open says until when, then what one does there',
      { kind: 'apec', hours },
      'Ouvert maintenant, ferme à 12 h : faire le point et chercher un emploi de cadre, ou après des études supérieures.',
    ],
    [
      'of which nobody gives hours says what one does there',
      { kind: 'apec', hours: null },
      'Faire le point et chercher un emploi de cadre, ou après des études supérieures.',
    ],
    [
      'whose kind says nothing is told in the words of its source',
      { kind: 'autre', services: 'accès Internet.' },
      'Accès Internet.',
    ],
    [
      'of which nobody says anything',
      { kind: 'autre', services: null },
      'On ne sait pas ce qu’on peut y faire.',
    ],
    [
      'that is closed',
      { status: 'closed', seen: '2026-11-20', hours },
      'Fermé, vérifié le 20 novembre 2026.',
    ],
    [
      'that is over',
      { status: 'seen', dates: { start: '2016-11-22', end: '2016-11-22' } },
      'A eu lieu le 22 novembre 2016.',
    ],
    ['that is only quoted', { status: 'quoted' }, 'Un texte en parle, rien de plus n’a été retrouvé depuis.'],
  ])('%s', (_, card, expected) => {
    expect(words(card)).toBe(expected);
  });

  test('with a long account of its services is cut', () => {
    const sentence = words({ kind: 'autre', services: 'aide, '.repeat(60) });

    expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
    expect(sentence).toMatch(/aide…\.?$/);
  });
});

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
