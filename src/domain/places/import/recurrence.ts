import type ICAL from 'ical.js';
import FRENCH_MONTHS from '../../months.json' with { type: 'json' };
import type { Session, Sessions } from './sessions.ts';

/** Words for what comes back; the domain writes none. `#` stands for a number or a name. */
export interface RecurrenceWords {
  /** "tous les jours", "tous les # jours"… */
  readonly every: Readonly<
    Record<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', readonly [one: string, many: string]>
  >;
  /** From Monday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** "le 1er mardi", "le 2e mardi", "le dernier mardi", "l’avant-dernier mardi". */
  readonly rank: {
    readonly first: string;
    readonly other: string;
    readonly last: string;
    readonly before: string;
  };
  /** "le 15", "le dernier jour". */
  readonly onDay: string;
  readonly onLastDay: string;
  /** "jusqu’au 25 juin 2026". */
  readonly until: string;
  readonly and: string;
  /** For a rule that cannot be put in words. */
  readonly comesBack: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Sessions that are named one by one rather than by their rule. */
const MOST_NAMED = 12;

/** When an event takes place, in words: its sessions when they are few, or else its rule; only its hours when it takes place once. */
export function periodText(
  { known, endless }: Sessions,
  { rule, start }: { readonly rule: ICAL.Recur | null; readonly start: ICAL.Time },
  words: RecurrenceWords,
): string {
  const [first] = known;
  const hours =
    first && known.every(({ from, to }) => from === first.from && to === first.to) ? hoursOf(first) : '';
  if (known.length === 1 && !endless) return hours;
  const isNamed = !endless && known.length > 0 && known.length <= MOST_NAMED;
  if (isNamed || !rule)
    return [
      daysText(
        known.slice(0, MOST_NAMED).map((each) => each.first),
        words,
      ),
      hours,
    ]
      .filter(Boolean)
      .join(', ');
  const last = known.at(-1)?.last;
  const end = !endless && last ? words.until.replace('#', dayText(last)) : '';
  return [ruleText(rule, start, words), end, hours].filter(Boolean).join(', ');
}

/** "09:30 - 12:00", or only when it begins; empty for whole days. */
function hoursOf({ from, to }: Session): string {
  if (from === null) return '';
  return to === null ? from : `${from} - ${to}`;
}

/** A rule in words, "toutes les semaines, mardi", "tous les mois, le 2e mardi". */
function ruleText(rule: ICAL.Recur, start: ICAL.Time, words: RecurrenceWords): string {
  const { freq, interval } = rule;
  const known = Object.hasOwn(words.every, freq) ? words.every[freq as keyof RecurrenceWords['every']] : null;
  const days = known ? daysOfRule(rule, start, words) : null;
  if (!known || !days) return words.comesBack;
  const rhythm = interval > 1 ? known[1].replace('#', String(interval)) : known[0];
  return [rhythm, ...days].join(', ');
}

/** On which days a rule falls, in words; null when it says more than words do. */
function daysOfRule(rule: ICAL.Recur, start: ICAL.Time, words: RecurrenceWords): readonly string[] | null {
  const {
    BYDAY = [],
    BYMONTHDAY = [],
    BYSETPOS = [],
    BYYEARDAY = [],
    BYWEEKNO = [],
  } = rule.parts as Readonly<Record<string, readonly (string | number)[]>>;
  if (BYYEARDAY.length + BYWEEKNO.length > 0 || BYSETPOS.length > 1) return null;
  const weekday = (day: string) => words.weekdays[DAYS.indexOf(day)] ?? '';
  if (rule.freq === 'DAILY') return BYDAY.map(String).map(weekday);
  const [own = ''] = [weekday(DAYS[(start.dayOfWeek() + 5) % 7] ?? '')];
  if (rule.freq === 'WEEKLY') return BYDAY.length > 0 ? BYDAY.map(String).map(weekday) : [own];
  if (BYDAY.length > 0) {
    const [position] = BYSETPOS;
    if (position !== undefined && BYDAY.length > 1) return null;
    return BYDAY.map((day) => {
      const [, rank = '', name = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(String(day)) ?? [];
      return rankText(Number(rank || (position ?? 0)), weekday(name), words);
    });
  }
  if (rule.freq === 'YEARLY')
    return [words.onDay.replace('#', `${numberOf(start.day)} ${FRENCH_MONTHS[start.month - 1]}`)];
  const days = BYMONTHDAY.length > 0 ? BYMONTHDAY.map(Number) : [start.day];
  return days.map((day) => (day < 0 ? words.onLastDay : words.onDay.replace('#', numberOf(day))));
}

function rankText(rank: number, day: string, { rank: words }: RecurrenceWords): string {
  if (rank === 0) return day;
  const pattern =
    rank === -1 ? words.last : rank < -1 ? words.before : rank === 1 ? words.first : words.other;
  return `${pattern.replace('#', String(Math.abs(rank)))} ${day}`;
}

/** "jeudi 3 et 10 décembre 2026, 7 janvier 2027": the day of the week when it changes, the month at its last day. */
function daysText(days: readonly string[], words: RecurrenceWords): string {
  let weekday = '';
  return days
    .map((day, at) => {
      const next = days[at + 1];
      const name = words.weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
      const said = name === weekday ? '' : `${name} `;
      weekday = name;
      const isLastOfMonth = next?.slice(0, 7) !== day.slice(0, 7);
      const text = said + (isLastOfMonth ? dayText(day) : numberOf(Number(day.slice(8))));
      if (at === 0) return text;
      return at === days.length - 1 ? ` ${words.and} ${text}` : `, ${text}`;
    })
    .join('');
}

function dayText(day: string): string {
  return `${numberOf(Number(day.slice(8)))} ${FRENCH_MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function numberOf(day: number): string {
  return day === 1 ? '1er' : String(day);
}
