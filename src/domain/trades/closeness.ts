import { boundedDistance } from '../search/boundedDistance.ts';
import { searchedPart, soundOf } from '../search/normalise.ts';
import { formsOf, stemsOf } from './tradeWords.ts';

/** Letters of a query that may differ from those of a name, as a part of all. */
const ERRORS_PER_LETTER = 1 / 5;

/** Consonants that the ear hears, those of one sound written alike. */
function consonantsOf(text: string): string {
  return soundOf(text)
    .replace(/c(?=[eiy])/g, 's')
    .replace(/qu|[ck]/g, 'k')
    .replace(/[zç]/g, 's')
    .replace(/[hwaeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Whether one has the other's consonants: all of them, the first ones, all but one, or two that are swapped. Another one is another word. */
function areAlike(name: string, text: string): boolean {
  const [long, short] = name.length >= text.length ? [name, text] : [text, name];
  if (long.startsWith(short)) return true;
  if (long.length === short.length) return [...long].sort().join('') === [...short].sort().join('');
  return (
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

/**
 * Whether a query is a misspelling of the beginning of a name: it sounds the same, or one letter in five differs at most.
 * « Astronaute » is found close to « Astronome » by a person who looks for names, and is not one.
 */
export function misspells(query: string, label: string): boolean {
  const text = stemsOf(searchedPart(query)).join('');
  const most = Math.floor(text.length * ERRORS_PER_LETTER);
  return formsOf(label).some((form) => {
    const name = stemsOf(form).join('');
    if (soundOf(name).startsWith(soundOf(text))) return true;
    if (boundedDistance(name, text, most) === null) return false;
    // « Postière » is one letter from « pontière », and no misspelling of it.
    return (
      areAlike(consonantsOf(name), consonantsOf(text)) ||
      areAlike(consonantsOf(name.slice(0, text.length)), consonantsOf(text))
    );
  });
}
