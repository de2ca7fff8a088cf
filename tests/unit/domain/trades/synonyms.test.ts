import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { createAppellationIndex } from '../../../../src/domain/trades/appellationIndex.ts';
import plainWords from '../../../../src/domain/trades/plainWords.json' with { type: 'json' };
import { createTradeSearch } from '../../../../src/domain/trades/search.ts';
import synonyms from '../../../../src/domain/trades/synonyms.json' with { type: 'json' };
import { createSynonyms } from '../../../../src/domain/trades/synonyms.ts';
import { BEGINS, EXACT } from '../../../../src/domain/trades/tradeQuery.ts';
import { formsOf, stemsOf } from '../../../../src/domain/trades/tradeWords.ts';
import { loadTrades } from '../../../support/publishedTables.ts';

const trades = loadTrades();
const entries = Object.entries(synonyms);

describe('everyday words', () => {
  test('each lead to trades of the ROME', () => {
    const unknown = entries.flatMap(([word, codes]) =>
      codes.filter((code) => !trades.codes.includes(code as RomeCode)).map((code) => `${word}: ${code}`),
    );

    expect(unknown).toEqual([]);
    expect(entries.filter(([, codes]) => codes.length === 0)).toEqual([]);
  });

  test('are held by no appellation: the search would find them', () => {
    const names = createAppellationIndex(trades).forms.map((forms) =>
      forms.map((form) => new Set(form.split(' '))),
    );
    const held = entries.filter(([word]) => {
      const stems = stemsOf(word);
      return names.some((forms) => forms.some((words) => stems.every((stem) => words.has(stem))));
    });

    expect(held.map(([word]) => word)).toEqual([]);
  });

  test('each bring their first trade first', () => {
    const search = createTradeSearch(trades);
    const lost = entries.filter(([word, [code]]) => search.find(word, 1).matches[0]?.code !== code);

    expect(lost.map(([word]) => word)).toEqual([]);
  });
});

describe('plain words', () => {
  const plain = Object.entries(plainWords);

  test('each lead to trades of the ROME, once', () => {
    const wrong = plain.filter(
      ([, codes]) =>
        codes.length === 0 ||
        new Set(codes).size < codes.length ||
        codes.some((code) => !trades.codes.includes(code as RomeCode)),
    );

    expect(wrong).toEqual([]);
  });

  test('each bring their trades first, in both forms, and are not said to be everyday words', () => {
    const search = createTradeSearch(trades);
    const lost = plain.flatMap(([word, codes]) =>
      formsOf(word).filter((form) => {
        const { matches } = search.find(form, codes.length);
        return codes.some((code, at) => matches[at]?.code !== code || matches[at]?.synonym !== null);
      }),
    );

    expect(lost).toEqual([]);
  });

  test('are in no list twice', () => {
    const everyday = new Set(entries.map(([word]) => stemsOf(word).join(' ')));

    expect(plain.filter(([word]) => everyday.has(stemsOf(word).join(' ')))).toEqual([]);
  });
});

describe('a list of everyday words', () => {
  const rowOf = (code: string) => trades.rowOf.get(code as RomeCode)!;
  const words = createSynonyms(trades, createAppellationIndex(trades), {
    zinzin: ['H2913'],
    'zinzin du fer blanc': ['N4101', 'X9999', 'J1501'],
    'rouge vert bleu jaune noir': ['J1506'],
  });
  const toToken = (text: string) => ({ text, senses: [] });
  const textsOf = (query: string) => words.tokensOf(stemsOf(query), toToken).map(({ text }) => text);

  test('stands for its trades in their order, those that the ROME does not have left out', () => {
    expect(words.meaningOf(stemsOf('zinzin fer blanc'))).toEqual([
      { row: rowOf('N4101'), word: 'zinzin du fer blanc' },
      { row: rowOf('J1501'), word: 'zinzin du fer blanc' },
    ]);
    expect(words.meaningOf(stemsOf('zinzin fer'))).toEqual([]);
  });

  test('names the everyday word that leads to a trade, by the whole of it or by three letters of its beginning', () => {
    expect(words.wordFor('un zinzin ici', rowOf('H2913'))).toBe('zinzin');
    expect(words.wordFor('zin', rowOf('H2913'))).toBe('zinzin');
    expect(words.wordFor('zi', rowOf('H2913'))).toBeNull();
    expect(words.wordFor('maçon', rowOf('H2913'))).toBeNull();
    expect(words.wordFor('zin', rowOf('J1506'))).toBeNull();
  });

  test('is found among other words, the longest first, four words at most', () => {
    expect(textsOf('vieux zinzin du fer blanc')).toEqual([
      ...stemsOf('vieux'),
      stemsOf('zinzin fer blanc').join(' '),
    ]);
    expect(textsOf('zinzin blanc')).toEqual([...stemsOf('zinzin'), ...stemsOf('blanc')]);
    expect(textsOf('rouge vert bleu jaune noir')).toEqual(stemsOf('rouge vert bleu jaune noir'));
    expect(textsOf('')).toEqual([]);
  });

  test('gives a word its senses: an exact one, and what it begins when it stands alone', () => {
    const sensesOf = (query: string) =>
      words.tokensOf(stemsOf(query), toToken).map(({ senses }) => senses.map(({ quality }) => quality));

    expect(sensesOf('zinzin')).toEqual([[EXACT, BEGINS]]);
    expect(sensesOf('zin')).toEqual([[BEGINS, BEGINS]]);
    expect(sensesOf('zi')).toEqual([[]]);
    expect(sensesOf('zin maçon')).toEqual([[], []]);
    const [token] = words.tokensOf(stemsOf('zinzin'), toToken);
    const { start } = createAppellationIndex(trades);
    const row = rowOf('H2913');
    const [first, last] = [start[row]!, start[row + 1]!];
    expect(token?.senses[0]?.entries).toEqual(Array.from({ length: last - first }, (_, at) => first + at));
  });
});

