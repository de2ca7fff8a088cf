import { wordsOf } from './normalise.ts';

/** A commune as people write it, cut into what it says. */
export interface WrittenCommune {
  /** Words of its name, without what is none of it. */
  readonly words: readonly string[];
  /** The postcode written beside it, null without any. */
  readonly postcode: string | null;
  /** Two digits in brackets, « Nantes (44) »; null without any. */
  readonly departement: string | null;
}

const POSTCODE = /(?:^|[^\d])(?:F-?\s?)?(\d{2})\s?(\d{3})(?!\d)/;
const DEPARTEMENT = /\(\s*(\d{2})\s*\)/;
/** « CEDEX », its number, and what people write after it. */
const CEDEX = /\bcedex\b(?:\s*\d{1,2})?/gi;
/** « Roche-sur-Yon (La) ». */
const ARTICLE_BEHIND = /^(.+?)\s*\((l[ae]s?|l['’])\)\s*$/i;
const HALL =
  /^\s*(?:mairie|ville|commune|municipalit[ée])\s+(?:de\s+la\s+|de\s+l['’]|d['’]|des\s+|du\s+|de\s+)/i;
/** Words that people shorten in names of communes, beside « St » and « Ste ». */
const SHORTENED: Readonly<Record<string, readonly string[]>> = {
  nd: ['notre', 'dame'],
  mt: ['mont'],
  fg: ['faubourg'],
};

/** Name, postcode and département of a commune as it is written: « 44600 St-Nazaire CEDEX 2 », « La Roche s/Yon », « Nantes (44) ». */
export function readCommune(text: string): WrittenCommune {
  const [, first = '', second = ''] = POSTCODE.exec(text) ?? [];
  const departement = DEPARTEMENT.exec(text)?.[1] ?? null;
  const name = text
    .replace(/(?:F-?\s?)?\d{2}\s?\d{3}(?!\d)/g, ' ')
    .replace(CEDEX, ' ')
    .replace(ARTICLE_BEHIND, '$2 $1')
    .replace(/\([^)]*\)/g, ' ')
    .replace(HALL, '');
  return { words: communeWords(name), postcode: first ? first + second : null, departement };
}

/** Words of the name of a commune, as they are compared: « s/ » and « / » are « sur », « ND » is « Notre-Dame ». */
export function communeWords(name: string): readonly string[] {
  const written = name.replace(/\bs\s*\/\s*(?=\p{L})/giu, 'sur ').replace(/(?<=\p{L})\/(?=\p{L})/gu, ' sur ');
  const words = wordsOf(written).flatMap((word) =>
    Object.hasOwn(SHORTENED, word) ? (SHORTENED[word] ?? []) : [word],
  );
  // « La Roche s Yon »: an « s » alone between two names.
  return words.map((word, at) => (word === 's' && at > 0 && at < words.length - 1 ? 'sur' : word));
}

/** Whether a word tells a part of a town behind its name: « Le Mans Nord », « Cholet centre », « Nantes 3ème ». */
export function isQuarterWord(word: string): boolean {
  return QUARTER_WORDS.has(word) || /^\d+(?:er|ere|e|eme)?$/.test(word);
}

const QUARTER_WORDS: ReadonlySet<string> = new Set(
  (
    'nord sud est ouest centre ville bourg quartier hypercentre agglo agglomeration metropole gare port rive gauche droite ' +
    'haut haute bas basse et environs alentours cedex zone zi za arrondissement arr'
  ).split(' '),
);
