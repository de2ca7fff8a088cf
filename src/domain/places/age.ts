import type { Place } from './place.ts';

/** Months after which what was seen is to be confirmed before one goes there. */
const TRUSTED_MONTHS = 24;

/**
 * Whether a card was seen so long ago that it is to be confirmed, whatever its source thought of it then.
 *
 * @param seen ISO day, month or year; a month or a year lasts to its end. Null: nobody said when, which is not recent
 * @param today ISO day
 */
export function isToConfirm(seen: string | null, today: string): boolean {
  return seen === null || monthsOf(today) - monthsOf(seen) > TRUSTED_MONTHS;
}

/** How long ago a card was seen: within twelve months, within two years, longer ago, or nobody knows. */
export type SeenAge = 'thisYear' | 'twoYears' | 'older' | 'undated';

/**
 * How long ago that is. A month or a year lasts to its end.
 *
 * @param seen ISO day, month or year; null when nobody said when
 * @param today ISO day
 */
export function seenAge(seen: string | null, today: string): SeenAge {
  if (seen === null) return 'undated';
  if (isToConfirm(seen, today)) return 'older';
  return monthsOf(today) - monthsOf(seen) <= 12 ? 'thisYear' : 'twoYears';
}

/** Years of the editions of an event that the words of its source tell of, ascending; none when it names no year. */
export function knownEditions({ period }: Pick<Place, 'period'>): readonly number[] {
  const years = [...(period ?? '').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** « annuel », « depuis deux ans », « 8e édition »: more than one edition, in the words of the source. */
const SEVERAL = /annuel|chaque ann|tous les ans|depuis|(?<!\d)(?:[2-9]|\d{2,})e édition/i;

/**
 * Whether an event that is said to come back is known to have: not when its source tells of one edition only, which is no
 * promise of another.
 */
export function hasComeBack(event: Pick<Place, 'period'>): boolean {
  return knownEditions(event).length !== 1 || SEVERAL.test(event.period ?? '');
}

function monthsOf(date: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return 12 * year + month;
}
