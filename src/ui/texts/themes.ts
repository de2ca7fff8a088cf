import {
  isTension,
  type MapTheme,
  type RecruitmentMeasure,
  type ThemeKind,
} from '../../domain/session/session.ts';
import type { ThemeGap, ThemeReading, ThemeZone, ThemeZoning } from '../../domain/trades/themes.ts';
import { formatCount, formatDecimal, formatPlural, formatUnit, THIN } from '../formats.ts';
import type { BothWays } from './addressed.ts';
import { fragileTexts } from './fragile.ts';
import { partOf } from './projectsPart.ts';
import { ranges } from './ranges.ts';
import type { TradeFigureName } from './tradeFigures.ts';
import { typeset } from './typeset.ts';

const TENSIONS = ['très faible', 'faible', 'moyenne', 'forte', 'très forte'];

/** What a figure is drawn on, in words. */
const FOOTPRINTS: Readonly<Record<ThemeZoning, string>> = {
  bassin: 'Chiffre du bassin d’emploi, jamais d’une commune.',
  zoneEmploi: 'Chiffre de la zone d’emploi, jamais d’une commune.',
  departement: 'Chiffre du département, jamais d’une commune.',
};

const GAPS: Readonly<Record<ThemeGap, string>> = {
  unpublished: 'non publié',
  'no-line': 'rien n’est publié pour ce choix',
  'not-surveyed': 'absent de l’enquête',
  uncertain: 'part trop incertaine pour une couleur',
};

/** The figure that each theme belongs to, for its sources and its limits. */
export const THEME_FIGURES = {
  recruitment: 'needs',
  specialisation: 'sectors',
  recentTension: 'tension',
  tension: 'tension',
} as const satisfies Record<ThemeKind, TradeFigureName>;

const times = (value: number) => `×${formatDecimal(value, Number.isInteger(value) ? 0 : 1)}`;

/** Words for the classes, lowest first. */
function classes({ theme, record: { breaks } }: Pick<ThemeReading, 'theme' | 'record'>): readonly string[] {
  if (isTension(theme)) return TENSIONS.map((name, at) => `${at + 1}, ${name}`);
  if (theme.kind === 'specialisation') {
    const [far, near, more, twice, thrice] = ranges(breaks, times);
    const words = [far, near, `${more} : comme en France`, twice, thrice, ranges(breaks, times)[5]];
    return words.map((text) => text ?? '');
  }
  return theme.measure === 'difficult'
    ? ranges(breaks, formatCount, `${THIN}%`)
    : ranges(breaks, formatCount);
}

function unit({ theme, year }: Pick<ThemeReading, 'theme' | 'year'>): string {
  if (isTension(theme)) return `classe de tension, de 1 à 5, ${year}`;
  if (theme.kind === 'specialisation') return `part des salariés du privé, rapportée à la France, ${year}`;
  return theme.measure === 'difficult'
    ? `part des projets jugés difficiles, en %, ${year}`
    : `projets de recrutement, ${year}`;
}

/** The figure of one zone as a sentence would say it. */
function figure(theme: MapTheme, { value, gap, isFloor, needs }: ThemeZone): string {
  if (value === null) return GAPS[gap ?? 'unpublished'];
  if (isTension(theme)) return `tension ${TENSIONS[value - 1]} (${value} sur 5)`;
  if (theme.kind === 'specialisation') return `${formatDecimal(value, 1)} fois la part de la France`;
  if (theme.measure === 'difficult')
    return `${needs ? partOf(needs.difficultPart) : formatUnit(value, '%')} des projets jugés difficiles`;
  const projects = formatPlural(value, 'projet de recrutement', 'projets de recrutement');
  return isFloor ? `au moins ${projects}` : projects;
}

const familyToChoose: BothWays<string> = {
  vous: 'Choisissez une famille de métiers dans « Couleurs et limites ».',
  tu: 'Choisis une famille de métiers dans « Couleurs et limites ».',
};
const familyToChooseHere: BothWays<string> = {
  vous: 'Choisissez une famille de métiers.',
  tu: 'Choisis une famille de métiers.',
};

