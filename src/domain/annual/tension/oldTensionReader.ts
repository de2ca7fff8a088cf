import { TENSION_FACTORS, type TensionFactor } from '../../catalogue/tradesContract.ts';
import { err, ok } from '../../result.ts';
import { settleFamilies } from '../familyNames.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import type { AnnualContext, AnnualReader } from '../reader.ts';
import { createFindings, type Findings } from '../report.ts';
import { sourceOf } from '../sources.ts';
import { findOldColumns } from './tensionColumns.ts';
import type { OldTensionFile } from './tensionFile.ts';
import { tellZones, toGrid, withoutCrossed } from './tensionGrids.ts';
import { readClass, readIndex, readTensionLines, type TensionLine, withoutDoubles } from './tensionLines.ts';
import { MOST_LEFT_OUT } from './tensionReader.ts';

/** Codes of the wider families end with a letter: "D2Z", beside "D2Z41". */
const WIDER = /^[A-Z]\d[A-Z]$/;

/** The indicator of tension on the FAP 2009, as Dares published it: class and six factors from 1 to 5, at two levels. */
export const oldTensionReader: AnnualReader<OldTensionFile> = {
  kind: 'tension-fap2009',
  recognises: findOldColumns,
  *read(tables, context) {
    const kind = 'tension-fap2009';
    const findings = createFindings();
    const read = yield* readTensionLines(tables, context, findings);
    const { year } = read;
    if (year === null) return err({ reason: 'nothing-here', kind, findings: findings.list() });
    findings.add('checked', 'year-newest', { count: year });
    const isKnown = settleFamilies(read.lines, context.families2009, findings);
    const single = withoutDoubles(read.lines.filter(isKnown), ['category', ...TENSION_FACTORS], findings);
    const values = single.flatMap((line) => readValues(line, findings) ?? []);
    const kept = withoutCrossed(values, context, findings);
    const detailed = kept.filter(({ line }) => !WIDER.test(line.family));
    if (detailed.length === 0 || kept.length < (1 - MOST_LEFT_OUT) * (read.lines.length + read.lost))
      return err({ reason: 'too-much-left-out', kind, findings: findings.list() });
    const { zones } = toGrid(kept, context);
    const level = (lines: readonly Values[]) => toLevel(lines, zones, context);
    const file: OldTensionFile = {
      format: ANNUAL_FORMAT,
      kind,
      year,
      region: context.region.id,
      source: sourceOf(kind, String(year)),
      zones,
      detailed: level(detailed),
      grouped: level(kept.filter(({ line }) => WIDER.test(line.family))),
    };
    tellZones(zones, context, findings);
    const sheet =
      tables
        .map((table) => table.sheet)
        .filter((name) => name !== null)
        .join(', ') || null;
    const lines = { read: read.count, kept: kept.length };
    return ok({ file, report: { kind, year, sheet, lines, findings: findings.list() } });
  },
};

interface Values {
  readonly line: TensionLine;
  readonly category: number | null;
  readonly index: number | null;
  readonly factors: Readonly<Record<TensionFactor, number | null>>;
}

function readValues(line: TensionLine, findings: Findings): Values | null {
  const { number, cell } = line;
  const lose = (column: string) => {
    findings.addLine('left-out', 'figures-unreadable', number, cell(column).slice(0, 30));
    return null;
  };
  const category = readClass(cell('category'));
  if (category === 'unreadable') return lose('category');
  const index = readIndex(cell('index') || cell('filled'));
  if (index === 'unreadable') return lose('index');
  const factors: Partial<Record<TensionFactor, number | null>> = {};
  for (const factor of TENSION_FACTORS) {
    const value = readClass(cell(factor));
    if (value === 'unreadable') return lose(factor);
    factors[factor] = value;
  }
  return { line, category, index, factors: factors as Values['factors'] };
}

function toLevel(
  lines: readonly Values[],
  zones: readonly string[],
  context: AnnualContext,
): OldTensionFile['detailed'] {
  const own = toGrid(lines, context);
  const grid = (value: (read: Values) => number | null) => {
    const rows = own.grid(value, null);
    return zones.map((zone) => rows[own.zones.indexOf(zone)] ?? own.codes.map(() => null));
  };
  return {
    codes: own.codes,
    category: grid(({ category }) => category),
    factors: Object.fromEntries(
      TENSION_FACTORS.map((factor) => [factor, grid(({ factors }) => factors[factor])]),
    ) as OldTensionFile['detailed']['factors'],
  };
}
