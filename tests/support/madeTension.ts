import type { MadeCell } from './workbookOf.ts';

/** Headings of a sheet of the indicator on the FAP 2021, the zone that it is about first. */
const RECENT = [
  'Année',
  'Code FAP 228',
  'Libellé FAP 228',
  'Tension discret',
  "Intensité d'embauches",
  'Lien formation-emploi',
  "Manque de main-d'œuvre disponible",
  "Non-durabilité de l'emploi",
  'Conditions de travail contraignantes',
  'Inadéquation géographique',
  'Non-attractivité salariale',
];
const FACTORS = [0.5, -0.25, '1,5', 0, -1.75, 'n.d.', 2];

/** The three sheets of the indicator of 2024 and 2023, in the official form: welders and carers. */
export function tensionSheets(): Record<string, MadeCell[][]> {
  const line = (year: number, family: string, label: string, category: MadeCell): MadeCell[] => [
    year,
    family,
    label,
    category,
    ...FACTORS,
  ];
  const welders = (year: number, category: MadeCell) => line(year, 'D2X40', 'Soudeurs', category);
  const carers = (year: number, category: MadeCell) => line(year, 'V0X60', 'Aides soignants', category);
  const filled = [
    'Tension (valeurs imputées, volumétrie insuffisante)',
    'Croisement ou volumétrie suffisante',
  ];
  return {
    Lisez_moi: [['Les tensions sur le marché du travail']],
    FAP228_France: [
      [...RECENT, 'Tension'],
      [...welders(2023, 4), 0.9],
      [...welders(2024, 5), 1.25],
      [...carers(2024, 4), 0.75],
      [...line(2024, 'S0X40', 'Boulangers, pâtissiers', 'n.d.'), 'n.d.'],
    ],
    FAP228_Régions: [
      ['Code région', ...RECENT, ...filled],
      [52, ...welders(2024, 4), 0.8, 'FAP228 x Région'],
      [52, ...carers(2024, 3), -0.25, 'FAP86 x Région'],
      [4, ...carers(2024, 1), -2, 'FAP228 x Région'],
    ],
    FAP228_Départements: [
      ['Code région', 'Code département', ...RECENT, ...filled],
      [52, '44', ...welders(2024, 3), 0.125, 'FAP228 x Département'],
      [52, '49', ...welders(2024, 5), 2, 'FAP86 x Région'],
      ['04', '974', ...welders(2024, 1), -2, 'FAP228 x Département'],
    ],
  };
}

/** The indicator of 2019 on the FAP 2009, as one text of all levels has it. */
export const OLD_TENSION: readonly (readonly string[])[] = [
  [
    ...[
      'fap',
      'Emploi moyen',
      'Tension ',
      'Catégorie Tension',
      "Intensité d'embauches",
      'Lien formation-emploi',
    ],
    ...[
      "Manque de main-d'œuvre disponible",
      "Non-durabilité de l'emploi",
      'Conditions de travail contraignantes',
    ],
    ...['Inadéquation géographique', 'Année', 'niveau_geo', 'niveau_fap', 'reg', 'dep'],
  ],
  ['D2Z41', '100', '1.5', '5.0', '5.0', '4.0', '3.0', '2.0', '1.0', '3.0', '2020', 'nat', 'fap 225', '', ''],
  ['V0Z60', '100', '-0.5', '2.0', '1.0', '1.0', '1.0', '1.0', '1.0', '', '2020', 'nat', 'fap 225', '', ''],
  ['D2Z', '100', '1.25', '4.0', '2.0', '2.0', '2.0', '2.0', '2.0', '2.0', '2020', 'nat', 'fap 87', '', ''],
  [
    'D2Z',
    '100',
    '1.25',
    '4.0',
    '2.0',
    '2.0',
    '2.0',
    '2.0',
    '2.0',
    '2.0',
    '2020',
    'reg ',
    'fap 87',
    '52.0',
    '',
  ],
  ['D2Z41', '100', '0.25', '', '', '', '', '', '', '', '2020', 'dep', 'fap 225', '', '49'],
  ['D2Z41', '100', '0.25', '3', '3', '3', '3', '3', '3', '3', '2020', 'dep', 'fap 225', '', '01'],
];
