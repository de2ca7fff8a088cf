import type { PlaceId } from '../ids.ts';
import type { Place, PlaceCorrection } from './place.ts';

/** Characters that the person's own cards and corrections may take in a notebook: some sixty thousand cards. */
export const OWN_CARDS_LENGTH = 50_000_000;

/** Most characters that line breaks and indents add to a card in the file of a notebook. */
const LAYOUT = 400;

/** What a notebook has room for beside the person's own cards: plain data, so that it can be given to a worker. */
export interface Room {
  /** Characters; below 0 when a file that was opened holds more than an import may add. */
  readonly left: number;
  /** Characters that each card there takes: those of one that is replaced are free again. */
  readonly held: ReadonlyMap<PlaceId, number>;
}

/** Characters that a card or a correction takes in the file of a notebook, at most. */
export function lengthOf(card: Place | PlaceCorrection): number {
  return JSON.stringify(card).length + LAYOUT;
}

/** The room beside cards and corrections that are there already. */
export function roomBeside(
  places: readonly Place[],
  corrections: Readonly<Record<PlaceId, PlaceCorrection>>,
): Room {
  const held = new Map(places.map((place) => [place.id, lengthOf(place)]));
  const lengths = [...held.values(), ...Object.values(corrections).map(lengthOf)];
  return { left: OWN_CARDS_LENGTH - lengths.reduce((sum, length) => sum + length, 0), held };
}

/** Says of one card after the other whether there is room for it, which it then takes. */
export function createRoomCount({ left, held }: Room): (card: Place | PlaceCorrection) => boolean {
  let remaining = left;
  return (card) => {
    const added = lengthOf(card) - ('name' in card ? (held.get(card.id) ?? 0) : 0);
    if (added > remaining) return false;
    remaining -= added;
    return true;
  };
}
