import type { FieldName } from './fields.ts';
import type { CorrectionReason } from './report.ts';

/** A line of a file being checked: its cells, and where what is changed or set aside gets written down. */
export interface Line {
  /** The cell without what cannot be seen; empty when there is none. */
  cell(field: FieldName): string;
  /** @param given what the file says, for the report to quote */
  note(field: FieldName, reason: CorrectionReason, given?: string): void;
}

/** A list of the national schema as a sentence: "a|b" is "a, b". */
export function listText(cell: string): string {
  return listOf(cell).join(', ');
}

/** The words of a list. */
export function listOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
