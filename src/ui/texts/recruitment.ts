import { FRAGILE_BELOW, type Sum } from '../../domain/statistics/sums.ts';
import type { Fap2021Link } from '../../domain/trades/families.ts';
import type { Footprint } from '../../domain/trades/footprint.ts';
import { type ProjectsPart, widthOf } from '../../domain/trades/projectsPart.ts';
import type { SurveyLine } from '../../domain/trades/recruitment.ts';
import { formatCount, formatKm, formatPlural, formatShare, formatTaken } from '../formats.ts';
import { fragileTexts } from './fragile.ts';
import { bounds, coverage, partOf, WIDEST } from './projectsPart.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const projects = (count: number) => formatPlural(count, 'projet de recrutement', 'projets de recrutement');

/** « au moins 1 240 projets de recrutement (3 valeurs non publiées) ». */
function sum({ value, missing, of }: Sum): string {
  if (value === null) return of === 0 ? 'aucun bassin' : 'rien n’est publié';
  if (missing === 0) return projects(value);
  return `au moins ${projects(value)} (${formatPlural(missing, 'valeur non publiée', 'valeurs non publiées')})`;
}

/** After a sum of projects: « , entre 47 % et 87 % jugés difficiles (connu pour 60 % des projets) ». */
function difficultPhrase(part: ProjectsPart): string {
  if (part.projects === 0) return '';
  const share = partOf(part);
  if (part.low === null || widthOf(part) > WIDEST) return ', difficulté : on ne sait pas';
  const known = coverage(part);
  return `, ${share} jugés difficiles${known ? ` (${known})` : ''}`;
}

/** The count under a share: « 13 · fragile ». */
function countOf(count: number, projects: number | null): string {
  return projects !== null && projects < FRAGILE_BELOW
    ? `${formatCount(count)} · ${fragileTexts.word}`
    : formatCount(count);
}

/** What a line says first: its projects, or why there is no figure. */
function line({ state, projects: value }: SurveyLine): string {
  if (state === 'not-held') return 'bassin hors de nos chiffres';
  if (state === 'not-surveyed') return 'bassin absent de l’enquête';
  if (state === 'no-line') return 'pas de chiffre publié pour cette famille';
  return value === null ? 'non publié' : formatCount(value);
}

/**
 * The message of a bassin, as a sentence.
 * @param family label of the family that the line is of, null when the trade has no other
 */
function bassinTitle(bassin: string, line: SurveyLine, family: string | null): string {
  const { state, projects: value, difficultShare, year } = line;
  const start = `Bassin ${bassin}${family === null ? '' : `, « ${family} »`}`;
  if (state === 'not-held') return `${start} : hors de nos chiffres`;
  if (state === 'not-surveyed') return `${start} : absent de l’enquête ${year}`;
  if (state === 'no-line' || value === null) return `${start} : pas de chiffre publié en ${year}`;
  const mark = value < FRAGILE_BELOW ? ` (${fragileTexts.word})` : '';
  const difficult =
    difficultShare === null ? '' : `, dont ${formatShare(difficultShare)}${mark} jugés difficiles`;
  return `${start} : ${projects(value)} en ${year}${difficult}`;
}

/** What the last survey leaves out of a bassin, and the years that it cannot be compared with; null for a whole one. */
function footprint({ year, without, otherYears }: Footprint): string | null {
  if (without.length === 0 && otherYears.length === 0) return null;
  const start =
    without.length === 0
      ? `Enquête ${year}, bassin entier`
      : `Enquête ${year}, sans la partie de ce bassin en ${AND.format(without)}`;
  const others = `${AND.format(otherYears.map(String))} ne ${otherYears.length > 1 ? 'couvrent' : 'couvre'} pas la même étendue`;
  return otherYears.length === 0
    ? `${start}.`
    : `${start} ; ${others} et ne s’y compare${otherYears.length > 1 ? 'nt' : ''} pas.`;
}

/** « Soudeur / Soudeuse (famille « Soudeurs ») » where the trade leads to several families: the first is meant. */
function ofNamedFamily(trade: string, families: readonly Fap2021Link[]): string {
  const [first, ...others] = families;
  return first && others.length > 0 ? `${trade} (famille « ${first.family.label} »)` : trade;
}

/** Name of the button that opens the list, with the ordinary space that outside checks read. */
export const NEEDS_HERE = 'Qui recrute ici ?';

