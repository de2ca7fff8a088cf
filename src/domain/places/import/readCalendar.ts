import ICAL from 'ical.js';
import { err, ok, type Result } from '../../result.ts';
import { cutEvents } from './calendarBlocks.ts';
import { momentOf, zoneOf } from './calendarTimes.ts';
import { inFrance } from './days.ts';
import { kindOfTitle } from './kindWords.ts';
import { textOfMarkup } from './markup.ts';
import type { Cells, RawEntry, Reading } from './reading.ts';
import { periodText, type RecurrenceWords } from './recurrence.ts';
import type { FileFlaw } from './report.ts';
import { type Session, type Sessions, sessionKey, sessionsOf } from './sessions.ts';
import { CATEGORY_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** What an iCalendar text begins with. */
export const CALENDAR_START = /^\s*BEGIN:VCALENDAR/i;
const CALLED_OFF = /^\W*(?:annul[ée]e?s?|cancell?ed)(?!\p{L})/iu;
const NOT_PUBLIC = new Set(['PRIVATE', 'CONFIDENTIAL']);

interface ReadEvent {
  readonly line: number;
  /** Null when it cannot be read. */
  readonly event: ICAL.Component | null;
}

/**
 * Events of an iCalendar text (RFC 5545), each read by itself: one that is malformed does not take the others with it. A series is
 * one entry with the days of its sessions, see `RecurrenceWords`; a session that was moved is an entry of its own, one that was called
 * off and a private event are told and left out.
 *
 * @param today ISO day: what is over by then is past
 */
export function readCalendar(text: string, words: RecurrenceWords, today: string): Result<Reading, FileFlaw> {
  const events = cutEvents(text).map(
    ({ line, text: block }): ReadEvent => ({ line, event: readBlock(block) }),
  );
  const moved = movedSessions(events);
  const repeated = repeatedIds(events);
  const entries = events.map(({ line, event }): RawEntry => {
    if (!event) return { line, cells: {}, flaw: 'bad-event' };
    if (NOT_PUBLIC.has(textOf(event, 'class').toUpperCase()))
      return { line, cells: {}, flaw: 'private-event' };
    if (event.hasProperty('recurrence-id') && isCalledOff(event))
      return { line, cells: { nom: textOf(event, 'summary') }, flaw: 'cancelled-session' };
    const uid = textOf(event, 'uid');
    const cells = readCells(event, {
      moved: moved.get(uid) ?? NONE,
      isRepeated: repeated.has(uid),
      words,
      today,
    });
    return cells ? { line, cells, flaw: null } : { line, cells: {}, flaw: 'bad-event' };
  });
  return entries.length === 0
    ? err({ kind: 'no-entry' })
    : ok({ format: 'calendar', entries, unusedColumns: [], columns: [] });
}

const NONE: ReadonlySet<string> = new Set();

function readBlock(block: string): ICAL.Component | null {
  try {
    const event = new ICAL.Component(
      ICAL.parse(block.replace(/(UNTIL=)(\d{8})T(\d{6})Z/i, untilInFrance(block))),
    );
    return event.name === 'vevent' ? event : null;
  } catch {
    return null;
  }
}

/** The end of a rule is written in universal time even where its sessions are not: it is put on their clock. */
function untilInFrance(block: string) {
  const isUniversal = /^DTSTART[^:\r\n]*:\d{8}T\d{6}Z/im.test(block);
  return (whole: string, name: string, day: string, clock: string): string => {
    if (isUniversal) return whole;
    const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${clock.slice(0, 2)}:${clock.slice(2, 4)}:${clock.slice(4)}Z`;
    const local = inFrance(Date.parse(iso)).replace(/[-:]/g, '').replace(' ', 'T');
    return local ? `${name}${local}${clock.slice(4)}` : whole;
  };
}

/** Sessions that an event of its own replaces, by the identifier of their series. */
function movedSessions(events: readonly ReadEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>();
  for (const { event } of events) {
    const time = event && timeOf(event, 'recurrence-id');
    if (!time) continue;
    const uid = textOf(event, 'uid');
    const keys = moved.get(uid) ?? new Set<string>();
    moved.set(uid, keys.add(sessionKey(momentOf(time, zoneOf(event.getFirstProperty('recurrence-id'))))));
  }
  return moved;
}

/** Identifiers that some programs give to several events. */
function repeatedIds(events: readonly ReadEvent[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { event } of events) {
    if (!event || event.hasProperty('recurrence-id')) continue;
    const uid = textOf(event, 'uid');
    if (seen.has(uid)) repeated.add(uid);
    seen.add(uid);
  }
  return repeated;
}

interface EventContext {
  readonly moved: ReadonlySet<string>;
  readonly isRepeated: boolean;
  readonly words: RecurrenceWords;
  readonly today: string;
}

/** The same, null also for what ical.js refuses to read of an event only when it is asked for it. */
function readCells(event: ICAL.Component, context: EventContext): Cells | null {
  try {
    return toCells(event, context);
  } catch {
    return null;
  }
}

/** Cells of an event; null when it has no date. */
function toCells(event: ICAL.Component, { moved, isRepeated, words, today }: EventContext): Cells | null {
  const isSession = event.hasProperty('recurrence-id');
  const sessions = sessionsOf(event, isSession ? NONE : moved, today);
  const start = timeOf(event, 'dtstart');
  if (!sessions || !start) return null;
  const rule = event.getFirstPropertyValue('rrule');
  const location = textOf(event, 'location').replace(/\s*\n\s*/g, ', ');
  const [first] = sessions.known;
  const uid = textOf(event, 'uid');
  const own = [first?.first, first?.from].filter(Boolean).join(' ');
  return {
    id: uid && (isSession || isRepeated) ? `${uid}/${own}` : uid,
    nom: textOf(event, 'summary'),
    genre: kindOfTitle(textOf(event, 'summary')),
    categorie: CATEGORY_WORDS.event,
    adresse: location,
    commune: location,
    ...pointCells(event),
    notes: textOfMarkup(textOf(event, 'description')),
    site_web: textOf(event, 'url'),
    ...dateCells(sessions.known),
    periode: periodText(sessions, { rule: rule instanceof ICAL.Recur ? rule : null, start }, words),
    ...statusCells(event, sessions, today),
  };
}

/** Called off, over, or coming back: nothing for what is to come once. */
function statusCells(event: ICAL.Component, { known, endless }: Sessions, today: string): Cells {
  if (isCalledOff(event)) return { statut: STATUS_WORDS.closed };
  if (endless) return { statut: STATUS_WORDS.recurring };
  return known.every(({ last }) => last < today) ? { statut: STATUS_WORDS.past } : {};
}

function pointCells(event: ICAL.Component): Cells {
  const value: unknown = event.getFirstPropertyValue('geo');
  const [latitude, longitude] = Array.isArray(value) ? value : [];
  return latitude === undefined || longitude === undefined
    ? {}
    : { latitude: String(latitude), longitude: String(longitude) };
}

/** First and last day, and each day when there is nothing between some of them. */
function dateCells(known: readonly Session[]): Cells {
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return {};
  const end =
    known
      .map((session) => session.last)
      .sort()
      .at(-1) ?? last.last;
  const dates = { date_debut: first.first, date_fin: end };
  return known.length > 1 ? { ...dates, dates: known.map((session) => session.first).join('|') } : dates;
}

function isCalledOff(event: ICAL.Component): boolean {
  return textOf(event, 'status').toUpperCase() === 'CANCELLED' || CALLED_OFF.test(textOf(event, 'summary'));
}

/** Null also for what is no time: ical.js only looks when it is asked. */
function timeOf(event: ICAL.Component, name: string): ICAL.Time | null {
  try {
    const value: unknown = event.getFirstPropertyValue(name);
    return value instanceof ICAL.Time ? value : null;
  } catch {
    return null;
  }
}

function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
