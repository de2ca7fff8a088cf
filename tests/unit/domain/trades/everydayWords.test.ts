import { beforeAll, describe, expect, test } from 'vitest';
import { createDiskFiles } from '../../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../../src/data/catalogueSource.ts';
import english from '../../../../src/domain/trades/englishWords.json' with { type: 'json' };
import { femininesOf } from '../../../../src/domain/trades/feminines.ts';
import { createTradeSearch, type TradeSearch } from '../../../../src/domain/trades/search.ts';
import everyday from '../../../support/everydayWords.json' with { type: 'json' };
import { unwrap } from '../../../support/smallTrades.ts';

let search: TradeSearch;
beforeAll(async () => {
  const source = createCatalogueSource(createDiskFiles('public/data'));
  const region = unwrap(await source.loadRegion(() => {}));
  search = createTradeSearch(unwrap(await source.loadTrades(region)));
});

const codesOf = (word: string) => search.find(word, 3).matches.map(({ code }) => code as string);

describe('words of every day, reviewed one by one', () => {
  const words = Object.entries(everyday).flatMap(([forms, code]) =>
    forms.split(' / ').map((word) => ({ word, code })),
  );

  test('are six hundred at least, and 97 in a hundred bring their trade among the first three', () => {
    const lost = words.filter(({ word, code }) => !codesOf(word).includes(code)).map(({ word }) => word);

    expect(words.length).toBeGreaterThan(600);
    expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(0.03 * words.length);
  });
});

test('two hundred English words bring their trade among the first three', () => {
  const words = Object.entries(english);
  const lost = words.filter(([word, [code = '']]) => !codesOf(word).includes(code)).map(([word]) => word);

  expect(words.length).toBeGreaterThan(200);
  expect(lost).toEqual([]);
});

test.each([
  ['banquier', 'banquière'],
  ['videur', 'videuse'],
  ['postier', 'postière'],
  ['isolateur', 'isolatrice'],
  ['chauffeur SPL', 'chauffeuse SPL'],
  ['mécanicien TP', 'mécanicienne TP'],
  ['agent communal', 'agente communale'],
  ['travailleur social', 'travailleuse sociale'],
  ["ouvrier d'usine", "ouvrière d'usine"],
  ["chef d'entreprise", "cheffe d'entreprise"],
  ['gardien de prison', 'gardienne de prison'],
])('« %s » has the form « %s »', (word, feminine) => {
  expect(femininesOf(word)).toContain(feminine);
});

test('numbers that say nothing of a trade are not asked of its name', () => {
  expect(codesOf('cariste caces 1 3 5')[0]).toBe('N1101');
});
