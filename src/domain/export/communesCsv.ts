import type { CommuneRow } from '../statistics/communeRows.ts';
import { type CsvCell, toCsv } from './csv.ts';

/** Words of the file: the domain writes none. */
export interface CommunesCsvWords {
  /** Lines above the table: title, sources, years. */
  readonly preamble: readonly string[];
  /** Names of the eight columns: code, name, EPCI, share in percent, counted, choice, inhabitants, private jobs. */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly counted: string;
  readonly notCounted: string;
  readonly choices: Readonly<Record<'in' | 'partial' | 'out', string>>;
}

/** CSV text of the table of communes, in the order given. A missing value is an empty cell, never a zero. */
export function communesCsv(rows: readonly CommuneRow[], words: CommunesCsvWords): string {
  return toCsv([
    ...words.preamble.map((line) => [line]),
    [],
    words.columns,
    ...rows.map((row): CsvCell[] => [
      row.code,
      row.name,
      row.epci,
      { value: 100 * row.share, digits: 1 },
      row.counted ? words.counted : words.notCounted,
      row.choice && words.choices[row.choice],
      { value: row.population, digits: 0 },
      row.privateJobs === null ? null : { value: row.privateJobs, digits: 0 },
    ]),
  ]);
}
