import type { MergedColumn } from '../catalogue/column.ts';
import { type MergedUnit, unitOf } from '../statistics/merged.ts';
import { hasNoBase, type Ratio, type Rows, ratioOver, sumOver } from '../statistics/sums.ts';
import type { FigureRecord } from './record.ts';

/** Identifier of a figure: that of its record. */
export type FigureId = FigureRecord['id'];

/** A figure of communes: its record and the columns that it names. */
export interface CommuneFigure {
  readonly record: FigureRecord;
  /** In the order of `record.columns`. */
  readonly columns: readonly [MergedColumn, ...MergedColumn[]];
}

/** Figures that panels, papers and commands are written around: a region without one of them is refused. */
export const NAMED_FIGURES = ['population', 'density', 'privateJobs', 'jobsChange', 'jobsPer100'] as const;
export type NamedFigure = (typeof NAMED_FIGURES)[number];

/** Figures of the communes of a region, by name. */
export interface CommuneFigures extends Readonly<Record<NamedFigure, CommuneFigure>> {
  /** All of them, in the order of their records. */
  readonly all: readonly CommuneFigure[];
  /** Those that can colour the communes. */
  readonly coloured: readonly CommuneFigure[];
  /** Those of tables that were brought in: named by a heading of their file. */
  readonly added: readonly CommuneFigure[];
}

/**
 * The figure over a set of communes, by the rules of its measure: a missing term is never read as zero, communes that a source
 * counts together come in whole or not at all. People per km², percent of change, jobs for a hundred inhabitants.
 */
export function figureOver({ record, columns }: CommuneFigure, rows: Rows): Ratio {
  const [first, second] = columns;
  const { measure, per, fragileUnder } = record;
  if (measure === 'notAdditive') return alone(first, rows);
  if (measure === 'count' || !second) {
    const { value, missing, of } = sumOver(first, rows);
    return { value, numerator: value ?? 0, denominator: 1, missing, of, fragile: false };
  }
  const ratio = ratioOver(first, second, rows);
  const { value, numerator, denominator } = ratio;
  if (value === null) return { ...ratio, fragile: false };
  const fragile = fragileUnder !== null && denominator < fragileUnder;
  // One division: (380 / 400 - 1) * 100 would fall just under a bound of -5.
  const written = measure === 'change' ? ((numerator - denominator) * 100) / denominator : value * per;
  return { ...ratio, value: written, fragile };
}

/** What is published of one commune; nothing of several, which no sum nor mean would be that of. */
function alone({ column }: MergedColumn, rows: Rows): Ratio {
  const [row, ...others] = rows;
  const value = others.length === 0 ? (column[row ?? -1] ?? Number.NaN) : Number.NaN;
  const of = others.length + Number(row !== undefined);
  const isMissing = Number.isNaN(value);
  return {
    value: isMissing ? null : value,
    numerator: isMissing ? 0 : value,
    denominator: 1,
    missing: isMissing ? of : 0,
    of,
    fragile: false,
  };
}

/** The latest year that a figure describes. */
export function yearOf({ record }: Pick<CommuneFigure, 'record'>): number {
  return Math.max(...record.years);
}

/** A figure as it reads on one commune. */
export interface CommuneReading {
  readonly ratio: Ratio;
  /** The commune and those that the source counts with it, when the figure is that of all of them; null for its own. */
  readonly together: MergedUnit | null;
}

/** The figure of one commune, or of the unit that a source counts it in. */
export function readCommune(figure: CommuneFigure, row: number): CommuneReading {
  const together = figure.columns.map((column) => unitOf(column, row)).find((unit) => unit !== null) ?? null;
  return { ratio: figureOver(figure, together ?? [row]), together };
}

/** The figure on every commune, in row order. */
export function readCommunes(figure: CommuneFigure): readonly CommuneReading[] {
  return Array.from(figure.columns[0].column, (_, row) => readCommune(figure, row));
}

/** The figure of a map, or null for a name that the region has no map of: that of another edition, of another centre. */
export function colouredFigure({ coloured }: CommuneFigures, id: FigureId | null): CommuneFigure | null {
  return coloured.find(({ record }) => record.id === id) ?? null;
}

/** Which marks a map of the figure bears besides its classes. */
export interface FigureMarks {
  /** Some figure is not published. */
  readonly missing: boolean;
  /** Some figure is calculated on too few. */
  readonly fragile: boolean;
  /** Some commune has nothing to calculate it on. */
  readonly noBase: boolean;
}

/** The marks that at least one commune bears. */
export function marksOf(readings: readonly CommuneReading[]): FigureMarks {
  return {
    missing: readings.some(({ ratio }) => ratio.value === null && !hasNoBase(ratio)),
    fragile: readings.some(({ ratio }) => ratio.fragile),
    noBase: readings.some(({ ratio }) => hasNoBase(ratio)),
  };
}

/** Class of a value, 0 to `breaks.length`; -1 when the value is missing. */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return -1;
  let at = 0;
  for (const bound of breaks) if (value >= bound) at++;
  return at;
}
