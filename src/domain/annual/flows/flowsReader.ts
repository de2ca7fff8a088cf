import { err, ok } from '../../result.ts';
import { wholeYear } from '../cells.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import headings from '../headings.json' with { type: 'json' };
import { type ColumnMeanings, findColumns, foldHeading } from '../headings.ts';
import { onlyTable } from '../onlyTable.ts';
import type { AnnualContext, AnnualReader } from '../reader.ts';
import { createFindings, type Findings } from '../report.ts';
import { sourceOf } from '../sources.ts';
import { groupFlows, SMALL } from './flowGroups.ts';
import { type FlowPair, readPairs } from './flowPairs.ts';
import { type FlowsFile, MILLION } from './flowsFile.ts';

const { flows: names } = headings;
const PEOPLE = /^nbfluxc(\d{2})actocc15p$/;
const COLUMNS: ColumnMeanings = {
  home: { heading: /^codgeo$/, name: names.home, needed: true },
  homeName: { heading: /^libgeo$/, name: names.homeName, needed: false },
  work: { heading: /^dclt$/, name: names.work, needed: true },
  workName: { heading: /^ldclt$/, name: names.workName, needed: false },
  people: { heading: PEOPLE, name: names.people, needed: true },
};
const MOST_LEFT_OUT = 1 / 2;
/** INSEE also publishes flows of 100 people and more alone: their sums are not those of the inhabitants. */
const LARGE_ALONE = 100;
/** More people than France has: not numbers of people. */
const MOST_PEOPLE = 1e8;

/** Flows from home to work of INSEE, one line for each pair of communes of France, read as a stream. */
export const flowsReader: AnnualReader<FlowsFile> = {
  kind: 'flows',
  recognises: (row) => findColumns(row, COLUMNS),
  *read(tables, context) {
    const kind = 'flows';
    const only = onlyTable(tables, kind);
    if (!only.ok) return only;
    const table = only.value;
    const findings = createFindings();
    const [, digits = ''] = PEOPLE.exec(foldHeading(table.headings[table.at['people'] ?? -1] ?? '')) ?? [];
    const year = wholeYear(Number(digits));
    findings.add('checked', 'year-heading', { count: year });
    const { pairs, names: written, read, elsewhere, lost } = yield* readPairs(table, context, findings);
    if (elsewhere > 0) findings.add('told', 'lines-elsewhere', { count: elsewhere });
    if (pairs.length === 0 && lost === 0)
      return err({ reason: 'nothing-here', kind, findings: findings.list() });
    if (pairs.length === 0 || lost > MOST_LEFT_OUT * (pairs.length + lost))
      return err({ reason: 'too-much-left-out', kind, findings: findings.list() });
    if (pairs.every(({ millionths }) => millionths >= LARGE_ALONE * MILLION))
      return err({ reason: 'large-flows-alone', kind });
    const { grouped, ...columns } = groupFlows(pairs, written);
    if (columns.total > MOST_PEOPLE)
      return err({ reason: 'too-much-left-out', kind, findings: findings.list() });
    const file: FlowsFile = {
      format: ANNUAL_FORMAT,
      kind,
      year,
      region: context.region.id,
      source: sourceOf(kind, String(year)),
      ...columns,
    };
    findings.add('told', 'flows-kept', { count: file.home.length, before: pairs.length });
    if (grouped > 0) findings.add('told', 'flows-grouped', { count: grouped, before: SMALL });
    findings.add('checked', 'flows-total', { count: Math.round(file.total) });
    tellHomes(pairs, context, findings);
    const lines = { read, kept: pairs.length };
    return ok({ file, report: { kind, year, sheet: table.sheet, lines, findings: findings.list() } });
  },
};

/** Communes where nobody of the file lives: not a zero. */
function tellHomes(pairs: readonly FlowPair[], { communes }: AnnualContext, findings: Findings): void {
  const homes = new Set(pairs.map(({ home }) => home.id));
  const missing = communes.filter(({ code }) => !homes.has(code));
  if (missing.length > 0)
    findings.add('told', 'communes-missing', {
      count: missing.length,
      names: missing.map(({ name }) => name),
    });
}
