import type { FigureRecord } from '../../src/domain/figures/record.ts';

/** A figure of a map or of a panel, with what its measure needs. */
function figure(given: Pick<FigureRecord, 'id' | 'years'> & Partial<FigureRecord>): FigureRecord {
  return {
    level: 'commune',
    measure: given.columns ? 'count' : 'notAdditive',
    columns: [],
    per: 1,
    sources: ['etalab-communes'],
    scale: null,
    breaks: [],
    fragileUnder: null,
    ...given,
  };
}

const PEOPLE = 'population@2023';
const JOBS = 'privateJobs@2024';
/** Records of the figures of the small region and of the small survey. */
export const smallFigures: FigureRecord[] = [
  figure({ id: 'population', columns: [PEOPLE], years: [2023] }),
  figure({
    id: 'density',
    measure: 'ratio',
    columns: [PEOPLE, 'areaKm2'],
    years: [2023],
    sources: ['etalab-communes', 'communes-cog2025'],
    scale: 'sequential',
    breaks: [30, 60, 100, 200, 600],
  }),
  figure({ id: 'privateJobs', columns: [JOBS], years: [2024], sources: ['urssaf-communes'] }),
  figure({
    id: 'jobsChange',
    measure: 'change',
    columns: [JOBS, 'privateJobs@2019'],
    years: [2024, 2019],
    sources: ['urssaf-communes'],
    scale: 'diverging',
    breaks: [-15, -5, 5, 15, 30],
    fragileUnder: 30,
  }),
  figure({
    id: 'jobsPer100',
    measure: 'ratio',
    columns: [JOBS, PEOPLE],
    per: 100,
    years: [2024, 2023],
    sources: ['urssaf-communes', 'etalab-communes'],
    scale: 'sequential',
    breaks: [5, 10, 20, 35, 60],
    fragileUnder: 30,
  }),
  figure({
    id: 'needs',
    level: 'bassin',
    years: [2025],
    scale: 'sequential',
    breaks: [10, 25, 50, 100, 250],
  }),
  figure({
    id: 'allNeeds',
    level: 'bassin',
    years: [2025],
    scale: 'sequential',
    breaks: [1500, 2500, 4000, 6000, 10_000],
  }),
  figure({
    id: 'difficultPart',
    level: 'bassin',
    years: [2025],
    scale: 'sequential',
    breaks: [40, 50, 60, 70, 80],
  }),
  figure({
    id: 'specialisation',
    level: 'zoneEmploi',
    years: [2024],
    scale: 'diverging',
    breaks: [0.5, 0.8, 1.2, 2, 3],
  }),
  figure({ id: 'tension', level: 'departement', years: [2019], scale: 'ordered', breaks: [2, 3, 4, 5] }),
];
