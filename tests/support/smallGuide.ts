import type { Guide } from '../../src/data/guideFiles.ts';
import type { MovesTable, SheetTable, SkillsTable } from '../../src/domain/catalogue/guideContract.ts';
import { createMoves, createSkills } from '../../src/domain/trades/guide/moves.ts';
import { createSheets, type Sheets } from '../../src/domain/trades/guide/sheets.ts';
import { createSmallTrades, smallTradesTable, unwrap } from './smallTrades.ts';

const contexts: MovesTable['contexts'] = {
  codes: [300783, 300795, 300803, 403020],
  labels: ['En extérieur', 'Port de charges', 'Travail de nuit', 'En contact avec du public'],
  kinds: ['conditions', 'conditions', 'hours', 'conditions'],
};
const interests: MovesTable['interests'] = {
  codes: [14, 19, 22],
  labels: ["J'aime le travail manuel", "J'aime conduire", 'Je souhaite prendre soin des autres'],
};

/** Moves between the small trades: D1102, H2913, H2917, J1501, J1502, N4101. */
export const smallMovesTable: MovesTable = {
  version: 'v000',
  moves: [[1, 5], [2, 5], [1], [4, 5], [3], [0, 1]],
  contexts,
  contextsOf: [[2], [1], [], [1, 2, 3], [3], [0, 2]],
  interests,
  interestsOf: [[0], [0], [0], [2, 0], [2], [1, 0]],
};

export const smallSkillsTable: SkillsTable = {
  version: 'v000',
  codes: [1, 2, 3, 4, 5],
  labels: ['Cuire', 'Souder', 'Soigner', 'Diriger', 'Conduire un camion'],
  skillsOf: [[0], [1], [1, 0], [2], [3, 2, 0, 1], [4, 0]],
};

export const smallSheetTable: SheetTable = {
  version: 'v000',
  codes: [...smallTradesTable.rome.codes],
  definition: [
    "Fait du pain.\nTient le fournil d'un village",
    'Soude',
    'Soude au gaz',
    'Soigne',
    '',
    'Roule',
  ],
  access: [
    'CAP Boulanger',
    '',
    '',
    "Diplôme d'État obligatoire.\nUne attestation est demandée",
    '',
    'Permis C',
  ],
  contexts,
  contextsOf: smallMovesTable.contextsOf,
  interests,
  interestsOf: smallMovesTable.interestsOf,
  riasec: ['R', 'RC', 'R', 'S', 'ES', 'R'],
  naf: {
    codes: ['00', '10', '25', '86', '49'],
    labels: ['Transverse', 'Aliments', 'Métal', 'Santé', 'Routes'],
  },
  nafOf: [[1], [2, 0], [2], [3], [3], [4]],
  sectors: { codes: ['1', '2'], labels: ['Alimentation', 'Autres'] },
  sectorsOf: [[0], [1], [1], [1], [1], [1, 0]],
  themes: { codes: ['017'], labels: ['Sans diplôme'] },
  themesOf: [[], [], [], [], [], [0]],
  portraits: {
    years: '2017-2019',
    codes: ['D2Z41', 'V0Z60'],
    saturday: [20, 60.3],
    sunday: [null, 55.6],
    night: [null, 15.5],
    partTime: [2, 30.1],
    longWeeks: [10, 9.7],
    pay: [1710, 1549],
    permanent: [80, 77.2],
    fixedTerm: [5, 21.2],
    agency: [12, 1.1],
    apprentices: [1, 0.5],
    selfEmployed: [2, null],
    small: [10, 8.6],
    middle: [40, 14.5],
    large: [40, 21.5],
    largest: [5, 3.1],
    publicService: [1, 50.9],
    households: [0, 0.6],
    sectorsOf: [[[0, 70]], [[1, 43.5]]],
    sectors: { codes: ['CH', 'QA'], labels: ['Métallurgie', 'Santé'] },
  },
};

export function createSmallGuide(): Guide {
  const trades = createSmallTrades();
  return {
    moves: unwrap(createMoves(smallMovesTable, trades)),
    skills: unwrap(createSkills(smallSkillsTable, trades)),
  };
}

/** The sheets of every small trade, whatever their letter. */
export function createSmallSheets(): Sheets {
  return unwrap(createSheets(smallSheetTable));
}
