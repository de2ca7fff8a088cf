import { toZoneId } from '../../ids.ts';
import { paddedCode, readMeasure, readYear } from '../cells.ts';
import { foldHeading } from '../headings.ts';
import { type AnnualContext, type AnnualTable, LINES_AT_ONCE, type Line } from '../reader.ts';
import type { Findings } from '../report.ts';

/** A line about France, the region or one of its départements. */
export interface TensionLine {
  /** Its number in its sheet. */
  readonly number: number;
  readonly year: number;
  readonly zone: string;
  readonly family: string;
  readonly label: string | null;
  /** Its cell in a column that is known by its meaning; empty where the sheet does not have it. */
  cell(column: string): string;
}

/** What the lines of all sheets are. */
export interface ReadTension {
  /** Lines of the newest year. */
  readonly lines: readonly TensionLine[];
  readonly year: number | null;
  /** Lines read, and those of the region that could not be. */
  readonly count: number;
  readonly lost: number;
}

/** What a line says of its zone. `France`: nothing, as in the sheet of France. */
type Where = 'France' | 'elsewhere' | 'unknown' | { readonly zone: string };

/** What becomes of a line. `unnamed`: it names no zone, as in the sheet of France. */
type Outcome =
  | { readonly kind: 'named' | 'unnamed'; readonly line: TensionLine }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'lost'; readonly number: number; readonly what: 'zones-unknown' | 'lines-unreadable' };

/** Reads every line of the sheets, and keeps those of the newest year that are about zones of the region; the others are told. */
export function* readTensionLines(
  tables: readonly AnnualTable[],
  context: AnnualContext,
  findings: Findings,
): Generator<number, ReadTension> {
  const outcomes: Outcome[] = [];
  for (const table of tables) {
    const own: Outcome[] = [];
    for (const line of table.lines) {
      own.push(readLine(line, table, context));
      if ((outcomes.length + own.length) % LINES_AT_ONCE === 0) yield outcomes.length + own.length;
    }
    // Among lines that name their zones, one that names none is about France only where there is no other sheet.
    const isOfFrance = tables.length === 1 || own.every(({ kind }) => kind === 'unnamed' || kind === 'lost');
    for (const outcome of own)
      outcomes.push(
        outcome.kind === 'unnamed' && !isOfFrance ? lost(outcome.line, 'zones-unknown') : outcome,
      );
  }
  const elsewhere = outcomes.filter(({ kind }) => kind === 'elsewhere').length;
  if (elsewhere > 0) findings.add('told', 'lines-elsewhere', { count: elsewhere });
  const unread = outcomes.filter((outcome) => outcome.kind === 'lost');
  for (const { what, number } of unread) findings.addLine('left-out', what, number);
  const lines = outcomes.flatMap((outcome) => ('line' in outcome ? [outcome.line] : []));
  return { ...newestOf(lines, findings), count: outcomes.length, lost: unread.length };
}

function newestOf(lines: readonly TensionLine[], findings: Findings): Pick<ReadTension, 'lines' | 'year'> {
  const [year = null, ...older] = [...new Set(lines.map((line) => line.year))].sort((a, b) => b - a);
  const newest = lines.filter((line) => line.year === year);
  if (older.length > 0)
    findings.add('told', 'years-older', {
      count: lines.length - newest.length,
      names: older.map(String),
    });
  return { lines: newest, year };
}

function readLine({ number, cells }: Line, { at, headings }: AnnualTable, context: AnnualContext): Outcome {
  const cell = (column: string) => cells[at[column] ?? -1] ?? '';
  const where = locate(cell, context);
  if (where === 'elsewhere') return { kind: 'elsewhere' };
  if (where === 'unknown') return lost({ number }, 'zones-unknown');
  const year = readYear(cell('year'));
  if (year === null || cells.length > headings.length) return lost({ number }, 'lines-unreadable');
  const isFrance = where === 'France';
  const line = {
    number,
    year,
    zone: isFrance ? 'FR' : where.zone,
    family: cell('family').toUpperCase(),
    label: at['label'] === undefined ? null : cell('label'),
    cell,
  };
  return { kind: isFrance && cell('level') === '' ? 'unnamed' : 'named', line };
}

function lost({ number }: { readonly number: number }, what: 'zones-unknown' | 'lines-unreadable'): Outcome {
  return { kind: 'lost', number, what };
}

/** One line for each zone and family: the same figures twice are one line, other figures are none. */
export function withoutDoubles(
  lines: readonly TensionLine[],
  figures: readonly string[],
  findings: Findings,
): readonly TensionLine[] {
  const byKey = new Map<string, TensionLine[]>();
  for (const line of lines) {
    const key = `${line.zone} ${line.family}`;
    const same = byKey.get(key);
    if (same) same.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey.values()].flatMap((same) => oneOf(same, figures, findings));
}

function oneOf(
  same: readonly TensionLine[],
  figures: readonly string[],
  findings: Findings,
): readonly TensionLine[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return same;
  const said = ({ cell }: TensionLine) => figures.map(cell).join('|');
  const agree = others.every((other) => said(other) === said(first));
  for (const { number } of agree ? others : same)
    findings.addLine(agree ? 'told' : 'left-out', agree ? 'lines-twice' : 'lines-contradict', number);
  return agree ? [first] : [];
}

/** A class from 1 to 5, null when it is not published. */
export function readClass(cell: string): number | null | 'unreadable' {
  const value = readMeasure(cell);
  if (value === null || value === 'blank') return null;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5
    ? value
    : 'unreadable';
}

/** Standardised indexes of 2019 go from -2 to 13, small départements included. */
const FARTHEST = 20;

/** A standardised index, null when it is not published. */
export function readIndex(cell: string): number | null | 'unreadable' {
  const value = readMeasure(cell);
  if (value === null || value === 'blank') return null;
  return typeof value === 'number' && Math.abs(value) <= FARTHEST ? value : 'unreadable';
}

const FRANCE = /^(?:|fr|france(?:entiere|metropolitaine)?|nat(?:ional)?|ensemble|total)$/;

function locate(cell: (column: string) => string, context: AnnualContext): Where {
  const codeOf = (column: 'region' | 'departement') =>
    FRANCE.test(foldHeading(cell(column)))
      ? 'none'
      : (toZoneId(column, paddedCode(cell(column), 2)) ?? 'wrong');
  const [region, departement] = [codeOf('region'), codeOf('departement')];
  if (region === 'wrong' || departement === 'wrong') return 'unknown';
  const level = departement !== 'none' ? 'dep' : region !== 'none' ? 'reg' : 'nat';
  const said = foldHeading(cell('level'));
  if (said !== '' && said !== level) return 'unknown';
  if (level === 'nat') return 'France';
  const isOwn = region === context.region.id;
  if (departement === 'none') return isOwn ? { zone: region } : 'elsewhere';
  const isOurs = context.departements.some(({ id }) => id === departement);
  if (region !== 'none' && isOurs !== isOwn) return 'unknown';
  return isOurs ? { zone: departement } : 'elsewhere';
}
