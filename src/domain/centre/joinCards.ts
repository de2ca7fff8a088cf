import type { ImportReport } from '../places/import/report.ts';
import { mergePlaces } from '../places/merge.ts';
import type { AddedBy, Place } from '../places/place.ts';
import type { CardsRead } from './report.ts';

/**
 * Cards of a centre with those of one more of its files, each marked as added by it. A card of an identifier that is there
 * already takes its place, as in any import.
 */
export function joinCards(
  before: readonly Place[],
  more: readonly Place[],
  addedBy: AddedBy,
): readonly Place[] {
  return mergePlaces(
    before,
    more.map((place) => ({ ...place, addedBy })),
    {},
  );
}

/** What is to be said of a file whose cards were taken. */
export function cardsRead({ places, corrections: _, ...report }: ImportReport): CardsRead {
  return { ...report, cards: places.length, dates: places.filter(({ dates }) => dates !== null).length };
}
