import type { CommuneCode } from '../../ids.ts';
import { err, ok } from '../../result.ts';
import { type Figure, isAmbiguousCount, readMeasure, saysTotal, wholeYear } from '../cells.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import names from '../headings.json' with { type: 'json' };
import { findColumns } from '../headings.ts';
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
import { columnMeasures, countsThings } from './columnMeasures.ts';
import { type CommuneOfLine, createCommuneCodes } from './communeCodes.ts';
import type { CommuneTableFile } from './communeTableFile.ts';
import { CODE_HEADING } from './privateJobsReader.ts';

/** Part of the cells of a column that are no number, above which it is one of words. */
const MOST_WORDS = 1 / 2;
const MOST_LEFT_OUT = 1 / 2;
/** A cell that somebody meant as a number: « 1.234,50 », « 12 % », « 3 € ». */
const NUMBER_LIKE = /^[-+\u2212<>~]?\s*\d/;
/** A heading about a part of a hundred. */
const PERCENT = /(?:^|_)pct(?:_|$)/i;

/** How near a table without a year is to what is read: just enough to be told what it lacks. */
const LEAST_SHARE = 0.51;

/** A table of any indicators by commune, each column named after its year: `rev_med_21`, `P22_POP`, `taux_2023`. */
export const communeTableReader: AnnualReader<CommuneTableFile> = {
  kind: 'commune-table',
  recognises,
  *read(tables, context) {
    const only = onlyTable(tables, 'commune-table');
    if (!only.ok) return only;
    const table = only.value;
    const findings = createFindings();
    const { lines, counts } = yield* readLines(table, context, findings);
    if (lines.size === 0)
      return err({ reason: 'nothing-here', kind: 'commune-table', findings: findings.list() });
    if (counts.lost > MOST_LEFT_OUT * (lines.size + counts.lost))
      return err({ reason: 'too-much-left-out', kind: 'commune-table', findings: findings.list() });
    const communes = [...lines.keys()].sort();
    const columns = table.headings.flatMap((heading, at) => {
      const year = yearOfHeading(heading);
      const values =
        year === null
          ? null
          : readColumn(
              heading,
              at,
              communes.map((code) => lines.get(code)),
              findings,
            );
      return year === null || values === null ? [] : { name: heading, year, values };
    });
    if (columns.length === 0)
      return err({ reason: 'no-numbers', kind: 'commune-table', findings: findings.list() });
    const years = [...new Set(columns.map((column) => column.year))].sort((a, b) => a - b);
    const year = Math.max(...years);
    tellColumns(table, columns, communes, context, findings);
    const file: CommuneTableFile = {
      format: ANNUAL_FORMAT,
      kind: 'commune-table',
      year,
      region: context.region.id,
      source: {
        producer: null,
        title: table.file,
        licence: null,
        licenceUrl: null,
        vintage: years.join(', '),
        landingPage: null,
      },
      communes,
      columns,
    };
    const read = { read: counts.read, kept: lines.size };
    return ok({
      file,
      report: { kind: 'commune-table', year, sheet: table.sheet, lines: read, findings: findings.list() },
    });
  },
};

function recognises(headings: Row): Recognition {
  const code = findColumns(headings, {
    code: { heading: CODE_HEADING, name: names.communes.code, needed: true },
  });
  if (!code.fits) return { ...code, share: 0 };
  const twice = twiceIn(headings);
  if (twice.length > 0) return { fits: false, share: 1, missing: [], twice };
  return headings.some((heading) => yearOfHeading(heading) !== null)
    ? code
    : // A column of codes is all that it has: any other kind of file is nearer.
      { fits: false, share: LEAST_SHARE, missing: [names.communes.tableYear], twice: [] };
}

/** Headings with a year that are written twice: one would be taken for the other. */
function twiceIn(headings: Row): readonly string[] {
  const dated = headings
    .filter((heading) => yearOfHeading(heading) !== null)
    .map((heading) => heading.trim());
  return [...new Set(dated.filter((heading, at) => dated.indexOf(heading) !== at))];
}

/** The year that a heading ends with, or begins with as INSEE writes it; null without one. */
function yearOfHeading(heading: string): number | null {
  const text = heading.trim();
  const [, whole] = /(?:^|\D)((?:19|20)\d{2})$/.exec(text) ?? [];
  if (whole !== undefined) return Number(whole);
  const [, short] = /[\p{L}\d]_(\d{2})$/u.exec(text) ?? /^[A-Z](\d{2})_/.exec(text) ?? [];
  return short === undefined ? null : wholeYear(Number(short));
}

