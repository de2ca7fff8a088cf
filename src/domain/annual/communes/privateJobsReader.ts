import type { CommuneCode } from '../../ids.ts';
import { err, ok } from '../../result.ts';
import { readCount, readYear, saysTotal } from '../cells.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import names from '../headings.json' with { type: 'json' };
import { type ColumnMeanings, findColumns, foldHeading } from '../headings.ts';
import { onlyTable } from '../onlyTable.ts';
import {
  type AnnualContext,
  type AnnualReader,
  type AnnualTable,
  LINES_AT_ONCE,
  type Line,
  type Recognition,
} from '../reader.ts';
import { createFindings, type Findings } from '../report.ts';
import type { Row } from '../sheets.ts';
import { sourceOf } from '../sources.ts';
import { type CommuneOfLine, createCommuneCodes } from './communeCodes.ts';
import { tellJobs } from './jobsChanges.ts';
import { createJobsSums, type JobsSums } from './jobsSums.ts';
import type { PrivateJobsFile } from './privateJobsFile.ts';

export const CODE_HEADING = /^(?:code(?:commune|insee|geo|com)?|codgeo|depcom|insee|com)$/;
const CODE = { heading: CODE_HEADING, name: names.communes.code, needed: true };
/** One line by commune and year. */
const LONG: ColumnMeanings = {
  code: CODE,
  year: { heading: /^(?:annee|year|an)$/, name: names.communes.year, needed: true },
  jobs: {
    heading: /^(?:efftotal|effectifs?(?:salaries?)?(?:prives?)?(?:total)?)$/,
    name: names.communes.jobs,
    needed: true,
  },
};
/** One column a year: "Effectifs salariés 2024", as Urssaf publishes them by commune and activity. */
const WIDE_JOBS = /^effectifs?salaries?(?:prives?)?((?:19|20)\d{2})$/;
/** Columns of figures, those that are not read included: "Nombre d'établissements 2024". */
const OF_A_YEAR = /(?:19|20)\d{2}$/;
/** Columns that cut a commune in several lines. */
const ACTIVITY = /^(?:code)?(?:ape|naf|na\d{2}|secteur.*|grandsecteur.*)$/;

const MOST_LEFT_OUT = 1 / 2;

/** Private-sector employees by commune, as Urssaf publishes them or as one line a commune and year. */
export const privateJobsReader: AnnualReader<PrivateJobsFile> = {
  kind: 'private-jobs',
  recognises,
  *read(tables, context) {
    const only = onlyTable(tables, 'private-jobs');
    if (!only.ok) return only;
    const table = only.value;
    const findings = createFindings();
    const sums = createJobsSums();
    const check = createCheck(table, context, sums, findings);
    const counts = { read: 0, kept: 0, elsewhere: 0, lost: 0 };
    for (const line of table.lines) {
      if (++counts.read % LINES_AT_ONCE === 0) yield counts.read;
      counts[check(line)]++;
    }
    if (counts.elsewhere > 0) findings.add('told', 'lines-elsewhere', { count: counts.elsewhere });
    if (sums.isSummed()) findings.add('told', 'communes-summed');
    const found = sums.finish();
    const year = found.years.at(-1);
    if (counts.kept === 0 || year === undefined)
      return err({ reason: 'nothing-here', kind: 'private-jobs', findings: findings.list() });
    if (counts.lost > MOST_LEFT_OUT * (counts.kept + counts.lost))
      return err({ reason: 'too-much-left-out', kind: 'private-jobs', findings: findings.list() });
    const [first = year] = found.years;
    const file: PrivateJobsFile = {
      format: ANNUAL_FORMAT,
      kind: 'private-jobs',
      year,
      region: context.region.id,
      source: sourceOf('private-jobs', first === year ? String(year) : `${first}-${year}`),
      ...found,
    };
    tellJobs(file, context, findings);
    const lines = { read: counts.read, kept: counts.kept };
    return ok({
      file,
      report: { kind: 'private-jobs', year, sheet: table.sheet, lines, findings: findings.list() },
    });
  },
};

function recognises(headings: Row): Recognition {
  const code = findColumns(headings, { code: CODE });
  const at: Record<string, number> = {};
  const years: string[] = [];
  headings.forEach((heading, position) => {
    const [, year] = WIDE_JOBS.exec(foldHeading(heading)) ?? [];
    if (year === undefined) return;
    at[year] = position;
    years.push(year);
  });
  if (!code.fits || years.length === 0) return findColumns(headings, LONG);
  const twice = years.filter((year, position) => years.indexOf(year) !== position);
  return twice.length > 0
    ? { fits: false, share: 1, missing: [], twice }
    : { fits: true, at: { ...at, ...code.at } };
}

