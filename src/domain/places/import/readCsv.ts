import Papa from 'papaparse';
import { err, ok, type Result } from '../../result.ts';
import { type FieldName, fieldOfHeading } from './fields.ts';
import { refuseColumns, unusedHeadings } from './headings.ts';
import type { RawEntry, Reading } from './reading.ts';
import type { FileFlaw } from './report.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** What the writer puts an apostrophe in front of (`toCsv`), any number of times. */
const NEUTRALISED = /^'+[=+\-@\t\r]/;
/** First line of some spreadsheets, "sep=;". */
const SEPARATOR_LINE = /^sep=.?/i;
const LINE_BREAKS = /\r\n|\r|\n/g;

/**
 * Entries of a CSV text whose first line that is not empty holds the headings. The separator is the one that gives the
 * most known headings. A line that is empty, or has no text at all, is passed over.
 */
export function readCsv(text: string): Result<Reading, FileFlaw> {
  const separator = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const start = data.findIndex((row) => hasText(row) && !SEPARATOR_LINE.test(row[0] ?? ''));
  const headings = (data[start] ?? []).map((heading) => heading.trim());
  const refused = refuseColumns(headings);
  if (refused) return err(refused);

  const fields = columnsOf(headings);
  const entries: RawEntry[] = [];
  let line = 1;
  data.forEach((row, at) => {
    const isOpen = at === data.length - 1 && errors.some(({ code }) => code === 'MissingQuotes');
    if (at > start && hasText(row))
      entries.push(isOpen ? { line, cells: {}, flaw: 'open-quote' } : toEntry(row, fields, line));
    line += 1 + row.reduce((count, cell) => count + (cell.match(LINE_BREAKS)?.length ?? 0), 0);
  });
  if (entries.length === 0) return err({ kind: 'no-entry' });
  return ok({ format: 'csv', entries, unusedColumns: unusedHeadings(headings) });
}

function separatorOf(text: string): string {
  const head = text.trimStart().replace(SEPARATOR_LINE, '').trimStart();
  const known = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 1 });
    return (data[0] ?? []).filter((heading) => fieldOfHeading(heading)).length;
  });
  return SEPARATORS[known.indexOf(Math.max(...known))] ?? ';';
}

/** The field of each column; null for one that is unknown, or is there a second time. */
function columnsOf(headings: readonly string[]): readonly (FieldName | null)[] {
  const names = headings.map((heading) => fieldOfHeading(heading)?.name ?? null);
  return names.map((name, at) => (names.indexOf(name) === at ? name : null));
}

function toEntry(row: readonly string[], fields: readonly (FieldName | null)[], line: number): RawEntry {
  const cells: Partial<Record<FieldName, string>> = {};
  fields.forEach((field, at) => {
    const cell = row[at];
    if (field && cell !== undefined) cells[field] = NEUTRALISED.test(cell) ? cell.slice(1) : cell;
  });
  // More cells than headings: a separator stands in a cell without quotes, and all that follows is shifted.
  const isShifted = row.slice(fields.length).some((cell) => cell.trim() !== '');
  return { line, cells, flaw: isShifted ? 'not-an-entry' : null };
}

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
