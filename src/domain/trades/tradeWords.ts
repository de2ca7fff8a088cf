import { wordsOf } from '../search/normalise.ts';

/** Words that say nothing of a trade: left out of comparisons, unless a query has no other. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a au aux avec d dans de des du en et l la le les ou par pour sur un une'.split(' '),
);

/** Endings in brackets that make the other form of a word: "metteur(se)", "agent(e)". */
const BRACKETED_ENDING = /(?<=\p{L})\(\p{Ll}{1,5}\)/gu;

/**
 * The forms of an appellation, masculine then feminine where it has both: "Conducteur / Conductrice d'engins"
 * gives "Conducteur d'engins" and "Conductrice d'engins". The second part repeats as many words as the first has; where it has
 * fewer, the first words are of both: "Garde Forestier / Forestière".
 */
export function formsOf(label: string): readonly string[] {
  const parts = label.replace(BRACKETED_ENDING, '').split(' / ');
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second) return [parts.join(' ')];
  const [words, others] = [first.split(' '), second.split(' ')];
  const tail = others.slice(words.length);
  const head = words.slice(0, Math.max(0, words.length - others.length));
  return [[first, ...tail].join(' '), [...head, second].join(' ')];
}

/** One form in plain words, to search by elsewhere: "conducteur d'engins". */
export function plainForm(label: string): string {
  const [form = label] = formsOf(label);
  return form.charAt(0).toLowerCase() + form.slice(1);
}

/**
 * A word without the mark of the plural; four letters or less are left as they are ("bois", "sous", "gaz"). The same
 * letters are taken off queries and labels, right or wrong.
 */
export function stemOf(word: string): string {
  return word.length > 4 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** The words that count in a text, as they are compared; every word when none counts. */
export function stemsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
