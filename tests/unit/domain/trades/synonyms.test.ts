import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { createAppellationIndex } from '../../../../src/domain/trades/appellationIndex.ts';
import { createTradeSearch } from '../../../../src/domain/trades/search.ts';
import synonyms from '../../../../src/domain/trades/synonyms.json' with { type: 'json' };
import { stemsOf } from '../../../../src/domain/trades/tradeWords.ts';
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
    const held = entries.filter(([word]) =>
      names.some((forms) => forms.some((words) => stemsOf(word).every((stem) => words.has(stem)))),
    );

    expect(held.map(([word]) => word)).toEqual([]);
  });

  test('each bring their first trade first', () => {
    const search = createTradeSearch(trades);
    const lost = entries.filter(([word, [code]]) => search.find(word, 1).matches[0]?.code !== code);

    expect(lost.map(([word]) => word)).toEqual([]);
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
});
