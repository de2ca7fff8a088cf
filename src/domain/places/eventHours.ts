import type { Place } from './place.ts';
import { weekdayOf } from './weekday.ts';

/** When an event begins on its first day and ends on its last one, "09:30", local time. `end` null: nobody says. */
export interface EventHours {
  readonly start: string;
  readonly end: string | null;
}

/** "09:30 - 12:00", "de 9h30 à 12h", or only when it begins: an hour and nothing else. */
const HOURS =
  /^(?:de |à )?(\d{1,2})(?:\s?h\s?|:(?=\d))(\d{2})?(?:\s?(?:-|–|à)\s?(\d{1,2})(?:\s?h\s?|:(?=\d))(\d{2})?)?$/i;
const MIDNIGHT = 24 * 60;

/**
 * Hours of an event when its card says exactly one span of them, in its period or for the weekday it is on; null
 * otherwise, as without a date: words that say more are not guessed at.
 */
export function eventHours({
  period,
  hours,
  dates,
}: Pick<Place, 'period' | 'hours' | 'dates'>): EventHours | null {
  if (!dates) return null;
  const ofTheDay = dates.start === dates.end ? hours?.[weekdayOf(dates.start)] : null;
  const [, hour, minute, endHour, endMinute] = HOURS.exec((period ?? ofTheDay ?? '').trim()) ?? [];
  const start = clockOf(hour, minute);
  if (start === null) return null;
  const isLong = dates.start < dates.end;
  // When it begins says nothing of the days after.
  if (endHour === undefined) return isLong ? null : { start, end: null };
  const end = clockOf(endHour, endMinute);
  if (end === null || (!isLong && end < start)) return null;
  return { start, end: !isLong && end === start ? null : end };
}

function clockOf(hour = '', minute = '00'): string | null {
  const exists = hour !== '' && Number(minute) < 60 && Number(hour) * 60 + Number(minute) < MIDNIGHT;
  return exists ? `${hour.padStart(2, '0')}:${minute}` : null;
}
