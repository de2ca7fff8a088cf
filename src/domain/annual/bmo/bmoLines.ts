import { toZoneId } from '../../ids.ts';
import { type Figure, paddedCode, readCount, saysTotal } from '../cells.ts';
import type { AnnualContext, AnnualTable, Line } from '../reader.ts';
import type { Findings } from '../report.ts';

/** A line of the survey about a bassin that communes of the region belong to. */
export interface SurveyLine {
  /** Its number in the sheet. */
  readonly number: number;
  readonly bassin: string;
  readonly bassinName: string;
  readonly departement: string;
  readonly region: string;
  readonly family: string;
  /** Name of the family; null when the sheet does not give it. */
  readonly label: string | null;
  /** Null: not published. */
  readonly projects: number | null;
  readonly difficult: number | null;
  readonly seasonal: number | null;
  /** False when one of its figures cannot be. */
  readonly sound: boolean;
}

export const FIGURES = ['projects', 'difficult', 'seasonal'] as const;
type FigureName = (typeof FIGURES)[number];

/** A line that adds others up; null where it is about them all. */
export interface TotalLine {
  readonly number: number;
  readonly bassin: string | null;
  readonly departement: string | null;
  readonly family: string | null;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

type LineOutcome =
  | { readonly kind: 'line'; readonly line: SurveyLine }
  | { readonly kind: 'total'; readonly total: TotalLine }
  | { readonly kind: 'elsewhere' }
  /** Perhaps of the region: it cannot be told, or it says so and cannot be read. */
  | { readonly kind: 'lost' };

/** What each line of a sheet is. What is wrong in a line is added to the findings. */
export function createLineCheck(
  { at, headings }: AnnualTable,
  context: AnnualContext,
  findings: Findings,
): (line: Line) => LineOutcome {
  const zones = {
    own: context.region.id,
    counting: new Set(context.bassins.map(({ id }) => `REG:${id.slice('BE:'.length, 'BE:'.length + 2)}`)),
    bassins: new Set(context.bassins.map(({ id }) => id)),
    departements: new Set([...context.departements.map(({ id }) => id), ...surveyedAround(context)]),
  };

  return ({ number, cells }) => {
    const cell = (column: string) => cells[at[column] ?? -1] ?? '';
    // A cell too many or too few, in a text: what follows it is not in its column.
    const isWhole = cells.length === headings.length;
    const total = isWhole ? readTotal(number, cell, context) : null;
    if (total) return total;
    const where = isWhole ? locate(codesOf(cell), zones) : 'lines-unreadable';
    if (where === 'elsewhere') return { kind: 'elsewhere' };
    if (typeof where === 'string') {
      const name = where === 'bassins-new' ? `${cell('bassin')} ${cell('bassinName')}` : undefined;
      findings.addLine('left-out', where, number, name);
      return { kind: 'lost' };
    }
    return {
      kind: 'line',
      line: {
        number,
        ...where,
        bassinName: cell('bassinName'),
        family: cell('family').toUpperCase(),
        label: at['label'] === undefined ? null : cell('label'),
        ...readFigures(number, cell, findings),
      },
    };
  };
}

/** Départements of other regions in which a published survey has a part of a bassin of this one. */
function surveyedAround({ region, published }: AnnualContext): string[] {
  return published.flatMap((file) =>
    file.kind === 'bmo'
      ? file.parts.flatMap(([, departement, counting]) => (counting === region.id ? [departement] : []))
      : [],
  );
}

type CellOf = (column: string) => string;
type Where = Pick<SurveyLine, 'region' | 'bassin' | 'departement'>;

interface Zones {
  readonly own: string;
  /** Regions that count bassins of ours. */
  readonly counting: ReadonlySet<string>;
  readonly bassins: ReadonlySet<string>;
  readonly departements: ReadonlySet<string>;
}

/** Where a line is; a word for what is wrong when it is of the region, perhaps, and cannot be read. */
function locate(
  codes: ReturnType<typeof codesOf>,
  zones: Zones,
): Where | 'elsewhere' | 'lines-unreadable' | 'no-bassin' | 'bassins-new' {
  const { region, bassin, departement } = codes;
  if (isElsewhere(codes, zones)) return 'elsewhere';
  if (!bassin) return 'no-bassin';
  const { own, bassins, departements } = zones;
  if (region === own && !bassins.has(bassin)) return 'bassins-new';
  // The code of a bassin begins with that of the region which counts it.
  if (!region || !departement || !bassins.has(bassin) || !isSameRegion(bassin, region))
    return 'lines-unreadable';
  return region === own && !departements.has(departement)
    ? 'lines-unreadable'
    : { region, bassin, departement };
}

/** Whether every code of a line says another region. One code alone may be wrong. */
function isElsewhere({ region, bassin, departement }: ReturnType<typeof codesOf>, zones: Zones): boolean {
  if (!region || !departement || region === zones.own || (bassin && zones.bassins.has(bassin))) return false;
  if (!bassin) return !zones.counting.has(region) && !zones.departements.has(departement);
  return !zones.departements.has(departement) || !isSameRegion(bassin, zones.own);
}

function codesOf(cell: CellOf) {
  return {
    region: zoneIdOf('region', cell('region')),
    bassin: zoneIdOf('bassin', cell('bassin')),
    departement: zoneIdOf('departement', cell('departement')),
  };
}

/** Digits of the codes of zones, whose zeros a spreadsheet may have taken away. */
const DIGITS = { region: 2, bassin: 4, departement: 2 } as const;

function zoneIdOf<K extends keyof typeof DIGITS>(kind: K, cell: string) {
  return toZoneId(kind, paddedCode(cell, DIGITS[kind]));
}

function isSameRegion(bassin: string, region: string): boolean {
  return bassin.slice('BE:'.length, 'BE:'.length + 2) === region.slice('REG:'.length);
}

function readFigures(number: number, cell: CellOf, findings: Findings) {
  let sound = true;
  const read = (column: FigureName): number | null => {
    const figure = readCount(cell(column));
    if (figure === 'blank') findings.addLine('told', 'cells-blank', number);
    if (figure === 'unreadable') {
      findings.addLine('left-out', 'figures-unreadable', number, cell(column).slice(0, 30));
      sound = false;
    }
    return typeof figure === 'number' ? figure : null;
  };
  const [projects, difficult, seasonal] = [read('projects'), read('difficult'), read('seasonal')];
  if (projects !== null && Math.max(difficult ?? 0, seasonal ?? 0) > projects) {
    findings.addLine('left-out', 'parts-above', number);
    sound = false;
  }
  return { projects, difficult, seasonal, sound };
}

/** A line of total, about the region or elsewhere; null when it is an ordinary line. */
function readTotal(number: number, cell: CellOf, context: AnnualContext): LineOutcome | null {
  const codes = ['family', 'bassin', 'departement', 'region'] as const;
  const names = [...codes.map(cell), cell('label'), cell('bassinName')];
  if (!names.some(saysTotal) && !saysTotal(cell('year'))) return null;
  const said = (column: (typeof codes)[number]) => (saysTotal(cell(column)) ? '' : cell(column));
  const { region, bassin, departement } = codesOf((column) => said(column as (typeof codes)[number]));
  const family = saysTotal(cell('label')) ? '' : said('family');
  const isOurs = bassin
    ? context.bassins.some(({ id }) => id === bassin)
    : region === context.region.id || context.departements.some(({ id }) => id === departement);
  if (!isOurs) return { kind: 'elsewhere' };
  const figures = {
    projects: readCount(cell('projects')),
    difficult: readCount(cell('difficult')),
    seasonal: readCount(cell('seasonal')),
  };
  return {
    kind: 'total',
    total: { number, bassin, departement, family: family.toUpperCase() || null, figures },
  };
}
