import type ICAL from 'ical.js';

/** Words for what comes back; the domain writes none. `#` stands for a number. */
export interface RecurrenceWords {
  /** "tous les jours", "tous les # jours"… */
  readonly every: Readonly<
    Record<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', readonly [one: string, many: string]>
  >;
  /** From Monday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** For a rule that cannot be put in words. */
  readonly comesBack: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A recurrence in words, "toutes les semaines, mardi, 09:30 - 12:00". How often it ends is left out. */
export function recurrenceText(rule: ICAL.Recur, hours: string, words: RecurrenceWords): string {
  const { freq, interval } = rule;
  const known = Object.hasOwn(words.every, freq) ? words.every[freq as keyof RecurrenceWords['every']] : null;
  if (!known) return [words.comesBack, hours].filter(Boolean).join(', ');
  const rhythm = interval > 1 ? known[1].replace('#', String(interval)) : known[0];
  const days = (rule.parts.BYDAY ?? []).map((day) => words.weekdays[DAYS.indexOf(day)]);
  const named = days.every((day) => day !== undefined) ? days : [];
  return [rhythm, ...named, hours].filter(Boolean).join(', ');
}
