import { calendarFile } from '../calendarFile.ts';
import type { Result } from '../result.ts';
import type { DatedPlace } from './agenda.ts';
import { eventHours } from './eventHours.ts';

/** What the file says around the events, in the words of the screen. */
export interface CalendarWords {
  readonly name: string;
  /** Where it takes place, on one line; empty when nobody knows. */
  readonly where: (event: DatedPlace) => string;
  /** What there is to know, several lines. */
  readonly describe: (event: DatedPlace) => string;
}

/**
 * A calendar file: events at their hours, or on whole days where no hour is known, the last one included. Cards without a
 * date have no place in it: the type keeps them out.
 * @param today ISO day the file is made, its stamp
 */
export function placesCalendar(
  events: readonly DatedPlace[],
  today: string,
  words: CalendarWords,
): Result<string, string> {
  const days = events.flatMap((event) =>
    sessionsOf(event).map(({ id, start, end }) => ({
      id: encodeURIComponent(id),
      title: event.name,
      start,
      end,
      hours: eventHours(event),
      description: words.describe(event),
      where: words.where(event),
      point: event.position?.precision === 'address' ? event.position.point : null,
    })),
  );
  return calendarFile(words.name, days, today);
}

/** One entry for each session of an event in several, or for all of its days. */
function sessionsOf({ id, dates }: DatedPlace) {
  return dates.days?.map((day) => ({ id: `${id}/${day}`, start: day, end: day })) ?? [{ id, ...dates }];
}
