import type { OpeningHours, Place } from '../place.ts';
import { readDayHours } from './dayHours.ts';
import { readClock, readClocks, readDay, readDayOrMonth, readMoment } from './days.ts';
import { DAY_FIELDS } from './fields.ts';
import { type Line, listOf } from './line.ts';
import { parseOpeningHours } from './openingHours.ts';

/** Opening by day; hours that say more than days and times are kept as words, with the period. The hours of an event are its period. */
export function readOpening(line: Line): Pick<Place, 'hours' | 'period'> {
  const written = line.cell('horaires');
  const period = [line.cell('periode'), clocksOf(line)].filter(Boolean).join(' · ');
  const week = readWeek(line);
  const hours = week ?? (written === '' ? null : parseOpeningHours(written));
  if (written === '' || (hours && !week)) return { hours, period: period || null };
  if (!week) line.note('horaires', 'hours-as-words', written);
  return { hours, period: period ? `${period} · ${written}` : written };
}

/** "14:00 - 16:00" out of the columns of hours, or of the cell of the date; empty without any. */
function clocksOf(line: Line): string {
  if (line.cell('periode') !== '') return '';
  const beside = readClocks(line.cell('date_debut'));
  const start = clockOf(line, 'heure_debut') ?? beside.from;
  const end = clockOf(line, 'heure_fin') ?? readMoment(line.cell('date_fin'))?.clock ?? beside.to;
  if (!start) return line.cell('heure_debut') || wordsOfDate(line);
  return end && end !== start ? `${start} - ${end}` : start;
}

function clockOf(line: Line, field: 'heure_debut' | 'heure_fin'): string | null {
  const cell = line.cell(field);
  const moment = cell === '' ? null : (readClock(cell) ?? readMoment(cell)?.clock ?? null);
  if (cell !== '' && !moment) line.note(field, 'bad-hour', cell);
  return moment;
}

/** Opening out of a column for each day; null when no cell of them says any. */
function readWeek(line: Line): OpeningHours | null {
  const week = DAY_FIELDS.map((field) => readDayHours(line.cell(field)));
  if (week.every((day) => day === null)) return null;
  return week[6] ? week : week.slice(0, 6);
}

/**
 * When it takes place, and when it was last seen. One date alone is a day; two the wrong way round are put right. The column of dates may
 * list them, and that of periods may give them.
 */
export function readDates(line: Line): Pick<Place, 'dates' | 'seen'> {
  const seen = readDate(line, 'date_maj', readDayOrMonth);
  const stated =
    readListed(line.cell('date_debut')) ?? (isDated(line) ? null : readListed(line.cell('periode')));
  const written = listOf(line, 'dates').flatMap((cell) => readDay(cell) ?? noteBadDay(line, cell));
  const days = [...new Set([...written, ...(stated ?? [])])].sort();
  const span = stated ? null : readSpan(line);
  const start = span?.start ?? days[0] ?? null;
  const end = span?.end ?? days.at(-1) ?? null;
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return { dates: null, seen };
  if (first > last) line.note('date_fin', 'dates-reversed', `${first} ; ${last}`);
  const dates = first <= last ? { start: first, end: last } : { start: last, end: first };
  const within = days.filter((day) => day >= dates.start && day <= dates.end);
  return { dates: within.length > 1 ? { ...dates, days: within } : dates, seen };
}

function isDated(line: Line): boolean {
  return (['date_debut', 'date_fin', 'dates'] as const).some((field) => line.cell(field) !== '');
}

/** « les 3, 10 et 17 décembre 2026 »: what is left out of a day is that of the next. Null for anything else than several days. */
function readListed(cell: string): readonly string[] | null {
  const parts = cell
    .replace(/^les? /i, '')
    .split(/\s*[,;|&+\n]\s*|\s+et\s+(?:les? )?/i)
    .filter((part) => part !== '');
  if (parts.length < 2) return null;
  const days: string[] = [];
  for (const part of parts.reverse()) {
    const next = days[0];
    const day = readDay(part) ?? (next ? readShortened(part, next) : null);
    if (!day) return null;
    days.unshift(day);
  }
  return days;
}

function noteBadDay(line: Line, cell: string): readonly string[] {
  line.note('dates', 'bad-date', cell);
  return [];
}

interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** « du 12 au 14 avril 2026 »: what is left out of the first day is that of the last. */
const BETWEEN = /^(?:du |le )?(.+?)\s*(?: au | jusqu[’']au |→|–|\s-\s|\bet\b)\s*(?:le )?(.+)$/i;

/** First and last day that the columns of dates give, or else that of periods: a cell may say both. */
function readSpan(line: Line): Span {
  const cell = isDated(line) ? line.cell('date_debut') : line.cell('periode');
  const [, from = '', to = ''] = BETWEEN.exec(cell) ?? [];
  const last = readDay(to);
  const first = last && (readDay(from) ?? readShortened(from, last));
  if (first) return { start: first, end: readDate(line, 'date_fin', readDay) ?? last };
  const start = isDated(line) ? readDate(line, 'date_debut', readDay) : readDay(cell);
  return { start, end: readDate(line, 'date_fin', readDay) };
}

/** A day without its year, or without its month either, as in « 12 », « 12/04 » or « 12 avril » before a whole one. */
function readShortened(from: string, day: string): string | null {
  return readDay(`${from} ${day.slice(0, 4)}`) ?? readDay(completed(from, day));
}

/** « 12 », « 12/04 » with the month and year of a day. */
function completed(from: string, day: string): string {
  const [year = '', month = ''] = day.split('-');
  const [, date = '', own = month] = /^(?:\p{L}+\s)?(\d{1,2})(?:\/(\d{1,2}))?$/u.exec(from.trim()) ?? [];
  return `${date}/${own}/${year}`;
}

/** What the column of dates says when it is no date, « tous les jeudis »; empty when it is one. */
function wordsOfDate(line: Line): string {
  const cell = line.cell('date_debut');
  const isWords =
    /\p{L}{3}|^\d{1,2}[/.-]\d{1,2}$/u.test(cell) && readDay(cell) === null && readListed(cell) === null;
  return isWords && !readDay(BETWEEN.exec(cell)?.[2] ?? '') ? cell : '';
}

function readDate(
  line: Line,
  field: 'date_debut' | 'date_fin' | 'date_maj',
  read: (cell: string) => string | null,
): string | null {
  const cell = line.cell(field);
  const day = cell === '' ? null : read(cell);
  if (cell !== '' && day === null)
    line.note(field, field === 'date_debut' && wordsOfDate(line) ? 'date-as-words' : 'bad-date', cell);
  if (day !== null && readMoment(cell)?.counted) line.note(field, 'date-counted', cell);
  return day;
}
