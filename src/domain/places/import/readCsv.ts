import Papa from 'papaparse';
import { type ColumnChoice, fieldsOf, type Table, type TableRow } from './columns.ts';
import { LOCATING_FIELDS, NAME_FIELD } from './fields.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** What the writer puts an apostrophe in front of (`toCsv`), any number of times. */
const NEUTRALISED = /^'+[=+\-@\t\r]/;
/** First line of some spreadsheets, "sep=;". */
const SEPARATOR_LINE = /^sep=.?/i;
const LINE_BREAKS = /\r\n|\r|\n/g;
/** Rows in which headings are looked for: titles and dates stand above the table of many spreadsheets. */
const SEARCHED_ROWS = 25;

/**
 * The table of a CSV text. The headings are in the first of its rows that names a place and says where it is, or else in the one
 * that has most known headings: a title may stand above. The separator is the one that gives the most of them. A line that is empty,
 * or has no text at all, is passed over.
 *
 * @param choice what the person said of the columns, which then tell the row of the headings
 */
export function readCsv(text: string, choice: ColumnChoice | null = null): Table {
  const separator = separatorOf(text, choice);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const start = headingRow(data, choice);
  const headings = (data[start] ?? []).map((heading) => heading.trim());
  const rows: TableRow[] = [];
  let line = 1;
  data.forEach((row, at) => {
    const isOpen = at === data.length - 1 && errors.some(({ code }) => code === 'MissingQuotes');
    if (at > start && hasText(row))
      rows.push(isOpen ? { line, values: [], flaw: 'open-quote' } : toRow(row, headings.length, line));
    line += 1 + row.reduce((count, cell) => count + (cell.match(LINE_BREAKS)?.length ?? 0), 0);
  });
  return { format: 'csv', headings, rows };
}

function separatorOf(text: string, choice: ColumnChoice | null): string {
  const head = text.trimStart().replace(SEPARATOR_LINE, '').trimStart();
  const known = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: SEARCHED_ROWS });
    return Math.max(0, ...data.map((row) => knownHeadings(row, choice) * 1000 + Math.min(row.length, 99)));
  });
  return SEPARATORS[known.indexOf(Math.max(...known))] ?? ';';
}

/** Position of the row of the headings. */
function headingRow(data: readonly (readonly string[])[], choice: ColumnChoice | null): number {
  const first = data.findIndex((row) => hasText(row) && !SEPARATOR_LINE.test(row[0] ?? ''));
  const rows = data.slice(0, Math.max(first, 0) + SEARCHED_ROWS);
  const complete = rows.findIndex((row, at) => at >= first && isComplete(row, choice));
  if (complete >= 0) return complete;
  const known = rows.map((row, at) => (at < first ? -1 : Math.min(knownHeadings(row, choice), row.length)));
  const most = Math.max(...known, 0);
  if (most > 1) return known.indexOf(most);
  // Nothing is known: a row of one cell above wider ones is a title.
  const width = Math.max(...rows.map(filled), 0);
  const wide = rows.findIndex(
    (row, at) => at >= first && filled(row) >= Math.min(2, width) && filled(row) * 2 > width,
  );
  return Math.max(first, wide, 0);
}

function isComplete(row: readonly string[], choice: ColumnChoice | null): boolean {
  if (filled(row) < 2) return false;
  const names = new Set(fieldsOf(row, choice));
  return names.has(NAME_FIELD) && LOCATING_FIELDS.some((name) => names.has(name));
}

/** A heading is short: a sentence that begins like one is none. */
function knownHeadings(row: readonly string[], choice: ColumnChoice | null): number {
  const short = row.map((cell) => (cell.length > 60 ? '' : cell.trim()));
  return fieldsOf(short, choice).filter((field) => field !== null).length;
}

function toRow(row: readonly string[], width: number, line: number): TableRow {
  const values = row.slice(0, width).map((cell) => (NEUTRALISED.test(cell) ? cell.slice(1) : cell));
  // More cells than headings: a separator stands in a cell without quotes, and all that follows is shifted.
  const isShifted = row.slice(width).some((cell) => cell.trim() !== '');
  return { line, values, flaw: isShifted ? 'not-an-entry' : null };
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
