import { FRAGILE_BELOW } from '../../domain/statistics/sums.ts';
import { formatChange, formatDecimal, formatPlural, formatUnit, THIN } from '../formats.ts';
import { fragileTexts } from './fragile.ts';
import { typeset } from './typeset.ts';

/** Sectors that the producer abbreviates, in whole words (INSEE's A21 and A38, shortened). */
const WHOLE_NAMES: Readonly<Record<string, string>> = {
  'Ind. extractives': 'Industries extractives',
  'Ind. manufacturière': 'Industrie manufacturière',
  'Ind. alimentaires': 'Industries alimentaires',
  'Prod. informatiques': 'Produits informatiques et électroniques',
  'Matériels transport': 'Matériels de transport',
  'Hôtel-resto': 'Hôtels et restaurants',
  'Hébergement-restauration': 'Hébergement et restauration',
  'Info-com': 'Information et communication',
  'Act. spécialisées': 'Activités spécialisées, scientifiques et techniques',
  'Act. juridiques, compta': 'Activités juridiques, comptables et d’ingénierie',
  'R&D scientifique': 'Recherche scientifique',
  'Autres act. spécialisées': 'Autres activités spécialisées',
  'Serv. administratifs': 'Services administratifs',
  'Admin. publique': 'Administration publique',
  'Santé-social': 'Santé et action sociale',
  'Arts-spectacles': 'Arts et spectacles',
};

/** Under this ratio, nobody would notice the difference. */
const ALIKE = 1.15;

/** « 2,3 fois plus présent ici qu'en France », in both directions. */
function specialisation(value: number | null): string {
  if (value === null) return 'on ne sait pas s’il est plus présent ici qu’en France';
  if (value >= ALIKE) return `${formatDecimal(value, 1)} fois plus présent ici qu’en France`;
  if (value > 1 / ALIKE) return 'aussi présent ici qu’en France';
  return value > 0.05
    ? `${formatDecimal(1 / value, 1)} fois moins présent ici qu’en France`
    : value === 0
      ? 'absent ici'
      : 'presque absent ici';
}

function change(value: number | null, since: number, year: number, fragile: boolean): string {
  if (value === null) return `évolution ${since}–${year} non calculable`;
  return `${formatChange(100 * value)} de ${since} à ${year}${fragile ? ` (${fragileTexts.word})` : ''}`;
}

function jobs(count: number | null, year: number): string {
  return count === null
    ? 'emplois non publiés'
    : `${formatPlural(count, 'emploi privé', 'emplois privés')} en ${year}`;
}

function curveTitle(zone: string, from: number, to: number, first: number, last: number): string {
  const percent = 100 * (last / first - 1);
  if (Math.abs(percent) < 1) return `${zone} : autant d’emplois en ${to} qu’en ${from}`;
  const direction = percent > 0 ? 'plus' : 'moins';
  return `${zone} : ${formatUnit(Math.abs(percent), '%')} d’emplois en ${direction} de ${from} à ${to}`;
}

/** Name of the button that opens the list, with the ordinary space that outside checks read. */
export const SECTORS_HERE = 'Que fait-on ici ?';

/** Words of « Ce qui se fait autour » and of « Que fait-on ici ? ». */
export const sectorsTexts = typeset({
  name: (label: string) => WHOLE_NAMES[label] ?? label,
  title: 'Ce qui se fait autour',
  lead: 'Les secteurs de la zone d’emploi entière, tous métiers confondus.',
  chooseZone: 'Zone d’emploi',
  zone: (name: string) => `Zone d’emploi ${name}`,
  zoneShare: {
    vous: (share: string) => `${share} de vos habitants y vivent.`,
    tu: (share: string) => `${share} de tes habitants y vivent.`,
  },
  byJobs: 'Les secteurs qui emploient le plus',
  bySpecialisation: 'Les plus présents ici, comparés à la France',
  specialisation,
  change,
  jobs,
  allJobs: (count: number, year: number) =>
    `Autre comptage, emploi public compris (INSEE, ${year}) : ${formatPlural(count, 'emploi', 'emplois')}`,
  reference: 'même part qu’en France',
  curveTitle,
  curveCaption: (year: number) => `Emploi total de la zone, indice 100 en ${year}`,
  zoneShort: 'Zone d’emploi',
  curveTable: 'Voir les nombres de la courbe longue',
  year: 'Année',
  jobsColumn: 'Emplois',
  index: 'Indice',
  notPublished: 'non publié',
  noTerritory: {
    vous: 'Dès que votre territoire comptera une commune, on montrera les secteurs des zones d’emploi qu’il traverse.',
    tu: 'Dès que ton territoire comptera une commune, on montrera les secteurs des zones d’emploi qu’il traverse.',
  },
  nothing: 'Aucun chiffre de secteur n’est publié pour cette zone d’emploi.',
  hereTitle: { vous: 'Les secteurs de vos zones d’emploi', tu: 'Les secteurs de tes zones d’emploi' },
  columnSector: 'Secteur',
  columnSpecialisation: 'Présence',
  columnJobs: 'Emplois privés',
  columnChange: (since: number, year: number) => `${since}–${year}`,
  shortChange: (value: number | null) => (value === null ? 'non calculable' : formatChange(100 * value)),
  times: (value: number | null) => (value === null ? 'non publié' : `×${THIN}${formatDecimal(value, 1)}`),
  fragileNote: (since: number) =>
    `« ${fragileTexts.word} » : calculé sur moins de ${FRAGILE_BELOW} emplois en ${since}.`,
  timesNote: `« ×${THIN}2,3 » : 2,3 fois plus présent ici qu’en France. Sous « ×${THIN}1 », moins présent.`,
} as const);
