import type { Communes } from '../catalogue/region.ts';
import { type MergedUnit, unitOf } from './merged.ts';
import { hasNoBase, type Ratio, type Rows, ratioOver } from './sums.ts';

/** Indicators that colour the communes. Each is a ratio of two additive columns, so that it can be summed. */
export const INDICATOR_IDS = ['density', 'jobsChange', 'jobsPer100'] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

export interface Indicator {
  readonly id: IndicatorId;
  /** `diverging`: below and above zero have different meanings. */
  readonly scale: 'sequential' | 'diverging';
  /**
   * Upper bounds of the classes but the last, ascending, in the unit of the indicator: a value equal to a
   * bound belongs to the class above. Round numbers that cut the communes of the region into classes of
   * comparable size; the same bounds for every territory, so that two maps can be compared.
   */
  readonly breaks: readonly number[];
  /** Whether it is made from private jobs, which Urssaf counts together in some communes. */
  readonly merged: boolean;
  /** Value over a set of communes: people per km², percent of change, jobs per 100 inhabitants. */
  readonly over: (communes: Communes, rows: Rows) => Ratio;
}

const density: Indicator = {
  id: 'density',
  scale: 'sequential',
  merged: false,
  breaks: [30, 60, 100, 200, 600],
  // The rule for small numbers is about people: a density divides by a surface.
  over: ({ population, areaKm2 }, rows) => ({ ...ratioOver(population, areaKm2, rows), fragile: false }),
};

const jobsChange: Indicator = {
  id: 'jobsChange',
  scale: 'diverging',
  merged: true,
  breaks: [-15, -5, 5, 15, 30],
  over: ({ privateJobs2019, privateJobs2024 }, rows) => {
    const ratio = ratioOver(privateJobs2024, privateJobs2019, rows);
    const { value, numerator, denominator } = ratio;
    // One division: (380 / 400 - 1) * 100 would fall just under the class bound of -5.
    return { ...ratio, value: value === null ? null : ((numerator - denominator) * 100) / denominator };
  },
};

const jobsPer100: Indicator = {
  id: 'jobsPer100',
  scale: 'sequential',
  merged: true,
  breaks: [5, 10, 20, 35, 60],
  over: ({ privateJobs2024, population }, rows) => {
    const ratio = ratioOver(privateJobs2024, population, rows);
    return { ...ratio, value: ratio.value === null ? null : ratio.value * 100 };
  },
};

export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = { density, jobsChange, jobsPer100 };

export function isIndicatorId(text: string): text is IndicatorId {
  return (INDICATOR_IDS as readonly string[]).includes(text);
}

/** An indicator as it reads on one commune. */
export interface CommuneReading {
  readonly ratio: Ratio;
  /** The commune and those that the source counts with it, when the figure is that of all of them; null for its own. */
  readonly together: MergedUnit | null;
}

/** The indicator of one commune, or of the unit that a source counts it in. */
export function readCommune(indicator: Indicator, communes: Communes, row: number): CommuneReading {
  const together = indicator.merged ? unitOf(communes.privateJobs2024, row) : null;
  return { ratio: indicator.over(communes, together ?? [row]), together };
}

/** The indicator on every commune, in row order. */
export function readCommunes(indicator: Indicator, communes: Communes): readonly CommuneReading[] {
  return communes.codes.map((_, row) => readCommune(indicator, communes, row));
}

/** Which marks a map of the indicator bears besides its classes. */
export interface IndicatorMarks {
  /** Some figure is not published. */
  readonly missing: boolean;
  /** Some figure is calculated on fewer than 30. */
  readonly fragile: boolean;
  /** Some commune has nothing to calculate it on. */
  readonly noBase: boolean;
}

/** The marks that at least one commune bears. */
export function marksOf(readings: readonly CommuneReading[]): IndicatorMarks {
  return {
    missing: readings.some(({ ratio }) => ratio.value === null && !hasNoBase(ratio)),
    fragile: readings.some(({ ratio }) => ratio.value !== null && ratio.fragile),
    noBase: readings.some(({ ratio }) => hasNoBase(ratio)),
  };
}

/** Class of a value, 0 to `breaks.length`; -1 when the value is missing. */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return -1;
  let at = 0;
  for (const bound of breaks) if (value >= bound) at++;
  return at;
}
