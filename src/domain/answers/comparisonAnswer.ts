import type { TerritoryComparison } from '../interview/comparison.ts';
import { type Answer, type Doubt, withoutFigure } from './answer.ts';

/** What can be said of two territories, one after the other. */
export type ComparisonSaid =
  /** Neither counts a commune. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'same'; readonly communes: number }
  | {
      readonly kind: 'changed';
      /** Communes counted in the second and not in the first, and the contrary. */
      readonly gained: number;
      readonly lost: number;
      /** Second minus first; null when one of both sums is not whole. */
      readonly population: number | null;
      readonly jobs: number | null;
    };

/** What came in and went out between two territories, and what it changes. @param year of the private jobs */
export function comparisonAnswer(compared: TerritoryComparison, year: number): Answer<ComparisonSaid> {
  const { before, after, gained, lost, population, privateJobs } = compared;
  if (before === 0 && after === 0) return withoutFigure({ kind: 'nothing' });
  const footprint = { kind: 'territory', communes: after } as const;
  if (gained.length === 0 && lost.length === 0)
    return { said: { kind: 'same', communes: after }, footprint, years: [], doubts: [] };
  const missing = privateJobs.before.missing + privateJobs.after.missing;
  const doubts: readonly Doubt[] =
    privateJobs.difference === null ? [{ kind: 'unpublished', count: missing }] : [];
  return {
    said: {
      kind: 'changed',
      gained: gained.length,
      lost: lost.length,
      population: population.difference,
      jobs: privateJobs.difference,
    },
    footprint,
    years: [year],
    doubts,
  };
}
