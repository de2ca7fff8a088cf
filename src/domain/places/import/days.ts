import FRENCH_MONTHS from '../../months.json' with { type: 'json' };
import { wordsOf } from '../../search/normalise.ts';

/** A day that a cell gives, and the hour beside it, "14:30"; null without any. */
export interface ReadMoment {
  readonly day: string;
  readonly clock: string | null;
  /** Whether the cell holds the number of a day, as spreadsheets count them. */
  readonly counted: boolean;
}

const CLOCK =
  /(?:[T ,àa]+(?:[àa] |de )?(\d{1,2})\s?[:hH]\s?(\d{2})?(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/
    .source;
const ISO_DAY = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${CLOCK}(?:[T ,(].*)?$`);
const FRENCH_DAY = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${CLOCK}(?:[T ,(].*)?$`);
const COMPACT_DAY = /^((?:19|20|21)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const NAMED_DAY = new RegExp(
  `^(?:(?:le )?(?:[a-z]{3,8})[.,]? )?(?:le )?(\\d{1,2})(?:er|e)?[ .-]+([a-z]{3,9})\\.?[ .,-]+(\\d{4}|\\d{2})${CLOCK}(?:[ ,(].*)?$`,
);
const PARTIAL = /^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/;
/** Days since 30 December 1899 that spreadsheets write when a cell lost its form: 1954 to 2119, no year nor postcode of here. */
const COUNTED = /^([2-7]\d{4})(?:[.,](\d+))?$/;
const FIRST_COUNTED = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Years of two digits above are of the century before. */
const LAST_SHORT_YEAR = 69;

const MONTHS: readonly (readonly string[])[] = FRENCH_MONTHS.map((month) => wordsOf(month));
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** French months that share their first three letters. */
const SHORT_JULY = 'juil';

/**
 * The moment that a cell gives, as people and spreadsheets write it: `2026-04-12`, `2026/04/12 14:30`, `12/04/2026`,
 * `12/04/26`, `12-avr-26`, `dimanche 12 avril 2026 à 14h`, `20260412`, or a number of days (`46124`). A time with a zone is that
 * of France. Null when it is no day that exists.
 */
export function readMoment(cell: string): ReadMoment | null {
  const text = cell.trim();
  const counted = COUNTED.exec(text);
  if (counted) return momentOfCount(Number(counted[1]), Number(`0.${counted[2] ?? '0'}`));
  const iso = ISO_DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (iso) return momentOf(iso[1], iso[2], iso[3], iso.slice(4));
  const french = FRENCH_DAY.exec(text);
  if (french) return momentOf(fullYear(french[3]), french[2], french[1], french.slice(4));
  const named = NAMED_DAY.exec(plain(text));
  return named ? momentOf(fullYear(named[3]), monthOf(named[2] ?? ''), named[1], named.slice(4)) : null;
}

const CLOCKS =
  /(\d{1,2})\s?[hH:]\s?(\d{2})?\s*(?:-|–|à|a|au|jusqu['’]à)\s*(\d{1,2})\s?[hH:]\s?(\d{2})?(?!\d)/;

/** The hours that a cell gives beside a day, « de 9h à 12h30 »: "09:00", "12:30". */
export function readClocks(cell: string): { readonly from: string | null; readonly to: string | null } {
  const [, hour, minute, endHour, endMinute] = CLOCKS.exec(cell) ?? [];
  const to = toClock(endHour, endMinute);
  return { from: (to && toClock(hour, minute)) ?? readMoment(cell)?.clock ?? null, to };
}

/** The ISO day alone of such a cell. */
export function readDay(cell: string): string | null {
  return readMoment(cell)?.day ?? null;
}

/** The same, or only a year or a month: when something was last seen. */
export function readDayOrMonth(cell: string): string | null {
  return PARTIAL.test(cell) ? cell : readDay(cell);
}

const CLOCK_CELL = /^(\d{1,2})\s?(?:[:hH]\s?(\d{2})?)(?::\d{2})?$/;
/** A part of a day, as spreadsheets count hours. */
const PART_OF_DAY = /^0?[.,]\d+$/;

/** "14:30" of `14h30`, `14:30:00`, `9h` or the part of a day of a spreadsheet (`0,604`); null for anything else. */
export function readClock(cell: string): string | null {
  const text = cell.trim();
  if (PART_OF_DAY.test(text)) return clockOfPart(Number(`0.${text.split(/[.,]/)[1]}`));
  const [, hour, minute] = CLOCK_CELL.exec(text) ?? [];
  return toClock(hour, minute);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/g, ' ');
}

function fullYear(year = ''): string {
  if (year.length !== 2) return year;
  return `${Number(year) > LAST_SHORT_YEAR ? '19' : '20'}${year}`;
}

/** Number of a month by its French name or the beginning of it, or its English one; empty for none. */
function monthOf(word: string): string {
  if (word.startsWith(SHORT_JULY) || word.startsWith('jul')) return '7';
  const french = MONTHS.findIndex(([name = '']) => name.startsWith(word));
  const at = french >= 0 ? french : ENGLISH_MONTHS.indexOf(word.slice(0, 3));
  return at >= 0 ? String(at + 1) : '';
}

function momentOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, zone]: readonly (string | undefined)[],
): ReadMoment | null {
  const iso = existingDay(year, month, day);
  if (!iso) return null;
  const clock = toClock(hour, minute);
  // Midnight is how programs write a day without an hour.
  if (clock === '00:00' && (!zone || /^Z$|^[+-]0[0-2]/.test(zone)))
    return { day: iso, clock: null, counted: false };
  if (!zone || !clock) return { day: iso, clock, counted: false };
  const [localDay = iso, localClock = clock] = inFrance(Date.parse(`${iso}T${clock}:00${zone}`)).split(' ');
  return { day: localDay, clock: localClock, counted: false };
}

function momentOfCount(days: number, part: number): ReadMoment {
  const day = new Date(FIRST_COUNTED + days * DAY_MS).toISOString().slice(0, 10);
  return { day, clock: part > 0 ? clockOfPart(part) : null, counted: true };
}

function clockOfPart(part: number): string {
  const minutes = Math.round(part * 24 * 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function toClock(hour: string | undefined, minute: string | undefined): string | null {
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2026-04-12 09:30" in France. @param instant milliseconds since 1970, in universal time */
export function inFrance(instant: number): string {
  return Number.isNaN(instant) ? '' : PARIS.format(instant);
}

function existingDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = PARTIAL.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : null;
}
