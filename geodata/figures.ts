import type { FigureRecord } from '../src/domain/figures/record.ts';
import { FRAGILE_BELOW } from '../src/domain/statistics/sums.ts';
import { BuildError } from './lib/buildError.ts';
import { type StepResults, sourcesNamed } from './lib/run.ts';
import { cog } from './steps/cog.ts';
import { CHANGE_SINCE, employment, latestYear } from './steps/employment.ts';
import { indicators } from './steps/indicators.ts';
import { sectors } from './steps/sectors.ts';
import { surveys as bmo } from './steps/surveys.ts';
import { tension } from './steps/tension.ts';
import { work } from './steps/work.ts';
import { workplaces } from './steps/workplaces.ts';

type Draft = Pick<FigureRecord, 'id' | 'level' | 'years' | 'sources'> & Partial<FigureRecord>;

/**
 * The record of every figure that the application shows. Years are those that the steps read, so that a new file is a new year
 * everywhere; classes are chosen here, round numbers that cut the communes or zones of the region into comparable groups.
 *
 * @throws BuildError when a record names a source that no manifest describes
 */
export function figureRecords(results: StepResults, ids: readonly string[]): FigureRecord[] {
  const { populationYear } = results.get(cog);
  const jobs = results.get(employment);
  const latest = latestYear(jobs);
  const { ages, single, zones } = results.get(indicators);
  const census = results.get(workplaces);
  const flows = results.get(work).flows;
  const surveys = results
    .get(bmo)
    .map(({ file }) => file.year)
    .toReversed();
  const { a38, series } = results.get(sectors);
  const { year: tensionYear, recent } = results.get(tension);
  const newest = surveys.slice(0, 1);
  const lastSurvey = newest.map((year) => `bmo-${year}`);
  const people = `population@${populationYear}`;
  const jobsNow = `privateJobs@${latest}`;

  const drafts: readonly Draft[] = [
    {
      id: 'population',
      level: 'commune',
      columns: [people],
      years: [populationYear],
      sources: ['etalab-communes'],
    },
    {
      id: 'density',
      level: 'commune',
      measure: 'ratio',
      columns: [people, 'areaKm2'],
      years: [populationYear],
      sources: ['etalab-communes', 'communes-cog2025'],
      scale: 'sequential',
      breaks: [30, 60, 100, 200, 600],
    },
    {
      id: 'privateJobs',
      level: 'commune',
      columns: [jobsNow],
      years: [latest],
      sources: ['urssaf-communes'],
    },
    {
      id: 'jobsChange',
      level: 'commune',
      measure: 'change',
      columns: [jobsNow, `privateJobs@${CHANGE_SINCE}`],
      years: [latest, CHANGE_SINCE],
      sources: ['urssaf-communes'],
      scale: 'diverging',
      breaks: [-15, -5, 5, 15, 30],
      fragileUnder: FRAGILE_BELOW,
    },
    {
      id: 'jobsPer100',
      level: 'commune',
      measure: 'ratio',
      columns: [jobsNow, people],
      per: 100,
      years: [latest, populationYear],
      sources: ['urssaf-communes', 'etalab-communes'],
      scale: 'sequential',
      breaks: [5, 10, 20, 35, 60],
      fragileUnder: FRAGILE_BELOW,
    },
    ...(census ? [jobsPerWorkers(census.year)] : []),
    { id: 'jobsCurve', level: 'commune', years: [...jobs.years].toReversed(), sources: ['urssaf-communes'] },
    { id: 'neighbours', level: 'commune', years: [latest], sources: ['urssaf-communes'] },
    { id: 'ages', level: 'commune', years: [ages.year], sources: ['communes-indicateurs'] },
    {
      id: 'zones',
      level: 'zones',
      years: [populationYear],
      sources: ['communes-zonages', 'communes-bassins-emploi', 'etalab-epci', 'etalab-communes'],
    },
    {
      id: 'communeCensus',
      level: 'commune',
      years: descending([...single.map(({ year }) => year), ...zones.figures.map(({ year }) => year)]),
      sources: [
        'communes-indicateurs',
        'epci-indicateurs-france',
        'ze-indicateurs',
        'departements-indicateurs',
        'region-indicateurs',
        'chomage-ze-trimestriel',
      ],
    },
    {
      id: 'zoneCensus',
      level: 'zones',
      years: descending(single.map(({ year }) => year)),
      sources: ['epci-indicateurs-france', 'departements-indicateurs', 'region-indicateurs'],
    },
    {
      id: 'needs',
      level: 'bassin',
      years: surveys,
      sources: ['bmo-*', 'fap2021-rome'],
      scale: 'sequential',
      breaks: [10, 25, 50, 100, 250],
      fragileUnder: FRAGILE_BELOW,
    },
    {
      id: 'allNeeds',
      level: 'bassin',
      years: surveys,
      sources: ['bmo-*'],
      scale: 'sequential',
      breaks: [1500, 2500, 4000, 6000, 10_000],
    },
    {
      id: 'difficultPart',
      level: 'bassin',
      years: surveys,
      sources: ['bmo-*'],
      scale: 'sequential',
      breaks: [40, 50, 60, 70, 80],
    },
    { id: 'needsSum', level: 'bassin', years: newest, sources: [...lastSurvey, 'fap2021-rome'] },
    { id: 'topNeeds', level: 'bassin', years: newest, sources: [...lastSurvey, 'fap2021'] },
    { id: 'widening', level: 'bassin', years: newest, sources: [...lastSurvey, 'communes-bassins-emploi'] },
    {
      id: 'tension',
      level: 'departement',
      years: [tensionYear],
      sources: ['dares-tensions-*', 'fap2009-rome'],
      scale: 'ordered',
      breaks: [2, 3, 4, 5],
    },
    {
      id: 'recentTension',
      level: 'france',
      years: [recent.year],
      sources: ['dares-tension-fap2021-*', 'fap2021-rome'],
    },
    {
      id: 'sideBySide',
      level: 'zones',
      years: [...newest, recent.year],
      sources: [...lastSurvey, 'dares-tension-fap2021-*', 'fap2021-rome'],
    },
    { id: 'list', level: 'france', years: [], sources: ['metiers-en-tension-*'] },
    {
      id: 'sectors',
      level: 'zoneEmploi',
      years: descending([...a38.urssaf.years, ...a38.flores.years]),
      sources: ['urssaf-ze-a38', 'flores-ze-a38'],
    },
    { id: 'wideSectors', level: 'zoneEmploi', years: [a38.urssaf.shareYear], sources: ['urssaf-ze-a21'] },
    {
      id: 'specialisation',
      level: 'zoneEmploi',
      years: [a38.urssaf.shareYear],
      sources: ['urssaf-ze-a38'],
      scale: 'diverging',
      breaks: [0.5, 0.8, 1.2, 2, 3],
    },
    {
      id: 'zoneCurve',
      level: 'zoneEmploi',
      years: [...series.years].toReversed(),
      sources: ['emploi-ze-series'],
    },
    { id: 'future', level: 'france', years: [], sources: ['rome-codes'] },
    ...(flows ? [zoneFlows(flows.year)] : []),
    {
      id: 'unemployment',
      level: 'zoneEmploi',
      years: descending(
        results.get(work).unemployment.quarters.map((quarter) => Number(quarter.slice(0, 4))),
      ),
      sources: ['chomage-ze-trimestriel'],
    },
    { id: 'directs', level: 'commune', years: [], sources: ['sncf-temps-directs', 'sncf-arrets-france'] },
  ];
  return drafts.map((draft) => ({
    measure: draft.columns ? 'count' : 'notAdditive',
    columns: [],
    per: 1,
    scale: null,
    breaks: [],
    fragileUnder: null,
    ...draft,
    sources: draft.sources.flatMap((source) => {
      const found = sourcesNamed(source, ids).toReversed();
      if (found.length === 0 || found.some((id) => !ids.includes(id)))
        throw new BuildError(`figures.${draft.id}`, `no manifest of "${source}"`);
      return found;
    }),
  }));
}

function descending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => b - a);
}

/** From the census alone: every job, for those who live there and have one. */
function jobsPerWorkers(year: number): Draft {
  return {
    id: 'jobsPerWorkers',
    level: 'commune',
    measure: 'ratio',
    columns: [`jobs@${year}`, `workers@${year}`],
    per: 100,
    years: [year],
    sources: ['emplois-actifs-communes-*'],
    scale: 'sequential',
    breaks: [25, 45, 70, 100, 150],
    fragileUnder: FRAGILE_BELOW,
  };
}

function zoneFlows(year: number): Draft {
  return { id: 'zoneFlows', level: 'zoneEmploi', years: [year], sources: ['flux-ze-*'] };
}