describe('in the published ROME', () => {
  const search = createTradeSearch(trades);

  test.each([
    ['soudeur', 'H2913'],
    ['aidesoignante', 'J1501'],
    ['infirmière', 'J1506'],
    ['caissière', 'D1505'],
    ['magasinier cariste', 'N1110'],
    ['routier', 'N4101'],
    ['AS', 'J1501'],
    ['aide soigante', 'J1501'],
    ['IDE', 'J1506'],
    ['ADV', 'D1401'],
    ['ASH', 'J1301'],
    ['dev web', 'M1855'],
    ['prof des ecoles', 'K2106'],
    ['chaufeur poid lourd', 'N4101'],
    ['nounous', 'K1310'],
    ['femmedemenage', 'K1304'],
    ['femmes de ménage', 'K1304'],
    ['électricien', 'F1602'],
    ['electricienne', 'F1602'],
    ['electrisien', 'F1602'],
    ['electrici', 'F1602'],
    ['mécaniciens', 'I1604'],
    ['peintre', 'F1606'],
    ['pintre', 'F1606'],
    ['vendeuses', 'D1214'],
    ['agent d entretien', 'K2205'],
    ['agentdentretien', 'K2205'],
    ['agente d’entretien', 'K2205'],
    ['technicien maintenance', 'I1304'],
    ['policier', 'K1708'],
    ['assureur', 'C1102'],
    ['éleveuse', 'A1407'],
    ['pêcheur', 'A1415'],
    ['chofeur', 'N4101'],
    ['infirmière de nuit', 'J1506'],
    ['livreur de nuit', 'N4105'],
    ['maçon', 'F1703'],
    ['AESH', 'K2113'],
    ['prof de maths', 'K2107'],
    ['secretere', 'M1607'],
    ['plombier', 'F1603'],
    ['assmat', 'K1310'],
    ['sodeur', 'H2913'],
    ['chauffeur SPL', 'N4115'],
    ['H2913', 'H2913'],
    [' k1311', 'K1311'],
  ])('« %s » leads to %s', (query, code) => {
    expect(search.find(query, 1).matches[0]?.code).toBe(code);
  });

  test('the beginning of a code leads to every trade that has it', () => {
    const codes = search.find('J15', 50).matches.map(({ code }) => code);

    expect(codes.length).toBeGreaterThan(5);
    expect(codes.every((code) => code.startsWith('J15'))).toBe(true);
  });

  test('every trade comes first by its own name, in both forms, without accents', () => {
    const lost = trades.labels.flatMap((label, row) =>
      formsOf(label)
        .map((form) => form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
        .filter((form) => search.find(form, 1).matches[0]?.code !== trades.codes[row]),
    );

    expect(lost).toEqual([]);
  });

  test('an everyday word is not said to have led to a name that holds it', () => {
    expect(search.find('IDE', 1).matches[0]?.synonym).toBeNull();
    expect(search.find('menuisier', 9).matches.map(({ synonym }) => synonym)).not.toContain('menuisier alu');
  });
});
