import { ownRows, type Region } from '../catalogue/region.ts';
import { yearOf } from '../figures/figure.ts';
import { figureAt, unitOf } from '../statistics/merged.ts';
import { portrait } from '../statistics/portrait.ts';
import { figureOf } from '../statistics/sums.ts';
import type { Answer } from './answer.ts';

/** What can be said of one commune. */
export interface CommuneSaid {
  /** Null when it is not published. */
  readonly population: number | null;
  readonly jobs:
    | { readonly kind: 'own'; readonly count: number }
    /** Counted with others: one figure for all of them, null when it is not published. */
    | { readonly kind: 'together'; readonly others: readonly string[]; readonly count: number | null }
    | { readonly kind: 'unpublished' };
  /** Private jobs for 100 inhabitants here and in the region; null where either is not published, or fragile. */
  readonly per100: { readonly own: number; readonly region: number } | null;
}

/** How many people live in a commune, how many private jobs it has, and how these compare with the region. @param row its row */
export function communeAnswer(row: number, region: Region): Answer<CommuneSaid> {
  const { communes } = region;
  const { population, privateJobs } = communes.figures;
  const own = portrait(communes, [row]);
  const whole = portrait(communes, ownRows(region)).jobsPer100.value;
  const rate = own.jobsPer100.fragile ? null : own.jobsPer100.value;
  return {
    said: {
      population: own.population.value,
      jobs: jobsOf(row, region),
      per100: rate === null || whole === null ? null : { own: rate, region: whole },
    },
    footprint: { kind: 'territory', communes: 1 },
    years: [yearOf(privateJobs), yearOf(population)],
    doubts: own.jobsPer100.fragile ? [{ kind: 'fragile' }] : [],
  };
}

function jobsOf(row: number, { communes }: Region): CommuneSaid['jobs'] {
  const [jobs] = communes.figures.privateJobs.columns;
  const unit = unitOf(jobs, row);
  if (unit) {
    const count = figureOf(jobs.column, unit);
    const others = unit.filter((each) => each !== row).map((each) => communes.names[each] ?? '');
    return { kind: 'together', others, count: Number.isNaN(count) ? null : count };
  }
  const count = figureAt(jobs, row);
  return count === null ? { kind: 'unpublished' } : { kind: 'own', count };
}
