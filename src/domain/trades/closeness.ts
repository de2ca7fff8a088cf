import { boundedDistance } from '../search/boundedDistance.ts';
import { searchedPart, soundOf } from '../search/normalise.ts';
import { formsOf, stemsOf } from './tradeWords.ts';

/** Letters of a query that may differ from those of a name, as a part of all. */
const ERRORS_PER_LETTER = 1 / 5;

/**
 * Whether a query is a misspelling of the beginning of a name: it sounds the same, or one letter in five differs at most.
 * « Astronaute » is found close to « Astronome » by a person who looks for names, and is not one.
 */
export function misspells(query: string, label: string): boolean {
  const text = stemsOf(searchedPart(query)).join('');
  const most = Math.floor(text.length * ERRORS_PER_LETTER);
  return formsOf(label).some((form) => {
    const name = stemsOf(form).join('');
    return soundOf(name).startsWith(soundOf(text)) || boundedDistance(name, text, most) !== null;
  });
}
