import ICAL from 'ical.js';
import { inFrance } from './days.ts';

/** A day and an hour of the clock in France; `clock` null for a whole day. */
export interface Moment {
  readonly day: string;
  readonly clock: string | null;
}

/** What Windows and Outlook call zones of Europe that are not ours, and ours. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Paris',
  'central european standard time': 'Europe/Paris',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'gtb standard time': 'Europe/Athens',
  'fle standard time': 'Europe/Helsinki',
  'eastern standard time': 'America/New_York',
  'tzone://microsoft/utc': 'Etc/UTC',
};

/** A time as it is in France: written in universal time or in another zone, it may be the day before or after. */
export function momentOf(time: ICAL.Time, zone: string | null): Moment {
  const text = time.toString();
  if (time.isDate) return { day: text.slice(0, 10), clock: null };
  const named = time.zone === ICAL.Timezone.utcTimezone ? 'Etc/UTC' : zone;
  const offset = named === null ? null : offsetIn(named, wallTime(time));
  const [day = '', clock = ''] = (offset === null ? '' : inFrance(wallTime(time) - offset)).split(' ');
  return day ? { day, clock } : { day: text.slice(0, 10), clock: text.slice(11, 16) };
}

/** Milliseconds of a time as if its clock were that of universal time. */
export function wallTime({ year, month, day, hour, minute, second, isDate }: ICAL.Time): number {
  return isDate ? Date.UTC(year, month - 1, day) : Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The zone of a property; null when it has none, or when it is the one of France. */
export function zoneOf(property: ICAL.Property | null): string | null {
  const written: unknown = property?.getParameter('tzid');
  if (typeof written !== 'string') return null;
  const name = WINDOWS_ZONES[written.toLowerCase()] ?? written.replace(/^.*\/(?=\w+\/\w+$)/, '');
  return name === 'Europe/Paris' ? null : name;
}

/** How far the clock of a zone is from universal time at a time of its own, in milliseconds; null for a zone that nobody knows. */
function offsetIn(zone: string, wall: number): number | null {
  try {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const at = (instant: number) => Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - instant;
    return at(wall - at(wall));
  } catch {
    return null;
  }
}

/** The moment some seconds after another, on the same clock. */
export function momentAfter({ day, clock }: Moment, seconds: number): Moment {
  const text = new Date(Date.parse(`${day}T${clock ?? '00:00'}:00Z`) + seconds * 1000).toISOString();
  return { day: text.slice(0, 10), clock: clock === null ? null : text.slice(11, 16) };
}
