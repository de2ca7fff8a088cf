import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { census } from '../steps/census.ts';
import { employment } from '../steps/employment.ts';

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

function say(figure: number | null): string {
  return figure === null ? 'no published' : String(figure);
}
