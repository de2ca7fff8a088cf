import { describe, expect, test } from 'vitest';
import { VISIT_LANGUAGES } from '../../../../src/domain/doorPage/doorPage.ts';
import { KINDS_OF_NEED } from '../../../../src/domain/places/doorNeeds.ts';
import type { Opening } from '../../../../src/domain/places/openingTimes.ts';
import { PLACE_KINDS } from '../../../../src/domain/places/place.ts';
import { DOOR_KINDS } from '../../../../src/ui/texts/doorKinds.ts';
import { doorWords } from '../../../../src/ui/texts/doorWords.ts';
import { DOOR_WORDS } from '../../../../src/ui/texts/kiosk/doors/doorWords.ts';

const { fr, en } = doorWords;
/** Spaces of typography as ordinary ones. */
const plain = (text: string | null) => text?.replaceAll(/[\u202F\u00A0]/g, ' ') ?? null;
const open: Opening = { state: 'open', until: '17:30' };
const tuesday = { day: '2027-01-05', inDays: 2, at: '09:00' };

describe('whether a door is open', () => {
  test.each<[Opening, string, string]>([
    [open, 'ouvert maintenant, ferme à 17 h 30', 'open now, closes at 17:30'],
    [
      { state: 'closed', opens: { ...tuesday, inDays: 0, at: '14:00' } },
      'fermé maintenant, ouvre à 14 h',
      'closed now, opens at 14:00',
    ],
    [
      { state: 'closed', opens: { ...tuesday, inDays: 1 } },
      'fermé maintenant, ouvre demain à 9 h',
      'closed now, opens tomorrow at 09:00',
    ],
    [
      { state: 'closedToday', opens: tuesday },
      'fermé aujourd’hui, ouvre mardi à 9 h',
      'closed today, opens on Tuesday at 09:00',
    ],
    [
      { state: 'holiday', opens: { day: '2027-01-08', inDays: 14, at: '09:00' } },
      'sans doute fermé aujourd’hui, jour férié, ouvre le 8 janvier 2027 à 9 h',
      'probably closed today, public holiday, opens on 8 January 2027 at 09:00',
    ],
    [{ state: 'closedToday', opens: null }, 'fermé aujourd’hui', 'closed today'],
  ])('%o is said in words', (opening, french, english) => {
    expect(plain(fr.opening({ opening, age: 'thisYear' }))).toBe(french);
    expect(en.opening({ opening, age: 'thisYear' })).toBe(english);
  });

  test('is only what should be, when hours were seen long ago or nobody knows when', () => {
    expect(plain(fr.opening({ opening: open, age: 'older' }))).toBe(
      'en principe ouvert maintenant, ferme à 17 h 30',
    );
    expect(en.opening({ opening: open, age: 'undated' })).toBe('should be open now, closes at 17:30');
  });

  test('is not said when no clock can tell', () => {
    expect([
      fr.opening({ opening: null, age: 'thisYear' }),
      en.opening({ opening: null, age: 'older' }),
    ]).toEqual([null, null]);
  });
});

describe('a week', () => {
  const office = '09:00 - 12:30 / 14:00 - 17:30';

  test('puts days that follow each other with the same hours on one line', () => {
    const lines = fr.week([office, office, null, office, office, office, 'sur rendez-vous']);

    expect(lines.map(({ days, hours }) => `${days} : ${plain(hours)}`)).toEqual([
      'lundi, mardi : 9 h – 12 h 30 et 14 h – 17 h 30',
      'jeudi à samedi : 9 h – 12 h 30 et 14 h – 17 h 30',
      'dimanche : sur rendez-vous',
    ]);
    expect(en.week([office, office, office])).toEqual([{ days: 'Monday to Wednesday', hours: office }]);
  });
});

describe('what one does at a door', () => {
  const offered = Object.values(KINDS_OF_NEED).flatMap(({ own, beside }) => [...own, ...beside]);

  test.each([...new Set(offered), 'intercommunalite', 'apec', 'opco'] as const)('is said of %s', (kind) => {
    const { fr: french = '', en: english = '' } = DOOR_KINDS[kind] ?? {};

    for (const words of [french, english]) {
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      expect(words.split(' ').length).toBeLessThan(26);
    }
  });

  test('does not say again what the kind is called', () => {
    const again = VISIT_LANGUAGES.flatMap((language) => {
      const { kinds, does } = DOOR_WORDS[language];
      return PLACE_KINDS.filter(
        (kind) => kinds[kind] && does({ kind, services: null })?.startsWith(kinds[kind]),
      );
    });

    expect(again).toEqual([]);
  });

  test('is what its source says for any other', () => {
    expect(fr.does({ kind: 'geiq', services: 'contrats d’insertion' })).toBe('contrats d’insertion');
    expect(en.does({ kind: 'geiq' })).toBeNull();
  });
});

describe('the age of a door', () => {
  test.each([
    ['2026-03', 'thisYear', 'seen', 'vu en mars 2026', 'seen in 2026'],
    ['2025-02-03', 'twoYears', 'seen', 'vu le 3 février 2025, à vérifier', 'seen in 2025, to be checked'],
    [
      '2019',
      'older',
      'verified',
      'vérifié en 2019 : à confirmer avant d’y aller',
      'checked in 2019: check before going',
    ],
    [
      '2023-12',
      'older',
      'nameOnly',
      'vu en décembre 2023, adresse à demander : à confirmer avant d’y aller',
      'seen in 2023, ask for the address: check before going',
    ],
    [null, 'undated', 'seen', 'sans date : à confirmer avant d’y aller', 'no date: check before going'],
  ] as const)('%s is said as it is', (seen, age, status, french, english) => {
    expect(plain(fr.seen({ seen, age, status }))).toBe(french);
    expect(en.seen({ seen, age, status })).toBe(english);
  });

  test('« téléphonez avant » is said only with a number', () => {
    expect(fr.callFirst({ phone: '39 49' })).toBe('Mieux vaut téléphoner avant d’y aller.');
    expect([fr.callFirst({ phone: null }), en.callFirst({ phone: null })]).toEqual([null, null]);
  });
});

test.each(['2023-12-15', null])(
  'a door without an address (seen %s) is never said to have one, in any language',
  (date) => {
    const door = { seen: date, age: 'older', status: 'nameOnly' } as const;

    expect(fr.seen(door)).toContain('adresse à demander');
    expect(en.seen(door)).toContain('ask for the address');
    expect(DOOR_WORDS.falc.seen(door)).toBe('Nous n’avons pas l’adresse. Demandez-la avant d’y aller.');
  },
);