/** Adds up each line as it comes, and says what became of it. */
function createCheck(table: AnnualTable, context: AnnualContext, sums: JobsSums, findings: Findings) {
  const codes = createCommuneCodes(context);
  const again = createDoubles(table, findings);
  const lost = (commune: CommuneOfLine, line: Line) => {
    tellLost(commune, line, findings);
    return 'lost' as const;
  };
  const slipped = (line: Line, commune: CommuneOfLine) => {
    const named = line.cells.map(codes).filter((each) => each.kind === 'ours');
    // Whichever commune it names lacks what it would have added.
    for (const { code } of named) sums.lose(code);
    if (named.length === 0 && commune.kind === 'elsewhere') return 'elsewhere';
    return lost(commune.kind === 'elsewhere' ? { kind: 'none' } : commune, line);
  };
  return (line: Line): 'kept' | 'elsewhere' | 'lost' => {
    const commune = codes(line.cells[table.at['code'] ?? -1] ?? '');
    if (line.cells.length !== table.headings.length) return slipped(line, commune);
    if (commune.kind === 'elsewhere') return 'elsewhere';
    if (commune.kind !== 'ours') return lost(commune, line);
    if (commune.former) findings.addLine('told', 'communes-succeeded', line.number);
    const seen = again(line);
    if (seen === 'first') addFigures(table, line, commune.code, sums, findings);
    if (seen !== 'contradicts') return 'kept';
    sums.lose(commune.code);
    return 'lost';
  };
}

/**
 * Tells a line that is there already. Where a commune has a line for each activity, the same one is known by all that is no
 * figure; elsewhere, by its commune and year. Said alike, it counts once; otherwise, nobody knows which is right.
 */
function createDoubles({ at, headings }: AnnualTable, findings: Findings) {
  const { code = -1, year = -1, ...jobs } = at;
  const folded = headings.map(foldHeading);
  const hasActivity = folded.some((heading) => ACTIVITY.test(heading));
  const isFigure = folded.map((heading, position) => OF_A_YEAR.test(heading) || position === at['jobs']);
  const seen = new Map<string, string>();
  return ({ number, cells }: Line): 'first' | 'twice' | 'contradicts' => {
    const key = hasActivity ? cells.filter((_, position) => !isFigure[position]) : [cells[code], cells[year]];
    const said = hasActivity ? Object.values(jobs).map((position) => cells[position]) : cells;
    const before = seen.get(key.join('\n'));
    if (before === undefined) {
      seen.set(key.join('\n'), said.join('\n'));
      return 'first';
    }
    const agrees = before === said.join('\n');
    findings.addLine(agrees ? 'told' : 'left-out', agrees ? 'lines-twice' : 'lines-contradict', number);
    return agrees ? 'twice' : 'contradicts';
  };
}

function addFigures(
  { at }: AnnualTable,
  { number, cells }: Line,
  code: CommuneCode,
  sums: JobsSums,
  findings: Findings,
): void {
  const cellOf = (column: string) => cells[at[column] ?? -1] ?? '';
  const add = (year: number, cell: string) => {
    const figure = readCount(cell);
    if (figure === 'blank') findings.addLine('told', 'cells-blank', number);
    if (figure === 'unreadable')
      findings.addLine('left-out', 'figures-unreadable', number, cell.slice(0, 30));
    sums.add(code, year, typeof figure === 'number' ? figure : null, cellOf('code'));
  };
  if (at['jobs'] === undefined) {
    for (const year of Object.keys(at)) if (year !== 'code') add(Number(year), cellOf(year));
    return;
  }
  const year = readYear(cellOf('year'));
  if (year === null) {
    findings.addLine('left-out', 'lines-unreadable', number);
    sums.lose(code);
  } else add(year, cellOf('jobs'));
}

function tellLost(commune: CommuneOfLine, { cells, number }: Line, findings: Findings): void {
  if (commune.kind !== 'ours' && cells.some(saysTotal)) findings.addLine('told', 'totals-unread', number);
  else if (commune.kind === 'unknown')
    findings.addLine('left-out', 'communes-unknown', number, cells.join(' ').slice(0, 40));
  else findings.addLine('left-out', 'lines-unreadable', number);
}
