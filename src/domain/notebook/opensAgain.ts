import { OWN_CARDS_LENGTH, roomBeside } from '../places/ownCards.ts';
import { decodeNotebook, MAX_NOTEBOOK_LENGTH } from './decode.ts';
import { encodeNotebook } from './file.ts';
import type { KeptNotebook } from './keptNotebook.ts';

/** Whether the file of a notebook would open again. Its cards, each of which was checked as it came, are only measured. */
export function opensAgain(kept: KeptNotebook): boolean {
  const words = encodeNotebook({ ...kept, places: [], corrections: {} });
  const cards = OWN_CARDS_LENGTH - roomBeside(kept.places, kept.corrections).left;
  return words.length + cards <= MAX_NOTEBOOK_LENGTH && decodeNotebook(words).ok;
}
