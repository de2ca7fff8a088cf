import type { IndicatorsTable, MissingReason } from '../src/domain/catalogue/contract.ts';
import type { StepResults } from './lib/run.ts';
import { communes } from './steps/communes.ts';
import { indicators } from './steps/indicators.ts';

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
  const silent = codes.filter((_, row) => table.privateJobs.every((values) => values[row] === null));
  return [
    '## Missing values',
    '',
    ...columns.map(([label, flag, values]) => `- ${label}: ${reasonsOf(values, flag, codes, table)}`),
    '',
    `Communes without any figure of Urssaf from ${table.years[0]} to ${table.years.at(-1)}: ${silent.length} (${silent.join(', ')}).`,
  ].join('\n');
}

/** "63 (merged-in-source 2, not-published 61)" */
function reasonsOf(
  values: readonly (number | null)[],
  column: string,
  codes: readonly string[],
  { flags }: IndicatorsTable,
): string {
  const tally = new Map<MissingReason, number>();
  values.forEach((value, row) => {
    if (value !== null) return;
    const flag = flags.find(({ commune, columns }) => commune === codes[row] && columns.includes(column));
    const reason = flag?.reason ?? 'not-published';
    tally.set(reason, (tally.get(reason) ?? 0) + 1);
  });
  const total = [...tally.values()].reduce((sum, n) => sum + n, 0);
  const reasons = [...tally].sort().map(([reason, n]) => `${reason} ${n}`);
  return total === 0 ? 'none' : `${total} (${reasons.join(', ')})`;
}
