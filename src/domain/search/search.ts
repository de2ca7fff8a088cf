import { boundedDistance, lettersAllow, lettersOf } from './boundedDistance.ts';
import { isQuarterWord, readCommune } from './communeWords.ts';
import { SEARCHED_ZONINGS, type SearchEntry, type SearchedZoning, type SearchSubject } from './entries.ts';
import { intercommunalityAsked, isEpci, LINKING, namedZones } from './namedZones.ts';
import { searchedPart, soundOf, wordsOf } from './normalise.ts';

/** Entries with their names made ready for comparison. */
export type SearchIndex = readonly Prepared[];

interface Prepared {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
  /** The words in one piece, then without each word in front that says little: "lemans" and "mans". */
  readonly whole: readonly string[];
  /** How each of these sounds, and the letters of it. */
  readonly sounds: readonly (readonly [sound: string, letters: number])[];
  /** What people also say of a zone, before its name: "bassin d'emploi de…", "communauté de communes du…". */
  readonly kind: readonly string[];
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
const HAS_KIND = 3;
const RESEMBLES = 4;

/** Results kept of each kind, so that a large family never hides the others. */
const KEPT: Readonly<Record<SearchSubject['kind'], number>> = { commune: 7, former: 4, zone: 3 };
/** Words that people leave out in front of a name: articles, and how groupings of communes call themselves. */
const LEADING = /^(?:le|la|les|l|d|de|du|des|cc|ca|cu|pays|region)$/;
const ZONING_WORDS: Readonly<Record<SearchedZoning, readonly string[]>> = {
  epci: ['epci', 'intercommunalite'],
  bassin: ['bassin', 'emploi'],
  zoneEmploi: ['zone', 'emploi'],
  departement: ['departement'],
};
/** What the first word of the name of an intercommunality stands for. */
const EPCI_WORDS: Readonly<Record<string, readonly string[]>> = {
  cc: ['communaute', 'communes', 'comcom', 'com'],
  ca: ['communaute', 'agglomeration', 'agglo'],
  cu: ['communaute', 'urbaine'],
};
/** Shorter texts resemble too many names. */
const MIN_APPROXIMATE = 4;
const LONG_TEXT = 8;

export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => {
    const words = wordsOf(entry.name);
    const meaningful = words.findIndex((word) => !LEADING.test(word));
    const whole = words.slice(0, Math.max(meaningful, 0) + 1).map((_, from) => words.slice(from).join(''));
    const sounds = whole.map((name) => {
      const sound = soundOf(name);
      return [sound, lettersOf(sound)] as const;
    });
    return { entry, words, whole, sounds, kind: kindWords(entry.subject, words) };
  });
}

function kindWords(subject: SearchSubject, [first = '']: readonly string[]): readonly string[] {
  if (subject.kind !== 'zone') return [];
  return [...ZONING_WORDS[subject.zoning], ...(EPCI_WORDS[first] ?? [])];
}

/**
 * Entries that answer a query: those whose name is the query, then those that start with it, then those with
 * words that start with its words, then zones called by their kind ("bassin de Cholet"); those of the region before those
 * around it, communes before former communes before zones, the most populated first.
 * Digits are read as the start of a postal or official code.
 */
export function search(index: SearchIndex, query: string): SearchResults {
  const words = wordsOf(searchedPart(query));
  if (words.length === 0) return { entries: [], approximate: false };
  const { digits, text, grade } = readQuery(words);
  const named = [...searchKind(index, words), ...namedZones(index, words)];
  const entries = [...named, ...best(index, grade).filter((entry) => !named.includes(entry))];
  if (entries.length > 0 || text.length < MIN_APPROXIMATE) return { entries, approximate: false };
  const written = searchWritten(index, query);
  if (written.length > 0) return { entries: written, approximate: false };
  const sound = soundOf(text);
  const limit = text.length < LONG_TEXT ? 1 : 2;
  const letters = lettersOf(sound);
  const resembles = (prepared: Prepared) =>
    hasCodes(prepared, digits) &&
    prepared.sounds.some(
      ([name, has]) => lettersAllow(has, letters, limit) && boundedDistance(name, sound, limit) !== null,
    )
      ? RESEMBLES
      : null;
  return { entries: best(index, resembles), approximate: true };
}

/** The intercommunality that is asked for by its kind, before the town. */
function searchKind(index: SearchIndex, words: readonly string[]): readonly SearchEntry[] {
  const name = intercommunalityAsked(words);
  if (!name) return [];
  const named = namedZones(index, name);
  if (named.length > 0) return named;
  const { grade } = readQuery(name);
  return best(index, (prepared) => (isEpci(prepared.entry) ? grade(prepared) : null));
}

/** Whether one of the entries is called as the text says, but for accents, articles and how words are joined. */
export function isNamed(entries: readonly SearchEntry[], query: string): boolean {
  const name = wordsOf(query).join('');
  return entries.some((entry) => wordsOf(entry.name).join('') === name);
}

/** What only says that one is near: « chez les Mauges », « autour de Cholet ». */
const NEAR = /^(?:chez|vers|autour|pres|cote)$/;

/** A commune as an envelope or a list writes it: « 44000 ST HERBLAIN », « Nantes CEDEX 1 », « Le Mans Nord », « ND de Monts ». */
function searchWritten(index: SearchIndex, query: string): readonly SearchEntry[] {
  const { words } = readCommune(searchedPart(query));
  const lists = [
    words,
    words.filter((word) => !LINKING.test(word)),
    words.filter((word) => !KIND_IN_TWO.test(word)),
    words.filter((word) => !NEAR.test(word) && !LINKING.test(word)),
  ];
  // « chez les Mauges »: with its article, the country and not the commune that is called after it.
  const named = NEAR.test(words[0] ?? '') ? namedZones(index, words.slice(1)) : [];
  if (named.length > 0) return named;
  for (let length = words.length - 1; length > 0; length--)
    if (words.slice(length).every(isQuarterWord)) lists.push(words.slice(0, length));
  for (const list of lists) {
    if (list.length === 0) continue;
    const { grade } = readQuery(list);
    const entries = best(index, grade);
    if (entries.length > 0) return entries;
  }
  return [];
}

/** « com com », « communauté de communes » behind which the name says the rest. */
const KIND_IN_TWO = /^(?:com|comcom|communaute|communes|agglo|agglomeration|ville|commune|pays)$/;

/** Rows of every commune that answers a query by its name, a former one or a code: to filter a list. */
export function rowsMatching(index: SearchIndex, query: string): ReadonlySet<number> {
  const { grade } = readQuery(wordsOf(searchedPart(query)));
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

function gradeName(prepared: Prepared, letters: readonly string[], text: string): number | null {
  const { words, whole } = prepared;
  if (whole.includes(text)) return EXACT;
  if (whole.some((name) => name.startsWith(text))) return STARTS;
  if (letters.every((letter) => startsOne(words, letter))) return HAS_WORDS;
  return isCalledByKind(prepared, letters) ? HAS_KIND : null;
}

/** True when the query has a word of the kind, and all its other words are in the name. */
function isCalledByKind({ words, kind }: Prepared, letters: readonly string[]): boolean {
  const said = letters.filter((letter) => !LINKING.test(letter));
  return (
    said.some((word) => kind.includes(word)) &&
    said.every((word) => startsOne(kind, word) || startsOne(words, word))
  );
}

function startsOne(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
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
      Number(a.entry.around ?? false) - Number(b.entry.around ?? false) ||
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
