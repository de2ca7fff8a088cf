/** One value per commune, in row order. NaN means "not published". */
export type Column = Float64Array;

/** A column in which the source counts some communes as one. */
export interface MergedColumn {
  readonly column: Column;
  /** Rows of each group: its figure is under one of them and NaN under the others. */
  readonly merged: readonly (readonly number[])[];
}

/** The published values as a column: a missing one becomes NaN. */
export function toColumn(values: readonly (number | null)[]): Column {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}
