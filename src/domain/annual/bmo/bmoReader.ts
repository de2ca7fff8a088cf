import { err, ok, type Result } from '../../result.ts';
import { settleFamilies } from '../familyNames.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import names from '../headings.json' with { type: 'json' };
import { type ColumnMeanings, findColumns } from '../headings.ts';
import { onlyTable } from '../onlyTable.ts';
import { type AnnualContext, type AnnualReader, type AnnualTable, LINES_AT_ONCE } from '../reader.ts';
import { type AnnualRefusal, createFindings, type Findings } from '../report.ts';
import { sourceOf } from '../sources.ts';
import { settleBassins } from './bassinNames.ts';
import { tellChanges } from './bmoChanges.ts';
import type { BmoFile } from './bmoFile.ts';
import { createLineCheck, type SurveyLine, type TotalLine } from './bmoLines.ts';
import { yearOf } from './bmoYear.ts';
import { compareTotals } from './totals.ts';

const COLUMNS: ColumnMeanings = {
  year: needed('year', /^annee(?:enquete|bmo)?$/),
  family: needed('family', /^code(?:metierbmo|metier|fap|fap228|fap2021)$/),
  label: { ...needed('label', /^(?:nom|libelle|intitule)(?:metierbmo|metier|fap|fap228)$/), needed: false },
  region: needed('region', /^(?:reg|region|coderegion|codereg)$/),
  departement: needed('departement', /^(?:dept|dep|departement|codedepartement|codedep)$/),
  bassin: needed('bassin', /^(?:be(?:\d{2}|\d{4})?|codebe|codebassin(?:demploi|emploi)?)$/),
  bassinName: needed(
    'bassinName',
    /^(?:nombe(?:\d{2}|\d{4})?|nombassin(?:demploi|emploi)?|libbe(?:\d{2})?)$/,
  ),
  projects: needed('projects', /^met$/),
  difficult: needed('difficult', /^xmet$/),
  seasonal: needed('seasonal', /^smet$/),
};

/** Part of the lines of the region that may be left out: above, it is another nomenclature or another form. */
const MOST_LEFT_OUT = 1 / 2;

/** The workbook of the BMO survey of any year, as France Travail publishes it: one line by family, bassin and département. */
export const bmoReader: AnnualReader<BmoFile> = {
  kind: 'bmo',
  recognises: (headings) => findColumns(headings, COLUMNS),
  *read(tables, context) {
    const only = onlyTable(tables, 'bmo');
    if (!only.ok) return only;
    const table = only.value;
    const findings = createFindings();
    const read = yield* readLines(table, context, findings);
    const year = yearOf(table, read.years);
    if (!year.ok) return year;
    findings.add('checked', 'year', { count: year.value });
    if (read.lines.length === 0)
      return err({ reason: 'nothing-here', kind: 'bmo', findings: findings.list() });
    const kept = settle(read, context, findings);
    if (!kept.ok) return kept;
    const file = toFile(year.value, context, kept.value);
    tellChanges(file, table, context, findings);
    const lines = { read: read.count, kept: kept.value.length };
    return ok({
      file,
      report: { kind: 'bmo', year: year.value, sheet: table.sheet, lines, findings: findings.list() },
    });
  },
};

interface ReadLines {
  /** Lines of the region's bassins that say what they are, whatever their figures are worth. */
  readonly lines: readonly SurveyLine[];
  readonly totals: readonly TotalLine[];
  /** Lines by what their year reads as. */
  readonly years: ReadonlyMap<string, number>;
  readonly count: number;
  /** Lines of the region that could not be read. */
  readonly lost: number;
}

