import type { AgeStructure, JobsCurve } from '../../domain/statistics/series.ts';
import { hasNoBase, type Ratio, type Sum } from '../../domain/statistics/sums.ts';
import {
  formatChange,
  formatCount,
  formatPlural,
  formatRate,
  formatUnit,
  formatYears,
  THIN,
} from '../formats.ts';
import { fragileTexts } from './fragile.ts';
import { COUNTED_WITH_OTHERS, missingWords } from './missing.ts';
import { typeset } from './typeset.ts';

const communes = (count: number) => formatPlural(count, 'commune', 'communes');

/** A sum and its unit, « au moins … (k valeurs non publiées) » when terms are missing. */
function sum(given: Sum, singular: string, plural: string): string {
  const { value, missing, together, of } = given;
  if (value === null) {
    if (of === 0) return 'aucune commune comptée';
    return `${plural} : on ne sait pas, ${together ? COUNTED_WITH_OTHERS : 'rien n’est publié'}`;
  }
  const text = formatPlural(value, singular, plural);
  if (missing === 0) return text;
  return `au moins ${text} (${missingWords(given)})`;
}

/** A rate in words; a missing one is said « non calculable », one over fewer than 30 is said « fragile ». */
function rate({ value, fragile }: Ratio, format: (value: number) => string): string {
  if (value === null) return 'non calculable';
  return fragile ? `${format(value)} (${fragileTexts.why})` : format(value);
}

/** Communes that a rate or a structure had to leave out, and why. */
function leftOut(
  { missing, of }: { readonly missing: number; readonly of: number },
  why: 'unpublished' | 'merged' = 'unpublished',
): string | null {
  if (missing === 0) return null;
  const without = `Sans ${communes(missing)} sur ${formatCount(of)}`;
  return why === 'merged'
    ? `${without}, que l’Urssaf compte avec d’autres.`
    : `${without}, dont la valeur n’est pas publiée.`;
}

const density = (value: number) => formatUnit(value, 'hab./km²', value < 10 ? 1 : 0);

/** « plus que », « moins que », « comme »: `near` is the difference that nobody would notice. */
function compared(own: number | null, other: number | null, near: number, words: Comparison): string {
  if (own === null || other === null) return '';
  if (Math.abs(own - other) <= near) return words.alike;
  return own > other ? words.more : words.less;
}

interface Comparison {
  readonly more: string;
  readonly less: string;
  readonly alike: string;
}

function populationTitle(population: Sum, own: Ratio, other: Ratio | null): string {
  const start = sum(population, 'habitant', 'habitants');
  const against = compared(own.value, other?.value ?? null, 0.1 * (other?.value ?? 0), {
    more: ', plus serrés que dans la zone de comparaison',
    less: ', moins serrés que dans la zone de comparaison',
    alike: ', à peu près aussi serrés que dans la zone de comparaison',
  });
  return `${start}${against}`;
}

function evolution(percent: number): string {
  const size = Math.abs(percent);
  if (size < 0.5) return 'n’a presque pas changé';
  const written = formatUnit(size, '%', size < 9.95 ? 1 : 0);
  return percent > 0 ? `a augmenté de ${written}` : `a baissé de ${written}`;
}

/** The other evolution, said in full: « a baissé, moins que » could be read both ways. */
function besides(own: number, other: number | null, where: string): string {
  if (other === null || Number.isNaN(other)) return '';
  if (Math.abs(own - other) <= 1) return `, comme ${where}`;
  return ` ; il ${evolution(other)} ${where}`;
}

/** What follows a percentage over a small base in a title. */
function mark({ fragile }: { readonly fragile: boolean }): string {
  return fragile ? ` (${fragileTexts.word})` : '';
}

function curveTitle(own: JobsCurve, region: JobsCurve): string {
  const percent = (own.index.at(-1) ?? Number.NaN) - 100;
  const ofRegion = (region.index.at(-1) ?? Number.NaN) - 100;
  if (Number.isNaN(percent)) return 'Emploi privé : pas de série complète à montrer';
  return `L’emploi privé ${evolution(percent)} depuis ${own.years[0]}${mark(own)}${besides(percent, ofRegion, 'dans la région')}`;
}

