import { err, ok, type Result } from '../result.ts';
import type { AnnualKind } from './annualFile.ts';
import type { AnnualTable } from './reader.ts';
import type { AnnualRefusal } from './report.ts';

/** The one sheet of a kind of file that has one: with several, nobody can say which of them is meant. */
export function onlyTable(
  tables: readonly AnnualTable[],
  kind: AnnualKind,
): Result<AnnualTable, AnnualRefusal> {
  const [table] = tables;
  if (table && tables.length === 1) return ok(table);
  return err({ reason: 'several-sheets', kind, names: tables.map(({ sheet }) => sheet ?? '') });
}
