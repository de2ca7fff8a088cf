import { type Column, type MergedColumn, toColumn } from '../catalogue/column.ts';
import type { IndicatorsTable } from '../catalogue/contract.ts';
import type { Communes } from '../catalogue/region.ts';
import { splitRows } from './merged.ts';
import { FRAGILE_BELOW, figureOf, type Rows } from './sums.ts';

/** The on-demand indicators as columns, in commune rows. */
export interface Indicators {
  readonly years: readonly number[];
  /** Private-sector employees, one column per year. */
  readonly privateJobs: readonly Column[];
  /** Rows of communes that have one figure of private jobs together, in every year. */
  readonly mergedJobs: MergedColumn['merged'];
  readonly ages: {
    readonly year: number;
    readonly bands: readonly string[];
    /** Percent of `base`, one column per band. */
    readonly percent: readonly Column[];
    readonly base: Column;
  };
  readonly single: IndicatorsTable['single'];
  readonly zones: IndicatorsTable['zones'];
  readonly flags: IndicatorsTable['flags'];
}

/**
 * Turns the decoded table into columns; null when it describes another list of communes.
 *
 * @param count how many communes it describes: those around the region, which come after its own, are not in it
 */
export function createIndicators(
  table: IndicatorsTable,
  communes: Communes,
  count: number = communes.count,
): Indicators | null {
  const lists = [
    ...table.privateJobs,
    ...table.ages.percent,
    table.ages.base,
    ...table.single.map((s) => s.values),
  ];
  const fits =
    lists.every((list) => list.length === count) &&
    table.privateJobs.length === table.years.length &&
    table.zones.figures.every(({ values }) => values.length === table.zones.ids.length) &&
    table.ages.percent.length === table.ages.bands.length;
  if (!fits) return null;
  return {
    years: table.years,
    privateJobs: table.privateJobs.map(toColumn),
    mergedJobs: communes.figures.privateJobs.columns[0].merged,
    ages: {
      year: table.ages.year,
      bands: table.ages.bands,
      percent: table.ages.percent.map(toColumn),
      base: toColumn(table.ages.base),
    },
    single: table.single,
    zones: table.zones,
    flags: table.flags,
  };
}

/** Private jobs year by year, as an index (first year = 100). */
export interface JobsCurve {
  readonly years: readonly number[];
  /** Index by year; empty when no commune publishes every year. */
  readonly index: readonly number[];
  /** Jobs of the same communes, by year. */
  readonly jobs: readonly number[];
  /** Communes left out because one year or more is not published. */
  readonly missing: number;
  readonly of: number;
  /** The jobs of the first year are under 30: their index means little. False without an index. */
  readonly fragile: boolean;
}

/**
 * Curve of the communes that publish every year: with a changing list of communes the curve would show
 * what is published, not what happened. Communes that the source counts together are followed together.
 */
export function jobsCurve({ years, privateJobs, mergedJobs }: Indicators, rows: Rows): JobsCurve {
  const { alone, whole, cut } = splitRows(rows, mergedJobs);
  const terms = [...[...alone].map((row) => [row]), ...whole];
  const complete = terms.filter((term) =>
    privateJobs.every((column) => !Number.isNaN(figureOf(column, term))),
  );
  const jobs = privateJobs.map((column) => complete.reduce((sum, term) => sum + figureOf(column, term), 0));
  const [first] = jobs;
  const of = terms.flat().length + cut;
  return {
    years,
    jobs,
    index: complete.length > 0 && first ? jobs.map((value) => (100 * value) / first) : [],
    missing: of - complete.flat().length,
    of,
    fragile: !!first && first < FRAGILE_BELOW,
  };
}

/** Share of each age band. */
export interface AgeStructure {
  readonly year: number;
  readonly bands: readonly string[];
  /** Fraction of the inhabitants, one per band, summing to 1 up to rounding; empty when nothing is published. */
  readonly shares: readonly number[];
  readonly missing: number;
  readonly of: number;
}

/**
 * Age structure of a set of communes: each published percentage is brought back to people through its own
 * published denominator, people are added, then divided. Communes without it are left out and counted.
 * The shares are normalised, because rounded percentages of one commune add up to 98.5–101.9.
 */
export function ageStructure({ ages }: Indicators, rows: Rows): AgeStructure {
  const people = new Array<number>(ages.bands.length).fill(0);
  let missing = 0;
  let of = 0;
  for (const row of rows) {
    of++;
    const base = ages.base[row] ?? Number.NaN;
    const percents = ages.percent.map((column) => column[row] ?? Number.NaN);
    if (Number.isNaN(base) || percents.some(Number.isNaN)) {
      missing++;
      continue;
    }
    percents.forEach((percent, band) => {
      people[band] = (people[band] ?? 0) + (percent * base) / 100;
    });
  }
  const total = people.reduce((sum, count) => sum + count, 0);
  return {
    year: ages.year,
    bands: ages.bands,
    shares: total > 0 ? people.map((n) => n / total) : [],
    missing,
    of,
  };
}