/** Words of « Qui recrute », of its lists and of the widening. */
export const recruitmentTexts = typeset({
  title: 'Qui recrute',
  lead: 'Des intentions d’embauche, bassin par bassin. « Difficile » est l’avis de l’employeur.',
  ofNamedFamily,
  emptyYears: (years: readonly number[], text: string) => `${years.join(' et ')} : ${text}`,
  bassinTitle,
  covers: {
    vous: (part: number | null) =>
      part === null
        ? 'Ce bassin déborde de la région : on ne sait pas quelle part de sa population votre dessin couvre.'
        : `Votre dessin couvre ${formatTaken(part)} de la population de ce bassin.`,
    tu: (part: number | null) =>
      part === null
        ? 'Ce bassin déborde de la région : on ne sait pas quelle part de sa population ton dessin couvre.'
        : `Ton dessin couvre ${formatTaken(part)} de la population de ce bassin.`,
  },
  year: 'Année',
  projects: 'Projets',
  difficult: 'Jugés difficiles',
  seasonal: 'Saisonniers',
  fragileNote: `« ${fragileTexts.word} » : calculé sur moins de ${FRAGILE_BELOW} projets.`,
  line,
  bareShare: (value: number | null) => (value === null ? 'non calculable' : formatShare(value)),
  countOf,
  partOf,
  coverage,
  bounds,
  covered: ({ covered, projects }: ProjectsPart) =>
    projects === 0 ? '–' : `${formatShare(covered / projects)} des projets`,
  difficultPhrase,
  sum,
  footprint,
  tableOf: (bassin: string) => `Projets de recrutement, bassin ${bassin}`,
  wider: 'Plus large',
  ofFamily: (label: string, text: string) => `${label} : ${text}`,
  zone: 'Zone',
  bassinZone: (names: readonly string[]) =>
    names.length === 1 ? `bassin d’emploi ${names[0]}` : `bassins d’emploi ${names.join(', ')}`,
  noTerritory: {
    vous: 'Votre territoire ne compte encore aucune commune : voici la région. Dessinez-le plus haut pour voir vos bassins d’emploi.',
    tu: 'Ton territoire ne compte encore aucune commune : voici la région. Dessine-le plus haut pour voir tes bassins d’emploi.',
  },
  noFamily: 'Ce métier ne mène à aucune famille de l’enquête : on ne sait pas qui recrute.',
  hereTitle: (bassin: string) => `Les métiers les plus recherchés, bassin ${bassin}`,
  otherBassins: 'Voir un autre bassin touché',
  barelyTouched: 'à peine touché',
  regionTitle: 'Les métiers les plus recherchés dans la région',
  hereLead: (year: number) => `Enquête ${year}, bassin entier.`,
  regionLead: (year: number) => `Enquête ${year}, région entière.`,
  filter: 'Chercher dans cette liste',
  columnTrade: 'Famille de métiers',
  columnProjects: 'Projets',
  columnDifficult: 'Difficiles',
  columnSeasonal: 'Saisonniers',
  unpublished: 'non publié',
  atLeast: (value: Sum) =>
    value.value === null
      ? 'non publié'
      : value.missing > 0
        ? `≥ ${formatCount(value.value)}`
        : formatCount(value.value),
  atLeastNote: '« ≥ » se lit « au moins » : un des bassins ne publie pas ce chiffre.',
  shown: (count: number, of: number) =>
    `${formatPlural(count, 'famille montrée', 'familles montrées')} sur ${formatCount(of)}`,
  filterNone: 'Aucune famille ne porte ces mots.',
  more: 'Montrer la suite',
  tradesOfFamily: (family: string) => `Métiers de la famille « ${family} »`,
  seeTrades: (family: string) => `Voir les métiers : ${family}`,
  widening: 'Et si j’allais un peu plus loin ?',
  wideningLead: {
    vous: 'Les bassins voisins de votre territoire, et ce que chacun ajoute.',
    tu: 'Les bassins voisins de ton territoire, et ce que chacun ajoute.',
  },
  wideningNone: {
    vous: 'Aucun autre bassin de la région à moins de 40 km de votre territoire.',
    tu: 'Aucun autre bassin de la région à moins de 40 km de ton territoire.',
  },
  wideningNoTerritory: {
    vous: 'Dessinez d’abord votre territoire : on mesurera depuis votre trait.',
    tu: 'Dessine d’abord ton territoire : on mesurera depuis ton trait.',
  },
  wideningNoPiste: {
    vous: 'Gardez une piste pour voir ce que chaque bassin y ajoute.',
    tu: 'Garde une piste pour voir ce que chaque bassin y ajoute.',
  },
  distance: {
    vous: (km: number) =>
      km === 0 ? 'touche votre territoire' : `à ${formatKm(km)} de votre trait à vol d’oiseau`,
    tu: (km: number) =>
      km === 0 ? 'touche ton territoire' : `à ${formatKm(km)} de ton trait à vol d’oiseau`,
  },
  adds: (trade: string, text: string) => `${trade} : ${text}`,
  computing: 'On mesure…',
} as const);
