import { expect } from 'vitest';
import type { AnnualFile } from '../../src/domain/annual/annualFile.ts';
import type { BmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import type { CommuneTableFile } from '../../src/domain/annual/communes/communeTableFile.ts';
import type { PrivateJobsFile } from '../../src/domain/annual/communes/privateJobsFile.ts';
import type { FlowsFile } from '../../src/domain/annual/flows/flowsFile.ts';
import type { AnnualReport } from '../../src/domain/annual/report.ts';
import type { OldTensionFile, TensionFile } from '../../src/domain/annual/tension/tensionFile.ts';
import { madeContext } from './madeSurvey.ts';

type Rows = readonly (readonly string[])[];

/** What a file says is what its rows say, read in the plainest way; fails where one of them has a figure of nowhere. */
export function expectFromRows(file: AnnualFile, rows: Rows): void {
  if (file.kind === 'bmo') expectSurvey(file, rows);
  else if (file.kind === 'flows') expectPeople(file, rows);
  else if (file.kind === 'private-jobs') expectJobs(file, rows);
  else if (file.kind === 'commune-table') expectTable(file, rows);
  else expectClasses(file, rows);
}

/** Findings that say what became of lines that are not in the file. */
const GONE = new Set([
  'lines-elsewhere',
  'totals-agree',
  'totals-rounded',
  'totals-differ',
  'totals-unread',
  'lines-twice',
  'years-older',
]);

/** Every line is in the file, or counted in a finding. */
export function expectTold({ lines, findings }: AnnualReport): void {
  const told = findings.filter(({ outcome, what }) => outcome === 'left-out' || GONE.has(what));
  expect(told.reduce((sum, { count = 0 }) => sum + count, 0)).toBeGreaterThanOrEqual(
    lines.read - lines.kept - madeTotals(findings),
  );
}

/** A wrong total is told by its lines: itself is not among them. */
function madeTotals(findings: AnnualReport['findings']): number {
  return findings
    .filter(({ what }) => what === 'totals-differ')
    .reduce((sum, { lines = [] }) => sum + lines.length, 0);
}

function number(cell = ''): number | null {
  return /\d/.test(cell) ? Number(cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')) : null;
}

/** No line of the file has figures that no row of the sheet has, under headings found by the plainest comparison. */
function expectSurvey(file: BmoFile, rows: Rows): void {
  const plain = (cells: readonly string[] = []) =>
    cells.map((cell) =>
      cell
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z\d]/g, '')
        .replace(/^dep$/, 'dept')
        .replace(/^codemetier$/, 'codemetierbmo'),
    );
  // Headings may be there twice, the first time damaged.
  const needed = ['annee', 'codemetierbmo', 'reg', 'dept', 'met', 'xmet', 'smet'];
  const at = rows.findIndex(
    (cells) =>
      needed.every((name) => plain(cells).includes(name)) &&
      plain(cells).some((cell) => /^be\d*$/.test(cell)),
  );
  const headings = plain(rows[at]);
  const column = (name: string) => headings.indexOf(name);
  const [family, dept, met, xmet, smet] = ['codemetierbmo', 'dept', 'met', 'xmet', 'smet'].map(column);
  const bassin = headings.findIndex((heading) => /^be\d*$/.test(heading));
  const known = new Set(
    rows
      .slice(at + 1)
      .map((cells) =>
        [
          cells[family ?? -1]?.trim().toUpperCase(),
          Number(cells[bassin]),
          cells[dept ?? -1]?.trim().padStart(2, '0'),
          number(cells[met ?? -1]),
          number(cells[xmet ?? -1]),
          number(cells[smet ?? -1]),
        ].join('|'),
      ),
  );
  for (const [line, part] of file.part.entries()) {
    const [position = -1, departement = ''] = file.parts[part] ?? [];
    const made = [
      file.families[file.family[line] ?? -1],
      Number(file.bassins[position]?.id.slice('BE:'.length)),
      departement.slice('DEP:'.length),
      file.projects[line],
      file.difficult[line],
      file.seasonal[line],
    ].join('|');
    expect(known).toContain(made);
  }
}

