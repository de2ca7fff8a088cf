import type { LineFinding } from '../places/import/report.ts';
import { toCsv } from './csv.ts';

/** Words of the file: the domain writes none. */
export interface ImportReportWords {
  /** Names of the columns: line, name, column of the file, what was done, what is read. */
  readonly columns: readonly [string, string, string, string, string];
  readonly said: (finding: LineFinding) => string;
}

/** CSV text of what an import says of the lines of a file, for the person who keeps that file. */
export function importReportCsv(
  findings: readonly LineFinding[],
  { columns, said }: ImportReportWords,
): string {
  return toCsv([
    columns,
    ...findings.map((finding) => [
      { value: finding.line, digits: 0 },
      finding.name,
      finding.field,
      said(finding),
      finding.given,
    ]),
  ]);
}
