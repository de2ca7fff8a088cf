import type { RomeCode } from '../ids.ts';
import everyday from './plainWords.json' with { type: 'json' };
import type { SynonymTable } from './synonyms.ts';
import type { Trades } from './trades.ts';
import { formsOf, stemsOf } from './tradeWords.ts';

/**
 * Words that the names of many trades hold (« électricien », « vendeuse », « entretien »), and the trades that most
 * people mean by them when they say nothing more.
 */
export interface PlainWords {
  /** Rows of the trades meant, best first, when the whole text is one of the words; empty otherwise. */
  meaningOf(stems: readonly string[]): readonly number[];
  /** Row of the trade meant by the first word of the list that begins with the text; null without any. */
  rowBegun(text: string): number | null;
}

/** Shorter beginnings are those of too many words. */
const LEAST_BEGINNING = 4;

/**
 * @param table the list of the application unless given, words written like names of the ROME, « vendeur / vendeuse »; codes that
 *   the ROME does not have are left out
 */
export function createPlainWords(trades: Trades, table: SynonymTable = everyday): PlainWords {
  const words = Object.entries(table).flatMap(([word, codes]) => {
    const rows = codes.flatMap((code) => trades.rowOf.get(code as RomeCode) ?? []);
    return formsOf(word).map((form) => ({ text: stemsOf(form).join(' '), rows }));
  });
  const byText = new Map(words.map(({ text, rows }) => [text, rows]));
  return {
    meaningOf: (stems) => byText.get(stems.join(' ')) ?? [],
    rowBegun(text) {
      if (text.length < LEAST_BEGINNING) return null;
      return words.find((word) => word.text.startsWith(text))?.rows[0] ?? null;
    },
  };
}
