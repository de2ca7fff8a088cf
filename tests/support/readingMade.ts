import type { BmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import { type AnnualOutcome, readSheets } from '../../src/domain/annual/importAnnualFile.ts';
import type { AnnualContext } from '../../src/domain/annual/reader.ts';
import type { AnnualFinding, AnnualReport, FindingName } from '../../src/domain/annual/report.ts';
import { type Sheet, sheetOf } from '../../src/domain/annual/sheets.ts';
import { madeContext } from './madeSurvey.ts';
import { unwrap } from './smallTrades.ts';
import type { MadeCell } from './workbookOf.ts';

export type MadeRows = readonly (readonly MadeCell[])[];

/** Reads made-up rows, in a sheet that bears the year of the first one that says a year. */
export function readRows(rows: MadeRows, context: AnnualContext = madeContext): AnnualOutcome {
  const year = rows.flat().find((cell) => /^20\d\d$/.test(String(cell)));
  return readMade([sheetOf(`BMO_${year}_open_data`, asText(rows))], context);
}

/** The same, which must be accepted. */
export function acceptRows(
  rows: MadeRows,
  context?: AnnualContext,
): { readonly file: BmoFile; readonly report: AnnualReport } {
  const { file, report } = unwrap(readRows(rows, context));
  return { file: file as BmoFile, report };
}

export function readMade(sheets: readonly Sheet[], context: AnnualContext): AnnualOutcome {
  const steps = readSheets({ file: 'made.xlsx', context }, sheets);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Findings about one thing, without what they are about. */
export function findingsAbout({ findings }: AnnualReport, what: FindingName): Partial<AnnualFinding>[] {
  return findings.filter((each) => each.what === what).map(({ what: _, outcome: __, ...rest }) => rest);
}

export function asText(rows: MadeRows): string[][] {
  return rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
}
