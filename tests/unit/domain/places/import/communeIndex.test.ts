import { describe, expect, test } from 'vitest';
import type { NamesTable } from '../../../../../src/domain/catalogue/contract.ts';
import { createCommuneIndex } from '../../../../../src/domain/places/import/communeIndex.ts';
import { communeWords } from '../../../../../src/domain/search/communeWords.ts';
import { createSmallRegion } from '../../../../support/smallRegion.ts';

const NAMES = [
  'Cordier',
  'Cordière',
  'Fontenay-le-Comte',
  'Le Mans',
  'Saint-Pierre',
  'Saint-Pierre',
  'Les Herbiers',
  'Apt',
];
const CODES = ['44001', '44002', '85092', '72181', '44004', '49004', '85109', '44005'];
const FORMER = [
  { code: '44900', name: 'Vieux-Bourg', type: 'commune-deleguee', commune: '44001', at: null },
  { code: '44901', name: 'Apt', type: 'commune-deleguee', commune: '44002', at: null },
  { code: '44902', name: 'Ailleurs', type: 'commune-deleguee', commune: '35001', at: null },
] as const satisfies NamesTable['former'];

const { communes } = createSmallRegion();
const index = createCommuneIndex(
  {
    ...communes,
    codes: CODES as never,
    names: NAMES,
    postalCodes: CODES.map((_, row) => (row < 2 ? ['44100'] : [`4420${row}`])),
  },
  { former: [...FORMER], succession: {} },
  new Map(CODES.map((code, row) => [code, row])),
);
const rowOf = (name: string) => NAMES.indexOf(name);
const words = (text: string) => communeWords(text);

describe('a commune around the region', () => {
  // The last three are: one bears a name of the region, one that of a former commune of it, one its own.
  const names = ['Cholet', 'Mauges', 'Cholet', 'Vieux-Bourg', 'Redon'];
  const codes = ['49099', '49244', '35099', '35244', '35236'];
  const around = createCommuneIndex(
    {
      ...communes,
      codes: codes as never,
      names,
      postalCodes: [['49300'], ['49600'], ['35300'], ['35600'], ['35600']],
    },
    {
      former: [{ code: '49900', name: 'Vieux-Bourg', type: 'commune-deleguee', commune: '49244', at: null }],
      succession: {},
    },
    new Map(codes.map((code, row) => [code, row])),
    2,
  );

  test('is meant by a name that none of the region bears, nor bore', () => {
    expect(around.named(words('Redon'), [], null)).toBe(4);
    expect(around.named(words('Cholet'), [], null)).toBe(0);
    expect(around.named(words('Vieux-Bourg'), [], null)).toBe(1);
  });

  test('is meant when its postcode or its département is said, and the other is not', () => {
    expect(around.named(words('Cholet'), [2], null)).toBe(2);
    expect(around.named(words('Cholet'), [], '35')).toBe(2);
    expect(around.named(words('Cholet'), [0], null)).toBe(0);
    expect(around.named(words('Vieux-Bourg'), [3, 4], null)).toBe(3);
  });
});

describe('a commune of exactly these words', () => {
  test.each([
    ['Fontenay-le-Comte', 2],
    ['Le Mans', 3],
    // Its article may be left out, where nothing else is called so.
    ['Mans', 3],
    ['Herbiers', 6],
    ['Vieux Bourg', 0],
    // A name that a commune bears today is that commune.
    ['Apt', 7],
    ['Fontenay', null],
    ['Ailleurs', null],
  ])('%s is row %s', (text, row) => {
    expect(index.named(words(text), [], null)).toBe(row);
  });

  test('is told among several by its postcode, or by its département', () => {
    expect(index.named(words('Saint-Pierre'), [], null)).toBeNull();
    expect(index.named(words('Saint-Pierre'), [5], null)).toBe(5);
    expect(index.named(words('Saint-Pierre'), [], '44')).toBe(4);
    expect(index.named(words('Saint-Pierre'), [4, 5], null)).toBeNull();
    expect(index.named(words('Saint-Pierre'), [], '53')).toBeNull();
  });

  test('is of today, or former', () => {
    expect(index.isPresentName(0, words('Cordier'))).toBe(true);
    expect(index.isPresentName(0, words('Vieux-Bourg'))).toBe(false);
    expect(index.isFormerName(0, words('Vieux-Bourg'))).toBe(true);
    expect(index.isFormerName(1, words('Vieux-Bourg'))).toBe(false);
    expect(index.isFormerName(1, words('Apt'))).toBe(false);
  });
});

test('postcodes give the rows of all their communes', () => {
  expect([index.ofPostcode('44100'), index.ofPostcode('44203'), index.ofPostcode('99999')]).toEqual([
    [0, 1],
    [3],
    [],
  ]);
});

describe('a commune of a postcode whose name is', () => {
  test.each([
    // Begun, or ended.
    ['Fontenay', 'Fontenay-le-Comte'],
    ['Comte', 'Fontenay-le-Comte'],
    ['Herbiers', 'Les Herbiers'],
    // One slip in a word of fewer than eight letters, two from there on.
    ['Cordeir', 'Cordier'],
    ['Cardior', null],
    ['Cerdiére', 'Cordière'],
    ['Cerdierr', 'Cordière'],
    ['Cerdarr', null],
    // Too short to be told apart.
    ['Fon', null],
    ['Mans', null],
  ])('like %s: %s', (text, name) => {
    const here = name === null ? [0, 1, 2, 3] : [rowOf(name)];

    expect(index.alike(words(text), here)).toBe(name === null ? null : rowOf(name));
  });

  test('former, too', () => {
    expect(index.alike(words('Vieu Bourg'), [0, 2])).toBe(0);
  });
});

describe('a commune at the beginning of some words', () => {
  test.each<[string, readonly number[], number | null]>([
    ['Le Mans Nord', [], 3],
    ['Le Mans 2', [], 3],
    ['Le Mans ville basse', [3], 3],
    ['Le Mans Gazonfier', [], null],
    ['Nord', [], null],
  ])('%s, among %j: %s', (text, here, row) => {
    expect(index.beginning(words(text), here)).toBe(row);
  });
});

describe('a commune at the end of an address', () => {
  test.each([
    ['Salle des fêtes Cordier', 0],
    ['Cinéma Fontenay le Comte', 2],
    // The name of a street, of a place, or of a person.
    ['Rue Cordier', null],
    ['Salle de Cordier', null],
    ['Espace Cordier', null],
    ['Cordier', null],
    // Too short to be no other word.
    ['Chez Apt', null],
  ])('%s: %s', (part, row) => {
    expect(index.ending(part)).toBe(row);
  });
});
