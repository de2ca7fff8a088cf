import { calendarFile } from '../calendarFile.ts';
import type { Place } from '../places/place.ts';
import type { Result } from '../result.ts';
import { fingerprint } from './fingerprint.ts';
import type { Plan, PlanAction } from './plan.ts';

/** What the file says around the actions, in the words of the screen. */
export interface PlanCalendarWords {
  readonly name: string;
  /** What to ask and of whom, several lines; empty when nothing was written. */
  readonly describe: (action: PlanAction) => string;
  /** Where a card is, on one line; empty when nobody knows. */
  readonly where: (place: Place) => string;
}

/** An action of the plan on its day. */
type DatedAction = PlanAction & { readonly date: string };

/**
 * A calendar file: one whole day for each action that has one, the first to come first. The same action keeps its
 * identifier, so that importing the file again moves it instead of doubling it.
 *
 * @param places cards that actions may come from; one that is gone leaves its action without an address
 * @param today ISO day the file is made, its stamp
 */
export function planCalendar(
  plan: Plan,
  places: readonly Place[],
  today: string,
  words: PlanCalendarWords,
): Result<string, string> {
  const days = plan.filter(isDated).map((action) => {
    const place = places.find(({ id }) => id === action.place);
    return {
      id: `${action.id}-${fingerprint(`${action.kind} ${action.title}`).toString(36)}`,
      title: action.title,
      start: action.date,
      end: action.date,
      hours: null,
      description: words.describe(action),
      where: place ? words.where(place) : '',
      point: place?.position?.precision === 'address' ? place.position.point : null,
    };
  });
  return calendarFile(
    words.name,
    days.sort((a, b) => (a.start < b.start ? -1 : 1)),
    today,
  );
}

function isDated(action: PlanAction): action is DatedAction {
  return action.date !== null;
}
