import type { IndicatorId } from '../../domain/statistics/indicators.ts';
import { formatChange, formatCount, formatDecimal, formatYears, THIN } from '../formats.ts';
import { ranges } from './ranges.ts';

/** An indicator in words. Years come from the data. */
export interface IndicatorText {
  readonly name: string;
  /** A word or two, for a row of buttons. */
  readonly short: string;
  /** Unit, and the year or years that the figure describes. */
  readonly unit: (populationYear: number) => string;
  readonly value: (value: number) => string;
  /** The bare number, under a heading that gives the unit. */
  readonly number: (value: number) => string;
  /** What it is calculated on, when that is too few: « emplois en 2019 ». */
  readonly base: string;
  /** Said of a commune that has nothing to calculate it on. */
  readonly noBase: string;
  /** Ce que ce chiffre ne dit pas. */
  readonly limits: string;
  /** Words for the classes, lowest first, from the bounds between them. */
  readonly classes: (breaks: readonly number[]) => readonly string[];
}

const FROM = 2019;
const TO = 2024;

export const INDICATOR_TEXTS: Readonly<Record<IndicatorId, IndicatorText>> = {
  density: {
    name: 'Densité de population',
    short: 'Densité',
    unit: (year) => `habitants par km², ${year}`,
    value: (value) => `${formatCount(value)}${THIN}habitants par km²`,
    number: (value) => formatDecimal(value, value < 10 ? 1 : 0),
    base: 'habitants',
    noBase: 'aucune surface',
    limits:
      'Une densité moyenne ne dit pas où l’on habite dans la commune : un bourg serré et des champs donnent le même chiffre qu’un habitat dispersé.',
    classes: (breaks) => ranges(breaks, formatCount),
  },
  jobsChange: {
    name: 'Évolution de l’emploi privé',
    short: 'Évolution de l’emploi',
    unit: () => `salariés du privé, variation ${formatYears(FROM, TO)}`,
    value: (value) => `${formatChange(value)} de salariés du privé entre ${FROM} et ${TO}`,
    number: (value) => formatChange(value),
    base: `emplois en ${FROM}`,
    noBase: `aucun salarié déclaré en ${FROM} : rien à comparer`,
    limits:
      'On compte les salariés du privé là où ils travaillent : ni les agents publics, ni les indépendants, ni les exploitants agricoles. Dans une petite commune, un seul établissement qui ouvre ou ferme change tout.',
    classes: changes,
  },
  jobsPer100: {
    name: 'Emplois privés pour 100 habitants',
    short: 'Emplois pour 100 habitants',
    unit: (year) => `salariés du privé ${TO} pour 100 habitants ${year}`,
    value: (value) => `${formatDecimal(value, value < 10 ? 1 : 0)} emplois privés pour 100${THIN}habitants`,
    number: (value) => formatDecimal(value, value < 10 ? 1 : 0),
    base: 'habitants',
    noBase: 'aucun habitant',
    limits:
      'Ces emplois sont occupés par des gens d’ici et d’ailleurs. Un chiffre bas ne dit pas qu’on y travaille peu, mais qu’on travaille surtout dans une autre commune.',
    classes: (breaks) => ranges(breaks, formatCount),
  },
};

/** "baisse de plus de 15 %", "baisse de 5 à 15 %", "de −5 à +5 %", "hausse de 5 à 15 %", … */
function changes(breaks: readonly number[]): string[] {
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = breaks.slice(1).map((to, at) => changeClass(breaks[at] ?? to, to));
  return [`baisse de plus de ${Math.abs(first)}${THIN}%`, ...between, `hausse de ${last}${THIN}% et plus`];
}

function changeClass(from: number, to: number): string {
  if (to <= 0) return `baisse de ${-to} à ${-from}${THIN}%`;
  if (from >= 0) return `hausse de ${from} à ${to}${THIN}%`;
  return `à peu près stable (${formatChange(from, 0)} à ${formatChange(to, 0)})`;
}