function* readLines(table: AnnualTable, context: AnnualContext, findings: Findings) {
  const codes = createCommuneCodes(context);
  const byCode = new Map<CommuneCode, Line[]>();
  const counts = { read: 0, lost: 0, elsewhere: 0 };
  const take = (line: Line) => {
    const commune = codes(line.cells[table.at['code'] ?? -1] ?? '');
    if (commune.kind === 'elsewhere') counts.elsewhere++;
    else if (commune.kind !== 'ours' || line.cells.length !== table.headings.length)
      counts.lost += tellLost(commune.kind, line, findings) ? 0 : 1;
    else if (commune.former) findings.addLine('left-out', 'communes-succeeded', line.number);
    else byCode.set(commune.code, [...(byCode.get(commune.code) ?? []), line]);
  };
  for (const line of table.lines) {
    if (++counts.read % LINES_AT_ONCE === 0) yield counts.read;
    take(line);
  }
  if (counts.elsewhere > 0) findings.add('told', 'lines-elsewhere', { count: counts.elsewhere });
  const lines = new Map(
    [...byCode].flatMap(([code, same]) => {
      const single = singleLine(same, findings);
      if (single.length === 0) counts.lost += same.length;
      return single.map((line) => [code, line] as const);
    }),
  );
  return { lines, counts };
}

/** Tells why a line is not read. True for a total, which is no line of a commune. */
function tellLost(kind: CommuneOfLine['kind'], { number, cells }: Line, findings: Findings): boolean {
  const isTotal = kind !== 'ours' && cells.some(saysTotal);
  if (isTotal) findings.addLine('told', 'totals-unread', number);
  else findings.addLine('left-out', kind === 'unknown' ? 'communes-unknown' : 'lines-unreadable', number);
  return isTotal;
}

/** The line of a commune; none when two of them do not say the same. */
function singleLine(same: readonly Line[], findings: Findings): readonly Line[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return same;
  const agree = others.every(({ cells }) => cells.join('\n') === first.cells.join('\n'));
  for (const { number } of agree ? others : same)
    findings.addLine(agree ? 'told' : 'left-out', agree ? 'lines-twice' : 'lines-contradict', number);
  return agree ? [first] : [];
}

/** What a cell of a column holds. */
function readCell(heading: string, cell: string): Figure {
  if (countsThings(heading) && isAmbiguousCount(cell)) return 'unreadable';
  const figure = readMeasure(cell);
  const isOutside = typeof figure === 'number' && PERCENT.test(heading) && (figure < 0 || figure > 100);
  return isOutside ? 'unreadable' : figure;
}

/** Values of a column in the order of the lines; null when it holds words, or numbers that are written in another way. */
function readColumn(
  heading: string,
  at: number,
  lines: readonly (Line | undefined)[],
  findings: Findings,
): (number | null)[] | null {
  const cellOf = (line: Line | undefined) => line?.cells[at] ?? '';
  const read = lines.map((line) => readCell(heading, cellOf(line)));
  const unread = lines.filter((_, row) => read[row] === 'unreadable');
  const filled = read.filter((figure) => figure !== 'blank').length;
  if (unread.length > MOST_WORDS * filled) {
    const example = unread.map(cellOf).find((cell) => NUMBER_LIKE.test(cell));
    if (example !== undefined)
      findings.add('left-out', 'columns-unread', { names: [heading, example.slice(0, 30)] });
    return null;
  }
  for (const line of unread)
    findings.addLine('left-out', 'figures-unreadable', line?.number ?? 0, cellOf(line).slice(0, 30));
  lines.forEach((line, row) => {
    if (read[row] === 'blank') findings.addLine('told', 'cells-blank', line?.number ?? 0);
  });
  return read.map((figure) => (typeof figure === 'number' ? figure : null));
}

const MEASURES_TOLD = [
  ['count', 'columns-summed'],
  ['ratio', 'columns-ratios'],
  ['notAdditive', 'columns-alone'],
] as const;

function tellColumns(
  { headings, at }: AnnualTable,
  columns: CommuneTableFile['columns'],
  communes: readonly CommuneCode[],
  { communes: all }: AnnualContext,
  findings: Findings,
): void {
  const read = columns.map(({ name }) => name);
  findings.add('checked', 'columns-read', { count: read.length, names: read });
  const measures = columnMeasures(columns);
  for (const [measure, what] of MEASURES_TOLD) {
    const names = read.filter((_, position) => measures[position]?.measure === measure);
    if (names.length > 0) findings.add('told', what, { count: names.length, names });
  }
  const filled = communes.filter((_, row) => columns.some(({ values }) => values[row] !== null));
  findings.add('checked', 'communes-filled', { count: filled.length, before: all.length });
  const known = new Set<string>(communes);
  const absent = all.filter(({ code }) => !known.has(code)).map(({ name }) => name);
  if (absent.length > 0) findings.add('told', 'communes-missing', { count: absent.length, names: absent });
  const unread = findings
    .list()
    .flatMap(({ what, names = [] }) => (what === 'columns-unread' ? names.slice(0, 1) : []));
  const told = new Set([...read, ...unread]);
  const unused = headings.filter(
    (heading, position) => heading !== '' && position !== at['code'] && !told.has(heading),
  );
  if (unused.length > 0) findings.add('told', 'columns-unused', { count: unused.length, names: unused });
}
