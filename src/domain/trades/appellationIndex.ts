import { lettersOf } from '../search/boundedDistance.ts';
import { soundOf } from '../search/normalise.ts';
import type { Trades } from './trades.ts';
import { formsOf, stemsOf } from './tradeWords.ts';

/** Names of trades ready to be searched: columns by *entry*, and a dictionary of their words. */
export interface AppellationIndex {
  readonly labels: readonly string[];
  /** Row of the trade of each entry. */
  readonly trade: Uint16Array;
  /** 1 for the label of the trade itself. */
  readonly principal: Uint8Array;
  /** 1 for a name that is little used. */
  readonly rare: Uint8Array;
  /** Words of the shortest form. */
  readonly length: Uint8Array;
  /** Each form as its words joined by spaces. */
  readonly forms: readonly (readonly string[])[];
  /** How each form sounds, its words run together. */
  readonly sounds: readonly (readonly string[])[];
  /** First entry of each trade, and the total at the end. */
  readonly start: Int32Array;
  /** Entry of each appellation, by its number: those of one trade that are written alike share one. */
  readonly entryOf: Int32Array;
  readonly dictionary: Dictionary;
}

/** Words in alphabetical order, as columns. */
export interface Dictionary {
  readonly words: readonly string[];
  readonly position: ReadonlyMap<string, number>;
  /** How each word sounds, and the letters of that. */
  readonly sounds: readonly string[];
  readonly letters: Int32Array;
  /** Entries that hold the word, ascending. */
  readonly entries: readonly (readonly number[])[];
}

/** Indexes every appellation once per trade. Some 100 ms for the whole ROME: made once, when it is first needed. */
export function createAppellationIndex(trades: Trades): AppellationIndex {
  const { appellations, appellationStart, codes, rare } = trades;
  const labels: string[] = [];
  const kept: number[] = [];
  const start = new Int32Array(codes.length + 1);
  const entryOf = new Int32Array(appellations.length);
  for (let row = 0; row < codes.length; row++) {
    const seen = new Map<string, number>();
    for (let number = appellationStart[row] ?? 0; number < (appellationStart[row + 1] ?? 0); number++) {
      const label = appellations[number] ?? '';
      entryOf[number] = seen.get(label) ?? labels.length;
      if (seen.has(label)) continue;
      seen.set(label, labels.length);
      labels.push(label);
      kept.push(number);
    }
    start[row + 1] = labels.length;
  }

  const stems = labels.map((label) => formsOf(label).map(stemsOf));
  const trade = new Uint16Array(labels.length);
  const principal = new Uint8Array(labels.length);
  for (let row = 0; row < codes.length; row++) {
    trade.fill(row, start[row], start[row + 1]);
    principal[start[row] ?? 0] = 1;
  }
  const forms = stems.map((each) => [...new Set(each.map((words) => words.join(' ')))]);
  return {
    labels,
    trade,
    principal,
    rare: Uint8Array.from(kept, (number) => (rare.has(number) ? 1 : 0)),
    length: Uint8Array.from(stems, (forms) => Math.min(...forms.map((words) => words.length))),
    forms,
    sounds: forms.map((texts) => texts.map((text) => soundOf(text.replaceAll(' ', '')))),
    start,
    entryOf,
    dictionary: createDictionary(stems),
  };
}

/** Positions of the sorted words that start with a text: from the first, up to the second left out. */
export function wordsStarting(
  { words }: Pick<Dictionary, 'words'>,
  text: string,
): readonly [from: number, to: number] {
  return [firstNotBefore(words, text), firstNotBefore(words, `${text}\uffff`)];
}

function createDictionary(stems: readonly (readonly (readonly string[])[])[]): Dictionary {
  const entriesOf = new Map<string, number[]>();
  stems.forEach((forms, entry) => {
    for (const word of forms.flat()) {
      const entries = entriesOf.get(word);
      if (!entries) entriesOf.set(word, [entry]);
      else if (entries.at(-1) !== entry) entries.push(entry);
    }
  });
  const words = [...entriesOf.keys()].sort();
  const sounds = words.map(soundOf);
  return {
    words,
    position: new Map(words.map((word, at) => [word, at])),
    sounds,
    letters: Int32Array.from(sounds, lettersOf),
    entries: words.map((word) => entriesOf.get(word) ?? []),
  };
}

function firstNotBefore(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
