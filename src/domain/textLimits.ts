import { MAX_SEARCHED } from './search/normalise.ts';

/**
 * Longest text of each kind of field, in characters. Those that go into a notebook are within what its schema takes: 500
 * for a line, 200 000 for words.
 */
export const TEXT_LIMITS = {
  /** What is looked for: nothing is found by more. */
  search: MAX_SEARCHED,
  /** The name of a territory: it goes into the link too, where an emoji of one code point counts for one. */
  name: 80,
  /** An address, a question, words of a landmark: one line of a notebook or of a card. */
  line: 300,
  /** An answer or a note: more than a page. */
  words: 2000,
  /** A list of communes to take: all those of the region, their names in full. */
  list: 40_000,
} as const;

/** A kind of field. */
export type TextKind = keyof typeof TEXT_LIMITS;
