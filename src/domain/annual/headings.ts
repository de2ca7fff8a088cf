import { wordsOf } from '../search/normalise.ts';
import type { Recognition } from './reader.ts';
import type { Row } from './sheets.ts';

/** How a column is known: by its headings, folded, and whether the file means nothing without it. */
export interface ColumnMeaning {
  /** Patterns of the whole folded heading. */
  readonly heading: RegExp;
  /** How it is named to a person when it is missing. */
  readonly name: string;
  readonly needed: boolean;
}
export type ColumnMeanings = Readonly<Record<string, ColumnMeaning>>;

/** A heading without accents, case, punctuation nor spaces: "Code métier BMO" → "codemetierbmo". */
export function foldHeading(heading: string): string {
  return wordsOf(heading).join('');
}

/** Where the columns of a kind of file are in a row of headings, whatever their order. */
export function findColumns(headings: Row, meanings: ColumnMeanings): Recognition {
  const folded = headings.map(foldHeading);
  const at: Record<string, number> = {};
  const missing: string[] = [];
  const twice: string[] = [];
  for (const [key, { heading, name, needed }] of Object.entries(meanings)) {
    const positions = folded.flatMap((text, position) => (heading.test(text) ? [position] : []));
    if (positions.length > 1) twice.push(name);
    else if (positions[0] !== undefined) at[key] = positions[0];
    else if (needed) missing.push(name);
  }
  if (missing.length === 0 && twice.length === 0) return { fits: true, at };
  const needed = Object.values(meanings).filter((meaning) => meaning.needed).length;
  return { fits: false, share: (needed - missing.length) / needed, missing, twice };
}
