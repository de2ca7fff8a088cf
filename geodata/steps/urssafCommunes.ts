import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, count, countOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';
import { cog } from './cog.ts';

const URSSAF = 'urssaf-communes';

/** Private-sector employees by commune and year, as published: a commune without a row in a year has no entry. */
export type PublishedJobs = ReadonlyMap<CommuneCode, ReadonlyMap<number, number | null>>;

/** The lines of the file, nothing concluded yet from those that it does not have. */
export const urssafCommunes = defineStep({
  id: 'urssafCommunes',
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
    return { jobs: jobs as PublishedJobs, years: [...years].sort((a, b) => a - b) };
  },
});
