import type { MergedColumn } from '../catalogue/column.ts';

/** Rows of communes that a source counts as one: a single figure covers them all. */
export type MergedUnit = MergedColumn['merged'][number];

/** A list of rows, the units taken out of it. */
export interface SplitRows {
  /** Rows of communes that have their own figure. */
  readonly alone: Iterable<number>;
  /** Units of which every commune was in the list. */
  readonly whole: readonly MergedUnit[];
  /** How many communes of the list belong to a unit of which another is not in it. */
  readonly cut: number;
}

/** Takes out of a list the communes that a source counts with others. */
export function splitRows(rows: Iterable<number>, merged: readonly MergedUnit[]): SplitRows {
  if (merged.length === 0) return { alone: rows, whole: [], cut: 0 };
  const inUnits = new Set(merged.flat());
  const alone: number[] = [];
  const found = new Set<number>();
  for (const row of rows) {
    if (inUnits.has(row)) found.add(row);
    else alone.push(row);
  }
  const whole = merged.filter((unit) => unit.every((row) => found.has(row)));
  return { alone, whole, cut: found.size - whole.flat().length };
}

/** Units of which a part only is in the list: their figure is not that of the list, and its share is not known. */
export function cutUnits({ merged }: MergedColumn, rows: Iterable<number>): readonly MergedUnit[] {
  const inside = new Set(rows);
  return merged.filter(
    (unit) => unit.some((row) => inside.has(row)) && !unit.every((row) => inside.has(row)),
  );
}

/** The unit of a commune; null when it has a figure of its own. */
export function unitOf({ merged }: MergedColumn, row: number): MergedUnit | null {
  return merged.find((unit) => unit.includes(row)) ?? null;
}

/** The figure of one commune alone; null when it is not published, or only with that of others. */
export function figureAt(figures: MergedColumn, row: number): number | null {
  const value = figures.column[row] ?? Number.NaN;
  return Number.isNaN(value) || unitOf(figures, row) ? null : value;
}
