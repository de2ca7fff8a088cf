import type { RomeCode } from '../ids.ts';
import { searchedPart } from '../search/normalise.ts';
import { type AppellationIndex, createAppellationIndex } from './appellationIndex.ts';
import { domainOf } from './families.ts';
import { createOfficialNames } from './officialNames.ts';
import { createPlainWords, type PlainWords } from './plainWords.ts';
import { type Ranking, rankEntries } from './ranking.ts';
import { createSynonyms, type Synonyms, type SynonymTable } from './synonyms.ts';
import { closestNames, likelyToken, respell, strictToken, type Token, wholeNamesLike } from './tradeQuery.ts';
import type { Trades } from './trades.ts';
import { stemsOf } from './tradeWords.ts';

/** A trade that answers a query. */
export interface TradeMatch {
  readonly code: RomeCode;
  /** The appellation that answers best. */
  readonly label: string;
  /** Label of the trade in the ROME; the same as `label` when that is what answers. */
  readonly tradeLabel: string;
  /** Its domain, of 22. */
  readonly domain: string;
  /** Other appellations of the same trade that answer, best first, three at most. */
  readonly also: readonly string[];
  /** The everyday word that led there, as the list of synonyms writes it; null when names did. */
  readonly synonym: string | null;
}

/**
 * How names answer: `spelled` as typed; `approximate`: with other spellings; `partial`: some words of the query
 * answer nothing; `none`. `described`: no name answers all of the query, definitions of trades do.
 */
export type Likeness = 'spelled' | 'approximate' | 'partial' | 'none' | 'described';

export interface TradeSearchResults {
  readonly likeness: Likeness;
  /** One per trade, best first. */
  readonly matches: readonly TradeMatch[];
}

/** An appellation that answers a query. */
export interface AppellationMatch {
  readonly label: string;
  readonly code: RomeCode;
  /** True when the query is its name, in one of its forms. */
  readonly exact: boolean;
}

/** The search of a trade by its name, over every appellation. */
export interface TradeSearch {
  /** Trades that answer, each once. Never throws. @param limit trades wanted */
  find(query: string, limit: number): TradeSearchResults;
  /** Appellations that answer, one by one. @param limit appellations wanted */
  findAppellations(
    query: string,
    limit: number,
  ): { readonly likeness: Likeness; readonly appellations: readonly AppellationMatch[] };
  /** Labels closest to a query that names nothing: those that answer in part, then those that start most alike. */
  nearest(query: string, limit: number): readonly string[];
}

/** Other appellations named beside a trade. */
const ALSO_NAMED = 3;
/** Entries read to name them. */
const ENTRIES_READ = 400;

/** The lists that the search reads beside the names; those of the application unless given. */
export interface SearchTables {
  /** Everyday words that no name holds, and the trades they stand for. */
  readonly synonyms?: SynonymTable;
  /** Words that many names hold, and the trades meant by them. */
  readonly plainWords?: SynonymTable;
}

/** The search, its index made at once: some 100 ms, to be called when a person is about to search. */
export function createTradeSearch(trades: Trades, tables: SearchTables = {}): TradeSearch {
  const index = createAppellationIndex(trades);
  const official = createOfficialNames(trades, index);
  const synonyms = createSynonyms(trades, index, tables.synonyms);
  const words = { index, synonyms, plain: createPlainWords(trades, tables.plainWords) };
  const answer = (query: string): Answer & { readonly names: readonly number[] } => {
    const names = official.entriesOf(searchedPart(query));
    const found = answerCode(trades, query) ?? findEntries(words, telling(stemsOf(searchedPart(query))));
    return { ...found, names, ...(names.length > 0 ? { likeness: 'spelled' } : {}) };
  };
  return {
    find(query, limit) {
      const { likeness, ranking, meant, names } = answer(query);
      const stems = stemsOf(searchedPart(query));
      const groups = new Map<number, Group>();
      for (const { row, word } of meant)
        groups.set(row, { label: trades.labels[row] ?? '', also: [], synonym: word });
      const entries = [...names, ...ranking.slice(0, ENTRIES_READ).map(({ entry }) => entry)];
      for (const entry of entries) {
        const row = index.trade[entry] ?? 0;
        const label = index.labels[entry] ?? '';
        const synonym = isNamed(index, entry, stems) ? null : synonyms.wordFor(query, row);
        addName(groups, row, { label, also: [], synonym });
      }
      const matches = [...groups].slice(0, limit).map(([row, group]): TradeMatch => {
        const code = trades.codes[row] as RomeCode;
        const domain = domainOf(trades, code)?.label ?? '';
        return { code, tradeLabel: trades.labels[row] ?? '', domain, ...group };
      });
      return { likeness, matches };
    },

    findAppellations(query, limit) {
      const { likeness, ranking, meant, names } = answer(query);
      const mayBeExact = names.length === 0;
      const first = new Map(names.map((entry) => [entry, true]));
      for (const { row, named } of meant) {
        const entry = index.start[row] ?? 0;
        if (!first.has(entry)) first.set(entry, named && mayBeExact);
      }
      const entries = [
        ...[...first].map(([entry, exact]) => ({ entry, exact })),
        ...ranking
          .filter(({ entry }) => !first.has(entry))
          .map(({ entry, exact }) => ({ entry, exact: exact && mayBeExact })),
      ];
      const appellations = entries.slice(0, limit).map(({ entry, exact }) => ({
        label: index.labels[entry] ?? '',
        code: trades.codes[index.trade[entry] ?? 0] as RomeCode,
        exact,
      }));
      return { likeness, appellations };
    },

    nearest(query, limit) {
      const stems = stemsOf(searchedPart(query));
      const { ranking } = findEntries(words, stems);
      const entries = ranking.length > 0 ? ranking.map(({ entry }) => entry) : closestNames(index, stems);
      return [...new Set(entries.slice(0, limit).map((entry) => index.labels[entry] ?? ''))];
    },
  };
}

