import type { Plan } from '../interview/plan.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of a plan. Days are ISO `YYYY-MM-DD`. */
export type PlanSaid =
  | { readonly kind: 'empty' }
  /** Everything in it is done: something was learned from each action. */
  | { readonly kind: 'done'; readonly count: number }
  | {
      readonly kind: 'planned';
      /** Actions that are still to be done. */
      readonly count: number;
      /** Those of them without a day. */
      readonly undated: number;
      /** The next day on or after today, and the last one; null when no day is to come. */
      readonly next: string | null;
      readonly last: string | null;
    };

/** How many things there are to do, and by when. @param today ISO day */
export function planAnswer(plan: Plan, today: string): Answer<PlanSaid> {
  if (plan.length === 0) return withoutFigure({ kind: 'empty' });
  const left = plan.filter(({ learnedOn }) => learnedOn === null);
  if (left.length === 0) return withoutFigure({ kind: 'done', count: plan.length });
  const days = left.flatMap(({ date }) => date ?? []).sort();
  const coming = days.filter((day) => day >= today);
  return withoutFigure({
    kind: 'planned',
    count: left.length,
    undated: left.length - days.length,
    next: coming[0] ?? null,
    last: coming.at(-1) ?? null,
  });
}
