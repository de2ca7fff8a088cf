import { createEvents, type DateArray } from 'ics';
import { err, ok, type Result } from '../result.ts';
import { type DatedPlace, shiftDay } from './agenda.ts';

/** What the file says around the events, in the words of the screen. */
export interface CalendarWords {
  readonly name: string;
  /** Where it takes place, on one line; empty when nobody knows. */
  readonly where: (event: DatedPlace) => string;
  /** What there is to know, several lines. */
  readonly describe: (event: DatedPlace) => string;
}

/** Who makes the file, in the form that calendars expect. */
const PRODUCT = '-//Arpenteur//FR';
/** A card keeps its identifier from one file to the next: importing twice replaces. */
const UID_DOMAIN = 'arpenteur';
const NOT_PRINTED = /[^\P{Cc}\n]/gu;

/**
 * A calendar file (RFC 5545) of whole days; the last day of an event is in it. Cards without a date have no place in
 * it: the type keeps them out.
 * @param today ISO day the file is made, its stamp
 */
export function placesCalendar(
  events: readonly DatedPlace[],
  today: string,
  words: CalendarWords,
): Result<string, string> {
  const header = { productId: PRODUCT, calName: words.name };
  const { error, value } = createEvents(
    events.map((event) => toEvent(event, today, words)),
    header,
  );
  return value === null || error ? err(error?.message ?? 'no calendar') : ok(value);
}

function toEvent(event: DatedPlace, today: string, words: CalendarWords) {
  const { id, name, dates, position } = event;
  const where = cleaned(words.where(event));
  return {
    uid: `${encodeURIComponent(id)}@${UID_DOMAIN}`,
    timestamp: `${today.replaceAll('-', '')}T000000Z`,
    title: cleaned(name),
    start: toDate(dates.start),
    // The end of a calendar's whole day is the day after.
    end: toDate(shiftDay(dates.end, 1)),
    description: cleaned(words.describe(event)),
    ...(where && { location: where }),
    ...(position?.precision === 'address' && { geo: { lat: position.point[1], lon: position.point[0] } }),
    transp: 'TRANSPARENT' as const,
  };
}

function toDate(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** The library escapes commas, semicolons and line feeds; other control characters would end a line of the file. */
function cleaned(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_PRINTED, ' ').trim();
}
