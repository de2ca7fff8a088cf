import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { census } from '../steps/census.ts';
import { employment } from '../steps/employment.ts';
import { jobsProof } from '../steps/jobsProof.ts';

/**
 * Private jobs come in two files: they tell the same figure of each commune and year that both hold, so that no line
 * was lost on the way. @throws BuildError naming the line
 */
export function checkEmployment(results: StepResults): void {
  const { jobs } = results.get(employment);
  for (const [code, { where, privateJobs }] of results.get(census)) {
    for (const [year, told] of privateJobs) {
      const found = jobs.get(code)?.get(year) ?? null;
      if (found !== told)
        throw new BuildError(
          where,
          `${say(told)} private jobs in ${year}, and ${say(found)} in urssaf-communes`,
        );
    }
  }
}

/**
 * Missing rows are zeros only where the totals of the zones d'emploi prove it: the years expected are proved, in both
 * classifications of sectors. @throws BuildError naming the year and the zones that are apart
 */
export function checkZeros(results: StepResults): void {
  const proof = results.get(jobsProof);
  for (const year of results.region.expected.provedYears) {
    const totals = proof.get(year);
    if (totals?.proved) continue;
    const apart = totals?.apart.map(([zone, difference]) => `${zone} ${difference}`).join(', ');
    throw new BuildError(
      `urssaf-communes:${year}`,
      `communes do not add up to their zones d'emploi (${apart || 'no total'}): a missing row is not proved to be 0`,
    );
  }
}

function say(figure: number | null): string {
  return figure === null ? 'no published' : String(figure);
}
