import { sameWords } from '../cells.ts';
import type { AnnualContext, AnnualTable } from '../reader.ts';
import type { Findings } from '../report.ts';
import type { BmoFile } from './bmoFile.ts';

/** What is different from the latest earlier survey that is published; sums and secret figures of the region. */
export function tellChanges(
  file: BmoFile,
  table: AnnualTable,
  context: AnnualContext,
  findings: Findings,
): void {
  const surveys = context.published.filter((other): other is BmoFile => other.kind === 'bmo');
  const before = surveys.filter(({ year }) => year < file.year).sort((a, b) => b.year - a.year)[0] ?? null;
  if (before) findings.add('told', 'compared', { before: before.year });
  else findings.add('told', 'nothing-before');
  if (surveys.some(({ year }) => year === file.year)) findings.add('told', 'replaces', { count: file.year });

  const own = summarise(file);
  const earlier = before && summarise(before);
  const count = (what: 'lines-kept' | 'sums' | 'secret', of: (summary: typeof own) => number) =>
    findings.add('checked', what, { count: of(own), ...(earlier && { before: of(earlier) }) });
  count('lines-kept', ({ lines }) => lines);
  count('sums', ({ projects }) => projects);
  count('secret', ({ secret }) => secret);
  tellBassins(file, before, context, findings);
  if (earlier) tellFamilies(own.families, earlier.families, context, findings);
  tellColumns(table, findings);
}

/** Figures of the lines that the region counts as its own. */
function summarise({ region, parts, part, families, family, projects, difficult, seasonal }: BmoFile) {
  const own = part.flatMap((at, line) => (parts[at]?.[2] === region ? [line] : []));
  const secretIn = (column: readonly (number | null)[]) => own.filter((line) => column[line] === null).length;
  return {
    lines: own.length,
    families: new Set(own.flatMap((line) => families[family[line] ?? -1] ?? [])) as ReadonlySet<string>,
    projects: own.reduce((sum, line) => sum + (projects[line] ?? 0), 0),
    secret: secretIn(projects) + secretIn(difficult) + secretIn(seasonal),
  };
}

function tellBassins(
  { bassins, parts }: BmoFile,
  before: BmoFile | null,
  context: AnnualContext,
  findings: Findings,
): void {
  const here = new Set(bassins.map(({ id }) => id));
  const lost = context.bassins.filter(({ id }) => !here.has(id)).map(({ name }) => name);
  if (lost.length > 0) findings.add('told', 'bassins-lost', { count: lost.length, names: lost });
  else findings.add('checked', 'bassins', { count: here.size });

  const known = new Map((before?.bassins ?? context.bassins).map(({ id, name }) => [id, name]));
  const renamed = bassins.flatMap(({ id, name }) => {
    const former = known.get(id);
    return former === undefined || sameWords(former, name) ? [] : `${name} (${former})`;
  });
  if (renamed.length > 0) findings.add('told', 'bassins-renamed', { count: renamed.length, names: renamed });

  const partNames = (named: BmoFile['bassins'], all: BmoFile['parts']) =>
    all.map(([bassin, departement]) => `${named[bassin]?.id} ${departement}`);
  const now = new Set(partNames(bassins, parts));
  const partial = (before ? partNames(before.bassins, before.parts) : []).filter((part) => {
    const [id = ''] = part.split(' ');
    return here.has(id) && !now.has(part);
  });
  if (partial.length > 0)
    findings.add('told', 'bassins-partial', {
      count: partial.length,
      names: partial.map((part) => {
        const [id = '', departement = ''] = part.split(' ');
        return `${context.bassins.find((bassin) => bassin.id === id)?.name ?? id} (${departement.slice('DEP:'.length)})`;
      }),
    });
}

function tellFamilies(
  now: ReadonlySet<string>,
  before: ReadonlySet<string>,
  { families }: AnnualContext,
  findings: Findings,
): void {
  const named = (codes: readonly string[]) =>
    codes.map((code) => `${code} ${families.find((family) => family.code === code)?.label ?? ''}`.trim());
  const gained = [...now].filter((code) => !before.has(code));
  const lost = [...before].filter((code) => !now.has(code));
  if (gained.length > 0)
    findings.add('told', 'families-gained', { count: gained.length, names: named(gained) });
  if (lost.length > 0) findings.add('told', 'families-lost', { count: lost.length, names: named(lost) });
}

/** Columns of the sheet that say nothing that is kept. */
function tellColumns({ headings, at }: AnnualTable, findings: Findings): void {
  const used = new Set(Object.values(at));
  const unused = headings.filter((heading, position) => heading !== '' && !used.has(position));
  if (unused.length > 0) findings.add('told', 'columns-unused', { count: unused.length, names: unused });
}
