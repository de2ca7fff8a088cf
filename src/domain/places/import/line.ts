import type { ReadName } from './fields.ts';
import type { CorrectionReason } from './report.ts';

/** A line of a file being checked: its cells, and where what is changed or set aside gets written down. */
export interface Line {
  /** The cell without what cannot be seen; empty when there is none. */
  cell(field: ReadName): string;
  /** @param given what the file says, for the report to quote */
  note(field: ReadName, reason: CorrectionReason, given?: string): void;
}

/** Between the words of a list. */
const BAR = '|';
/** The national schema changed its bar for a semicolon; one between two spaces is the French sign, in a sentence. */
const NATIONAL_SEPARATOR = /\||;(?!\s)|(?<!\s);/;

/** A list of the national schema as a sentence: "a|b" is "a, b". */
export function listText(line: Pick<Line, 'cell'>, field: ReadName): string {
  return listOf(line, field).join(', ');
}

/** The words of a list. Semicolons separate them only in a line of the national schema: those never have a `genre`. */
export function listOf({ cell }: Pick<Line, 'cell'>, field: ReadName): readonly string[] {
  return cell(field)
    .split(cell('genre') === '' ? NATIONAL_SEPARATOR : BAR)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
