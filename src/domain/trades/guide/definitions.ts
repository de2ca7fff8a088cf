import { stemmer } from '@orama/stemmers/french';
import type { DefinitionsTable } from '../../catalogue/guideContract.ts';
import type { RomeCode } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { searchedPart } from '../../search/normalise.ts';
import { wordsStarting } from '../appellationIndex.ts';
import { domainOf } from '../families.ts';
import type { TradeMatch } from '../search.ts';
import type { Trades } from '../trades.ts';
import { formsOf, stemOf } from '../tradeWords.ts';
import { tellingWords } from './tellingWords.ts';

/** What the definitions of trades say, to find one by what is done there. */
export interface Definitions {
  /**
   * Trades whose definition or name says every word that counts in a query, best first: words of names count twice those of definitions,
   * rare words more than common ones. Never throws.
   */
  find(query: string, limit: number): readonly TradeMatch[];
}

const NAME_WEIGHT = 2;
/** Part of the weight of a longer word that begins alike. */
const OF_LONGER = 0.5;
/** Shorter roots begin anything. */
const LEAST_BEGINNING = 4;

/**
 * The roots of the words that count in a text, each once: « réparer », « répare » and « réparation » have one. Roots are those of the French
 * Snowball stemmer (Porter), over words without accents.
 */
export function rootsOf(text: string): readonly string[] {
  return [...new Set(tellingWords(text).map((word) => stemOf(stemmer(word))))];
}

/** The model of a table that the contract accepts; a text when it is about other trades than those of the directory. */
export function createDefinitions(
  { codes, roots, tradesOf, common }: DefinitionsTable,
  trades: Trades,
): Result<Definitions, string> {
  if (codes.join() !== trades.codes.join()) return err('codes: not those of the directory');
  const said = new Map<string, Map<number, number>>();
  const say = (root: string, row: number, weight: number) => {
    const rows = said.get(root) ?? new Map<number, number>();
    said.set(root, rows.set(row, Math.max(weight, rows.get(row) ?? 0)));
  };
  for (const [at, rows] of tradesOf.entries()) for (const row of rows) say(roots[at] ?? '', row, 1);
  for (const [row, label] of trades.labels.entries())
    for (const form of formsOf(label)) for (const root of rootsOf(form)) say(root, row, NAME_WEIGHT);
  const sorted = [...said.keys()].sort();
  const ofMany = new Set(common);
  const sizes = codes.map(() => 0);
  for (const rows of tradesOf) for (const row of rows) sizes[row] = (sizes[row] ?? 0) + 1;

  const found = (query: string): readonly number[] => {
    const lists = rootsOf(searchedPart(query))
      .filter((root) => said.has(root) || !ofMany.has(root))
      .map((root) => rowsOf(said, sorted, root));
    const [first, ...others] = lists;
    if (!first) return [];
    const rows = [...first.keys()].filter((row) => others.every((list) => list?.has(row)));
    const scores = new Map(
      rows.map((row) => [
        row,
        lists.reduce(
          (sum, list) => sum + (list?.get(row) ?? 0) * Math.log(codes.length / (list?.size ?? 1)),
          0,
        ),
      ]),
    );
    const scoreOf = (row: number) => scores.get(row) ?? 0;
    return rows.sort((a, b) => scoreOf(b) - scoreOf(a) || (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
  };
  return ok({
    find: (query, limit) =>
      found(query)
        .slice(0, limit)
        .map((row): TradeMatch => {
          const code = trades.codes[row] as RomeCode;
          const label = trades.labels[row] ?? '';
          const domain = domainOf(trades, code)?.label ?? '';
          return { code, label, tradeLabel: label, domain, also: [], synonym: null };
        }),
  });
}

/** Trades that say a root, or one that begins with it, « toit » and « toiture », with the weight of what they say. */
function rowsOf(
  said: ReadonlyMap<string, ReadonlyMap<number, number>>,
  sorted: readonly string[],
  root: string,
): ReadonlyMap<number, number> {
  const rows = new Map(said.get(root));
  if (root.length < LEAST_BEGINNING) return rows;
  const longer = sorted.slice(...wordsStarting({ words: sorted }, root)).filter((word) => word !== root);
  for (const word of longer)
    for (const [row, weight] of said.get(word) ?? [])
      rows.set(row, Math.min(NAME_WEIGHT, (rows.get(row) ?? 0) + weight * OF_LONGER));
  return rows;
}
