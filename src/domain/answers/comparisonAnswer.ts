import type { TerritoryComparison } from '../interview/comparison.ts';
import { type Answer, type Doubt, withoutFigure } from './answer.ts';
import type { BassinProjects, RecruitmentSaid } from './recruitmentAnswer.ts';

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
      /** Second minus first; null until the places have come. */
      readonly doors: number | null;
      /** For each kept trade whose bassins are not the same. */
      readonly projects: readonly ProjectsChange[];
    };

/** Bassins that came in and went out for one trade, with what each publishes: never added. */
export interface ProjectsChange {
  readonly family: string;
  readonly gained: readonly BassinProjects[];
  readonly lost: readonly BassinProjects[];
}

/** What the comparison says besides the communes. */
export interface ComparedBeside {
  /** Doors of the communes that came in less those of the communes that went out; null until the places have come. */
  readonly doors: number | null;
  /** What is said of who recruits in each of the two, trade by trade. */
  readonly recruitment: readonly (readonly [before: RecruitmentSaid, after: RecruitmentSaid])[];
}

const NOTHING_BESIDE: ComparedBeside = { doors: null, recruitment: [] };

/** What came in and went out between two territories, and what it changes. @param year of the private jobs */
export function comparisonAnswer(
  compared: TerritoryComparison,
  year: number,
  beside: ComparedBeside = NOTHING_BESIDE,
): Answer<ComparisonSaid> {
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
      doors: beside.doors,
      projects: beside.recruitment.flatMap(([before, after]) => projectsChange(before, after) ?? []),
    },
    footprint,
    years: [year],
    doubts,
  };
}

/** Null where the same bassins are told of both, or none of one. */
function projectsChange(before: RecruitmentSaid, after: RecruitmentSaid): ProjectsChange | null {
  if (before.kind !== 'bassins' || after.kind !== 'bassins') return null;
  const [was, is] = [before, after].map(({ main, others }) => [main, ...others]);
  const missingFrom = (one: readonly BassinProjects[], other: readonly BassinProjects[]) =>
    other.filter(({ name }) => !one.some((each) => each.name === name));
  const [gained, lost] = [missingFrom(was ?? [], is ?? []), missingFrom(is ?? [], was ?? [])];
  return gained.length + lost.length === 0 ? null : { family: after.family, gained, lost };
}
