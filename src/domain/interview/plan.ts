import type { ActionId, PlaceId } from '../ids.ts';
import type { Place } from '../places/place.ts';

/** What a person can do next: the privileged tools of guidance first. */
export const ACTION_KINDS = ['visit', 'event', 'survey', 'immersion', 'workshop', 'call', 'other'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** One dated step of the plan. Texts are the person's own words, empty until written. */
export interface PlanAction {
  readonly id: ActionId;
  readonly kind: ActionKind;
  /** What is to be done, or the name of the place as it was when it was added. */
  readonly title: string;
  /** Card it came from; null for an action of the person's own. The card may be gone from the catalogue since. */
  readonly place: PlaceId | null;
  /** Day it is planned for, ISO `YYYY-MM-DD`; null while undecided. */
  readonly date: string | null;
  readonly wantToKnow: string;
  readonly askFor: string;
  readonly learned: string;
  /** Day the person wrote what was learned; null before. */
  readonly learnedOn: string | null;
}

export type Plan = readonly PlanAction[];

export const EMPTY_PLAN: Plan = [];

/** The plan with a visit to a place, or an event to go to; the very same plan when that card is already in it. */
export function withPlace(plan: Plan, place: Place): Plan {
  if (plan.some((action) => action.place === place.id)) return plan;
  const kind = place.category === 'event' ? 'event' : place.category === 'format' ? 'workshop' : 'visit';
  return withAction(plan, { kind, title: place.name, place: place.id, date: place.dates?.start ?? null });
}

/** The plan with one action more, at its end, under a number that no other has. */
export function withAction(
  plan: Plan,
  given: Pick<PlanAction, 'kind' | 'title'> & Partial<Omit<PlanAction, 'id'>>,
): Plan {
  const highest = Math.max(0, ...plan.map(({ id }) => Number(id.slice(1)) || 0));
  const blank = { place: null, date: null, wantToKnow: '', askFor: '', learned: '', learnedOn: null };
  return [...plan, { ...blank, ...given, id: `a${highest + 1}` as ActionId }];
}

export function changeAction(
  plan: Plan,
  id: ActionId,
  change: Partial<Omit<PlanAction, 'id' | 'place'>>,
): Plan {
  return plan.map((action) => (action.id === id ? { ...action, ...change } : action));
}

export function withoutAction(plan: Plan, id: ActionId): Plan {
  return plan.filter((action) => action.id !== id);
}

/** The actions as they come: the dated ones by day, then those to be dated, in the order they were added. */
export function byDate(plan: Plan): Plan {
  const dayOf = ({ date }: PlanAction) => date ?? '9999-99-99';
  return [...plan].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}
