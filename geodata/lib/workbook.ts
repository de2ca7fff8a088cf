import Papa from 'papaparse';
import { type Row, readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { BuildError } from './buildError.ts';

/** Where the figures of a workbook are: its sheet, and the header of each column by the name that steps use. */
export interface SheetPlace {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * The columns of one sheet as comma-separated text under the names that steps use: line n of the text is
 * row n of the sheet, so that `readCsv` names the place that a person can open.
 *
 * @throws BuildError when the bytes are not a workbook, or the sheet or a column is not there
 */
export async function sheetText(
  id: string,
  bytes: Uint8Array,
  { sheet, columns }: SheetPlace,
): Promise<string> {
  return rowsToText(id, await readRows(id, bytes, sheet), columns);
}

/** Rows of a sheet, headers first, as `sheetText` gives them. @throws BuildError when a column is not there */
export function rowsToText(id: string, rows: readonly Row[], columns: SheetPlace['columns']): string {
  const [header = []] = rows;
  const positions = Object.values(columns).map((name) => {
    const position = header.indexOf(name);
    if (position < 0) throw new BuildError(`${id}:1`, `no column "${name}"`);
    return position;
  });
  const lines = rows.slice(1).map((row) => positions.map((at) => cellText(row[at] ?? null)));
  return Papa.unparse([Object.keys(columns), ...lines], { newline: '\n' });
}

async function readRows(id: string, bytes: Uint8Array, sheet: string): Promise<readonly Row[]> {
  try {
    return await readSheet(Buffer.from(bytes), sheet);
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw new BuildError(id, `no sheet "${sheet}"`);
    throw new BuildError(id, `not a workbook that can be read (${String(error)})`);
  }
}

function cellText(cell: Row[number] | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
}
