import type { PlaceId } from '../ids.ts';
import type { Place, PlaceCorrection } from './place.ts';

/**
 * One list out of the published cards, those of the person's files and the corrections made here. An imported card
 * replaces the published card of the same id, in its place; the others follow. A correction of an unknown card is ignored.
 */
export function mergePlaces(
  published: readonly Place[],
  imported: readonly Place[],
  corrections: Readonly<Record<PlaceId, PlaceCorrection>>,
): readonly Place[] {
  const brought = new Map(imported.map((place) => [place.id, place]));
  const known = new Set(published.map(({ id }) => id));
  const cards = [
    ...published.map((place) => brought.get(place.id) ?? place),
    ...imported.filter(({ id }) => !known.has(id)),
  ];
  return cards.map((place) => withCorrection(place, correctionOf(corrections, place.id)));
}

/** Corrections by the card they are about. */
export function byId(corrections: readonly PlaceCorrection[]): Readonly<Record<PlaceId, PlaceCorrection>> {
  return Object.fromEntries(corrections.map((correction) => [correction.id, correction]));
}

/** The correction of a card, null when there is none. An identifier may be any text, "constructor" too. */
export function correctionOf(
  corrections: Readonly<Record<PlaceId, PlaceCorrection>>,
  id: PlaceId,
): PlaceCorrection | null {
  return Object.hasOwn(corrections, id) ? (corrections[id] ?? null) : null;
}

/** The card as someone here corrected it: what they did not touch is as its source says. */
export function withCorrection(place: Place, correction: PlaceCorrection | null): Place {
  if (!correction) return place;
  return {
    ...place,
    address: correction.address ?? place.address,
    phone: correction.phone ?? place.phone,
    notes: correction.note ?? place.notes,
    seen: correction.checkedOn,
    status: correction.closed ? 'closed' : 'verified',
  };
}
