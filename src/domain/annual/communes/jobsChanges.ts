import type { AnnualContext } from '../reader.ts';
import type { Findings } from '../report.ts';
import type { PrivateJobsFile } from './privateJobsFile.ts';

/** What is different from the figures that are published: years, communes, sums, and figures of the same year. */
export function tellJobs(
  file: PrivateJobsFile,
  { communes: all, privateJobs }: AnnualContext,
  findings: Findings,
): void {
  const { years, year, communes, jobs } = file;
  const rows = new Map(all.map(({ code }, row) => [code as string, row]));
  const publishedOf = (each: number, code: string) =>
    privateJobs.jobs[privateJobs.years.indexOf(each)]?.[rows.get(code) ?? -1] ?? null;
  const last = jobs.at(-1) ?? [];
  const before = Math.max(...[...years, ...privateJobs.years].filter((each) => each < year));
  const earlier = Number.isFinite(before)
    ? (jobs[years.indexOf(before)] ?? communes.map((code) => publishedOf(before, code)))
    : null;
  const known = (column: readonly (number | null)[]) => column.filter((value) => value !== null);
  const sum = (column: readonly (number | null)[]) =>
    known(column).reduce((total, value) => total + value, 0);

  findings.add('checked', 'years', { count: years.length, names: years.map(String) });
  if (earlier) findings.add('told', 'compared', { before });
  findings.add('checked', 'communes-counted', {
    count: known(last).length,
    ...(earlier && { before: known(earlier).length }),
  });
  findings.add('checked', 'sums', { count: sum(last), ...(earlier && { before: sum(earlier) }) });
  findings.add('checked', 'secret', { count: last.length - known(last).length });
  const missing = all.filter(({ code }) => !communes.includes(code)).map(({ name }) => name);
  if (missing.length > 0) findings.add('told', 'communes-missing', { count: missing.length, names: missing });

  const fresh = years.filter((each) => !privateJobs.years.includes(each));
  if (fresh.length > 0) findings.add('told', 'years-new', { count: fresh.length, names: fresh.map(String) });
  tellRevised(file, publishedOf, findings);
}

/** Figures of a year that is published already: the same, or revised. */
function tellRevised(
  { years, communes, jobs }: PrivateJobsFile,
  publishedOf: (year: number, code: string) => number | null,
  findings: Findings,
): void {
  const pairs = years.flatMap((year, at) =>
    communes.flatMap((code, position) => {
      const now = jobs[at]?.[position] ?? null;
      const then = publishedOf(year, code);
      return now === null || then === null ? [] : [now !== then];
    }),
  );
  const revised = pairs.filter(Boolean).length;
  if (pairs.length > 0)
    findings.add(revised > 0 ? 'told' : 'checked', 'figures-revised', {
      count: revised,
      before: pairs.length,
    });
}
