import type { IndicatorsTable, MissingReason } from '../../src/domain/catalogue/contract.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { SINGLE_FIGURES } from './census.ts';

/** Inhabitants of a commune now, and those that the census file describes under its code. */
interface Inhabitants {
  readonly now: number;
  readonly described: number;
}

interface Flag {
  readonly commune: string;
  readonly columns: readonly string[];
  readonly reason: MissingReason;
  /** True when the source has a value that does not describe the commune: it is left out. */
  readonly setAside: boolean;
  /** The sentence shown beside the figure, in French. */
  readonly note: (inhabitants: Inhabitants) => string;
}

const CENSUS_COLUMNS = ['ages', ...SINGLE_FIGURES.map(({ id }) => id)];

/** Thousands apart by a narrow no-break space, whatever the locale data of the machine. */
function format(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

const onePartOnly = ({ now, described }: Inhabitants) =>
  `Le recensement de 2022 et les revenus de 2021 ne décrivent ici qu'une des communes réunies depuis : ${format(described)} habitants, sur ${format(now)} aujourd'hui.`;

const JOBS_SHARES = SINGLE_FIGURES.map(({ id }) => id).filter((id) => id.endsWith('JobsShare'));

const incomeWithEssarts = () =>
  "Les revenus de 2021 de cette commune sont sans doute comptés avec ceux d'Essarts-en-Bocage, dont elle faisait partie.";

/**
 * Communes whose figures are missing or do not describe the commune, decided one by one from the notes of
 * the sources. Figures of a part of a commune are set aside: summed as if they were whole, they would lie.
 */
export const FLAGS: readonly Flag[] = [
  {
    commune: '49126',
    columns: ['ages'],
    reason: 'not-in-source',
    setAside: false,
    note: () => 'La répartition par âge de cette commune manque dans le fichier utilisé.',
  },
  {
    commune: '72155',
    columns: CENSUS_COLUMNS,
    reason: 'partial-perimeter',
    setAside: true,
    note: onePartOnly,
  },
  {
    commune: '72382',
    columns: CENSUS_COLUMNS,
    reason: 'partial-perimeter',
    setAside: true,
    note: onePartOnly,
  },
  {
    commune: '85076',
    columns: ['ages'],
    reason: 'partial-perimeter',
    setAside: true,
    note: () =>
      "La répartition par âge publiée ne décrit qu'une partie de cette commune, née d'une réunion récente.",
  },
  {
    commune: '85084',
    columns: ['medianIncome', 'povertyRate'],
    reason: 'merged-in-source',
    setAside: false,
    note: () =>
      "Les revenus de 2021 sont antérieurs à la séparation de L'Oie et de Sainte-Florence, en 2024 : ils décrivent sans doute les trois communes ensemble.",
  },
  {
    commune: '85084',
    columns: ['jobsPerEmployedResident'],
    reason: 'merged-in-source',
    setAside: true,
    note: () =>
      "Le rapport entre emplois et habitants ayant un emploi mêle sans doute ici les emplois de trois communes et les habitants d'une seule : il est laissé de côté.",
  },
  {
    commune: '85084',
    columns: JOBS_SHARES,
    reason: 'merged-in-source',
    setAside: false,
    note: () =>
      "La répartition des emplois décrit sans doute ensemble Essarts-en-Bocage, L'Oie et Sainte-Florence.",
  },
  {
    commune: '85165',
    columns: ['medianIncome', 'povertyRate'],
    reason: 'merged-in-source',
    setAside: false,
    note: incomeWithEssarts,
  },
  {
    commune: '85212',
    columns: ['medianIncome', 'povertyRate'],
    reason: 'merged-in-source',
    setAside: false,
    note: incomeWithEssarts,
  },
  {
    commune: '85223',
    columns: CENSUS_COLUMNS,
    reason: 'partial-perimeter',
    setAside: true,
    note: onePartOnly,
  },
];

/** Whether the published figure of a commune in a column is left out of the outputs. */
export function isSetAside(commune: CommuneCode, column: string): boolean {
  return FLAGS.some((flag) => flag.setAside && flag.commune === commune && flag.columns.includes(column));
}

/** The flags as the application reads them. @param inhabitantsOf figures that some sentences quote */
export function describeFlags(inhabitantsOf: (commune: string) => Inhabitants): IndicatorsTable['flags'] {
  return FLAGS.map(({ commune, columns, reason, note }) => ({
    commune,
    columns: [...columns],
    reason,
    note: note(inhabitantsOf(commune)),
  }));
}
