import { searchedPart } from '../../search/normalise.ts';
import type { TradeSearch, TradeSearchResults } from '../search.ts';
import { stemsOf } from '../tradeWords.ts';
import type { Definitions } from './definitions.ts';
import { tellingWords } from './tellingWords.ts';

/** Longer queries are sentences, not names. */
const LONGEST_NAME = 6;

/** Names that answer, read again without the words that say nothing of a trade when they answer only a part: « faire la plonge ». */
export function findNamed(search: TradeSearch, query: string, limit: number): TradeSearchResults {
  const results = search.find(query, limit);
  const words = tellingWords(searchedPart(query));
  const isSame = words.length === stemsOf(searchedPart(query)).length;
  if (!isShort(results) || isSame || words.length === 0 || words.length > LONGEST_NAME) return results;
  const again = search.find(words.join(' '), limit);
  return again.likeness === 'spelled' ? again : results;
}

/**
 * What names answer, and where they do not answer all of a query, the trades that do by their definitions before those of names. Names that
 * answer all of it are left alone.
 */
export function withDescribed(
  results: TradeSearchResults,
  definitions: Definitions,
  query: string,
  limit: number,
): TradeSearchResults {
  const described = isShort(results) ? definitions.find(query, limit) : [];
  if (described.length === 0) return results;
  const codes = new Set(described.map(({ code }) => code));
  const matches = [...described, ...results.matches.filter(({ code }) => !codes.has(code))];
  return { likeness: 'described', matches: matches.slice(0, limit) };
}

/** Whether names leave something of a query without an answer: definitions may have one. */
export function isShort({ likeness }: TradeSearchResults): boolean {
  return likeness === 'partial' || likeness === 'none';
}
