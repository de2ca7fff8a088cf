/** Marks left by the decomposition of accented letters. */
const DIACRITICS = /\p{Diacritic}/gu;
/** What separates words in a name: hyphens and apostrophes of every kind, spaces, brackets, dots. */
const SEPARATORS = /[^a-z0-9]+/;
const ABBREVIATIONS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

/** No name is as long: what follows in a text that is searched is not read. */
export const MAX_SEARCHED = 200;

/** The part of a text that a search reads. A character is never cut in two: half a one is in no name. */
export function searchedPart(text: string): string {
  return text.slice(0, MAX_SEARCHED);
}

/**
 * The words of a name as they are compared: lower case, without accents, hyphens nor apostrophes, "St" and
 * "Ste" written in full. "Saint-Nazaire", "ST NAZAIRE" and "st-nazaire" give the same words.
 */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .map((word) => ABBREVIATIONS[word] ?? word);
}

/** A spelling without the differences that the ear does not make: "eau" and "o", "y" and "i", doubled letters. */
export function soundOf(word: string): string {
  return word
    .replace(/eau|au/g, 'o')
    .replaceAll('y', 'i')
    .replaceAll('ph', 'f')
    .replace(/(.)\1/g, '$1');
}
