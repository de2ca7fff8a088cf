import { err, ok, type Result } from '../result.ts';
import { isOfFuture } from './futureYear.ts';
import { openAnnualFile } from './openFile.ts';
import type { AnnualContext, AnnualReader, AnnualTable, Recognition } from './reader.ts';
import { READERS } from './readers.ts';
import type { AnnualReading, AnnualRefusal } from './report.ts';
import type { Row, Sheet } from './sheets.ts';

/** An official file and what it is compared with: plain data, so that it can be given to a worker. */
export interface AnnualRequest {
  /** Name of the file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly context: AnnualContext;
}

/** What comes of it: a file with its report, or why there is none. */
export type AnnualOutcome = Result<AnnualReading, AnnualRefusal>;

/** Part of the time that opening takes. */
const OPENING = 0.8;
/** Part of the columns that a kind of file needs, above which a sheet is said to be of that kind, but for the others. */
const LOOKS_LIKE = 0.5;

/**
 * Turns an official file into an annual file and a report. Recognised by its headings, wherever its columns stand. Yields
 * the fraction that is read; applies nothing, never throws for what the file holds.
 */
export async function* importAnnualFile(request: AnnualRequest): AsyncGenerator<number, AnnualOutcome, void> {
  yield 0;
  const sheets = await openAnnualFile(request.bytes);
  if (!sheets.ok) return sheets;
  yield OPENING;
  return yield* readSheets(request, sheets.value);
}

/** The same from sheets that are open already. */
export function* readSheets(
  { file, context }: Pick<AnnualRequest, 'file' | 'context'>,
  sheets: readonly Sheet[],
): Generator<number, AnnualOutcome, void> {
  if (sheets.every(({ head }) => head.every(isBlank))) return err({ reason: 'empty' });
  const found = findReader(sheets);
  if (!found.ok) return found;
  const { reader, tables } = found.value;
  const size = tables.reduce((sum, { sheet }) => sum + sheet.size, 0);
  const reading = reader.read(
    tables.map(({ sheet, row, at }) => toTable(file, sheet, row, at)),
    context,
  );
  let step = reading.next();
  for (; !step.done; step = reading.next())
    yield OPENING + (1 - OPENING) * Math.min(1, step.value / Math.max(1, size));
  if (tables.some(({ sheet }) => sheet.isOpen())) return err({ reason: 'quote-open', kind: reader.kind });
  const outcome = step.value;
  if (outcome.ok) return refuseFuture(tellAbove(outcome.value, tables), context);
  const { reason } = outcome.error;
  return reason === 'nothing-here' ? err({ ...outcome.error, names: [context.region.name] }) : outcome;
}

/** Tells the rows above the headings that are filled as a line of figures is: a title has a cell or two. */
function tellAbove(reading: AnnualReading, tables: readonly FoundTable[]): AnnualReading {
  const lines = tables.flatMap(({ sheet: { head }, row }) => {
    const columns = (head[row] ?? []).flatMap((heading, at) => (heading.trim() === '' ? [] : [at]));
    return head
      .slice(0, row)
      .flatMap((cells, at) => (columns.every((column) => cells[column]?.trim()) ? [at + 1] : []));
  });
  if (lines.length === 0) return reading;
  const finding = { outcome: 'left-out', what: 'lines-above', count: lines.length, lines } as const;
  const { report } = reading;
  return { ...reading, report: { ...report, findings: [...report.findings, finding] } };
}

/** Refuses a year that cannot have figures yet. */
function refuseFuture(
  reading: AnnualReading,
  { thisYear, published, privateJobs }: AnnualContext,
): AnnualOutcome {
  const { kind, year } = reading.file;
  const known = [...published.map((file) => file.year), ...privateJobs.years];
  return isOfFuture(year, thisYear, known)
    ? err({ reason: 'future-year', kind, names: [String(year), String(Math.max(thisYear, ...known))] })
    : ok(reading);
}

interface FoundTable {
  readonly sheet: Sheet;
  /** Position of the headings in the first rows. */
  readonly row: number;
  readonly at: Readonly<Record<string, number>>;
}

function findReader(
  sheets: readonly Sheet[],
): Result<{ readonly reader: AnnualReader; readonly tables: readonly FoundTable[] }, AnnualRefusal> {
  const tries = READERS.map((reader) => ({ reader, rows: recognise(reader, sheets) }));
  for (const { reader, rows } of tries) {
    const tables = sheets.flatMap(
      (sheet) => rows.find((row) => row.sheet === sheet && row.at !== null) ?? [],
    );
    if (tables.length > 0)
      return ok({ reader, tables: tables.map((table) => ({ ...table, at: table.at ?? {} })) });
  }
  const [nearest] = tries
    .flatMap(({ rows }) => rows)
    .filter(({ share }) => share > LOOKS_LIKE)
    .sort((a, b) => b.share - a.share);
  return err(nearest?.refusal ?? { reason: 'unknown-kind' });
}

/** What a reader makes of the first rows of every sheet: where its columns are in those that are its headings. */
function recognise(reader: AnnualReader, sheets: readonly Sheet[]) {
  return sheets.flatMap((sheet) =>
    sheet.head.map((headings, row) => {
      const recognition = reader.recognises(headings);
      return recognition.fits
        ? { sheet, row, at: recognition.at, share: 1, refusal: null }
        : { sheet, row, at: null, share: recognition.share, refusal: explain(reader, recognition) };
    }),
  );
}

function explain(
  { kind }: AnnualReader,
  { missing, twice }: Extract<Recognition, { fits: false }>,
): AnnualRefusal {
  return missing.length > 0
    ? { reason: 'columns-missing', kind, names: missing }
    : { reason: 'column-twice', kind, names: twice };
}

function toTable(file: string, sheet: Sheet, row: number, at: FoundTable['at']): AnnualTable {
  const headings = sheet.head[row] ?? [];
  return {
    file,
    sheet: sheet.name,
    headings,
    at,
    lines: linesBelow(sheet, row),
  };
}

function* linesBelow(sheet: Sheet, headingRow: number) {
  let at = 0;
  for (const row of sheet.rows()) {
    if (at++ <= headingRow || isBlank(row.cells)) continue;
    // Nearly all are trimmed already: a copy of each would take as long as reading it.
    yield row.cells.every(isTrimmed)
      ? row
      : { number: row.number, cells: row.cells.map((cell) => cell.trim()) };
  }
}

/** A plain first and last sign spare the trimming of nearly every cell of a file of a million lines. */
function isTrimmed(cell: string): boolean {
  return (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))) || cell.trim() === cell;
}

/** Signs from « ! » to « ~ », none of which is a space; false for no sign at all. */
function isPlain(sign: number): boolean {
  return sign > 32 && sign < 127;
}

function isBlank(cells: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}
