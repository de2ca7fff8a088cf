import { MAX_LINE } from './notebook/limits.ts';
import { MAX_SEARCHED } from './search/normalise.ts';

/** Longest text of each kind of field, in UTF-16 units: what goes into a notebook is within what it can hold. */
export const TEXT_LIMITS = {
  /** What is looked for: nothing is found by more. */
  search: MAX_SEARCHED,
  /** The name of a territory: it goes into the link too, where an emoji of one code point counts for one. */
  name: 80,
  /** An address, a question, words of a landmark. */
  line: MAX_LINE,
  /** An answer or a note: two pages. */
  words: 10_000,
  /** A list of communes to take: all those of the region, their names in full. */
  list: 40_000,
} as const;

/** A kind of field. */
export type TextKind = keyof typeof TEXT_LIMITS;
