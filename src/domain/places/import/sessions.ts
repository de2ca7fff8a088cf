import ICAL from 'ical.js';
import { type Moment, momentAfter, momentOf, wallTime, zoneOf } from './calendarTimes.ts';

/** One time that an event takes place: its days, both included, and its hours; null for whole days, or an end that nobody says. */
export interface Session {
  readonly first: string;
  readonly last: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** When an event takes place. */
export interface Sessions {
  /** In order. All of them, or those of an endless rule from today on, up to a limit. */
  readonly known: readonly Session[];
  /** Whether it goes on after the last one known. */
  readonly endless: boolean;
}

/** Sessions named of a rule that has no end: those of the coming year, at most. */
const MOST_COMING = 26;
const COMING_MS = 366 * 86_400_000;
/** Sessions kept of a rule that ends. */
const MOST_SESSIONS = 400;
/** Steps of a rule before it is given up: thirty years of days. */
const MOST_STEPS = 11_000;
/** A rule that begins so long before today is a date badly typed: it is not followed through the centuries. */
const MOST_YEARS = 100;
const DAY_SECONDS = 86_400;

/**
 * Every session of an event, through the iterator of ical.js: rule, added dates and exceptions. Null when it has no date.
 *
 * @param moved days and hours of sessions that other events of the file replace or call off, as `sessionKey` writes them
 * @param today ISO day from which an endless rule is told
 */
export function sessionsOf(
  event: ICAL.Component,
  moved: ReadonlySet<string>,
  today: string,
): Sessions | null {
  const property = event.getFirstProperty('dtstart');
  const start: unknown = property?.getFirstValue();
  if (!property || !(start instanceof ICAL.Time)) return null;
  const zone = zoneOf(property);
  const seconds = lengthOf(event, start, zone);
  const session = (time: ICAL.Time) => sessionFrom(momentOf(time, zone), seconds);
  const whole = new ICAL.Event(event);
  if (!whole.isRecurring() || start.year < Number(today.slice(0, 4)) - MOST_YEARS)
    return { known: [session(start)], endless: false };

  const endless = isEndless(event);
  const horizon = endless ? Date.parse(`${today}T00:00:00Z`) + COMING_MS : Number.POSITIVE_INFINITY;
  const known: Session[] = [];
  for (const time of timesOf(whole, horizon)) {
    const each = session(time);
    if (moved.has(sessionKey(momentOf(time, zone))) || (endless && each.last < today)) continue;
    known.push(each);
    if (known.length >= (endless ? MOST_COMING : MOST_SESSIONS)) break;
  }
  return { known: withFirst(known, event, session(start)), endless };
}

/** Times of a rule, up to a horizon and a number of steps. */
function* timesOf(event: ICAL.Event, horizon: number): Generator<ICAL.Time> {
  const iterator = event.iterator();
  for (let step = 0; step < MOST_STEPS; step++) {
    const time = iterator.next();
    if (!time || wallTime(time) > horizon) return;
    yield time;
  }
}

/** Dates that are only listed come beside the first one (RFC 5545, 3.8.5.2), which the iterator leaves out. */
function withFirst(known: readonly Session[], event: ICAL.Component, start: Session): readonly Session[] {
  const isThere =
    event.hasProperty('rrule') ||
    known.some(({ first, from }) => first === start.first && from === start.from);
  return isThere ? known : [start, ...known].sort((a, b) => (a.first < b.first ? -1 : 1));
}

/** What tells a session of an event from the others. */
export function sessionKey({ day, clock }: Moment): string {
  return clock === null ? day : `${day} ${clock}`;
}

function isEndless(event: ICAL.Component): boolean {
  return event
    .getAllProperties('rrule')
    .map((property): unknown => property.getFirstValue())
    .some((rule) => rule instanceof ICAL.Recur && !rule.count && !rule.until);
}

/** Seconds that an event lasts; 0 when nobody says, a whole day counts for one. */
function lengthOf(event: ICAL.Component, start: ICAL.Time, zone: string | null): number {
  const least = start.isDate ? DAY_SECONDS : 0;
  const end: unknown = event.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time) {
    const endZone = zoneOf(event.getFirstProperty('dtend'));
    const length = (parse(momentOf(end, endZone)) - parse(momentOf(start, zone))) / 1000;
    return Math.max(length, least);
  }
  const duration: unknown = event.getFirstPropertyValue('duration');
  return duration instanceof ICAL.Duration ? Math.max(duration.toSeconds(), least) : least;
}

function parse({ day, clock }: Moment): number {
  return Date.parse(`${day}T${clock ?? '00:00'}:00Z`);
}

/** The end of whole days is the day after (RFC 5545, 3.6.1), and so is midnight for an evening. */
function sessionFrom(start: Moment, seconds: number): Session {
  const end = momentAfter(start, seconds);
  const isMidnight = (end.clock ?? '00:00') === '00:00' && seconds > 0;
  const last = isMidnight ? momentAfter({ day: end.day, clock: null }, -DAY_SECONDS).day : end.day;
  const isWhole =
    start.clock === null || (start.clock === '00:00' && seconds > 0 && seconds % DAY_SECONDS === 0);
  if (isWhole) return { first: start.day, last: latest(start.day, last), from: null, to: null };
  return { first: start.day, last, from: start.clock, to: seconds > 0 ? end.clock : null };
}

/** ISO days are in the order of their letters. */
function latest(...days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