/** Words of the figures of zones: their choice, their legend and their table. */
export const themeTexts = typeset({
  choose: 'Chiffres d’une zone entière',
  names: {
    recruitment: 'Recrutements (BMO)',
    specialisation: 'Spécialisation',
    recentTension: 'Tension la plus récente',
    tension: 'Tension',
  } satisfies Record<ThemeKind, string>,
  hints: {
    recruitment: 'par bassin d’emploi',
    specialisation: 'par zone d’emploi, pour un secteur',
    recentTension: 'par département, pour un métier',
    tension: 'par département, pour un métier',
  } satisfies Record<ThemeKind, string>,
  measure: 'Montrer',
  measures: { projects: 'Projets', difficult: 'Part difficile' } satisfies Record<RecruitmentMeasure, string>,
  family: 'Famille de métiers',
  allFamilies: 'Tous les métiers',
  chooseFamily: 'Choisir une famille de métiers',
  mine: (trade: string) => `Ma piste : ${trade}`,
  sector: 'Secteur',
  chooseSector: 'Choisir un secteur',
  details: { a21: 'Grands secteurs', a38: 'Secteurs détaillés' },
  limitsAway:
    'Les limites plus petites que la zone se cachent : elles feraient croire à un chiffre de commune.',
  waiting: 'Les chiffres arrivent…',
  failed: {
    vous: 'Les chiffres des métiers n’ont pas pu être chargés. Votre territoire, lui, fonctionne.',
    tu: 'Les chiffres des métiers n’ont pas pu être chargés. Ton territoire, lui, fonctionne.',
  },
  retry: 'Réessayer',
  toChoose: {
    recruitment: '',
    specialisation: {
      vous: 'Choisissez un secteur dans « Couleurs et limites ».',
      tu: 'Choisis un secteur dans « Couleurs et limites ».',
    },
    recentTension: familyToChoose,
    tension: familyToChoose,
  } satisfies Record<ThemeKind, string | BothWays<string>>,
  toChooseHere: {
    recruitment: '',
    specialisation: { vous: 'Choisissez un secteur.', tu: 'Choisis un secteur.' },
    recentTension: familyToChooseHere,
    tension: familyToChooseHere,
  } satisfies Record<ThemeKind, string | BothWays<string>>,
  footprint: (zoning: ThemeZoning) => FOOTPRINTS[zoning],
  missing: (theme: MapTheme) =>
    theme.kind === 'recruitment' && theme.measure === 'difficult'
      ? 'on ne sait pas à 10 points près'
      : 'non publié (pas zéro)',
  fragile: fragileTexts.whyOf('projets'),
  away: { vous: 'Plus pâle : hors de votre territoire.', tu: 'Plus pâle : hors de ton territoire.' },
  floor: 'Lire « au moins » : des lignes ne sont pas publiées.',
  beyond:
    'Une zone qui déborde de la région est dessinée jusqu’à sa limite ; son chiffre est celui de la zone entière.',
  partial: (parts: readonly string[]) => `sans la partie en ${parts.join(', ')}`,
  without: (zone: string, parts: readonly string[]) =>
    `${zone} : sans sa partie en ${parts.join(', ')}, que l’enquête ne compte pas cette année-là.`,
  tensionIsNoPromise: 'Une tension n’est pas une promesse d’embauche.',
  classes,
  unit,
  figure,
  footprintLine: { vous: 'bassins d’emploi de vos pistes', tu: 'bassins d’emploi de tes pistes' },
  table: 'Voir le tableau',
  asTable: (name: string) => `${name} en tableau`,
  tableTitle: (name: string) => `${name} : les zones et leurs chiffres`,
  zone: 'Zone',
  projects: 'Projets',
  difficult: 'Jugés difficiles',
  covered: 'Connu pour',
  value: 'Chiffre',
  touched: { vous: 'touchée par votre territoire', tu: 'touchée par ton territoire' },
  where: (commune: string) => `où se trouve ${commune}`,
} as const);
