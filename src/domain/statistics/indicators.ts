import type { Column, Communes } from '../catalogue/region.ts';
import { type Ratio, type Rows, ratioOver } from './sums.ts';

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
  /** Value over a set of communes: people per km², percent of change, jobs per 100 inhabitants. */
  readonly over: (communes: Communes, rows: Rows) => Ratio;
}

const density: Indicator = {
  id: 'density',
  scale: 'sequential',
  breaks: [30, 60, 100, 200, 600],
  // The rule for small numbers is about people: a density divides by a surface.
  over: ({ population, areaKm2 }, rows) => ({ ...ratioOver(population, areaKm2, rows), fragile: false }),
};

const jobsChange: Indicator = {
  id: 'jobsChange',
  scale: 'diverging',
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

/** The indicator commune by commune; NaN where it is not published or has no meaning. */
export function indicatorColumn(indicator: Indicator, communes: Communes): Column {
  return Float64Array.from(
    { length: communes.count },
    (_, row) => indicator.over(communes, [row]).value ?? Number.NaN,
  );
}

/** Class of a value, 0 to `breaks.length`; -1 when the value is missing. */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return -1;
  let at = 0;
  for (const bound of breaks) if (value >= bound) at++;
  return at;
}
