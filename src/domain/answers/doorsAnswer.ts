import type { NeedDoor } from '../places/doorsByNeed.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of whom to go to. */
export type DoorsSaid =
  /** Nobody knows yet where from: neither a home nor a territory. */
  | { readonly kind: 'noStart' }
  | { readonly kind: 'none'; readonly from: string }
  | {
      readonly kind: 'doors';
      readonly from: string;
      /** Whether `from` is where the person lives; else it is the main commune of their territory. */
      readonly home: boolean;
      readonly count: number;
      /** The first of them. */
      readonly first: { readonly name: string; readonly distanceKm: number | null; readonly byBoat: boolean };
    };

/** Where doors are looked for from. */
export interface DoorsFrom {
  readonly name: string;
  readonly home: boolean;
}

/** Kilometres to a door whose address is known; one that stands for its commune is as far as anywhere in it. */
export function kmToDoor({ place, distanceKm }: NeedDoor): number | null {
  return place.position?.precision === 'address' ? distanceKm : null;
}

/** How many doors there are to push, and the first of them, as the crow flies from home. @param from null when nothing was said */
export function doorsAnswer(doors: readonly NeedDoor[], from: DoorsFrom | null): Answer<DoorsSaid> {
  if (!from) return withoutFigure({ kind: 'noStart' });
  const [first] = doors;
  if (!first) return withoutFigure({ kind: 'none', from: from.name });
  return withoutFigure({
    kind: 'doors',
    from: from.name,
    home: from.home,
    count: doors.length,
    first: { name: first.place.name, distanceKm: kmToDoor(first), byBoat: first.byBoat },
  });
}
