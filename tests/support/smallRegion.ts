import {
  type CommunesTable,
  DATA_FORMAT,
  type DataIndex,
  type IndicatorsTable,
  type NamesTable,
  type ZonesTable,
} from '../../src/domain/catalogue/contract.ts';
import { createRegion, type Region } from '../../src/domain/catalogue/region.ts';
import type { Topology } from '../../src/domain/catalogue/topology.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { createIndicators, type Indicators } from '../../src/domain/statistics/series.ts';
import type { Polygon, Ring } from '../../src/domain/territory/shape.ts';
import { gridTopology } from './gridTopology.ts';
import { artifact, source } from './indexRecords.ts';
import { smallRegionRecord } from './regionSettings.ts';
import { smallFigures } from './smallFigures.ts';

/**
 * A region of twelve square communes of a tenth of a degree (about 7.5 km by 11 km), written by hand, and an
 * island. South-west corner: 1.2° W, 47.2° N.
 *
 * ```
 *  row 8    row 9    row 10      ·            EPCI C (overflows, total unknown)
 *  row 4    row 5    row 6    row 7           EPCI A: columns 0 and 1    EPCI B: columns 2 and 3
 *  row 0    row 1    row 2    row 3                                     row 11: the island, no EPCI
 * ```
 */
export const CELL_DEG = 0.1;
const WEST = -1.2;
const SOUTH = 47.2;

