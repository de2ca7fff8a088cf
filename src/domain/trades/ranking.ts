import type { AppellationIndex } from './appellationIndex.ts';
import { EXACT, type Sense, type Token } from './tradeQuery.ts';

/** Entries that answer, best first; `exact` when the query is the whole name. */
export type Ranking = readonly { readonly entry: number; readonly exact: boolean }[];

/** How a name answers, best first. */
const IS_QUERY = 0;
const BEGINS_WITH_WORDS = 1;
const HAS_WORDS = 2;
const BEGINS_WITH_TEXT = 3;
const HAS_BEGINNINGS = 4;
/** Names that answer fewer words come after all others: room for eight grades for each missing word. */
const GRADES = 8;
const MOST_MISSING = 7;
/** Words further in a query share one bit. */
const MOST_TOLD_APART = 30;

/** Shorter queries begin too many names for one trade to stand out. */
const LEAST_PLAIN = 4;
const LABELS = 4;
const LENGTHS = 64;
const LETTERS = 256;
const ENTRIES = 65_536;

/**
 * Entries that answer at least `needed` of the tokens. Order: words missing, little-used names last (unless they
 * are the very query), how the name answers the words it has, labels of trades before their synonyms and the plain
 * trade first, few words before many, few letters before many, order of the table.
 *
 * @param plainRow the trade that most people mean by a text or by its beginning; null when nobody said
 */
export function rankEntries(
  index: AppellationIndex,
  tokens: readonly Token[],
  needed: number,
  plainRow: (text: string) => number | null,
): Ranking {
  const { hits, exactHits, answered } = countHits(index, tokens);
  const texts = new Map<number, string>();
  const textOf = (answers: number) => {
    const known = texts.get(answers);
    if (known !== undefined) return known;
    const words = tokens.filter((_, at) => (answers & (1 << Math.min(at, MOST_TOLD_APART))) !== 0);
    const text = words.map((token) => token.text).join(' ');
    texts.set(answers, text);
    return text;
  };
  const found: Found[] = [];
  hits.forEach((count, entry) => {
    if (count < needed || count === 0) return;
    const text = textOf(answered[entry] ?? 0);
    const grade = gradeOf(index.forms[entry] ?? [], text, exactHits[entry] === count);
    found.push({ entry, text, grade, missing: Math.min(MOST_MISSING, tokens.length - count) });
  });
  const plain = new Map(
    [...texts.values()].map((text) => [text, plainRow(text) ?? commonest(index, found, text)]),
  );
  const keys = Float64Array.from(found, ({ entry, text, grade, missing }) => {
    const last = grade === IS_QUERY ? 0 : (index.rare[entry] ?? 0);
    const label = index.principal[entry] ? (index.trade[entry] === plain.get(text) ? 0 : 1) : 2;
    let key = (missing * 2 + last) * GRADES + grade;
    key = key * LABELS + label;
    key = key * LENGTHS + Math.min(LENGTHS - 1, index.length[entry] ?? 0);
    key = key * LETTERS + Math.min(LETTERS - 1, index.labels[entry]?.length ?? 0);
    return key * ENTRIES + entry;
  });
  const graded = ENTRIES * LETTERS * LENGTHS * LABELS;
  return Array.from(keys.sort(), (key) => ({
    entry: key % ENTRIES,
    exact: Math.floor(key / graded) === IS_QUERY,
  }));
}

interface Found {
  readonly entry: number;
  /** The words of the query that it answers. */
  readonly text: string;
  readonly grade: number;
  readonly missing: number;
}

/**
 * The trade that most names beginning with the text belong to: no appellation is just « infirmier », and the
 * trade meant is the one with many kinds of them. Null without such a name.
 */
function commonest({ trade }: AppellationIndex, found: readonly Found[], text: string): number | null {
  if (text.length < LEAST_PLAIN) return null;
  const counts = new Map<number, number>();
  let plain: number | null = null;
  let most = 0;
  for (const each of found) {
    const row = trade[each.entry];
    if (row === undefined || each.text !== text || each.grade > BEGINS_WITH_WORDS) continue;
    const count = (counts.get(row) ?? 0) + 1;
    counts.set(row, count);
    if (count > most) [plain, most] = [row, count];
  }
  return plain;
}

/** For each entry, how many tokens it answers, how many of them by the very word, and which, as bits. */
function countHits({ labels }: AppellationIndex, tokens: readonly Token[]) {
  const hits = new Uint8Array(labels.length);
  const exactHits = new Uint8Array(labels.length);
  const answered = new Int32Array(labels.length);
  const best = new Uint8Array(labels.length);
  tokens.forEach(({ senses }, at) => {
    best.fill(0);
    for (const sense of senses) raise(best, sense);
    best.forEach((quality, entry) => {
      if (quality === 0) return;
      hits[entry] = (hits[entry] ?? 0) + 1;
      if (quality === EXACT) exactHits[entry] = (exactHits[entry] ?? 0) + 1;
      answered[entry] = (answered[entry] ?? 0) | (1 << Math.min(at, MOST_TOLD_APART));
    });
  });
  return { hits, exactHits, answered };
}

function raise(best: Uint8Array, { entries, quality }: Sense): void {
  for (const entry of entries) if (quality > (best[entry] ?? 0)) best[entry] = quality;
}

function gradeOf(forms: readonly string[], text: string, allExact: boolean): number {
  let grade = allExact ? HAS_WORDS : HAS_BEGINNINGS;
  for (const form of forms) {
    if (!form.startsWith(text)) continue;
    if (form.length === text.length) return IS_QUERY;
    grade = Math.min(grade, form[text.length] === ' ' ? BEGINS_WITH_WORDS : BEGINS_WITH_TEXT);
  }
  return grade;
}
