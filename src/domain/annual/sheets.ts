/** Cells of a row, as text. */
export type Row = readonly string[];

/** Rows enough to find the headings of a sheet, titles above them included. */
export const HEAD_ROWS = 30;

/** A table of a file: a sheet of a workbook, or a text of separated values. */
export interface Sheet {
  /** Name in the workbook or in the archive; null for a plain text. */
  readonly name: string | null;
  /** The first rows. */
  readonly head: readonly Row[];
  /** Every row from the first, with the number by which a person finds it. Read as they are asked for. */
  rows(): Iterable<{ readonly number: number; readonly cells: Row }>;
  /** How many rows there are, or about that: told as progress. */
  readonly size: number;
  /** True, once its rows were read, when the end of the text is lost in an open quotation mark. */
  isOpen(): boolean;
}

/** A table whose rows are all there. */
export function sheetOf(name: string | null, rows: readonly Row[]): Sheet {
  return {
    name,
    head: rows.slice(0, HEAD_ROWS),
    *rows() {
      for (const [at, cells] of rows.entries()) yield { number: at + 1, cells };
    },
    size: rows.length,
    isOpen: () => false,
  };
}