/** Column and line of each commune, in row order. */
const CELLS: readonly (readonly [column: number, line: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [-4, 0],
];

export const smallCommunes: CommunesTable = {
  codes: [
    '49001',
    '49002',
    '49003',
    '49004',
    '49005',
    '49006',
    '49007',
    '49008',
    '49009',
    '49010',
    '49011',
    '85012',
  ],
  names: [
    'Aubigné-le-Bas',
    'Belle-Rive',
    'Champ-Long',
    'Douvres',
    'Épinay',
    'Fontaine-Saint-Jean',
    'Grand-Pré',
    'Hauteville',
    'Les Jarries',
    'Kermoisan',
    'La Lande',
    "L'Îlot",
  ],
  epci: [0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, null],
  bassin: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
  zoneEmploi: [0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1],
  bassinVie: [0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1],
  departement: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  columns: {
    'population@2023': [1000, 2000, 3000, 400, 500, 600, 20000, 800, 900, 1000, 1100, 25],
    'privateJobs@2019': [100, 400, 900, 50, null, 90, 9000, 100, 200, 300, null, 10],
    'privateJobs@2024': [110, 380, 990, 60, null, 100, 9900, 80, null, 330, 40, 12],
  },
  merged: {},
  points: CELLS.map(([column, line]) => [WEST + (column + 0.5) * CELL_DEG, SOUTH + (line + 0.5) * CELL_DEG]),
  labelRank: [3, 3, 2, 5, 4, 4, 1, 4, 4, 3, 3, 5],
  postalCodes: [
    ['49100'],
    ['49100'],
    ['49200'],
    ['49200'],
    ['49100'],
    ['49100'],
    ['49300', '49400'],
    ['49200'],
    ['49500'],
    ['49500'],
    ['49500'],
    ['85350'],
  ],
};

const label: [number, number] = [-1, 47.3];
const whole = (id: string, name: string, communesTotal: number, populationTotal: number) => ({
  id,
  name,
  label,
  communesTotal,
  populationTotal,
  overflows: false,
});
const open = (id: string, name: string) => ({
  id,
  name,
  label,
  communesTotal: null,
  populationTotal: null,
  overflows: true,
});

export const smallZones: ZonesTable = {
  epci: [
    { ...whole('EPCI:244900001', 'CC du Bas-Pays', 4, 4100), type: 'CC' },
    { ...whole('EPCI:244900002', 'CA de Grand-Pré', 4, 24200), type: 'CA' },
    { ...open('EPCI:244900003', 'CU du Nord'), type: 'CU' },
  ],
  bassin: [whole('BE:5201', 'Bas-Pays', 6, 7500), whole('BE:5202', 'Grand-Pré', 6, 23825)],
  zoneEmploi: [whole('ZE:5201', 'Belle-Rive', 4, 4100), open('ZE:5202', 'Grand-Pré')],
  bassinVie: [whole('BV:49002', 'Belle-Rive', 4, 4100), whole('BV:49007', 'Grand-Pré', 8, 27225)],
  departement: [whole('DEP:49', 'Maine-et-Loire', 11, 31300), whole('DEP:85', 'Vendée', 1, 25)],
  region: whole('REG:52', 'Pays de la Loire', 12, 31325),
};

export const smallIndicators: IndicatorsTable = {
  years: [2014, 2019, 2024],
  privateJobs: [
    [90, 420, 800, 40, null, 80, 8000, 120, 180, 250, 30, 9],
    columnOf('privateJobs@2019'),
    columnOf('privateJobs@2024'),
  ],
  ages: {
    year: 2022,
    bands: ['0-14', '15-24', '25-54', '55-64', '65-79', '80+'],
    percent: [
      [20, 10, 18, 20, 20, 20, 15, 20, 20, 20, null, 5],
      [10, 10, 12, 10, 10, 10, 20, 10, 10, 10, null, 5],
      [40, 40, 35, 40, 40, 40, 40, 40, 40, 40, null, 30],
      [10, 20, 15, 10, 10, 10, 10, 10, 10, 10, null, 20],
      [15, 15, 15, 15, 15, 15, 10, 15, 15, 15, null, 30],
      [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, null, 10],
    ],
    base: [1000, 2000, 2900, 400, 500, 600, 19500, 800, 900, 1000, null, 20],
  },
  single: [
    {
      id: 'medianIncome',
      year: 2021,
      unit: 'euros',
      values: [21000, 22000, null, 20500, null, 21500, 23000, 21000, 20000, 21000, null, null],
    },
    {
      id: 'employmentRate',
      year: 2022,
      unit: 'percent',
      values: [74, 75.5, 70, 72, 71, 73, 68, 74, 75, 74, null, 60],
    },
  ],
  zones: {
    ids: ['EPCI:244900001', 'ZE:5201', 'DEP:49', 'REG:52'],
    figures: [
      { id: 'medianIncome', year: 2021, quarter: null, unit: 'euros', values: [21500, null, 22500, 23050] },
      { id: 'unemploymentRate', year: 2023, quarter: 3, unit: 'percent', values: [null, 5.6, null, null] },
    ],
  },
  flags: [{ commune: '49011', columns: ['ages'], reason: 'not-in-source', note: 'Absente du fichier' }],
};

export const smallNames: NamesTable = {
  former: [
    {
      code: '49050',
      name: 'La Vieille-Rive',
      type: 'commune-deleguee',
      commune: '49002',
      at: [-1.05, 47.25],
    },
    { code: '49051', name: 'Rive-Neuve', type: 'commune-deleguee', commune: '49002', at: null },
  ],
  succession: { '49050': '49002', '49051': '49002' },
};

export const smallIndex: DataIndex = {
  format: DATA_FORMAT,
  region: smallRegionRecord,
  geography: 'COG 2026',
  artifacts: {
    topology: artifact('topology', ['communes-cog2025']),
    communes: artifact('communes', ['etalab-communes', 'urssaf-communes']),
    zones: artifact('zones', ['communes-zonages']),
    basemap: artifact('basemap', []),
    names: artifact('names', ['etalab-communes']),
    indicators: artifact('indicators', ['communes-indicateurs', 'urssaf-communes']),
    trades: artifact('trades', []),
    tension: artifact('tension', []),
    sectors: artifact('sectors', []),
    places: artifact('places', []),
    townHalls: artifact('townHalls', []),
    opco: artifact('opco', []),
    directs: artifact('directs', []),
    work: artifact('work', []),
    network: artifact('network', []),
  },
  annual: [{ kind: 'bmo', year: 2025, ...artifact('bmo-2025', []) }],
  guides: [],
  figures: smallFigures,
  sources: [
    source('etalab-communes', 'Populations légales', 'INSEE'),
    source('urssaf-communes', 'Effectifs salariés privés', 'Urssaf'),
    source('communes-indicateurs', 'Indicateurs communaux', 'INSEE'),
    source('communes-zonages', 'Zonages', 'INSEE'),
    source('communes-cog2025', 'Contours', 'IGN'),
  ],
};

export function smallTopology(): Topology {
  return gridTopology(CELLS, WEST, SOUTH, CELL_DEG);
}

/** The joined region. @throws Error when the tables stop fitting together */
export function createSmallRegion(
  communes: CommunesTable = smallCommunes,
  index: DataIndex = smallIndex,
): Region {
  const outcome = createRegion({
    index,
    topology: smallTopology(),
    communes,
    zones: smallZones,
    basemap: { sea: [], neighbours: [], rivers: [], towns: [] },
  });
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/** The same region where Urssaf counts Belle-Rive, Épinay and Fontaine-Saint-Jean together, under the code of the first. */
export function mergedRegion(): Region {
  const without = (name: string) => columnOf(name).map((value, row) => (row === 5 ? null : value));
  return createSmallRegion({
    ...smallCommunes,
    columns: {
      ...smallCommunes.columns,
      'privateJobs@2019': without('privateJobs@2019'),
      'privateJobs@2024': without('privateJobs@2024'),
    },
    merged: { privateJobs: [[1, 4, 5]] },
  });
}

/** @throws Error when the table above stops fitting the region */
export function createSmallIndicators(region: Region): Indicators {
  const indicators = createIndicators(smallIndicators, region.communes);
  if (!indicators) throw new Error('the indicators do not fit the region');
  return indicators;
}

/** Values of a column of the table above. @throws Error when it has no such column */
export function columnOf(name: string): (number | null)[] {
  const values = smallCommunes.columns[name];
  if (!values) throw new Error(`no column "${name}"`);
  return values;
}

/** Code of the commune of a row. */
export const codeAt = (row: number): CommuneCode => smallCommunes.codes[row] as CommuneCode;

/** A rectangle in cells: (0, 0) is the south-west corner of row 0, (1, 1) its north-east one. */
export function rectangle(...sides: Parameters<typeof rectangleRing>): Polygon {
  return { outer: rectangleRing(...sides), holes: [] };
}

export function rectangleRing(west: number, south: number, east: number, north: number): Ring {
  const at = (column: number, line: number): [number, number] => [
    WEST + column * CELL_DEG,
    SOUTH + line * CELL_DEG,
  ];
  return [at(west, south), at(east, south), at(east, north), at(west, north)];
}
