import { createEvents, type DateArray, type DateTime, type EventAttributes } from 'ics';
import type { LngLat } from './geo.ts';
import { shiftDay } from './places/agenda.ts';
import type { EventHours } from './places/eventHours.ts';
import { err, ok, type Result } from './result.ts';

/** Days of a calendar, whole ones where no hour is known. Texts may be anybody's: they are cleaned. */
export interface CalendarDays {
  /** The same for the same thing from one file to the next: importing twice replaces. Letters and digits of addresses only. */
  readonly id: string;
  readonly title: string;
  /** First and last day, both included, ISO `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** From when on the first day to when on the last one; null for whole days. */
  readonly hours: EventHours | null;
  readonly description: string;
  /** On one line; empty when nobody knows. */
  readonly where: string;
  /** Null when the door itself is not known. */
  readonly point: LngLat | null;
}

/** Who makes the file, in the form that calendars expect. */
const PRODUCT = '-//Arpenteur//FR';
const UID_DOMAIN = 'arpenteur';
/** Longest line of a calendar file, its end left out. */
const MAX_OCTETS = 75;
const ENCODER = new TextEncoder();
const NOT_PRINTED = /[^\P{Cc}\n]/gu;

/**
 * The text of a calendar file (RFC 5545).
 * @param name how calendars call it
 * @param today ISO day the file is made, its stamp
 */
export function calendarFile(
  name: string,
  days: readonly CalendarDays[],
  today: string,
): Result<string, string> {
  const header = { productId: PRODUCT, calName: name };
  const { error, value } = createEvents(
    days.map((each) => toEvent(each, today)),
    header,
  );
  return value === null || error ? err(error?.message ?? 'no calendar') : ok(refolded(value));
}

function toEvent(days: CalendarDays, today: string): EventAttributes {
  const { id, title, description, point } = days;
  const where = cleaned(days.where);
  const event = {
    uid: `${id}@${UID_DOMAIN}`,
    timestamp: `${today.replaceAll('-', '')}T000000Z`,
    title: cleaned(title),
    ...toSpan(days),
    description: cleaned(description),
    ...(where && { location: where }),
    ...(point && { geo: { lat: point[1], lon: point[0] } }),
    transp: 'TRANSPARENT' as const,
  };
  return event;
}

interface Span {
  readonly start: DateTime;
  readonly end: DateTime;
}

function toSpan({ start, end, hours }: CalendarDays): Span {
  // The end of a calendar's whole day is the day after.
  if (!hours) return { start: toDate(start), end: toDate(shiftDay(end, 1)) };
  const from = toTime(start, hours.start);
  // An end is not required (RFC 5545, 3.6.1): only the types of the library want one.
  return hours.end === null ? ({ start: from } as Span) : { start: from, end: toTime(end, hours.end) };
}

/** Time of the place itself, whatever the clock of the reader (RFC 5545, 3.3.5, form 1). */
function toTime(day: string, clock: string): string {
  return `${day.replaceAll('-', '')}T${clock.replace(':', '')}00`;
}

function toDate(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** The library cuts long lines by letters, of which « é » is one; the standard counts two octets (RFC 5545, 3.1). */
function refolded(text: string): string {
  return text.replaceAll('\r\n\t', '').split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = ENCODER.encode(letter).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** The library escapes commas, semicolons and line feeds; other control characters would end a line of the file. */
function cleaned(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_PRINTED, ' ').trim();
}
