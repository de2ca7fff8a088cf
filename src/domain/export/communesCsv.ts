import { type CommuneFigure, readCommune } from '../figures/figure.ts';
import type { CommuneRow } from '../statistics/communeRows.ts';
import { type CsvCell, toCsv } from './csv.ts';

/** Words of the file: the domain writes none. */
export interface CommunesCsvWords {
  /** Lines above the table: title, sources, years. */
  readonly preamble: readonly string[];
  /** Names of the eight columns: code, name, EPCI, share in percent, counted, choice, inhabitants, private jobs. */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  /** Name of the column of a figure of a table that was brought in. */
  readonly added: (figure: CommuneFigure) => string;
  readonly counted: string;
  readonly notCounted: string;
  readonly choices: Readonly<Record<'in' | 'partial' | 'out', string>>;
}

/** Decimals of a number of which nothing is known but itself. */
const MOST_DIGITS = 4;

/**
 * CSV text of the table of communes, in the order given, and a column more for each figure that was brought in. A missing value is
 * an empty cell, never a zero.
 */
export function communesCsv(
  rows: readonly CommuneRow[],
  added: readonly CommuneFigure[],
  words: CommunesCsvWords,
): string {
  return toCsv([
    ...words.preamble.map((line) => [line]),
    [],
    [...words.columns, ...added.map(words.added)],
    ...rows.map((row): CsvCell[] => [
      row.code,
      row.name,
      row.epci,
      { value: 100 * row.share, digits: 1 },
      row.counted ? words.counted : words.notCounted,
      row.choice && words.choices[row.choice],
      { value: row.population, digits: 0 },
      row.privateJobs === null ? null : { value: row.privateJobs, digits: 0 },
      ...added.map((figure) => asItIs(readCommune(figure, row.row).ratio.value)),
    ]),
  ]);
}

/** With the decimals that it has, four at most. */
function asItIs(value: number | null): CsvCell {
  if (value === null) return null;
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DIGITS))).split('.');
  return { value, digits: decimals.length };
}
