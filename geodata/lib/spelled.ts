import { wordsOf } from '../../src/domain/search/normalise.ts';

/** Names of communes by their words. */
export function byWordsOf(communes: readonly { readonly name: string }[]): ReadonlyMap<string, string> {
  return new Map(communes.map(({ name }) => [wordsOf(name).join(' '), name]));
}

/** A name in capitals, written as the commune that bears it, else with a capital to each word. */
export function spelled(name: string, byWords: ReadonlyMap<string, string>): string {
  return byWords.get(wordsOf(name).join(' ')) ?? titled(name);
}

/** A capital to each word but the small ones. */
export function titled(name: string): string {
  const small = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'en', 'et', 'sur', 'l', 'd', 'à']);
  const lower = /[a-zà-ÿ]/.test(name) ? name : name.toLowerCase();
  return lower.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && small.has(word) ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
  );
}
