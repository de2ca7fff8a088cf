import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { LngLat } from './geo.ts';
import { shiftDay } from './places/agenda.ts';
import { err, ok, type Result } from './result.ts';

/** Whole days of a calendar. Texts may be anybody's: they are cleaned. */
export interface CalendarDays {
  /** The same for the same thing from one file to the next: importing twice replaces. Letters and digits of addresses only. */
  readonly id: string;
  readonly title: string;
  /** First and last day, both included, ISO `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly description: string;
  /** On one line; empty when nobody knows. */
  readonly where: string;
  /** Null when the door itself is not known. */
  readonly point: LngLat | null;
}

/** Who makes the file, in the form that calendars expect. */
const PRODUCT = '-//Arpenteur//FR';
const UID_DOMAIN = 'arpenteur';
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
  return value === null || error ? err(error?.message ?? 'no calendar') : ok(value);
}

function toEvent(days: CalendarDays, today: string): EventAttributes {
  const { id, title, start, end, description, point } = days;
  const where = cleaned(days.where);
  const event = {
    uid: `${id}@${UID_DOMAIN}`,
    timestamp: `${today.replaceAll('-', '')}T000000Z`,
    title: cleaned(title),
    start: toDate(start),
    // The end of a calendar's whole day is the day after.
    end: toDate(shiftDay(end, 1)),
    description: cleaned(description),
    ...(where && { location: where }),
    ...(point && { geo: { lat: point[1], lon: point[0] } }),
    transp: 'TRANSPARENT' as const,
  };
  return event;
}

function toDate(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** The library escapes commas, semicolons and line feeds; other control characters would end a line of the file. */
function cleaned(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_PRINTED, ' ').trim();
}
