import type { Column } from '../catalogue/region.ts';

/** Rows of communes. */
export type Rows = Iterable<number>;

/** A sum of published values. With `missing` above 0 it is only "au moins" that much. */
export interface Sum {
  /** Sum of the published values; null when none of them is published. */
  readonly value: number | null;
  /** How many communes (or other terms) have no published value. */
  readonly missing: number;
  /** How many were asked for. */
  readonly of: number;
}

/** Sums the published values of the communes (all of the column by default); an unpublished one is never read as zero. */
export function sumOver(column: Column, rows: Rows = column.keys()): Sum {
  let value = 0;
  let missing = 0;
  let of = 0;
  for (const row of rows) {
    const term = column[row] ?? Number.NaN;
    of++;
    if (Number.isNaN(term)) missing++;
    else value += term;
  }
  return { value: of === missing ? null : value, missing, of };
}

/** The same of figures that are not columns: null is a value that is not published. */
export function sumPublished(values: Iterable<number | null>): Sum {
  return sumOver(Float64Array.from(values, (value) => value ?? Number.NaN));
}

/**
 * A ratio of sums, over the communes that publish both of its terms.
 * `fragile`: the denominator is under 30, too few for the figure to mean much.
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
const FRAGILE_BELOW = 30;

/** Ratio of the sums; a commune that lacks one of the two terms is left out of both. */
export function ratioOver(numerators: Column, denominators: Column, rows: Rows): Ratio {
  let numerator = 0;
  let denominator = 0;
  let missing = 0;
  let of = 0;
  for (const row of rows) {
    const above = numerators[row] ?? Number.NaN;
    const below = denominators[row] ?? Number.NaN;
    of++;
    if (Number.isNaN(above) || Number.isNaN(below)) {
      missing++;
      continue;
    }
    numerator += above;
    denominator += below;
  }
  return {
    value: denominator > 0 ? numerator / denominator : null,
    numerator,
    denominator,
    missing,
    of,
    fragile: denominator < FRAGILE_BELOW,
  };
}

/** The same of pairs (numerator, denominator) that are not columns: null is a value that is not published. */
export function ratioPublished(
  pairs: readonly (readonly [numerator: number | null, denominator: number | null])[],
): Ratio {
  const column = (at: 0 | 1) => Float64Array.from(pairs, (pair) => pair[at] ?? Number.NaN);
  return ratioOver(column(0), column(1), pairs.keys());
}
