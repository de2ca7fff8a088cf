import { isHoliday } from './holidays.ts';
import type { OpeningHours } from './place.ts';
import { weekdayOf } from './weekday.ts';

/** A time at the doors: the day, ISO `YYYY-MM-DD`, and the clock, "09:30". */
export interface Moment {
  readonly day: string;
  readonly clock: string;
}

/** When a door opens next. */
export interface NextOpening {
  /** ISO day. */
  readonly day: string;
  /** 0 for today, 1 for tomorrow. */
  readonly inDays: number;
  /** "09:00" */
  readonly at: string;
}

/** Whether a door is open, by the hours of its week. */
export type Opening =
  | {
      readonly state: 'open';
      /** When it closes, "17:30". */
      readonly until: string;
    }
  | {
      /** `closed`: it is not the hour. `closedToday`: not the day. `holiday`: the day would be, were it not a public holiday. */
      readonly state: 'closed' | 'closedToday' | 'holiday';
      /** Null when nothing opens within two weeks. */
      readonly opens: NextOpening | null;
    };

interface Span {
  readonly from: string;
  readonly to: string;
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
/** A holiday may close a whole day of the one week, never the same of the next. */
const LOOK_AHEAD_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a door is open at a moment, or when it will be. On public holidays it is taken to be closed: sources do not say. Null
 * when the hours of any day are words that no clock reads, or when no day has any: the words are then all there is.
 */
export function openingAt(hours: OpeningHours | null, { day, clock }: Moment): Opening | null {
  const week = hours && readWeek(hours);
  if (!week) return null;
  const spans = week[weekdayOf(day)] ?? [];
  const isOff = isHoliday(day);
  const now = isOff ? undefined : spans.find(({ from, to }) => from <= clock && clock < to);
  if (now) return { state: 'open', until: now.to };
  const opens = nextOpening(week, { day, clock });
  if (spans.length === 0) return { state: 'closedToday', opens };
  return { state: isOff ? 'holiday' : 'closed', opens };
}

/** The moment it is in France, whatever the time zone of the device. */
export function momentInFrance(now: Date): Moment {
  const [day = '', clock = ''] = inFrance.format(now).split(' ');
  return { day, clock };
}

/** Swedish writes "2026-11-30 09:05". */
const inFrance = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Spans of each day from Monday, in order; null when one of them is not made of clock times, or all are empty. */
function readWeek(hours: OpeningHours): readonly (readonly Span[])[] | null {
  const week = hours.map((text) => (text === null ? [] : readDay(text)));
  if (week.every((spans) => spans?.length === 0)) return null;
  return week.every((spans) => spans !== null) ? week : null;
}

/** "08:30 - 12:30 / 14:00 - 17:00"; a day that ends where the next begins is one span. */
function readDay(text: string): readonly Span[] | null {
  const spans: Span[] = [];
  for (const written of text.split(' / ')) {
    const [from = '', to = '', ...more] = written.split(' - ');
    const last = spans.at(-1);
    if (!CLOCK.test(from) || !CLOCK.test(to) || more.length > 0 || from >= to) return null;
    if (last && last.to > from) return null;
    if (last?.to === from) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

function nextOpening(week: readonly (readonly Span[])[], { day, clock }: Moment): NextOpening | null {
  for (let inDays = 0; inDays <= LOOK_AHEAD_DAYS; inDays++) {
    const date = dayAfter(day, inDays);
    if (isHoliday(date)) continue;
    const span = (week[weekdayOf(date)] ?? []).find(({ from }) => inDays > 0 || from > clock);
    if (span) return { day: date, inDays, at: span.from };
  }
  return null;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