/** @param years the latest, then the one that it is compared with */
function changeTitle(own: Ratio, other: Ratio | null, [, from]: readonly number[]): string {
  const { value } = own;
  if (hasNoBase(own)) return `Depuis ${from} : aucun salarié déclaré cette année-là, rien à comparer`;
  if (value === null) return `Depuis ${from} : évolution non calculable`;
  const against = besides(value, other?.value ?? null, 'dans la zone de comparaison');
  return `Depuis ${from}, l’emploi privé ${evolution(value)}${mark(own)}${against}`;
}

function jobsPer100Title(own: Ratio): string {
  const { value } = own;
  if (value === null) return 'Emplois privés pour 100 habitants : non calculable';
  return `${formatRate(value)}${THIN}emplois privés sur place pour 100 habitants${mark(own)}`;
}

function agesTitle({ shares, bands }: AgeStructure): string {
  if (shares.length === 0) return 'Âges : on ne sait pas pour ces communes';
  const of = (...wanted: string[]) =>
    wanted.reduce((total, band) => total + (shares[bands.indexOf(band)] ?? 0), 0);
  const young = formatUnit(100 * of('0-14', '15-24'), '%');
  const old = formatUnit(100 * of('65-79', '80+'), '%');
  return `${young} des habitants ont moins de 25 ans, ${old} ont 65 ans ou plus`;
}

const BAND = /^(\d+)-(\d+)$/;

/** Name of an age band as people say it. */
function band(text: string): string {
  const match = BAND.exec(text);
  return match ? `${match[1]}–${match[2]} ans` : `${text.replace('+', '')} ans et plus`;
}

/** Words of the profile of a territory. */
export const profileTexts = typeset({
  title: 'Ce qu’on en sait',
  compareWith: 'Comparer avec',
  /** @param ofRegion « des … », as the region writes it */
  overflow: (zone: string, ofRegion: string) =>
    `${zone} déborde de la région : seules ses communes ${ofRegion} sont comptées ici.`,
  yours: { vous: 'Votre territoire', tu: 'Ton territoire' },
  regionShort: 'Région',
  loading: 'Chargement des séries…',
  failed: 'Les séries n’ont pas pu être lues. Le reste de la page fonctionne.',
  communesCounted: {
    vous: (count: number) => `votre territoire, ${communes(count)}`,
    tu: (count: number) => `ton territoire, ${communes(count)}`,
  },
  doesNotSay: 'Ce que ce chiffre ne dit pas',
  sum,
  rate,
  leftOut,
  density,
  jobsPer100: formatRate,
  change: formatChange,
  populationTitle,
  curveTitle,
  changeTitle,
  jobsTitle: (jobs: Sum, year: number) =>
    jobs.value === 0 && jobs.missing === 0
      ? `Aucun salarié du privé déclaré en ${year}`
      : `${sum(jobs, 'emploi privé', 'emplois privés')} en ${year}`,
  jobsPer100Title,
  agesTitle,
  band,
  densityCaption: 'Habitants au km²',
  curveCaption: (year: number) => `Emploi privé, indice 100 en ${year}`,
  curveTable: 'Voir les nombres de la courbe',
  year: 'Année',
  jobsOfYear: 'Emplois privés',
  index: 'Indice',
  regionIndex: 'Indice de la région',
  curveMissing: (missing: number, of: number) =>
    `La courbe suit ${communes(of - missing)} sur ${formatCount(of)} : celles dont toutes les années sont connues.`,
  changeCaption: ([to = 0, from = 0]: readonly number[]) =>
    `Évolution de l’emploi privé, ${formatYears(from, to)}`,
  jobsPer100Caption: 'Emplois privés pour 100 habitants',
  agesCaption: 'Part des habitants par âge',
  age: 'Âge',
  flag: (commune: string, note: string) => `${commune} : ${note}`,
} as const);
