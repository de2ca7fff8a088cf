import type { AnnualContext } from '../../src/domain/annual/reader.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { type MadeCell, workbookOf } from './workbookOf.ts';

/** What is published of a made-up region of three bassins and five families. Autun is surveyed in the region next to it. */
export const madeContext: AnnualContext = {
  thisYear: 2026,
  region: { id: 'REG:52', name: 'Région' },
  bassins: [
    { id: 'BE:5201', name: 'Bas-Pays' },
    { id: 'BE:5202', name: 'Fontenay-le-Comte' },
    { id: 'BE:5301', name: 'Autun' },
  ],
  departements: [
    { id: 'DEP:44', name: 'Loire' },
    { id: 'DEP:49', name: 'Anjou' },
  ],
  families: [
    { code: 'A0X40', label: 'Agriculteurs' },
    { code: 'D2X20', label: 'Ouvriers peu qualifiés en métallerie' },
    { code: 'D2X40', label: 'Soudeurs' },
    { code: 'S0X40', label: 'Boulangers, pâtissiers' },
    { code: 'V0X60', label: 'Aides-soignants' },
  ],
  families2009: [
    { code: 'D2Z41', label: 'Soudeurs' },
    { code: 'S0Z42', label: 'Boulangers' },
    { code: 'V0Z60', label: 'Aides-soignants' },
    { code: 'D2Z', label: 'Ouvriers du métal' },
  ],
  communes: [
    { code: '44001' as CommuneCode, name: 'Abbaretz' },
    { code: '49002' as CommuneCode, name: 'Belle-Rive' },
    { code: '49003' as CommuneCode, name: 'Chemellier' },
  ],
  succession: { '49051': '49002', '49052': '49002' },
  published: [],
  recentTension: {
    year: 2023,
    zones: ['FR'],
    codes: ['D2X40', 'V0X60'],
    category: [[4, 5]],
  },
  privateJobs: {
    years: [2023, 2024],
    jobs: [
      [10, 20, null],
      [11, 21, 30],
    ],
  },
};

/** A line of the survey: family, bassin, and the three figures. */
export interface MadeLine {
  readonly family: string;
  readonly label: string;
  readonly region: string;
  readonly departement: string;
  readonly bassin: number | string;
  readonly bassinName: string;
  readonly met: MadeCell;
  readonly xmet: MadeCell;
  readonly smet: MadeCell;
}

const LABELS = new Map(madeContext.families.map(({ code, label }) => [code, label]));

export function bas(family: string, met: MadeCell, xmet: MadeCell, smet: MadeCell): MadeLine {
  return line(family, ['52', '44', 5201, 'BAS PAYS'], [met, xmet, smet]);
}

export function fontenay(family: string, met: MadeCell, xmet: MadeCell, smet: MadeCell): MadeLine {
  return line(family, ['52', '49', 5202, 'FONTENAY LE CTE'], [met, xmet, smet]);
}

/** @param departement one of those that share the bassin */
export function autun(
  family: string,
  departement: string,
  met: MadeCell,
  xmet: MadeCell,
  smet: MadeCell,
): MadeLine {
  return line(family, ['53', departement, 5301, 'AUTUN'], [met, xmet, smet]);
}

/** A line of a bassin far away, which is not read. */
export function elsewhere(family: string, met: MadeCell): MadeLine {
  return line(family, ['01', '971', 101, 'BASSE TERRE'], [met, met, met]);
}

/** Seven lines in three bassins, and one elsewhere: 10 + 20 + 30 + 40 projects published in the region. */
export const MADE_LINES: readonly MadeLine[] = [
  bas('A0X40', '10', '5', '*'),
  bas('D2X40', '*', '*', '*'),
  bas('S0X40', '20', '20', '0'),
  fontenay('A0X40', '30', '*', '12'),
  fontenay('V0X60', '40', '4', '0'),
  autun('A0X40', '21', '6', '2', '1'),
  autun('A0X40', '71', '7', '*', '3'),
  elsewhere('A0X40', '227'),
];

/** Rows of the sheet of a year, in the order of the official one. */
export function surveyRows(year: number, lines: readonly MadeLine[] = MADE_LINES): MadeCell[][] {
  const short = String(year).slice(2);
  return [
    [
      ...[
        'annee',
        'Code métier BMO',
        'Nom métier BMO',
        'Famille_met',
        'Lbl_fam_met',
        'REG',
        'NOM_REG',
        'Dept',
      ],
      ...['NomDept', `BE${short}`, `NOMBE${short}`, 'met', 'xmet', 'smet'],
    ],
    ...lines.map((made) => [
      ...[year, made.family, made.label, 'Z', 'Autres métiers', made.region, 'Région', made.departement],
      ...['Département', made.bassin, made.bassinName, made.met, made.xmet, made.smet],
    ]),
  ];
}

/** The workbook of a year, in the official form: its description, then its sheet. */
export function surveyWorkbook(year: number, lines?: readonly MadeLine[]): Uint8Array {
  return workbookOf({
    Description_des_variables: [[null], [null, 'Variables', 'Description'], [null, 'annee', String(year)]],
    [`BMO_${year}_open_data`]: surveyRows(year, lines),
  });
}

function line(
  family: string,
  [region, departement, bassin, bassinName]: [string, string, number, string],
  [met, xmet, smet]: [MadeCell, MadeCell, MadeCell],
): MadeLine {
  const label = LABELS.get(family) ?? 'Famille nouvelle';
  return { family, label, region, departement, bassin, bassinName, met, xmet, smet };
}
