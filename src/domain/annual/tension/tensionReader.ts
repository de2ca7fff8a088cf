import { err, ok } from '../../result.ts';
import { settleFamilies } from '../familyNames.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import { foldHeading } from '../headings.ts';
import type { AnnualContext, AnnualReader } from '../reader.ts';
import { createFindings, type Findings } from '../report.ts';
import { sourceOf } from '../sources.ts';
import { findRecentColumns } from './tensionColumns.ts';
import { STANDARDISED_FACTORS, type StandardisedFactor, type TensionFile } from './tensionFile.ts';
import { tellZones, toGrid, withoutCrossed } from './tensionGrids.ts';
import { readClass, readIndex, readTensionLines, type TensionLine, withoutDoubles } from './tensionLines.ts';

/** Part of the lines of the region that may be left out. */
export const MOST_LEFT_OUT = 1 / 2;

/** The indicator of tension on the FAP 2021, as Dares and France Travail publish it: a sheet for France, one for regions, one for départements. */
export const tensionReader: AnnualReader<TensionFile> = {
  kind: 'tension',
  recognises: findRecentColumns,
  *read(tables, context) {
    const findings = createFindings();
    const read = yield* readTensionLines(tables, context, findings);
    const { year } = read;
    if (year === null) return err({ reason: 'nothing-here', kind: 'tension', findings: findings.list() });
    findings.add('checked', 'year-newest', { count: year });
    const isKnown = settleFamilies(read.lines, context.families, findings);
    const known = read.lines.filter(isKnown);
    const single = withoutDoubles(
      known,
      ['category', 'index', 'filled', 'volume', ...STANDARDISED_FACTORS],
      findings,
    );
    const values = single.flatMap((line) => readValues(line, findings) ?? []);
    const kept = withoutCrossed(values, context, findings);
    if (kept.length === 0 || kept.length < (1 - MOST_LEFT_OUT) * (read.lines.length + read.lost))
      return err({ reason: 'too-much-left-out', kind: 'tension', findings: findings.list() });
    const { zones, codes, grid } = toGrid(kept, context);
    const file: TensionFile = {
      format: ANNUAL_FORMAT,
      kind: 'tension',
      year,
      region: context.region.id,
      source: sourceOf('tension', String(year)),
      zones,
      codes,
      category: grid(({ category }) => category, null),
      index: grid(({ index }) => index, null),
      imputed: grid(({ imputed }) => imputed, false),
      factors: Object.fromEntries(
        STANDARDISED_FACTORS.map((factor) => [factor, grid(({ factors }) => factors[factor], null)]),
      ) as TensionFile['factors'],
    };
    tellZones(zones, context, findings);
    tellValues(file, context, findings);
    const sheet =
      tables
        .map((table) => table.sheet)
        .filter((name) => name !== null)
        .join(', ') || null;
    const lines = { read: read.count, kept: kept.length };
    return ok({ file, report: { kind: 'tension', year, sheet, lines, findings: findings.list() } });
  },
};

interface Values {
  readonly line: TensionLine;
  readonly category: number | null;
  readonly index: number | null;
  readonly imputed: boolean;
  readonly factors: Readonly<Record<StandardisedFactor, number | null>>;
}

/** The values of a line; null when one of them cannot be. A class without its index is not published, and the reverse. */
function readValues(line: TensionLine, findings: Findings): Values | null {
  const { number, cell } = line;
  const lose = (column: string) => {
    findings.addLine('left-out', 'figures-unreadable', number, cell(column).slice(0, 30));
    return null;
  };
  const category = readClass(cell('category'));
  if (category === 'unreadable') return lose('category');
  const whole = readIndex(cell('index'));
  const filled = readIndex(cell('filled'));
  if (whole === 'unreadable') return lose('index');
  if (filled === 'unreadable') return lose('filled');
  const factors: Partial<Record<StandardisedFactor, number | null>> = {};
  for (const factor of STANDARDISED_FACTORS) {
    const value = readIndex(cell(factor));
    if (value === 'unreadable') return lose(factor);
    factors[factor] = value;
  }
  const index = whole ?? filled;
  if (category !== null && index === null) return lose('category');
  // What says the level that the value rests on names the family itself where there was volume enough.
  const volume = foldHeading(cell('volume'));
  const imputed = category !== null && (volume === '' ? whole === null : !volume.includes('fap228'));
  return {
    line,
    category,
    index: category === null ? null : index,
    imputed,
    factors: factors as Values['factors'],
  };
}

function tellValues(file: TensionFile, { recentTension }: AnnualContext, findings: Findings): void {
  const imputed = file.imputed.flat().filter(Boolean).length;
  if (imputed > 0) findings.add('told', 'imputed', { count: imputed });
  const hasFactors = Object.values(file.factors).some((grid) => grid.flat().some((value) => value !== null));
  if (hasFactors) findings.add('told', 'factors-kept');
  if (!recentTension) {
    findings.add('told', 'nothing-before');
    return;
  }
  findings.add('told', 'compared', { before: recentTension.year });
  if (recentTension.year === file.year) findings.add('told', 'replaces', { count: file.year });
  const [here, before] = [file.zones.indexOf('FR'), recentTension.zones.indexOf('FR')];
  const pairs = recentTension.codes.flatMap((code, row) => {
    const now = file.category[here]?.[file.codes.indexOf(code)] ?? null;
    const then = recentTension.category[before]?.[row] ?? null;
    return now === null || then === null ? [] : [now !== then];
  });
  if (pairs.length > 0)
    findings.add('told', 'classes-changed', { count: pairs.filter(Boolean).length, before: pairs.length });
}
