import { describe, expect, test } from 'vitest';
import {
  type DefinitionsTable,
  decodeDefinitions,
} from '../../../../../src/domain/catalogue/guideContract.ts';
import {
  createDefinitions,
  type Definitions,
  rootsOf,
} from '../../../../../src/domain/trades/guide/definitions.ts';
import { findNamed, withDescribed } from '../../../../../src/domain/trades/guide/described.ts';
import { createTradeSearch } from '../../../../../src/domain/trades/search.ts';
import { loadGuide, loadSheets, readGuideFile } from '../../../../support/publishedGuide.ts';
import { createSmallTrades, unwrap } from '../../../../support/smallTrades.ts';

const small = createSmallTrades();
const table = (said: Readonly<Record<string, readonly number[]>>): DefinitionsTable => ({
  version: 'v000',
  codes: [...small.codes],
  roots: Object.keys(said),
  tradesOf: Object.values(said).map((rows) => [...rows]),
  common: ['assur'],
});
const definitions = (said: Readonly<Record<string, readonly number[]>>): Definitions =>
  unwrap(createDefinitions(table(said), small));
const codes = (found: Definitions, query: string) => found.find(query, 9).map(({ code }) => code);

describe('the roots of a text', () => {
  test.each([
    ['celui qui répare les toits', ['repar', 'toit']],
    ['Une personne qui coupe les arbres', ['coup', 'arbre']],
    ['C’est quelqu’un qui répare', ['repar']],
    ['je voudrais travailler le bois', ['bois']],
    ['réparation, réparer, répare', ['repar']],
    ['des vélos, un vélo', ['velo']],
    ['celui qui', []],
  ])('%s', (text, roots) => {
    expect(rootsOf(text)).toEqual(roots);
  });
});

describe('trades found by their definition', () => {
  test('say every word that counts, rare words first, then the shortest definition', () => {
    const found = definitions({ repar: [0, 1, 2], toitur: [1, 2], tuil: [2] });

    expect(codes(found, 'celui qui répare les toits')).toEqual([small.codes[1], small.codes[2]]);
    expect(codes(found, 'réparer des tuiles')).toEqual([small.codes[2]]);
    expect(codes(found, 'réparer des bateaux')).toEqual([]);
    expect(found.find('réparer', 1)).toHaveLength(1);
  });

  test('a word that most of them have tells none, and is not asked for', () => {
    const found = definitions({ repar: [0] });

    expect(codes(found, 'assurer la réparation')).toEqual([small.codes[0]]);
    expect(codes(found, 'assurer')).toEqual([]);
  });

  test('a table about other trades is refused', () => {
    expect(createDefinitions({ ...table({}), codes: ['A0000'] }, small)).toEqual({
      ok: false,
      error: 'codes: not those of the directory',
    });
    expect(decodeDefinitions({ ...table({}), roots: [1] }).ok).toBe(false);
  });
});

describe('the published definitions', () => {
  const guide = loadGuide();
  const { trades } = guide;
  const published = unwrap(decodeDefinitions(readGuideFile('definitions')));
  const found = unwrap(createDefinitions(published, trades));
  const search = createTradeSearch(trades);
  const answer = (query: string) => withDescribed(findNamed(search, query, 12), found, query, 12);

  test('have the roots of each sheet, and no other', () => {
    const common = new Set(published.common);
    const told = trades.codes.map((): string[] => []);
    for (const [at, rows] of published.tradesOf.entries())
      for (const row of rows) told[row]?.push(published.roots[at] ?? '');

    for (const [code, { definition }] of loadSheets(guide)) {
      const expected = rootsOf(definition.join('\n')).filter((root) => !common.has(root));
      expect(told[trades.codes.indexOf(code as never)]).toEqual([...expected].sort());
    }
  });

  test.each([
    ['celui qui répare les toits', 'F1610'],
    ['personne qui coupe les arbres', 'A1201'],
    ['couper les cheveux', 'D1202'],
    ['je veux réparer des vélos', 'I1607'],
    ['cultiver des légumes', 'A1405'],
    ['faire du pain', 'D1102'],
  ])('« %s » is among the first', (query, family) => {
    const { likeness, matches } = answer(query);

    expect(likeness).toBe('described');
    expect(matches.slice(0, 3).map(({ code }) => code.slice(0, 3))).toContain(family.slice(0, 3));
  });

  test('names that answer are left alone, without the words that say nothing of a trade too', () => {
    expect(answer('soudeur')).toEqual(search.find('soudeur', 12));
    expect(answer('faire la plonge')).toEqual(search.find('plonge', 12));
    expect(answer('celui qui')).toEqual(search.find('celui qui', 12));
    expect(answer('zzzzzz').matches).toEqual([]);
  });

  test('names that answer in part follow the definitions that answer all', () => {
    const parts = search.find('couper les cheveux', 12).matches.map(({ label }) => label);
    const all = answer('couper les cheveux').matches.map(({ label }) => label);

    expect(parts.length).toBeGreaterThan(0);
    expect(all.slice(-parts.length + 2)).toEqual(parts.slice(0, all.length - 2));
    expect(all).toHaveLength(Math.min(12, new Set([...all, ...parts]).size));
  });
});
