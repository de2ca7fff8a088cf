import type { FigureId } from '../../domain/figures/figure.ts';
import type { FigureRecord } from '../../domain/figures/record.ts';
import { formatChange, formatCount, formatDecimal, formatYears, THIN } from '../formats.ts';
import { addedTexts } from './added.ts';
import type { FigureName } from './figures.ts';
import { ranges } from './ranges.ts';
import { typeset } from './typeset.ts';

/** A figure that colours the communes, in words. Years are those of its record, in the order of its columns. */
export interface MapFigureWords {
  readonly name: string;
  /** A word or two, for a row of buttons. */
  readonly short: string;
  /** Unit, and the year or years that the figure describes. */
  readonly unit: (years: readonly number[]) => string;
  readonly value: (value: number, years: readonly number[]) => string;
  /** The bare number, under a heading that gives the unit. */
  readonly number: (value: number) => string;
  /** What it is calculated on, when that is too few: « emplois en 2020 ». */
  readonly base: (years: readonly number[]) => string;
  /** Said of a commune that has nothing to calculate it on. */
  readonly noBase: (years: readonly number[]) => string;
  /** Where « ce que ce chiffre ne dit pas » is told. */
  readonly limits: FigureName;
  /** Words for the classes, lowest first, from the bounds between them. */
  readonly classes: (breaks: readonly number[]) => readonly string[];
}

const upTo10 = (value: number) => formatDecimal(value, value < 10 ? 1 : 0);

/** Words of the figures that can colour the communes, by the name of their record. */
export const MAP_FIGURES: Readonly<Record<FigureId, MapFigureWords>> = typeset({
  density: {
    name: 'Densité de population',
    short: 'Densité',
    unit: ([year]) => `habitants par km², ${year}`,
    value: (value) => `${formatCount(value)}${THIN}habitants par km²`,
    number: upTo10,
    base: () => 'habitants',
    noBase: () => 'aucune surface',
    limits: 'density',
    classes: (breaks) => ranges(breaks, formatCount),
  },
  jobsChange: {
    name: 'Évolution de l’emploi privé',
    short: 'Évolution de l’emploi',
    unit: ([to = 0, from = 0]) => `salariés du privé, variation ${formatYears(from, to)}`,
    value: (value, [to, from]) => `${formatChange(value)} de salariés du privé entre ${from} et ${to}`,
    number: (value) => formatChange(value),
    base: ([, from]) => `emplois en ${from}`,
    noBase: ([, from]) => `aucun salarié déclaré en ${from} : rien à comparer`,
    limits: 'jobsChange',
    classes: changes,
  },
  jobsPer100: {
    name: 'Emplois privés pour 100 habitants',
    short: 'Emplois pour 100 habitants',
    unit: ([jobs, people]) => `salariés du privé ${jobs} pour 100 habitants ${people}`,
    value: (value) => `${upTo10(value)} emplois privés pour 100${THIN}habitants`,
    number: upTo10,
    base: () => 'habitants',
    noBase: () => 'aucun habitant',
    limits: 'jobsPer100',
    classes: (breaks) => ranges(breaks, formatCount),
  },
  jobsPerWorkers: {
    name: 'Emplois pour 100 habitants qui travaillent',
    short: 'Emplois pour 100 qui travaillent',
    unit: ([year]) => `emplois au lieu de travail pour 100 habitants qui ont un emploi, ${year}`,
    value: (value) => `${upTo10(value)} emplois pour 100${THIN}habitants qui travaillent`,
    number: upTo10,
    base: () => 'habitants qui travaillent',
    noBase: () => 'aucun habitant qui travaille',
    limits: 'jobsPerWorkers',
    classes: (breaks) => ranges(breaks, formatCount),
  },
});

/** The words of a figure; those that any figure has, for one of a table that somebody brought: its heading is all that is known. */
export function mapFigureWords({ id, heading }: Pick<FigureRecord, 'id' | 'heading'>): MapFigureWords {
  const name = heading ?? id;
  return (
    MAP_FIGURES[id] ?? {
      name,
      short: name,
      unit: (years) => addedTexts.label(name, years),
      value: (value) => `${name}${THIN}: ${asWritten(value)}`,
      number: asWritten,
      base: () => 'unités',
      noBase: () => 'rien à calculer',
      limits: 'added',
      classes: (breaks) => ranges(breaks, asWritten),
    }
  );
}

/** A number of which nothing is known but itself: whole as it is, two decimals at most. */
function asWritten(value: number): string {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1;
  return digits === 0 ? formatCount(value) : formatDecimal(value, digits);
}

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
