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
  // An imported identifier may be any text, "constructor" too.
  return cards.map((place) =>
    Object.hasOwn(corrections, place.id) ? withCorrection(place, corrections[place.id] ?? null) : place,
  );
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
