import { startsLike } from './editDistance.ts';
import { SEARCHED_ZONINGS, type SearchEntry, type SearchSubject } from './entries.ts';
import { soundOf, wordsOf } from './normalise.ts';

/** Entries with their names made ready for comparison. */
export type SearchIndex = readonly Prepared[];

interface Prepared {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
  /** The words in one piece, then without each word in front that says little: "lemans" and "mans". */
  readonly whole: readonly string[];
}

export interface SearchResults {
  readonly entries: readonly SearchEntry[];
  /** True when nothing is spelled like the query and the entries only resemble it. */
  readonly approximate: boolean;
}

/** How well a name answers, best first. */
const EXACT = 0;
const STARTS = 1;
const HAS_WORDS = 2;
const RESEMBLES = 3;

/** Results kept of each kind, so that a large family never hides the others. */
const KEPT: Readonly<Record<SearchSubject['kind'], number>> = { commune: 7, former: 4, zone: 3 };
/** Words that people leave out in front of a name: articles, and how groupings of communes call themselves. */
const LEADING = /^(?:le|la|les|l|d|de|du|des|cc|ca|cu|pays|region)$/;
/** Shorter texts resemble too many names. */
const MIN_APPROXIMATE = 4;
const LONG_TEXT = 8;

export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => {
    const words = wordsOf(entry.name);
    const meaningful = words.findIndex((word) => !LEADING.test(word));
    const whole = words.slice(0, Math.max(meaningful, 0) + 1).map((_, from) => words.slice(from).join(''));
    return { entry, words, whole };
  });
}

/**
 * Entries that answer a query: those whose name is the query, then those that start with it, then those with
 * words that start with its words; communes before former communes before zones, the most populated first.
 * Digits are read as the start of a postal or official code.
 */
export function search(index: SearchIndex, query: string): SearchResults {
  const words = wordsOf(query);
  if (words.length === 0) return { entries: [], approximate: false };
  const { digits, text, grade } = readQuery(words);
  const entries = best(index, grade);
  if (entries.length > 0 || text.length < MIN_APPROXIMATE) return { entries, approximate: false };
  const sound = soundOf(text);
  const limit = text.length < LONG_TEXT ? 1 : 2;
  const resembles = (prepared: Prepared) =>
    hasCodes(prepared, digits) && prepared.whole.some((whole) => startsLike(soundOf(whole), sound, limit))
      ? RESEMBLES
      : null;
  return { entries: best(index, resembles), approximate: true };
}

/** Rows of every commune that answers a query by its name, a former one or a code: to filter a list. */
export function rowsMatching(index: SearchIndex, query: string): ReadonlySet<number> {
  const { grade } = readQuery(wordsOf(query));
  return new Set(
    index.flatMap((prepared) => {
      const { subject } = prepared.entry;
      return subject.kind !== 'zone' && grade(prepared) !== null ? [subject.row] : [];
    }),
  );
}

function readQuery(words: readonly string[]) {
  const digits = words.filter(isNumber);
  const letters = words.filter((word) => !isNumber(word));
  const text = letters.join('');
  const grade = (prepared: Prepared) =>
    hasCodes(prepared, digits) ? gradeName(prepared, letters, text) : null;
  return { digits, text, grade };
}

function gradeName({ words, whole }: Prepared, letters: readonly string[], text: string): number | null {
  if (whole.includes(text)) return EXACT;
  if (whole.some((name) => name.startsWith(text))) return STARTS;
  return letters.every((letter) => words.some((word) => word.startsWith(letter))) ? HAS_WORDS : null;
}

function hasCodes({ entry }: Prepared, digits: readonly string[]): boolean {
  return digits.every((digit) => entry.codes.some((code) => code.startsWith(digit)));
}

function best(index: SearchIndex, gradeOf: (prepared: Prepared) => number | null): SearchEntry[] {
  const graded = index.flatMap((prepared) => {
    const grade = gradeOf(prepared);
    return grade === null ? [] : [{ entry: prepared.entry, grade }];
  });
  graded.sort(
    (a, b) =>
      a.grade - b.grade ||
      kindOrder(a.entry.subject) - kindOrder(b.entry.subject) ||
      b.entry.population - a.entry.population ||
      a.entry.name.localeCompare(b.entry.name, 'fr'),
  );
  const kept = new Map<number, number>();
  return graded
    .map(({ entry }) => entry)
    .filter(({ subject }) => {
      const order = kindOrder(subject);
      const count = (kept.get(order) ?? 0) + 1;
      kept.set(order, count);
      return count <= KEPT[subject.kind];
    });
}

function kindOrder(subject: SearchSubject): number {
  if (subject.kind === 'zone') return 2 + SEARCHED_ZONINGS.indexOf(subject.zoning);
  return subject.kind === 'commune' ? 0 : 1;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
