import { decodeIndicatorsTable, type IndicatorsTable } from '../../src/domain/catalogue/contract.ts';
import { BuildError } from '../lib/buildError.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { AGE_COLUMNS, census, SINGLE_FIGURES } from './census.ts';
import { cog } from './cog.ts';
import { employment, jobsOf } from './employment.ts';
import { describeFlags, isSetAside } from './flags.ts';
import { zoneFigures } from './zoneFigures.ts';

const CENSUS_YEAR = 2022;

/** Series and structures by commune; what does not describe the whole commune is null and flagged. */
export const indicators = defineStep<IndicatorsTable>({
  id: 'indicators',
  sources: [],
  inputs: [cog, employment, census, zoneFigures],
  output: jsonOutput('indicators', decodeIndicatorsTable),
  run(context) {
    const { flags: decided } = context.region;
    const { communes } = context.get(cog);
    const jobs = context.get(employment);
    const counted = context.get(census);
    const rows = communes.map(({ code, population }) => {
      const row = counted.get(code);
      if (!row) throw new BuildError('communes-indicateurs', `${code} has no line`);
      return { code, now: population, ...row, ages: isSetAside(decided, code, 'ages') ? null : row.ages };
    });
    if (counted.size !== rows.length)
      throw new BuildError(
        'communes-indicateurs',
        `${counted.size} communes, ${rows.length} in the official list`,
      );
    const codes = rows.map(({ code }) => code);
    const bands = Object.values(AGE_COLUMNS);

    return {
      years: [...jobs.years],
      privateJobs: jobs.years.map((year) => jobsOf(jobs, codes, year)),
      ages: {
        year: CENSUS_YEAR,
        bands: [...bands],
        percent: bands.map((_, band) => rows.map(({ ages }) => ages?.[band] ?? null)),
        base: rows.map(({ ages, population }) => (ages ? population : null)),
      },
      single: SINGLE_FIGURES.map(({ id, year, unit }) => ({
        id,
        year,
        unit,
        values: rows.map(({ code, single }) => (isSetAside(decided, code, id) ? null : single[id])),
      })),
      zones: context.get(zoneFigures),
      flags: describeFlags(decided, (commune) => {
        const row = rows.find(({ code }) => code === commune);
        if (!row) throw new BuildError('flags', `${commune} is not a commune of the official list`);
        return { now: row.now, described: row.population };
      }),
    };
  },
});
