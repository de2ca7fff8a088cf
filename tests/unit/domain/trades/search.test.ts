import { describe, expect, test } from 'vitest';
import { createTradeSearch } from '../../../../src/domain/trades/search.ts';
import { createTrades } from '../../../../src/domain/trades/trades.ts';
import { createSmallTrades, smallTradesTable, unwrap } from '../../../support/smallTrades.ts';

const search = createTradeSearch(createSmallTrades(), {
  synonyms: { routard: ['N4101'], 'prof de soudure': ['H2917'] },
});

describe('a trade is found', () => {
  test.each([
    ['as it is written', 'Soudeur'],
    ['without accents, whatever the case', 'SOUDEUR'],
    ['in the feminine', 'soudeuse'],
    ['in the plural', 'soudeurs'],
    ['by its beginning', 'soud'],
    ['with a letter too many', 'soudeuur'],
    ['with two letters swapped', 'suodeur'],
  ])('%s', (_, query) => {
    expect(first(query)).toBe('Soudeur / Soudeuse');
  });

  test.each([
    ['with its words run together', 'aidesoignante'],
    ['with its words run together and an error', 'aidesoignate'],
    ['with one more word apart', 'aide soig nante'],
    ['with a word left out', 'soignant'],
    ['with little words added', 'aide du soignant'],
  ])('%s', (_, query) => {
    expect(first(query)).toBe('Aide-soignant / Aide-soignante');
  });

  test('in spite of what the ear does not hear', () => {
    expect(first('boulangé')).toBe('Boulanger / Boulangère');
    expect(first('chofeur de camion')).toBe('Chauffeur / Chauffeuse de camion');
  });

  test('by one form written with brackets', () => {
    expect(search.findAppellations('soudobraseur', 1).appellations[0]?.label).toBe('Soudobraseur(se)');
  });
});

describe('the order', () => {
  test('puts the plain trade before its variants', () => {
    expect(search.findAppellations('soudeur', 5).appellations.map(({ label }) => label)).toEqual([
      'Soudeur / Soudeuse',
      'Soudeur / Soudeuse MIG MAG',
      'Soudeur / Soudeuse au chalumeau',
    ]);
  });

  test('says which name is the very query: one that is official alone, or else any', () => {
    const exact = (query: string) =>
      search.findAppellations(query, 5).appellations.map(({ label, exact }) => [label, exact]);

    expect(exact('soudeur')).toEqual([
      ['Soudeur / Soudeuse', true],
      ['Soudeur / Soudeuse MIG MAG', false],
      ['Soudeur / Soudeuse au chalumeau', false],
    ]);
    expect(exact('soudeur chalumeau')[0]).toEqual(['Soudeur / Soudeuse au chalumeau', true]);
    expect(exact('soud').map(([, isExact]) => isExact)).toEqual([false, false, false, false]);
    expect(exact('routard').map(([, isExact]) => isExact)).toEqual([true, false, false]);
  });

  test('puts little-used names last, unless they are what was typed', () => {
    const labels = (query: string) =>
      search.findAppellations(query, 9).appellations.map(({ label }) => label);

    expect(labels('soud').at(-1)).toBe('Soudeur / Soudeuse au chalumeau');
    expect(labels('soudeuse au chalumeau')[0]).toBe('Soudeur / Soudeuse au chalumeau');
  });
});

describe('what is told of a trade', () => {
  test('names it once, with its other names that answer', () => {
    expect(search.find('soudeur', 5).matches[0]).toEqual({
      code: 'H2913',
      label: 'Soudeur / Soudeuse',
      tradeLabel: 'Soudeur / Soudeuse',
      domain: 'Travail des métaux',
      also: ['Soudeur / Soudeuse au chalumeau'],
      synonym: null,
    });
  });

  test('names three of the others at most', () => {
    const { rome } = smallTradesTable;
    const synonyms = ['bleu', 'noir', 'rouge', 'vert'].map((colour) => `Soudeur ${colour}`).join('\n');
    const table = {
      ...smallTradesTable,
      rome: { ...rome, synonyms: rome.synonyms.with(1, synonyms), rare: [] },
    };
    const many = createTradeSearch(unwrap(createTrades(table)));

    expect(many.find('soudeur', 5).matches[0]?.also).toEqual([
      'Soudeur bleu',
      'Soudeur noir',
      'Soudeur vert',
    ]);
  });

  test('says which everyday word led to it', () => {
    expect(search.find('routards', 5).matches).toMatchObject([{ code: 'N4101', synonym: 'routard' }]);
    expect(search.find('rout', 5).matches).toMatchObject([{ code: 'N4101', synonym: 'routard' }]);
    expect(search.find('prof de soudure', 5).matches).toMatchObject([{ code: 'H2917' }]);
  });

  test('says how well names answer', () => {
    const likeness = (query: string) => search.find(query, 1).likeness;

    expect(likeness('soudeur')).toBe('spelled');
    expect(likeness('aidesoignante')).toBe('approximate');
    expect(likeness('soudeur volant')).toBe('partial');
    expect(likeness('xyzqk')).toBe('none');
    expect(likeness('  ')).toBe('none');
  });
});

test('what names nothing still has nearest names', () => {
  expect(search.nearest('soudxxxx', 1)).toEqual(['Soudeur / Soudeuse']);
  expect(search.nearest('', 3)).toEqual([]);
});

function first(query: string): string | undefined {
  return search.find(query, 1).matches[0]?.label;
}
