import type { CommuneCode } from '../../src/domain/ids.ts';
import type { CountedTogether } from '../lib/regionSettings.ts';
import { defineStep } from '../lib/step.ts';
import { jobsProof, provedYears } from './jobsProof.ts';
import { isMerged } from './mergedUnits.ts';
import { type PublishedJobs, urssafCommunes } from './urssafCommunes.ts';

/** Private-sector employees by commune and year, and the years in which a missing row is « aucun salarié déclaré ». */
export interface Employment {
  readonly jobs: PublishedJobs;
  readonly years: readonly number[];
  readonly zeroYears: ReadonlySet<number>;
  readonly countedTogether: readonly CountedTogether[];
}

/** Year that the latest jobs are compared with: the last before the crises of 2020, and one whose zeros are proved. */
export const CHANGE_SINCE = 2019;

/** The latest year that Urssaf publishes. */
export function latestYear({ years }: Pick<Employment, 'years'>): number {
  return Math.max(...years);
}

/** What Urssaf publishes, with what its missing rows mean. */
export const employment = defineStep<Employment>({
  id: 'employment',
  sources: [],
  inputs: [urssafCommunes, jobsProof],
  run(context) {
    const { jobs, years } = context.get(urssafCommunes);
    const { countedTogether } = context.region;
    return { jobs, years, zeroYears: provedYears(context.get(jobsProof)), countedTogether };
  },
});

/**
 * Employees of the given communes in one year. A missing row is 0 in a year where it is proved to be, else null; it is
 * always null for a commune that Urssaf counts under the code of another.
 */
export function jobsOf(
  { jobs, zeroYears, countedTogether }: Employment,
  codes: readonly CommuneCode[],
  year: number,
): (number | null)[] {
  return codes.map((code) => {
    const published = jobs.get(code)?.get(year);
    if (published !== undefined) return published;
    return zeroYears.has(year) && !isMerged(countedTogether, code, 'privateJobs') ? 0 : null;
  });
}
