/**
 * What a notebook can hold, once for everybody who writes in it: its file and its link, the cards and the corrections of
 * imports, and the fields of the screen. What is within these limits opens again.
 */

/** Longest text of one answer or of one line of a card, in UTF-16 units: forty pages. */
export const MAX_WORDS = 200_000;
/** Longest name, code or title. */
export const MAX_LINE = 500;
/** Longest web address: what browsers and servers were seen to take. */
export const MAX_WEB_ADDRESS = 2000;
/** Most landmarks, actions of the plan, or things learned: a list that is full takes no more, and that is said. */
export const MAX_ITEMS = 500;
/** Last day that is written with a year of four digits, ISO. */
export const LAST_DAY = '9999-12-31';

/** A day that a field gives, ISO; null for none, and for one in a year that a notebook does not write. */
export function writtenDay(given: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null;
}
