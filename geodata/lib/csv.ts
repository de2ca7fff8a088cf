import Papa from 'papaparse';
import { BuildError } from './buildError.ts';

/** One line of a CSV file: the cells asked for, and `source:line` for messages. */
export interface CsvRow<Column extends string> {
  readonly where: string;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * The rows of a file of separated values, reduced to the columns asked for. Cells are text, untouched: a code
 * that looks like a number stays a code. Empty lines are skipped.
 *
 * @throws BuildError on a missing column, or a line with more or fewer cells than the header
 */
export function readCsv<const Column extends string>(
  source: string,
  text: string,
  columns: readonly Column[],
  delimiter: ',' | ';' = ',',
): CsvRow<Column>[] {
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter });
  const [header = [], ...lines] = data;
  const positions = columns.map((column) => {
    const position = header.indexOf(column);
    if (position < 0) throw new BuildError(`${source}:1`, `no column "${column}"`);
    return position;
  });
  let at = 2;
  return lines.flatMap((line) => {
    const where = `${source}:${at}`;
    // A cell in quotes may hold several lines of the file.
    at += line.join('').split('\n').length;
    if (header.length > 1 && line.length === 1 && line[0] === '') return [];
    if (line.length !== header.length)
      throw new BuildError(where, `${line.length} cells, ${header.length} in the header`);
    const cells = columns.map((column, i) => [column, line[positions[i] ?? -1] ?? '']);
    return { where, cells: Object.fromEntries(cells) as Record<Column, string> };
  });
}
