import ICAL from 'ical.js';
import { err, ok, type Result } from '../../result.ts';
import type { Cells, RawEntry, Reading } from './reading.ts';
import { type RecurrenceWords, recurrenceText } from './recurrence.ts';
import type { FileFlaw } from './report.ts';
import { CATEGORY_WORDS, kindOfTitle, STATUS_WORDS } from './vocabulary.ts';

/** What an iCalendar text begins with. */
export const CALENDAR_START = /^\s*BEGIN:VCALENDAR/i;
const POSTCODE_AND_TOWN = /\b(\d{5})[ ,]+([^,;\n\d]+)/;

/**
 * Events of an iCalendar text (RFC 5545), each read by itself: one that is malformed does not take the others with it.
 * An event that comes back has no date but words, see `RecurrenceWords`.
 */
export function readCalendar(text: string, words: RecurrenceWords): Result<Reading, FileFlaw> {
  const entries = cutEvents(text).map(({ line, block }): RawEntry => {
    const cells = readEvent(block, words);
    return cells ? { line, cells, flaw: null } : { line, cells: {}, flaw: 'bad-event' };
  });
  return entries.length === 0
    ? err({ kind: 'no-entry' })
    : ok({ format: 'calendar', entries, unusedColumns: [] });
}

/** The text of each event and the line it starts at. An event that never ends goes to the end of the file. */
function cutEvents(text: string): { readonly line: number; readonly block: string }[] {
  const lines = text.split(/\r\n|\r|\n/);
  const events: { line: number; block: string }[] = [];
  let start = -1;
  lines.forEach((content, at) => {
    if (/^BEGIN:VEVENT\s*$/i.test(content)) {
      if (start >= 0) events.push({ line: start + 1, block: '' });
      start = at;
    } else if (/^END:VEVENT\s*$/i.test(content) && start >= 0) {
      events.push({ line: start + 1, block: lines.slice(start, at + 1).join('\r\n') });
      start = -1;
    }
  });
  if (start >= 0) events.push({ line: start + 1, block: '' });
  return events;
}

/** Cells of an event, or null when it cannot be read or has no date. */
function readEvent(block: string, words: RecurrenceWords): Cells | null {
  try {
    const event = new ICAL.Component(ICAL.parse(block));
    return event.name === 'vevent' ? toCells(event, words) : null;
  } catch {
    return null;
  }
}

function toCells(event: ICAL.Component, words: RecurrenceWords): Cells | null {
  const start = timeOf(event, 'dtstart');
  if (!start) return null;
  const location = textOf(event, 'location');
  const [, postcode = '', town = ''] = POSTCODE_AND_TOWN.exec(location) ?? [];
  const rule = event.getFirstPropertyValue('rrule');
  const [latitude, longitude] = readGeo(event);
  const title = textOf(event, 'summary');
  return {
    id: textOf(event, 'uid'),
    nom: title,
    genre: kindOfTitle(title),
    categorie: CATEGORY_WORDS.event,
    adresse: location.replace(/\n/g, ', '),
    code_postal: postcode,
    commune: town.trim() || (location.split(/[,\n]/).at(-1)?.trim() ?? ''),
    ...(latitude === undefined || longitude === undefined
      ? {}
      : { latitude: String(latitude), longitude: String(longitude) }),
    notes: textOf(event, 'description'),
    site_web: textOf(event, 'url'),
    ...(rule instanceof ICAL.Recur
      ? { periode: recurrenceText(rule, hoursOf(event, start), words), statut: STATUS_WORDS.recurring }
      : { date_debut: dayOf(start), date_fin: lastDayOf(event, start), periode: hoursOf(event, start) }),
    ...(textOf(event, 'status').toUpperCase() === 'CANCELLED' ? { statut: STATUS_WORDS.closed } : {}),
  };
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time | null {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : null;
}

function readGeo(event: ICAL.Component): readonly unknown[] {
  const value: unknown = event.getFirstPropertyValue('geo');
  return Array.isArray(value) ? value : [];
}

/** Day of a time in France: one written in universal time may be the day before. */
function dayOf(time: ICAL.Time): string {
  return inFrance(time)?.slice(0, 10) ?? time.toString().slice(0, 10);
}

function clockOf(time: ICAL.Time): string {
  return (inFrance(time) ?? time.toString()).slice(11, 16);
}

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2026-04-12 09:30" for a time written in universal time; null for any other, whose own day and hour are meant. */
function inFrance(time: ICAL.Time): string | null {
  if (time.isDate || time.zone !== ICAL.Timezone.utcTimezone) return null;
  return PARIS.format(Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute));
}

/** Last day of an event: the end of whole days is the day after (RFC 5545, 3.6.1). */
function lastDayOf(event: ICAL.Component, start: ICAL.Time): string {
  const end = timeOf(event, 'dtend');
  if (!end) return dayOf(start);
  if (!end.isDate) return dayOf(end);
  const last = end.clone();
  last.addDuration(ICAL.Duration.fromSeconds(-24 * 3600));
  return last.compareDateOnlyTz(start, ICAL.Timezone.localTimezone) < 0 ? dayOf(start) : dayOf(last);
}

/** "09:30 - 12:00", or only when it begins; empty for whole days. */
function hoursOf(event: ICAL.Component, start: ICAL.Time): string {
  if (start.isDate) return '';
  const end = timeOf(event, 'dtend');
  return end && !end.isDate ? `${clockOf(start)} - ${clockOf(end)}` : clockOf(start);
}
