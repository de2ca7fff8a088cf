import FRENCH_MONTHS from '../months.json' with { type: 'json' };
import { wordsOf } from '../search/normalise.ts';
import { hasComeBack } from './age.ts';
import { eventHours } from './eventHours.ts';
import type { EventDates, Place, PlaceKind } from './place.ts';

/** An event whose days a source states. */
export type DatedPlace = Place & { readonly dates: EventDates };

/** Events that come back around the same time, at a date that nobody has published. */
export interface UsualMonth {
  /** 1 for January to 12; null when the source names no month. */
  readonly month: number | null;
  readonly places: readonly Place[];
}

/** The dates of a list of cards, as they stand on a given day. */
export interface Agenda {
  /** Not over yet, soonest first; on a same day, those without an hour first. */
  readonly upcoming: readonly DatedPlace[];
  /** Over, latest first; those that are only said to be over come last. */
  readonly past: readonly Place[];
  /** From January on, those without a month last. An event named in two months is in both. */
  readonly usual: readonly UsualMonth[];
  /** Kinds of meeting that nobody has dated: to organise oneself. */
  readonly ideas: readonly Place[];
}

/** Meetings that anyone can hold: without a date they are an idea, not an event. */
const TO_ORGANISE: ReadonlySet<PlaceKind> = new Set(['cafe_emploi', 'atelier_territoire']);

/** Months as they are written once accents are gone. */
const MONTHS = FRENCH_MONTHS.map((month) => wordsOf(month).join());
/** A month after one of these words is that of a newspaper, not of the event. */
const ABOUT_THE_NEWS: ReadonlySet<string> = new Set([
  'numero',
  'annonce',
  'annoncee',
  'cite',
  'citee',
  'citees',
]);
/** How many words may stand between "numéro" and its month: "numéro de décembre". */
const NEWS_REACH = 2;

/** Sorts events and formats by what is known of their date. @param today ISO day, as `EventDates` */
export function readAgenda(places: readonly Place[], today: string): Agenda {
  const events = places.filter(
    ({ category, dates }) => category === 'event' || category === 'format' || dates,
  );
  const dated = events.filter(isDated);
  const undated = events.filter((place) => !isDated(place));
  const isOver = ({ dates }: DatedPlace) => dates.end < today;
  const past = dated.filter(isOver).sort((a, b) => compare(b.dates.start, a.dates.start));
  const usual = [...undated, ...past.filter(({ status }) => status === 'recurring')].filter(
    (place) => !isIdea(place) && !isOnce(place),
  );
  return {
    upcoming: dated.filter((place) => !isOver(place)).sort(bySoonest),
    past: [...past, ...undated.filter((place) => isOnce(place) && !isIdea(place))],
    usual: byUsualMonth(usual),
    ideas: undated.filter(isIdea),
  };
}

/** Months in which an event usually takes place, 1 to 12, in the words of its source or by its last date. */
export function usualMonths({ period, dates }: Pick<Place, 'period' | 'dates'>): readonly number[] {
  if (dates) return [Number(dates.start.slice(5, 7))];
  const words = wordsOf(period ?? '');
  const found = words.flatMap((word, at) => {
    const month = MONTHS.indexOf(word) + 1;
    const before = words.slice(Math.max(0, at - NEWS_REACH), at);
    return month > 0 && !before.some((each) => ABOUT_THE_NEWS.has(each)) ? [month] : [];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Events that take place on a day, those of several days on each of them. */
export function eventsOn(events: readonly DatedPlace[], day: string): readonly DatedPlace[] {
  return events.filter(({ dates }) => isOn(dates, day));
}

function isOn({ start, end, days }: EventDates, day: string): boolean {
  return days ? days.includes(day) : start <= day && day <= end;
}

/** The weeks of a month ("2026-11"), Monday to Sunday, as ISO days; null for the days of its neighbours. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // Sunday is 0 for JavaScript: it ends the week here.
  const blanks = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: 7 * Math.ceil((blanks + length) / 7) }, (_, at) => {
    const day = at - blanks + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
}

/** The month some months away: ("2026-11", 2) gives "2027-01". */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The day some days away, ISO. */
export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

export function isDated(place: Place): place is DatedPlace {
  return place.dates !== null;
}

/** Over, or known from one edition: nobody said that it comes back. */
function isOnce(place: Place): boolean {
  return place.status === 'past' || !(isDated(place) || hasComeBack(place));
}

/** One that somebody holds again and again is to go to, not to organise. */
function isIdea({ category, kind, dates, status }: Place): boolean {
  return category === 'format' || (dates === null && status !== 'recurring' && TO_ORGANISE.has(kind));
}

function byUsualMonth(places: readonly Place[]): readonly UsualMonth[] {
  const months: readonly (number | null)[] = [...MONTHS.map((_, at) => at + 1), null];
  return months
    .map((month) => ({
      month,
      places: places.filter((place) => {
        const usual = usualMonths(place);
        return month === null ? usual.length === 0 : usual.includes(month);
      }),
    }))
    .filter((each) => each.places.length > 0);
}

function bySoonest(a: DatedPlace, b: DatedPlace): number {
  return (
    compare(a.dates.start, b.dates.start) ||
    compare(eventHours(a)?.start ?? '', eventHours(b)?.start ?? '') ||
    compare(a.dates.end, b.dates.end) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
