import { wordsOf } from '../search/normalise.ts';

/** A figure that a cell holds: a number, null when it is kept secret, a word for what is neither. */
export type Figure = number | null | 'blank' | 'unreadable';

/** What producers write in place of a figure that they do not publish. */
const SECRET = /^(?:\*+|s|ns|nd|nc|n\/d|n\.d\.?|n\.c\.?|c)$/i;
/** Spaces of every kind that group digits by three. */
const GROUPED = /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})+$/;
const SPACES = /[\s\u00a0\u202f]/g;
/** A number near 0 as spreadsheets write it: "-1.2e-7". */
const TINY = /^-?\d(?:[.,]\d+)?e-\d{1,3}$/i;

/** Digits grouped by a point or a comma, or three decimals: "1.234". */
const GROUPED_OR_NOT = /^[-+\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Whether a count may be a thousand times what its cell reads as: "1.234" is 1 234 for one producer and 1,234 for another. */
export function isAmbiguousCount(cell: string): boolean {
  return GROUPED_OR_NOT.test(cell.trim());
}

/** A whole number of things: "98", "1 234", "12,0". */
export function readCount(cell: string): Figure {
  if (isAmbiguousCount(cell)) return 'unreadable';
  const value = readMeasure(cell);
  return typeof value !== 'number' || (Number.isSafeInteger(value) && value >= 0) ? value : 'unreadable';
}

/** A number with a decimal comma or point: "12,5", "-3.25". Digits are grouped by spaces only. */
export function readMeasure(cell: string): Figure {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (SECRET.test(text)) return null;
  if (TINY.test(text)) return Number(text.replace(',', '.'));
  const [whole = '', ...decimals] = text.replace(/^[-+\u2212]/, '').split(/[.,]/);
  if (decimals.length > 1 || !/^\d*$/.test(decimals[0] ?? '') || decimals[0] === '') return 'unreadable';
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return 'unreadable';
  const value = Number(`${whole.replace(SPACES, '')}.${decimals[0] ?? '0'}`);
  if (!Number.isFinite(value)) return 'unreadable';
  return /^[-\u2212]/.test(text) ? 0 - value : value;
}

/** A year of four digits, or null. */
export function readYear(cell: string): number | null {
  const [year = ''] = /^(?:19|20)\d{2}(?=(?:[.,]0+)?$)/.exec(cell.trim()) ?? [];
  return year === '' ? null : Number(year);
}

/** Two digits of a year above which it is of the last century: figures of the censuses of the sixties were never published so. */
const LAST_CENTURY = 60;

/** The year that two digits say: 25 → 2025, 99 → 1999. */
export function wholeYear(digits: number): number {
  return (digits > LAST_CENTURY ? 19 : 20) * 100 + digits;
}

const DIGITS = /^\d+$/;

/**
 * A code that a spreadsheet may have taken for a number, its zero put back: "1" → "01". No code of these files begins with two:
 * a shorter one was cut, with the end of its file.
 */
export function paddedCode(cell: string, length: number): string {
  // As nearly all of them are, in a file of fifty thousand lines.
  if (cell.length === length && DIGITS.test(cell)) return cell;
  const text = cell.trim().replace(/[.,]0+$/, '');
  return DIGITS.test(text) && text.length === length - 1 ? `0${text}` : text.toUpperCase();
}

/** The same text for a reader: accents, case and punctuation apart. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** Words too short or too common to tell one name from another. */
const EMPTY_WORDS = new Set([
  'saint',
  'sainte',
  'pays',
  'autres',
  'metiers',
  'bassin',
  'dans',
  'avec',
  'pour',
]);

/** Part of the telling words of the shorter name that the other must have too. */
const SHARED = 0.5;

/**
 * Whether two names may be spellings of one: half of the words that say something are in both, or begin those of the other:
 * FONTENAY LE CTE and Fontenay-le-Comte.
 */
export function mayBeSame(a: string, b: string): boolean {
  if (sameWords(a, b)) return true;
  const telling = (text: string) =>
    wordsOf(text).filter((word) => word.length >= 4 && !EMPTY_WORDS.has(word));
  const [shorter = [], longer = []] = [telling(a), telling(b)].sort((x, y) => x.length - y.length);
  const shared = shorter.filter((word) =>
    longer.some((other) => word.startsWith(other) || other.startsWith(word)),
  );
  return shared.length > 0 && shared.length >= SHARED * shorter.length;
}

const TOTAL = /^[^\p{L}\d]*(?:total|totaux|ensemble|tous|toutes)(?![\p{L}\d])/iu;

/** Whether a cell announces the total of other lines. */
export function saysTotal(cell: string): boolean {
  return TOTAL.test(cell);
}
