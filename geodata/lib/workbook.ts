import Papa from 'papaparse';
import { openWorkbook } from '../../src/domain/annual/workbook.ts';
import { BuildError } from './buildError.ts';

/**
 * One sheet of a workbook as comma-separated text, under its own headings: line n of the text is row n of the sheet, so that
 * a message names the place that a person can open.
 *
 * @throws BuildError when the bytes are not a workbook, or the sheet is not there
 */
export async function sheetText(id: string, bytes: Uint8Array, sheet: string): Promise<string> {
  const sheets = await openWorkbook(bytes);
  if (!sheets.ok) throw new BuildError(id, `not a workbook that can be read (${sheets.error.reason})`);
  const found = sheets.value.find(({ name }) => name === sheet);
  if (!found) throw new BuildError(id, `no sheet "${sheet}"`);
  return Papa.unparse(
    [...found.rows()].map(({ cells }) => [...cells]),
    { newline: '\n' },
  );
}
