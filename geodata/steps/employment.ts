import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, count, countOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';
import { cog } from './cog.ts';

const URSSAF = 'urssaf-communes';

/** Private-sector employees by commune and year. A year without a line is not published, which is not zero. */
export const employment = defineStep({
  id: 'employment',
  sources: [URSSAF],
  inputs: [cog],
  run(context) {
    const official = new Set(context.get(cog).communes.map(({ code }) => code));
    const jobs = new Map<CommuneCode, Map<number, number | null>>();
    const years = new Set<number>();
    for (const { where, cells } of readCsv(URSSAF, context.read(URSSAF), ['code', 'year', 'eff_total'])) {
      const code = communeCode(cells.code, where);
      if (!official.has(code)) throw new BuildError(where, `${code} is not a commune of the official list`);
      const year = count(cells.year, where);
      if (year < 2000 || year > 2100) throw new BuildError(where, `${year} is not a year`);
      const series = jobs.get(code) ?? new Map<number, number | null>();
      if (series.has(year)) throw new BuildError(where, `${code} has two figures for ${year}`);
      series.set(year, countOrMissing(cells.eff_total, where));
      jobs.set(code, series);
      years.add(year);
    }
    return { jobs, years: [...years].sort((a, b) => a - b) };
  },
});

/** Employees of the given communes in one year, null where Urssaf publishes nothing. */
export function jobsOf(
  { jobs }: { readonly jobs: ReadonlyMap<CommuneCode, ReadonlyMap<number, number | null>> },
  codes: readonly CommuneCode[],
  year: number,
): (number | null)[] {
  return codes.map((code) => jobs.get(code)?.get(year) ?? null);
}
