import { err, ok, type Result } from '../../result.ts';
import { cleanText, cutText, mendLetters } from './cells.ts';
import {
  ALIASED,
  type HeadingMeaning,
  headingKey,
  isKept,
  LOCATING_FIELDS,
  MEANT,
  meaningOfHeading,
  NAME_FIELD,
  NAMED,
  type ReadName,
} from './fields.ts';
import { nameAmong } from './nameColumns.ts';
import type { Cells, RawEntry, Reading } from './reading.ts';
import type { FileFlaw, ImportFormat } from './report.ts';

/** What a person said of the columns of a file: the field of each heading, null for one to leave. */
export type ColumnChoice = Readonly<Record<string, ReadName | null>>;

/** One row of a table of texts, by column. */
export interface TableRow {
  /** Line of the file, or rank of the entry. */
  readonly line: number;
  readonly values: readonly string[];
  readonly flaw: RawEntry['flaw'];
}

/** A file as a table, before anybody says what its columns mean. */
export interface Table {
  readonly format: ImportFormat;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Headings quoted of a file that is refused. */
const MAX_QUOTED = 60;
const MAX_HEADING = 60;
const MAX_SAMPLE = 60;
/** Rows read for the samples that a person is shown. */
const SAMPLED = 3;
/** Columns of a field that say one thing after the other; of the others, the first filled cell says it. */
const JOINED: Readonly<Partial<Record<ReadName, string>>> = {
  adresse: ', ',
  numero_voie: ' ',
  complement_adresse: ', ',
  notes: '\n',
  services: '|',
  type: '|',
  horaires: '; ',
  jour_1: '/',
  jour_2: '/',
  jour_3: '/',
  jour_4: '/',
  jour_5: '/',
  jour_6: '/',
  jour_7: '/',
};

/**
 * The field of each column: as the person said, or else as its heading does. A column that only might be one is left when
 * another is surely: « X » beside `longitude` is no longitude.
 */
export function fieldsOf(
  headings: readonly string[],
  choice: ColumnChoice | null = null,
): readonly (ReadName | null)[] {
  const keys = headings.map(headingKey);
  const read = headings.map((heading): HeadingMeaning | null => {
    const chosen = choice && Object.hasOwn(choice, heading) ? choice[heading] : undefined;
    if (chosen === undefined) return meaningOfHeading(heading);
    return chosen === null ? null : { name: chosen, rank: NAMED };
  });
  const meanings = read.map((meaning, at) =>
    choice && Object.hasOwn(choice, headings[at] ?? '') ? meaning : nameAmong(keys, read, at),
  );
  const surest = new Map<ReadName, number>();
  for (const meaning of meanings)
    if (meaning) surest.set(meaning.name, Math.min(meaning.rank, surest.get(meaning.name) ?? MEANT));
  return meanings.map((meaning, at) => {
    if (!meaning) return null;
    const best = surest.get(meaning.name) ?? MEANT;
    const isWeak = ONE_LETTER.test(keys[at] ?? '') || meaning.rank > ALIASED;
    return isWeak && meaning.rank > best && !FILLS.has(meaning.name) ? null : meaning.name;
  });
}

const ONE_LETTER = /^[xy]$/;

/** Fields whose less certain columns say more, or say it when the surest is empty. */
const FILLS: ReadonlySet<ReadName> = new Set<ReadName>([
  'adresse',
  'telephone',
  'site_web',
  'notes',
  'services',
  'code_postal',
  'commune',
  'code_insee',
  'date_maj',
]);

/** Entries of a table. Refused when no column names a place or none says where it is, with what a person needs to say it. */
export function readTable(
  { format, headings, rows }: Table,
  choice: ColumnChoice | null,
): Result<Reading, FileFlaw> {
  if (rows.length === 0) return err({ kind: 'no-entry' });
  const fields = fieldsOf(headings, choice);
  const columns = columnsByField(fields);
  const expected: ReadName[] = [];
  if (!columns.has(NAME_FIELD)) expected.push(NAME_FIELD);
  if (!LOCATING_FIELDS.some((name) => columns.has(name))) expected.push(...LOCATING_FIELDS);
  // Entries that are none have no columns: each is refused by its line.
  if (expected.length > 0 && rows.some(({ flaw }) => flaw === null))
    return err({ kind: 'missing-columns', expected, columns: describeColumns(headings, rows, fields) });
  return ok({
    format,
    entries: rows.map(({ line, values, flaw }) => ({
      line,
      flaw,
      cells: flaw ? {} : cellsOf(values, columns),
    })),
    unusedColumns: headings
      .filter((heading, at) => heading !== '' && !isTaken(fields[at] ?? null))
      .map(quoteHeading)
      .slice(0, MAX_QUOTED),
    columns: describeColumns(headings, rows, fields),
  });
}

/** A column as a person is asked about it. */
export interface AskedColumn {
  readonly heading: string;
  /** What its heading means; null when nobody knows. */
  readonly field: ReadName | null;
  /** What its first filled cells hold. */
  readonly samples: readonly string[];
}

function describeColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
  fields: readonly (ReadName | null)[],
): readonly AskedColumn[] {
  return headings.slice(0, MAX_QUOTED).flatMap((heading, at) => {
    const samples: string[] = [];
    for (const { values } of rows) {
      const cell = cleanText(values[at] ?? '').value;
      if (cell !== '' && samples.push(cutText(cell, MAX_SAMPLE).value) === SAMPLED) break;
    }
    return heading === '' && samples.length === 0 ? [] : [{ heading, field: fields[at] ?? null, samples }];
  });
}

function columnsByField(fields: readonly (ReadName | null)[]): ReadonlyMap<ReadName, readonly number[]> {
  const columns = new Map<ReadName, number[]>();
  fields.forEach((field, at) => {
    if (field) columns.set(field, [...(columns.get(field) ?? []), at]);
  });
  return columns;
}

function cellsOf(values: readonly string[], columns: ReadonlyMap<ReadName, readonly number[]>): Cells {
  const cells: Partial<Record<ReadName, string>> = {};
  for (const [field, positions] of columns) {
    const [first = -1] = positions;
    const filled =
      positions.length === 1 ? [values[first] ?? ''] : positions.flatMap((at) => filledCell(values[at]));
    const separator = JOINED[field];
    const cell = separator === undefined ? filled[0] : [...new Set(filled)].join(separator);
    if (cell) cells[field] = cell;
    // Public files write the code in `commune`, and the name beside it.
    const named =
      field === 'commune' && OFFICIAL_CODE.test(cell ?? '') && filled.find((each) => LETTERS.test(each));
    if (named) Object.assign(cells, { commune: named, code_insee: cells.code_insee ?? cell });
  }
  return cells;
}

const OFFICIAL_CODE = /^\s*\d[\dAB]\d{3}\s*$/;
const LETTERS = /\p{L}{2}/u;

function filledCell(cell: string | undefined): readonly string[] {
  return cell === undefined || cell.trim() === '' ? [] : [cell];
}

function isTaken(field: ReadName | null): boolean {
  return field !== null && isKept(field);
}

/** A heading as a report shows it: what is taken for one may be a whole paragraph. */
function quoteHeading(heading: string): string {
  return cutText(mendLetters(cleanText(heading).value).value, MAX_HEADING).value;
}
