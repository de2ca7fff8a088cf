import type { BmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import { combineSurveys, type RecruitmentTable } from '../../src/domain/annual/bmo/combineSurveys.ts';
import { recruitmentOf } from '../../src/domain/annual/bmo/recruitmentOf.ts';
import { ANNUAL_FORMAT } from '../../src/domain/annual/header.ts';
import { sourceOf } from '../../src/domain/annual/sources.ts';
import type {
  SectorEmployment,
  SectorsTable,
  TensionTable,
  TradesTable,
} from '../../src/domain/catalogue/tradesContract.ts';
import type { Fap2009Code, Fap2021Code, RomeCode } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import { createSectors } from '../../src/domain/trades/sectors.ts';
import { createTension } from '../../src/domain/trades/tension.ts';
import { createTrades, type Trades } from '../../src/domain/trades/trades.ts';

/**
 * Six trades written by hand, over the zones of the small region. The welder leads to two families of the
 * FAP 2021 (unskilled, others); the two kinds of welder come from one ROME v3 code.
 */
export const smallTradesTable: TradesTable = {
  version: 'v000',
  rome: {
    codes: ['D1102', 'H2913', 'H2917', 'J1501', 'J1502', 'N4101'],
    labels: [
      'Boulanger / Boulangère',
      'Soudeur / Soudeuse',
      'Soudeur / Soudeuse MIG MAG',
      'Aide-soignant / Aide-soignante',
      'Cadre de santé',
      'Conducteur / Conductrice de poids lourd',
    ],
    parent: [0, 1, 1, 2, 3, 4],
    eco: [1, 0, 0, 1, 1, 2],
    ecoValues: ['Emploi Brun', 'Emploi Blanc', 'Emploi stratégique pour la Transition écologique'],
    digital: ['N', 'N', 'N', 'N', '', 'O'],
    demographic: ['N', 'N', '', 'O', 'O', 'N'],
    regulated: ['N', 'N', 'N', 'O', 'O', ''],
    cadre: ['N', 'N', 'N', 'N', 'O', ''],
    // Numbers: 0–2 D1102, 3–6 H2913, 7 H2917, 8–9 J1501, 10 J1502, 11–13 N4101.
    synonyms: [
      'Boulanger-pâtissier / Boulangère-pâtissière\nTourier / Tourière',
      'Soudeur / Soudeuse\nSoudeur / Soudeuse au chalumeau\nSoudobraseur(se)',
      '',
      'Aide-soignant / Aide-soignante en gériatrie',
      '',
      "Chauffeur / Chauffeuse de camion\nConducteur / Conductrice d'ensemble articulé",
    ],
    rare: [5],
    shortLabels: '',
    shortOf: [],
    otherParent: [],
  },
  v3: {
    codes: ['D1102', 'H2913', 'J1501', 'J1502', 'N4101'],
    fap2021: [
      [[0, '']],
      [
        [1, '125'],
        [2, '0346789'],
      ],
      [[4, '']],
      [[5, '']],
      [[3, '']],
    ],
    fap2009: [[0], [1], [3], [], [2]],
  },
  fap2021: {
    codes: ['S0X40', 'D2X20', 'D2X40', 'J3X41', 'V0X60', 'V1X80'],
    labels: [
      'Boulangers, pâtissiers',
      'Ouvriers peu qualifiés en métallerie',
      'Soudeurs',
      'Conducteurs routiers',
      'Aides-soignants',
      'Cadres infirmiers',
    ],
    family: [2, 0, 0, 1, 3, 3],
    families: [
      { code: 'D2X', label: 'Métallerie', domain: 0 },
      { code: 'J3X', label: 'Conduite', domain: 1 },
      { code: 'S0X', label: 'Alimentation', domain: 2 },
      { code: 'V0X', label: 'Soin', domain: 3 },
    ],
    domains: [
      { code: 'D', label: 'Travail des métaux' },
      { code: 'J', label: 'Transports' },
      { code: 'S', label: 'Hôtellerie, alimentation' },
      { code: 'V', label: 'Santé' },
    ],
  },
  fap2009: {
    codes: ['S0Z42', 'D2Z41', 'J3Z43', 'V0Z60'],
    labels: ['Boulangers', 'Soudeurs', 'Conducteurs routiers', 'Aides-soignants'],
    family: [0, 1, 2, 3],
    families: [
      { code: 'S0Z', label: 'Bouchers, boulangers', domain: 0 },
      { code: 'D2Z', label: 'Ouvriers du métal', domain: 1 },
      { code: 'J3Z', label: 'Conducteurs', domain: 2 },
      { code: 'V0Z', label: 'Aides-soignants', domain: 3 },
    ],
    domains: [
      { code: 'S', label: 'Hôtellerie' },
      { code: 'D', label: 'Métaux' },
      { code: 'J', label: 'Transports' },
      { code: 'V', label: 'Santé' },
    ],
  },
};

/** Surveys of two bassins of the small region, and of a third one, beyond it, that another region counts. */
export const smallSurveys: readonly BmoFile[] = [
  {
    ...aboutSurvey(2024),
    bassins: [{ id: 'BE:5201', name: 'BAS PAYS' }],
    parts: [[0, 'DEP:49', 'REG:52']],
    families: ['D2X40', 'V0X60'],
    part: [0, 0],
    family: [0, 1],
    projects: [40, 100],
    difficult: [30, null],
    seasonal: [null, 0],
  },
  {
    ...aboutSurvey(2025),
    bassins: [
      { id: 'BE:5201', name: 'BAS PAYS' },
      { id: 'BE:5202', name: 'HAUT PAYS' },
      { id: 'BE:5313', name: 'AILLEURS' },
    ],
    parts: [
      [0, 'DEP:49', 'REG:52'],
      [1, 'DEP:49', 'REG:52'],
      [2, 'DEP:35', 'REG:53'],
    ],
    families: ['D2X20', 'D2X40', 'V0X60'],
    part: [0, 0, 1, 1, 2],
    family: [1, 2, 1, 2, 1],
    projects: [50, null, 150, 60, 999],
    difficult: [20, null, null, 45, 999],
    seasonal: [0, null, 15, null, 0],
  },
];
export const smallRecruitmentTable: RecruitmentTable = combineSurveys(smallSurveys);

export const smallTensionTable: TensionTable = {
  recent: {
    year: 2024,
    zones: ['FR'],
    codes: ['D2X40'],
    category: [[5]],
    index: [[1.25]],
    imputed: [[false]],
  },
  year: 2019,
  zones: ['FR', 'REG:52', 'DEP:49', 'DEP:85'],
  detailed: {
    codes: ['D2Z41', 'V0Z60'],
    category: [
      [5, 4],
      [5, 5],
      [null, 3],
      [null, null],
    ],
    factors: sameFactors([
      [4, 2],
      [3, 1],
      [null, 5],
      [null, null],
    ]),
  },
  grouped: {
    codes: ['D2Z'],
    category: [[4], [4], [5], [null]],
    factors: sameFactors([[2], [2], [2], [null]]),
  },
  list: { vintage: 'mars 2024', region: ['D2Z41'], france: ['V0Z60'], unmatched: [] },
};

const employment: SectorEmployment = {
  years: [2019, 2024],
  jobs: [
    [
      [100, 20],
      [null, 400],
    ],
    [
      [125, 30],
      [60, 300],
    ],
  ],
  shareYear: 2024,
  share: [
    [10, 3],
    [5, 30],
  ],
  specialisation: [
    [2.5, 4],
    [1.25, null],
  ],
  franceShare: [4, 2],
  partialReference: [[0, 1, 0.75]],
};

export const smallSectorsTable: SectorsTable = {
  zones: ['ZE:5201', 'ZE:5202'],
  a21: {
    codes: ['C', 'Q'],
    labels: ['Industrie', 'Santé'],
    wider: ['BE', 'OQ'],
    urssaf: employment,
    flores: employment,
  },
  a38: {
    codes: ['CA', 'QA'],
    labels: ['Aliments', 'Santé'],
    wider: ['C', 'Q'],
    urssaf: employment,
    flores: employment,
  },
  series: {
    years: [1998, 2010, 2023],
    jobs: [
      [1000, null, 1500],
      [null, 800, 400],
    ],
  },
};

export const soudeur = 'H2913' as RomeCode;
export const aideSoignant = 'J1501' as RomeCode;
export const unskilledMetal = 'D2X20' as Fap2021Code;
export const welders = 'D2X40' as Fap2021Code;
export const carers = 'V0X60' as Fap2021Code;
export const welders2009 = 'D2Z41' as Fap2009Code;

export function createSmallTrades(): Trades {
  return unwrap(createTrades(smallTradesTable));
}

export function createSmallFigures(first?: readonly [projects: number, difficult: number | null]) {
  return {
    recruitment: unwrap(
      recruitmentOf(first ? smallSurveys.map((each) => withFirst(each, first)) : smallSurveys),
    ),
    tension: unwrap(createTension(smallTensionTable)),
    sectors: unwrap(createSectors(smallSectorsTable)),
  };
}

/** The same survey with other figures on its first line. */
function withFirst(survey: BmoFile, [projects, difficult]: readonly [number, number | null]): BmoFile {
  return {
    ...survey,
    projects: survey.projects.with(0, projects),
    difficult: survey.difficult.with(0, difficult),
  };
}

/** The value of an outcome that must have succeeded. */
export function unwrap<T>(outcome: Result<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function aboutSurvey(year: number) {
  return {
    format: ANNUAL_FORMAT,
    kind: 'bmo' as const,
    year,
    region: 'REG:52',
    source: sourceOf('bmo', String(year)),
  } as const;
}

/** The six factors of a level, all alike. */
function sameFactors(grid: TensionTable['detailed']['category']): TensionTable['detailed']['factors'] {
  return {
    hiringIntensity: grid,
    trainingLink: grid,
    labourShortage: grid,
    unstableJobs: grid,
    workingConditions: grid,
    geographicMismatch: grid,
  };
}
