import type { ZoneBeside } from '../../domain/statistics/zoneFigures.ts';
import type { Member } from '../../domain/territory/counting.ts';
import { formatCovered, formatDecimal, formatPlural, formatUnit, formatYears } from '../formats.ts';
import { type BothWays, bothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Whether the commune counts in the territory, and why. */
function status(member: Member | null, { outside, into, out, counts }: StatusWords): string {
  if (!member) return outside;
  const covered = member.share > 0 ? `couverte à ${formatCovered(member.share)}` : 'sans trait dessus';
  if (member.choice === 'in') return `${into} (${covered}).`;
  if (member.choice === 'out') return `${out} (${covered}).`;
  return `${member.counted ? counts : 'Elle ne compte pas'} (${covered}).`;
}

interface StatusWords {
  readonly outside: string;
  readonly into: string;
  readonly out: string;
  readonly counts: string;
}

const statusWords: BothWays<StatusWords> = {
  vous: {
    outside: 'Hors de votre territoire.',
    into: 'Vous l’avez mise dedans',
    out: 'Vous l’avez mise dehors',
    counts: 'Elle compte dans votre territoire',
  },
  tu: {
    outside: 'Hors de ton territoire.',
    into: 'Tu l’as mise dedans',
    out: 'Tu l’as mise dehors',
    counts: 'Elle compte dans ton territoire',
  },
};

const ZONES: Readonly<Record<ZoneBeside, string>> = {
  epci: 'EPCI',
  zoneEmploi: 'zone d’emploi',
  departement: 'département',
  region: 'région',
};

/** Figures published for one commune, in the order they are shown. */
const single: Readonly<Record<string, string>> = {
  medianIncome: 'Revenu médian disponible, par an et par unité de consommation',
  povertyRate: 'Taux de pauvreté',
  employmentRate: 'Taux d’emploi des 15–64 ans',
  censusUnemploymentRate: 'Taux de chômage au sens du recensement, 15–64 ans',
  jobsPerEmployedResident: 'Emplois pour 100 habitants ayant un emploi',
  farmingJobsShare: 'Emplois dans l’agriculture',
  industryJobsShare: 'Emplois dans l’industrie',
  constructionJobsShare: 'Emplois dans la construction',
  servicesJobsShare: 'Emplois dans le commerce, les transports et les services',
  publicJobsShare: 'Emplois dans l’administration, l’enseignement, la santé et le social',
  managersShare: 'Cadres parmi les 15 ans ou plus',
  workersShare: 'Ouvriers parmi les 15 ans ou plus',
  retiredShare: 'Retraités parmi les 15 ans ou plus',
  belowBacShare: 'Diplôme inférieur au bac',
  aboveBac2Share: 'Diplôme supérieur à bac + 2',
  vacantHousingShare: 'Logements vacants',
};

/** Words of the card of a commune. */
export const communeTexts = typeset({
  inDepartement: (departement: string) => departement,
  status: bothWays((address) => (member: Member | null) => status(member, statusWords[address])),
  close: 'Fermer',
  choices: { in: 'Dedans', partial: 'En partie', out: 'Dehors' },
  choice: { vous: 'Cette commune dans votre territoire', tu: 'Cette commune dans ton territoire' },
  start: 'Partir de cette commune',
  /** @param ofRegion « des … », as the region writes it */
  around: (ofRegion: string) =>
    `Hors ${ofRegion}, on ne sait que les habitants, les emplois privés et les zones ; peu d’adresses.`,
  former: (names: readonly string[]) =>
    `${formatPlural(names.length, 'ancienne commune', 'anciennes communes')} : ${AND.format(names)}.`,
  epci: 'EPCI',
  noEpci: 'aucun',
  bassin: 'Bassin d’emploi',
  zoneEmploi: 'Zone d’emploi',
  population: (year: number) => `Habitants, ${year}`,
  density: 'Densité',
  jobs: (year: number) => `Emplois privés, ${year}`,
  noJobs: '0 (aucun salarié déclaré)',
  change: ([to = 0, from = 0]: readonly number[]) => `Évolution ${formatYears(from, to)}`,
  unknown: 'on ne sait pas',
  notComputable: 'non calculable',
  euros: (value: number) => formatUnit(value, '€'),
  percent: (value: number) => formatUnit(value, '%', 1),
  per100: (value: number) => formatDecimal(value, 1),
  single,
  /** The same figure in the zones around, the smallest first: « EPCI 23 100 € · région 23 050 € ». */
  beside: (zones: readonly (readonly [zone: ZoneBeside, value: string])[]) =>
    zones.map(([zone, value]) => `${ZONES[zone]} ${value}`).join(' · '),
  zoneUnemployment: (year: number, quarter: number | null) =>
    `Taux de chômage localisé (BIT) de la zone d’emploi, ${quarter === null ? '' : `${quarter === 1 ? '1er' : `${quarter}e`} trimestre `}${year}`,
  figure: (label: string, year: number) => `${label}, ${year}`,
  more: 'Revenus, activité, métiers, diplômes',
  noPlaces: 'Aucun lieu ni rendez-vous connu ici.',
} as const);
