import { type SeenAge, seenAge } from '../places/age.ts';
import { type Moment, type Opening, openingAt } from '../places/openingTimes.ts';
import type { Place, PlaceKind } from '../places/place.ts';
import { isOver } from '../places/selection.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of a place or an event. */
export type PlaceSaid =
  /** It is closed for good, or over: what it was is not said. */
  | { readonly kind: 'closed' | 'over' }
  /** A text quotes it, and nothing more is known. */
  | { readonly kind: 'quoted' }
  | {
      readonly kind: 'open';
      readonly what: PlaceKind;
      /** What is done there, in the words of its source; null when it says nothing. */
      readonly services: string | null;
      /** Whether it is open now; null when no clock can tell. */
      readonly opening: Opening | null;
      readonly age: SeenAge;
    };

/** What one does at a place, and whether it is open: what it was is said of none that is gone. */
export function placeAnswer(place: Place, moment: Moment): Answer<PlaceSaid> {
  const { status, kind, services, hours, seen } = place;
  if (status === 'closed' || status === 'quoted') return withoutFigure({ kind: status });
  if (isOver(place, moment.day)) return withoutFigure({ kind: 'over' });
  return withoutFigure({
    kind: 'open',
    what: kind,
    services,
    opening: openingAt(hours, moment),
    age: seenAge(seen, moment.day),
  });
}
