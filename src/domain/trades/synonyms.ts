import type { RomeCode } from '../ids.ts';
import { searchedPart } from '../search/normalise.ts';
import type { AppellationIndex } from './appellationIndex.ts';
import english from './englishWords.json' with { type: 'json' };
import { femininesOf } from './feminines.ts';
import everyday from './synonyms.json' with { type: 'json' };
import { BEGINS, EXACT, type Sense, type Token } from './tradeQuery.ts';
import type { Trades } from './trades.ts';
import { stemsOf } from './tradeWords.ts';

/** Everyday words and abbreviations that no appellation holds, with the ROME codes they stand for, best first. */
export type SynonymTable = Readonly<Record<string, readonly string[]>>;

/** Everyday words, ready to be searched. */
export interface Synonyms {
  /** Trades that the whole text stands for, in the order of the list; empty when it is not an everyday word. */
  meaningOf(stems: readonly string[]): readonly { readonly row: number; readonly word: string }[];
  /** Tokens of the text: an everyday word of one or several words becomes one that its trades answer too. */
  tokensOf(stems: readonly string[], toToken: (text: string) => Token): readonly Token[];
  /** The everyday word of a query that stands for a trade, or null. */
  wordFor(query: string, row: number): string | null;
}

interface Synonym {
  /** As written in the list. */
  readonly word: string;
  /** Its words, as they are compared. */
  readonly text: string;
  readonly rows: readonly number[];
  /** Whether its beginning brings it up: not that of a form made by rule, nor of another language. */
  readonly begins: boolean;
}

/** Words of the longest everyday word. */
const MOST_WORDS = 4;
/** Shorter beginnings would bring them up by chance. */
const LEAST_BEGINNING = 3;

/** Words of the list, their feminine forms that it does not write itself, and English ones that no French one is spelled as. */
function listSynonyms(table: SynonymTable, trades: Trades): readonly Synonym[] {
  const toSynonym = (word: string, codes: readonly string[], begins: boolean): Synonym => {
    const rows = codes.flatMap((code) => trades.rowOf.get(code as RomeCode) ?? []);
    return { word, text: stemsOf(word).join(' '), rows, begins };
  };
  const entries = Object.entries(table);
  const own = entries.map(([word, codes]) => toSynonym(word, codes, true));
  const known = new Set(own.map(({ text }) => text));
  const made = [
    ...entries.flatMap(([word, codes]) => femininesOf(word).map((form) => [form, codes] as const)),
    ...(table === everyday ? Object.entries(english) : []),
  ].map(([word, codes]) => toSynonym(word, codes, false));
  return [...own, ...made.filter(({ text }) => !known.has(text))];
}

/** @param table the list of the application unless given; codes that the ROME does not have are left out */
export function createSynonyms(
  trades: Trades,
  { start }: AppellationIndex,
  table: SynonymTable = everyday,
): Synonyms {
  const all = listSynonyms(table, trades);
  const byText = new Map(all.map((synonym) => [synonym.text, synonym]));
  const sense = ({ rows }: Synonym, quality: number): Sense => ({
    entries: rows.flatMap((row) => range(start[row] ?? 0, start[row + 1] ?? 0)),
    quality,
  });
  const withSynonyms = (token: Token, alone: boolean): Token => {
    const exact = byText.get(token.text);
    const begun =
      alone && token.text.length >= LEAST_BEGINNING
        ? all.filter(({ text, begins }) => begins && text.startsWith(token.text) && text !== token.text)
        : [];
    const senses = [...(exact ? [sense(exact, EXACT)] : []), ...begun.map((each) => sense(each, BEGINS))];
    return senses.length > 0 ? { ...token, senses: [...token.senses, ...senses] } : token;
  };
  return {
    meaningOf(stems) {
      const synonym = byText.get(stems.join(' '));
      return synonym ? synonym.rows.map((row) => ({ row, word: synonym.word })) : [];
    },
    tokensOf(stems, toToken) {
      let next = 0;
      return stems.flatMap((_, at) => {
        if (at < next) return [];
        const length = phraseLength(stems, at, byText);
        next = at + length;
        const text = stems.slice(at, next).join(' ');
        return withSynonyms(length > 1 ? { text, senses: [] } : toToken(text), stems.length === 1);
      });
    },
    wordFor(query, row) {
      const text = stemsOf(searchedPart(query)).join(' ');
      const found = all.find(
        (synonym) =>
          synonym.rows.includes(row) &&
          (` ${text} `.includes(` ${synonym.text} `) ||
            (synonym.begins && text.length >= LEAST_BEGINNING && synonym.text.startsWith(text))),
      );
      return found?.word ?? null;
    },
  };
}

/** How many words from a position make an everyday word of several words; 1 when none does. */
function phraseLength(stems: readonly string[], at: number, byText: ReadonlyMap<string, Synonym>): number {
  for (let length = Math.min(MOST_WORDS, stems.length - at); length > 1; length--) {
    if (byText.has(stems.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