function* readLines(
  table: AnnualTable,
  context: AnnualContext,
  findings: Findings,
): Generator<number, ReadLines> {
  const check = createLineCheck(table, context, findings);
  const outcomes: ReturnType<typeof check>[] = [];
  const years = new Map<string, number>();
  for (const line of table.lines) {
    const outcome = check(line);
    if (outcomes.push(outcome) % LINES_AT_ONCE === 0) yield outcomes.length;
    if (outcome.kind === 'total') continue;
    const said = line.cells[table.at['year'] ?? -1] ?? '';
    years.set(said, (years.get(said) ?? 0) + 1);
  }
  const elsewhere = outcomes.filter(({ kind }) => kind === 'elsewhere').length;
  if (elsewhere > 0) findings.add('told', 'lines-elsewhere', { count: elsewhere });
  return {
    lines: outcomes.flatMap((outcome) => (outcome.kind === 'line' ? [outcome.line] : [])),
    totals: outcomes.flatMap((outcome) => (outcome.kind === 'total' ? [outcome.total] : [])),
    years,
    count: outcomes.length,
    lost: outcomes.filter(({ kind }) => kind === 'lost').length,
  };
}

/** The lines that can be vouched for, in order; a refusal when that leaves too little. */
function settle(
  { lines, totals, lost }: ReadLines,
  context: AnnualContext,
  findings: Findings,
): Result<readonly SurveyLine[], AnnualRefusal> {
  const wrong = compareTotals(lines, totals, context, findings);
  if (wrong === 'all') return err({ reason: 'totals-differ', kind: 'bmo', findings: findings.list() });
  const bassins = settleBassins(lines, context, findings);
  if (!bassins.ok)
    return err({ reason: 'codes-shuffled', kind: 'bmo', names: bassins.error, findings: findings.list() });
  const families = settleFamilies(lines, context.families, findings);
  const sound = lines.filter(
    (line) => line.sound && bassins.value(line) && families(line) && !wrong.has(line),
  );
  const kept = withoutDoubles(sound, findings);
  if (kept.length === 0 || kept.length < (1 - MOST_LEFT_OUT) * (lines.length + lost))
    return err({ reason: 'too-much-left-out', kind: 'bmo', findings: findings.list() });
  return ok(kept);
}

/** One line for each family, bassin and département: the same figures twice are one line, other figures are none. */
function withoutDoubles(lines: readonly SurveyLine[], findings: Findings): readonly SurveyLine[] {
  const byKey = new Map<string, SurveyLine[]>();
  for (const line of lines) {
    const key = `${line.bassin} ${line.departement} ${line.family}`;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const keys = [...byKey.keys()].sort();
  return keys.flatMap((key) => oneOf(byKey.get(key) ?? [], findings));
}

function oneOf(same: readonly SurveyLine[], findings: Findings): readonly SurveyLine[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return same;
  const figures = ({ projects, difficult, seasonal }: SurveyLine) => [projects, difficult, seasonal].join();
  const agree = others.every((other) => figures(other) === figures(first));
  for (const { number } of agree ? others : same)
    findings.addLine(agree ? 'told' : 'left-out', agree ? 'lines-twice' : 'lines-contradict', number);
  return agree ? [first] : [];
}

function toFile(year: number, { region }: AnnualContext, lines: readonly SurveyLine[]): BmoFile {
  const named = new Map(lines.map(({ bassin, bassinName }) => [bassin, bassinName]));
  const bassins = [...named].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const bassinAt = new Map(bassins.map(({ id }, at) => [id, at]));
  const families = [...new Set(lines.map(({ family }) => family))].sort();
  const familyAt = new Map(families.map((code, at) => [code, at]));
  const parts: [number, string, string][] = [];
  const partAt = new Map<string, number>();
  for (const { bassin, departement, region: counted } of lines) {
    const key = `${bassin} ${departement}`;
    if (partAt.has(key)) continue;
    partAt.set(key, parts.length);
    parts.push([bassinAt.get(bassin) ?? -1, departement, counted]);
  }
  return {
    format: ANNUAL_FORMAT,
    kind: 'bmo',
    year,
    region: region.id,
    source: sourceOf('bmo', String(year)),
    bassins,
    parts,
    families,
    part: lines.map(({ bassin, departement }) => partAt.get(`${bassin} ${departement}`) ?? -1),
    family: lines.map(({ family }) => familyAt.get(family) ?? -1),
    projects: lines.map(({ projects }) => projects),
    difficult: lines.map(({ difficult }) => difficult),
    seasonal: lines.map(({ seasonal }) => seasonal),
  };
}

function needed(column: keyof typeof names.bmo, heading: RegExp) {
  return { heading, name: names.bmo[column], needed: true };
}
