import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, countOrMissing, measureOrMissing, percentOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';

const INDICATORS = 'communes-indicateurs';

/** Columns of the age structure and the bands they hold, whole years included. */
export const AGE_COLUMNS = {
  dm_0014_pct_22: '0-14',
  dm_1524_pct_22: '15-24',
  dm_2554_pct_22: '25-54',
  dm_5564_pct_22: '55-64',
  dm_6579_pct_22: '65-79',
  dm_80p_pct_22: '80+',
} as const;

/** Figures published for one commune: identifier of ours, column of the source, year and unit. */
export const SINGLE_FIGURES = [
  { id: 'medianIncome', column: 'rev_med_21', year: 2021, unit: 'euros' },
  { id: 'povertyRate', column: 'rev_txpauv_21', year: 2021, unit: 'percent' },
  { id: 'employmentRate', column: 'eco_txemp_1564_22', year: 2022, unit: 'percent' },
  { id: 'censusUnemploymentRate', column: 'soc_txchom_1564_22', year: 2022, unit: 'percent' },
  { id: 'managersShare', column: 'dsp_csp_cadres_pct_22', year: 2022, unit: 'percent' },
  { id: 'workersShare', column: 'dsp_csp_ouvriers_pct_22', year: 2022, unit: 'percent' },
  { id: 'retiredShare', column: 'dsp_csp_retraites_pct_22', year: 2022, unit: 'percent' },
  { id: 'belowBacShare', column: 'dsp_dipl_infbac_pct_22', year: 2022, unit: 'percent' },
  { id: 'aboveBac2Share', column: 'dsp_dipl_supbac2_pct_22', year: 2022, unit: 'percent' },
  { id: 'vacantHousingShare', column: 'log_vac_pct_22', year: 2022, unit: 'percent' },
  { id: 'jobsPerEmployedResident', column: 'eco_ratio_emplt_actoc_22', year: 2022, unit: 'per100' },
  { id: 'farmingJobsShare', column: 'eco_sectagri_pct_22', year: 2022, unit: 'percent' },
  { id: 'industryJobsShare', column: 'eco_sectindus_pct_22', year: 2022, unit: 'percent' },
  { id: 'constructionJobsShare', column: 'eco_sectconst_pct_22', year: 2022, unit: 'percent' },
  { id: 'servicesJobsShare', column: 'eco_sectservi_pct_22', year: 2022, unit: 'percent' },
  { id: 'publicJobsShare', column: 'eco_sectadmin_pct_22', year: 2022, unit: 'percent' },
] as const;
type FigureId = (typeof SINGLE_FIGURES)[number]['id'];

/** Columns of private jobs, which another source gives too, and their years. */
export const JOBS_COLUMNS = { urssaf_emploi_prive_2019: 2019, urssaf_emploi_prive_2024: 2024 } as const;

const AGE_NAMES = Object.keys(AGE_COLUMNS) as (keyof typeof AGE_COLUMNS)[];
const JOBS_NAMES = Object.keys(JOBS_COLUMNS) as (keyof typeof JOBS_COLUMNS)[];
const SINGLE_NAMES = SINGLE_FIGURES.map(({ column }) => column);

export interface CensusRow {
  /** Line of the source. */
  readonly where: string;
  /** Census inhabitants of 2022, the denominator of the ages; null when the file has nothing of the commune. */
  readonly population: number | null;
  /** Percent by age band, in the order of `AGE_COLUMNS`; null when the commune has none. */
  readonly ages: readonly number[] | null;
  readonly single: Readonly<Record<FigureId, number | null>>;
  /** Private jobs by year, null where not published: only to be compared with those of Urssaf. */
  readonly privateJobs: ReadonlyMap<number, number | null>;
  /** How the file's author obtained the figures of the commune. */
  readonly method: string;
  /** What the file says of a perimeter that is not the commune's; empty when it is. */
  readonly perimeter: string;
}

/** Percentages of small communes are rounded on few inhabitants: their sum may stray from 100, in points… */
const AGE_SUM_TOLERANCE = 2;
/** … or in inhabitants: each of the six bands may be half of one too many. */
const AGE_SUM_INHABITANTS = 3;

/** Census and income figures by commune, as published: nothing is set aside yet. */
export const census = defineStep({
  id: 'census',
  sources: [INDICATORS],
  inputs: [],
  run(context) {
    const columns = [
      'code',
      'P22_POP',
      'methode',
      'perimetre_partiel',
      ...AGE_NAMES,
      ...SINGLE_NAMES,
      ...JOBS_NAMES,
    ] as const;
    const rows = new Map<CommuneCode, CensusRow>();
    for (const { where, cells } of readCsv(INDICATORS, context.read(INDICATORS), columns)) {
      const code = communeCode(cells.code, where);
      const population = countOrMissing(cells.P22_POP, where);
      if (rows.has(code)) throw new BuildError(where, `${code} appears twice`);
      rows.set(code, {
        where,
        population,
        ages: agesOf(
          AGE_NAMES.map((column) => percentOrMissing(cells[column], where)),
          population,
          where,
        ),
        single: singleOf(cells, where),
        privateJobs: new Map(
          JOBS_NAMES.map((column) => [JOBS_COLUMNS[column], countOrMissing(cells[column], where)]),
        ),
        method: cells.methode,
        perimeter: cells.perimetre_partiel,
      });
    }
    return rows as ReadonlyMap<CommuneCode, CensusRow>;
  },
});

/** Percentages outside of 0 to 100, which no commune can have: each is left out by a flag, or stops the build. */
export function impossibleFigures({ single }: Pick<CensusRow, 'single'>): FigureId[] {
  return SINGLE_FIGURES.flatMap(({ id, unit }) => {
    const value = single[id] ?? 0;
    return unit === 'percent' && (value < 0 || value > 100) ? [id] : [];
  });
}

/** All bands or none: a structure with a hole in it cannot be drawn. */
function agesOf(
  bands: readonly (number | null)[],
  population: number | null,
  where: string,
): readonly number[] | null {
  const known = bands.filter((value) => value !== null);
  if (known.length === 0) return null;
  if (known.length < bands.length)
    throw new BuildError(where, 'some age bands are empty, and not all of them');
  const sum = known.reduce((total, value) => total + value, 0);
  const tolerance = Math.max(AGE_SUM_TOLERANCE, (100 * AGE_SUM_INHABITANTS) / (population ?? Infinity));
  if (Math.abs(sum - 100) > tolerance)
    throw new BuildError(
      where,
      `age bands add up to ${sum.toFixed(2)} %, more than ${tolerance.toFixed(0)} from 100`,
    );
  return known;
}

function singleOf(
  cells: Readonly<Record<(typeof SINGLE_NAMES)[number], string>>,
  where: string,
): CensusRow['single'] {
  const entries = SINGLE_FIGURES.map(({ id, column }) => [id, measureOrMissing(cells[column], where)]);
  return Object.fromEntries(entries) as CensusRow['single'];
}
