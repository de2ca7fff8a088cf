import type { OpeningHours } from '../place.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
/** A rule for public or school holidays: the card has no day for them. */
const HOLIDAY = /^(?:PH|SH)\b/;
const RULE = new RegExp(
  `^(${DAY}(?:-${DAY})?(?:,\\s?${DAY}(?:-${DAY})?)*)\\s+(?:(off|closed)|"([^"]*)"|([\\d:,\\-\\s]+))$`,
);
const SPAN = /^(\d{1,2}:\d{2})\s?-\s?(\d{1,2}:\d{2})$/;
/** A day as cards write it: "08:30 - 12:30 / 14:00 - 17:00". */
const WRITTEN_DAY = /^\d{2}:\d{2} - \d{2}:\d{2}(?: \/ \d{2}:\d{2} - \d{2}:\d{2})*$/;

/**
 * Opening out of the `opening_hours` of OpenStreetMap (days and times, `off`, or a comment in quotes), which the national
 * schema uses: six days, seven when there is a word for Sunday. Null when a rule says more than a card can: the words are then kept as they are.
 */
export function parseOpeningHours(text: string): OpeningHours | null {
  const week: (string | null)[] = DAYS.map(() => null);
  for (const written of text.match(/(?:"[^"]*"|[^;"])+/g) ?? []) {
    const rule = written.trim();
    if (rule === '' || HOLIDAY.test(rule)) continue;
    const read = readRule(rule);
    if (!read) return null;
    for (const at of read.days) week[at] = read.opening;
  }
  if (week.every((day) => day === null)) return null;
  return week[6] ? week : week.slice(0, 6);
}

function readRule(
  rule: string,
): { readonly days: readonly number[]; readonly opening: string | null } | null {
  const [, days, isOff, words, times] = RULE.exec(rule) ?? [];
  if (days === undefined) return null;
  if (isOff) return { days: daysOf(days), opening: null };
  const opening = words ?? writeTimes(times ?? '');
  return opening === '' ? null : { days: daysOf(days), opening };
}

/** The same opening as `opening_hours`; a day in free words becomes a comment in quotes. Empty when no day has any. */
export function formatOpeningHours(hours: OpeningHours): string {
  return hours
    .flatMap((opening, at) => (opening ? [`${DAYS[at] ?? ''} ${formatDay(opening)}`] : []))
    .join('; ');
}

function formatDay(opening: string): string {
  if (!WRITTEN_DAY.test(opening)) return `"${opening.replaceAll('"', "'")}"`;
  return opening.replaceAll(' / ', ',').replaceAll(' - ', '-');
}

/** "8:30-12:30,14:00-17:00" as cards write it; empty when it is not made of spans. */
function writeTimes(times: string): string {
  const spans = times.split(',').map((span) => SPAN.exec(span.trim()));
  if (spans.some((span) => span === null)) return '';
  return spans.map((span) => `${pad(span?.[1])} - ${pad(span?.[2])}`).join(' / ');
}

function pad(time = ''): string {
  return time.padStart(5, '0');
}

/** Positions of the days of "Mo-Fr,Su", from 0 for Monday; "Sa-Mo" goes over the end of the week. */
function daysOf(days: string): number[] {
  return days.split(',').flatMap((span) => {
    const [from = '', to = from] = span.trim().split('-');
    const start = DAYS.indexOf(from);
    const length = (DAYS.indexOf(to) - start + 7) % 7;
    return Array.from({ length: length + 1 }, (_, step) => (start + step) % 7);
  });
}
