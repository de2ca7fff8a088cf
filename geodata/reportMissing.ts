import type { MissingReason } from '../src/domain/catalogue/contract.ts';
import type { CommuneCode } from '../src/domain/ids.ts';
import type { StepResults } from './lib/run.ts';
import { communes } from './steps/communes.ts';
import { employment } from './steps/employment.ts';
import { indicators } from './steps/indicators.ts';
import { jobsProof } from './steps/jobsProof.ts';
import { isMerged } from './steps/mergedUnits.ts';

/** Section of the report: values missing by column and reason, and the communes Urssaf never names. */
export function describeMissing(results: StepResults): string {
  const table = results.get(indicators);
  const { codes } = results.get(communes);
  const columns: [label: string, flag: string, values: readonly (number | null)[]][] = [
    ...table.years.map(
      (year, i) => [`privateJobs ${year}`, 'privateJobs', table.privateJobs[i] ?? []] as const,
    ),
    [`ages ${table.ages.year}`, 'ages', table.ages.base] as const,
    ...table.single.map(({ id, year, values }) => [`${id} ${year}`, id, values] as const),
  ].map(([label, flag, values]) => [label, flag, values]);
  const { jobs } = results.get(employment);
  const silent = codes.filter((code) => !jobs.has(code as CommuneCode));
  return [
    '## Missing values',
    '',
    ...columns.map(([label, flag, values]) => `- ${label}: ${reasonsOf(values, flag, codes, results)}`),
    '',
    "Missing rows of Urssaf, by the totals of the zones d'emploi that lie wholly in the region (A21 and A38 alike):",
    '',
    ...table.years.map((year) => `- ${year}: ${zerosOf(year, results)}`),
    '',
    `Communes without any row of Urssaf from ${table.years[0]} to ${table.years.at(-1)}: ${silent.length} (${silent.join(', ')}).`,
  ].join('\n');
}

/** "0, proved: 19 zones equal, ZE:5213 -85, ZE:5216 85; 61 communes" */
function zerosOf(year: number, results: StepResults): string {
  const totals = results.get(jobsProof).get(year);
  if (!totals) return 'no total to compare with: not published';
  const apart = totals.apart.map(([zone, difference]) => `, ${zone} ${difference}`).join('');
  const compared = `${totals.equal} zones equal${apart}`;
  if (!totals.proved) return `not proved (${compared}): not published`;
  const { codes } = results.get(communes);
  const { jobs, countedTogether } = results.get(employment);
  const zeros = codes.filter(
    (code) => !isMerged(countedTogether, code, 'privateJobs') && !jobs.get(code as CommuneCode)?.has(year),
  );
  return `0, proved (${compared}): ${zeros.length} communes`;
}

/** "63 (merged-in-source 2, not-published 61)" */
function reasonsOf(
  values: readonly (number | null)[],
  column: string,
  codes: readonly string[],
  results: StepResults,
): string {
  const { flags } = results.get(indicators);
  const units = results.region.countedTogether;
  const tally = new Map<MissingReason, number>();
  values.forEach((value, row) => {
    if (value !== null) return;
    const flag = flags.find(({ commune, columns }) => commune === codes[row] && columns.includes(column));
    const merged = isMerged(units, codes[row] ?? '', column) ? 'merged-in-source' : 'not-published';
    const reason = flag?.reason ?? merged;
    tally.set(reason, (tally.get(reason) ?? 0) + 1);
  });
  const total = [...tally.values()].reduce((sum, n) => sum + n, 0);
  const reasons = [...tally].sort().map(([reason, n]) => `${reason} ${n}`);
  return total === 0 ? 'none' : `${total} (${reasons.join(', ')})`;
}