/** No more people than the numbers of the sheet add up to. */
function expectPeople({ total }: FlowsFile, rows: Rows): void {
  const most = rows
    .flat()
    .map((cell) => number(cell) ?? 0)
    .filter((value) => value > 0)
    .reduce((sum, value) => sum + value, 0);
  expect(total).toBeLessThanOrEqual(most + 1e-6);
}

/**
 * Rows of a commune of today below the headings, former communes that it is made of included, each once however often it is
 * written: those of the width of the headings, which a workbook gives to all of them.
 */
function rowsOf(commune: string, rows: Rows): Rows {
  const headingAt = rows.findIndex((cells) => codeAt(cells) >= 0);
  const headings = rows[headingAt] ?? [];
  const own = rows.slice(headingAt + 1).filter((cells) => {
    const [code = ''] = cells[codeAt(headings)]?.trim().toUpperCase().split(/\s/) ?? [];
    return (madeContext.succession[code] ?? code) === commune;
  });
  return [...new Map(own.map((cells) => [cells.join('|'), cells])).values()];
}

/** Where the codes of communes are in a row of headings; -1 in another row. */
function codeAt(cells: readonly string[]): number {
  return cells.findIndex((cell) => /^\W*(?:code\W*(?:com(?:mune)?|insee|geo)?|com|codgeo)\W*$/i.test(cell));
}

/** Employees of a commune are what one column of its rows adds up to. */
function expectJobs({ communes, years, jobs }: PrivateJobsFile, rows: Rows): void {
  const widest = Math.max(...rows.map(({ length }) => length));
  for (const [row, commune] of communes.entries()) {
    const own = rowsOf(commune, rows);
    const sums = Array.from({ length: widest }, (_, at) =>
      own.reduce((sum, cells) => sum + (number(cells[at]) ?? 0), 0),
    );
    for (const at of years.keys()) {
      const value = jobs[at]?.[row] ?? null;
      if (value !== null) expect(sums).toContain(value);
    }
  }
}

/** A figure of a commune is a cell of its row. */
function expectTable({ communes, columns }: CommuneTableFile, rows: Rows): void {
  for (const [row, commune] of communes.entries()) {
    const cells = new Set(rowsOf(commune, rows).flat().map(number));
    for (const { values } of columns) {
      const value = values[row] ?? null;
      if (value !== null) expect(cells).toContain(value);
    }
  }
}

/** A class stands on one row with its family, its zone, its year, its index and its factors. */
function expectClasses(file: TensionFile | OldTensionFile, rows: Rows): void {
  const plain = rows.map((cells) => ({
    words: new Set(cells.map((cell) => cell.trim().toUpperCase())),
    numbers: new Set(cells.map(number)),
  }));
  for (const { zone, code, values } of classesOf(file)) {
    const all = [...values, file.year, zone === 'FR' ? null : Number(zone.slice('DEP:'.length))];
    const said = all.filter((value) => value !== null);
    const isThere = plain.some(
      ({ words, numbers }) => words.has(code) && said.every((value) => numbers.has(value)),
    );
    expect(isThere, `${zone} ${code} ${said.join(' ')}`).toBe(true);
  }
}

/** Every class that a file gives, with the values of its line. */
function classesOf(file: TensionFile | OldTensionFile) {
  const levels =
    file.kind === 'tension'
      ? [{ codes: file.codes, category: file.category, others: [file.index, ...Object.values(file.factors)] }]
      : [file.detailed, file.grouped].map(({ codes, category, factors }) => ({
          codes,
          category,
          others: Object.values(factors),
        }));
  return levels
    .flatMap(({ codes, category, others }) =>
      file.zones.flatMap((zone, at) =>
        codes.map((code, row) => ({
          zone,
          code,
          values: [category, ...others].map((grid) => grid[at]?.[row] ?? null),
        })),
      ),
    )
    .filter(({ values: [category] }) => category !== null);
}