/** Names of one trade that answer. */
interface Group {
  readonly label: string;
  readonly also: string[];
  readonly synonym: string | null;
}

/** Opens the group of a trade, or adds another name to it. */
function addName(groups: Map<number, Group>, row: number, group: Group): void {
  const known = groups.get(row);
  if (!known) groups.set(row, group);
  else if (known.label !== group.label && known.also.length < ALSO_NAMED) known.also.push(group.label);
}

interface Answer {
  readonly likeness: Likeness;
  readonly ranking: Ranking;
  /** Trades that the whole query stands for, as a word of the lists or as the beginning of a code: they come first. */
  readonly meant: readonly Meant[];
}

interface Meant {
  readonly row: number;
  /** The everyday word that led there. */
  readonly word: string | null;
  /** False when the query may also mean other trades. */
  readonly named: boolean;
}

interface Words {
  readonly index: AppellationIndex;
  readonly synonyms: Synonyms;
  readonly plain: PlainWords;
}

/** The beginning of a ROME code, long enough to be told from a word. */
const CODE_BEGINNING = /^[A-N]\d{2,4}$/;

/** Trades whose ROME code begins with the query; null when the query is not the beginning of any. */
function answerCode(trades: Trades, query: string): Answer | null {
  const code = query.trim().toUpperCase();
  if (!CODE_BEGINNING.test(code)) return null;
  const meant = trades.codes.flatMap((each, row) =>
    each.startsWith(code) ? { row, word: null, named: true } : [],
  );
  return meant.length > 0 ? { likeness: 'spelled', ranking: [], meant } : null;
}

/** The words of a query without the numbers that say nothing of a trade, « CACES 1 3 5 », unless it has nothing else. */
function telling(stems: readonly string[]): readonly string[] {
  const words = stems.filter((stem) => !/^\d+$/.test(stem));
  return words.length > 0 ? words : stems;
}

/** As typed first, then cut otherwise, then with errors, then in part. */
function findEntries({ index, synonyms, plain }: Words, stems: readonly string[]): Answer {
  if (stems.length === 0) return { likeness: 'none', ranking: [], meant: [] };
  const tokensOf = (texts: readonly string[]) => synonyms.tokensOf(texts, (text) => strictToken(index, text));
  const answer = (likeness: Likeness, tokens: readonly Token[], needed = tokens.length): Answer | null => {
    const ranking = rankEntries(index, tokens, needed, plain.rowBegun);
    const texts = tokens.map(({ text }) => text);
    const meant: readonly Meant[] = [
      ...synonyms.meaningOf(texts).map((each) => ({ ...each, named: true })),
      ...plain.meaningOf(texts).map((row) => ({ row, word: null, named: false })),
    ];
    return ranking.length > 0 || meant.length > 0 ? { likeness, ranking, meant } : null;
  };

  const strict = tokensOf(stems);
  const spelled = answer('spelled', strict);
  if (spelled) return spelled;
  for (const variant of respell(index, stems)) {
    const found = answer('approximate', tokensOf(variant));
    if (found) return found;
  }
  const unknown = strict.some((token) => token.senses.length === 0);
  const likely = strict.map((token) => (token.senses.length > 0 ? token : likelyToken(index, token.text)));
  const misspelled = unknown
    ? (answer('approximate', likely) ?? answer('approximate', [wholeNamesLike(index, stems)]))
    : null;
  if (misspelled) return misspelled;
  return (
    answer('partial', likely, Math.ceil(likely.length / 2)) ?? { likeness: 'none', ranking: [], meant: [] }
  );
}

/** Whether the words are in the name, the last one only begun maybe: then it is not an everyday word that led to it. */
function isNamed({ forms }: AppellationIndex, entry: number, stems: readonly string[]): boolean {
  const text = ` ${stems.join(' ')}`;
  return (forms[entry] ?? []).some((form) => ` ${form}`.includes(text));
}
