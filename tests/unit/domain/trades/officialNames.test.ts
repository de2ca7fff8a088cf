import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/domain/search/normalise.ts';
import { createAppellationIndex } from '../../../../src/domain/trades/appellationIndex.ts';
import { createOfficialNames } from '../../../../src/domain/trades/officialNames.ts';
import { createTradeSearch } from '../../../../src/domain/trades/search.ts';
import { formsOf } from '../../../../src/domain/trades/tradeWords.ts';
import { loadTrades } from '../../../support/publishedTables.ts';

const trades = loadTrades();
const index = createAppellationIndex(trades);
const names = createOfficialNames(trades, index);
const codesOf = (query: string) => [
  ...new Set(names.entriesOf(query).map((entry) => trades.codes[index.trade[entry] ?? -1])),
];
const textOf = (label: string) => wordsOf(label).join(' ');

/** Every published name, in full and in each gender, with the codes that bear it. */
function everyName(): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  const add = (label: string, code: string) => codes.set(label, (codes.get(label) ?? new Set()).add(code));
  trades.codes.forEach((code, row) => {
    for (let at = trades.appellationStart[row] ?? 0; at < (trades.appellationStart[row + 1] ?? 0); at++) {
      const label = trades.appellations[at] ?? '';
      for (const name of [label, ...formsOf(label)]) add(name, code);
    }
  });
  for (const [at, label] of trades.shortLabels) {
    const row = trades.appellationStart.findLastIndex((start) => start <= at);
    add(label, trades.codes[row] ?? '');
  }
  return codes;
}

describe('a label of the ROME', () => {
  test('each of the 13 120, long or short, in both genders or in one, names the codes that bear it', () => {
    const all = everyName();
    const bearers = new Map<string, Set<string>>();
    for (const [name, codes] of all) {
      const text = textOf(name);
      bearers.set(text, new Set([...(bearers.get(text) ?? []), ...codes]));
    }
    const wrong = [...all.keys()].filter((name) => {
      const found = codesOf(name);
      return found.length === 0 || found.some((code) => !bearers.get(textOf(name))?.has(code ?? ''));
    });

    expect(all.size).toBeGreaterThan(30_000);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Conducteur routier / Conductrice routière', ['N4101']],
    ['CONDUCTRICE ROUTIERE', ['N4101']],
    ['Opérateur / Opératrice image', ['L1505']],
    ['Matelot', ['A1415']],
    ['forestière', ['A1205']],
    ['garde forestière', ['A1204']],
  ])('%s is %j alone', (query, codes) => {
    expect(codesOf(query)).toEqual(codes);
  });

  test('that two codes share gives both, first the one that has it as its title', () => {
    const lost = trades.codes.filter((code, row) => codesOf(trades.labels[row] ?? '')[0] !== code);

    expect(lost).toEqual([]);
    expect(codesOf('Plâtrier-plaquiste / Plâtrière-plaquiste')).toEqual(['F1604']);
    expect(codesOf('plâtrier plaquiste')).toEqual(['F1601', 'F1604']);
    expect(codesOf('analyste concepteur')).toEqual(['M1848', 'E1206']);
  });

  test('comes first in the search, and alone is exact; what is no label is left to the search', () => {
    const search = createTradeSearch(trades);
    const { appellations } = search.findAppellations('Conducteur routier / Conductrice routière', 10);
    const [short] = trades.shortLabels;

    expect(appellations.filter(({ exact }) => exact).map(({ code }) => code)).toEqual(['N4101']);
    expect(search.find('Conducteur routier / Conductrice routière', 3).matches[0]?.code).toBe('N4101');
    expect(search.findAppellations(short?.[1] ?? '', 5).likeness).toBe('spelled');
    expect(names.entriesOf('dresseur de dragons')).toEqual([]);
    expect(names.entriesOf('')).toEqual([]);
  });
});
