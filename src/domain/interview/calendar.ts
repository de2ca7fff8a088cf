import { createEvents, type DateArray } from 'ics';
import { err, ok, type Result } from '../result.ts';
import { fingerprint } from './fingerprint.ts';
import type { Plan, PlanAction } from './plan.ts';

/** What the file says around the actions, in the words of the screen. */
export interface PlanCalendarWords {
  readonly name: string;
  /** What to ask and of whom, several lines; empty when nothing was written. */
  readonly describe: (action: PlanAction) => string;
}

/** An action of the plan on its day. */
type DatedAction = PlanAction & { readonly date: string };

/** Who makes the file, in the form that calendars expect. */
const PRODUCT = '-//Arpenteur//FR';
const NOT_PRINTED = /[^\P{Cc}\n]/gu;

/** Actions that have a day, the first to come first. */
export function datedActions(plan: Plan): readonly DatedAction[] {
  return plan
    .filter((action): action is DatedAction => action.date !== null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * A calendar file (RFC 5545): one whole day for each action that has one. The same action keeps its identifier, so that
 * importing the file again moves it instead of doubling it.
 *
 * @param today ISO day the file is made, its stamp
 */
export function planCalendar(plan: Plan, today: string, words: PlanCalendarWords): Result<string, string> {
  const { error, value } = createEvents(
    datedActions(plan).map((action) => ({
      uid: `${action.id}-${fingerprint(`${action.kind} ${action.title}`).toString(36)}@arpenteur`,
      timestamp: `${today.replaceAll('-', '')}T000000Z`,
      title: cleaned(action.title),
      start: toDate(action.date),
      duration: { days: 1 },
      description: cleaned(words.describe(action)),
      transp: 'TRANSPARENT' as const,
    })),
    { productId: PRODUCT, calName: words.name },
  );
  return value === null || error ? err(error?.message ?? 'no calendar') : ok(value);
}

function toDate(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** The library escapes commas, semicolons and line feeds; other control characters would end a line of the file. */
function cleaned(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_PRINTED, ' ').trim();
}
