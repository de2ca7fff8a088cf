import { calendarFile } from '../calendarFile.ts';
import type { Result } from '../result.ts';
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

/**
 * A calendar file: one whole day for each action that has one, the first to come first. The same action keeps its
 * identifier, so that importing the file again moves it instead of doubling it.
 *
 * @param today ISO day the file is made, its stamp
 */
export function planCalendar(plan: Plan, today: string, words: PlanCalendarWords): Result<string, string> {
  const days = plan.filter(isDated).map((action) => ({
    id: `${action.id}-${fingerprint(`${action.kind} ${action.title}`).toString(36)}`,
    title: action.title,
    start: action.date,
    end: action.date,
    hours: null,
    description: words.describe(action),
    where: '',
    point: null,
  }));
  return calendarFile(
    words.name,
    days.sort((a, b) => (a.start < b.start ? -1 : 1)),
    today,
  );
}

function isDated(action: PlanAction): action is DatedAction {
  return action.date !== null;
}
