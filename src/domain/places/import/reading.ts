import type { AskedColumn } from './columns.ts';
import type { ReadName } from './fields.ts';
import type { ImportFormat, RefusalReason } from './report.ts';

/** Cells of one entry as the file writes them, by column. */
export type Cells = Readonly<Partial<Record<ReadName, string>>>;

/** One entry of a file before any check: cells, or why there are none. */
export interface RawEntry {
  readonly line: number;
  readonly cells: Cells;
  readonly flaw: RefusalReason | 'private-event' | 'cancelled-session' | null;
}

/** A file cut into entries. */
export interface Reading {
  readonly format: ImportFormat;
  readonly entries: readonly RawEntry[];
  readonly unusedColumns: readonly string[];
  /** Its columns and what they were taken for; empty for what has none. */
  readonly columns: readonly AskedColumn[];
}
