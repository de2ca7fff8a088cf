import type { Communes, Region } from '../catalogue/region.ts';
import { type Sum, sumOver } from '../statistics/sums.ts';

/** One figure of two territories. */
export interface ComparedFigure {
  readonly before: Sum;
  readonly after: Sum;
  /**
   * After minus before. Null when a published value is missing on either side: two sums that are only « au moins »
   * do not have a known difference.
   */
  readonly difference: number | null;
}

/** Two territories side by side, in figures: material for « vous aviez 12 communes, vous en avez 21 ». */
export interface TerritoryComparison {
  /** Counted communes. */
  readonly before: number;
  readonly after: number;
  /** Rows counted after and not before, and the contrary: the most populated first. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** How many communes are counted in both. */
  readonly shared: number;
  readonly population: ComparedFigure;
  /** Private jobs of the latest year. */
  readonly privateJobs: ComparedFigure;
}

/** Compares two lists of counted rows: the territory before and after, or that of one person and of the other. */
export function compareTerritories(
  before: Int32Array,
  after: Int32Array,
  region: Region,
): TerritoryComparison {
  const { communes } = region;
  const jobs = communes.figures.privateJobs.columns[0];
  const gained = missingFrom(before, after, communes);
  return {
    before: before.length,
    after: after.length,
    gained,
    lost: missingFrom(after, before, communes),
    shared: after.length - gained.length,
    population: compareSums(sumOver(communes.population, before), sumOver(communes.population, after)),
    privateJobs: compareSums(sumOver(jobs, before), sumOver(jobs, after)),
  };
}

function compareSums(before: Sum, after: Sum): ComparedFigure {
  const known = before.missing === 0 && after.missing === 0;
  return { before, after, difference: known ? (after.value ?? 0) - (before.value ?? 0) : null };
}

/** Rows of `rows` that are not in `others`, the most populated first. */
function missingFrom(others: Int32Array, rows: Int32Array, { population }: Communes): readonly number[] {
  const known = new Set(others);
  return [...rows]
    .filter((row) => !known.has(row))
    .sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0) || a - b);
}
