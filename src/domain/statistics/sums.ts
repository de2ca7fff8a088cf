import type { Column, MergedColumn } from '../catalogue/column.ts';
import { splitRows } from './merged.ts';

/** Rows of communes. */
export type Rows = Iterable<number>;

/** Figures by commune, with or without communes that have one figure together. */
export type Figures = Column | MergedColumn;

/** A sum of published values. With `missing` above 0 it is only "au moins" that much. */
export interface Sum {
  /** Sum of the published values; null when none of them is published. */
  readonly value: number | null;
  /** How many communes (or other terms) have no published value. */
  readonly missing: number;
  /** Of those, how many are published with that of communes that were not asked for; absent when none is. */
  readonly together?: number;
  /** How many were asked for. */
  readonly of: number;
}

/**
 * Sums the published values of the communes (all of the column by default); an unpublished one is never read as zero.
 * Communes that a source counts together bring their figure when all of them are asked for; a part of them has none.
 */
export function sumOver(figures: Figures, rows: Rows = columnOf(figures).keys()): Sum {
  const column = columnOf(figures);
  let value = 0;
  let missing = 0;
  let of = 0;
  const { alone, whole, cut } = splitRows(rows, mergedOf(figures));
  for (const row of alone) {
    const term = column[row] ?? Number.NaN;
    of++;
    if (Number.isNaN(term)) missing++;
    else value += term;
  }
  for (const unit of whole) {
    const term = figureOf(column, unit);
    of += unit.length;
    if (Number.isNaN(term)) missing += unit.length;
    else value += term;
  }
  of += cut;
  missing += cut;
  return { value: of === missing ? null : value, missing, ...(cut > 0 && { together: cut }), of };
}

/** The same of figures that are not columns: null is a value that is not published. */
export function sumPublished(values: Iterable<number | null>): Sum {
  return sumOver(Float64Array.from(values, (value) => value ?? Number.NaN));
}

/**
 * A ratio of sums, over the communes that publish both of its terms.
 * `fragile`: the denominator is under 30, too few for the figure to mean much; never without a value.
 */
export interface Ratio {
  /** Numerator over denominator, unscaled (0.12, not 12 %); null when no commune publishes both, or the denominator is 0. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly missing: number;
  readonly of: number;
  readonly fragile: boolean;
}

/** Under this denominator a rate is marked fragile (product rule for small numbers). */
export const FRAGILE_BELOW = 30;

/**
 * Ratio of the sums; a commune that lacks one of the two terms is left out of both, and so is a part of the communes that
 * a source counts together: the other term would be divided by people or jobs that are not in it.
 */
export function ratioOver(numerators: Figures, denominators: Figures, rows: Rows): Ratio {
  const [above, below] = [columnOf(numerators), columnOf(denominators)];
  let numerator = 0;
  let denominator = 0;
  let missing = 0;
  let of = 0;
  const add = (over: number, under: number, communes: number) => {
    of += communes;
    if (Number.isNaN(over) || Number.isNaN(under)) {
      missing += communes;
      return;
    }
    numerator += over;
    denominator += under;
  };
  const { alone, whole, cut } = splitRows(rows, [
    ...new Set([...mergedOf(numerators), ...mergedOf(denominators)]),
  ]);
  for (const row of alone) add(above[row] ?? Number.NaN, below[row] ?? Number.NaN, 1);
  for (const unit of whole) add(figureOf(above, unit), figureOf(below, unit), unit.length);
  return {
    value: denominator > 0 ? numerator / denominator : null,
    numerator,
    denominator,
    missing: missing + cut,
    of: of + cut,
    fragile: denominator > 0 && denominator < FRAGILE_BELOW,
  };
}

/** A ratio that has no value because there is nothing to divide by, although everything is published. */
export function hasNoBase({ value, missing, of }: Ratio): boolean {
  return value === null && missing === 0 && of > 0;
}

function columnOf(figures: Figures): Column {
  return figures instanceof Float64Array ? figures : figures.column;
}

function mergedOf(figures: Figures): MergedColumn['merged'] {
  return figures instanceof Float64Array ? [] : figures.merged;
}

/** The figure of a whole unit: what is published under any of its rows; NaN when nothing is. */
export function figureOf(column: Column, unit: readonly number[]): number {
  const published = unit.map((row) => column[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  return published.length > 0 ? published.reduce((sum, value) => sum + value, 0) : Number.NaN;
}
