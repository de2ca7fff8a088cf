import { err, ok } from '../../result.ts';
import type { AnnualFile } from '../annualFile.ts';
import { settleFamilies } from '../familyNames.ts';
import { ANNUAL_FORMAT } from '../header.ts';
import type { AnnualContext, AnnualReader } from '../reader.ts';
import { createFindings, type Findings } from '../report.ts';
import { sourceOf } from '../sources.ts';
import type { OldTensionFile, TensionFile } from './tensionFile.ts';
import { type ClassLine, tellZones, toGrid, withoutCrossed } from './tensionGrids.ts';
import { readClass, readIndex, readTensionLines, type TensionLine, withoutDoubles } from './tensionLines.ts';

/** Part of the lines of the region that may be left out. */
const MOST_LEFT_OUT = 1 / 2;

type AnyTensionFile = TensionFile | OldTensionFile;
/** What is the same in every file of tension. */
type Head<F extends AnyTensionFile> = Pick<F, 'format' | 'kind' | 'year' | 'region' | 'source' | 'zones'>;

/** What one nomenclature has of its own. */
interface TensionKind<F extends AnyTensionFile, V extends ClassLine> {
  readonly kind: F['kind'];
  readonly recognises: AnnualReader['recognises'];
  readonly families: (context: AnnualContext) => Parameters<typeof settleFamilies>[1];
  /** Columns in which two lines of one family and zone must agree. */
  readonly figures: readonly string[];
  /** The values of a line; null when one of them cannot be, which `cells` has told. */
  readonly values: (cells: TensionCells) => V | null;
  /** Whether what is left may make a file. */
  readonly isEnough: (kept: readonly V[]) => boolean;
  readonly rest: (
    kept: readonly V[],
    zones: readonly string[],
    context: AnnualContext,
  ) => Omit<F, keyof Head<F>>;
  /** Tells what is different from what is published. */
  readonly tell?: (file: F, context: AnnualContext, findings: Findings) => void;
}

/** The reader of an indicator of tension: lines of the newest year, families that are known, no zone whose classes cross. */
export function createTensionReader<F extends AnyTensionFile & AnnualFile, V extends ClassLine>(
  own: TensionKind<F, V>,
): AnnualReader<F> {
  const { kind } = own;
  return {
    kind,
    recognises: own.recognises,
    *read(tables, context) {
      const findings = createFindings();
      const read = yield* readTensionLines(tables, context, findings);
      const { year } = read;
      if (year === null) return err({ reason: 'nothing-here', kind, findings: findings.list() });
      findings.add('checked', 'year-newest', { count: year });
      const isKnown = settleFamilies(read.lines, own.families(context), findings);
      const single = withoutDoubles(read.lines.filter(isKnown), own.figures, findings);
      const values = single.flatMap((line) => own.values(createCells(line, findings)) ?? []);
      const kept = withoutCrossed(values, context, findings);
      if (!own.isEnough(kept) || kept.length < (1 - MOST_LEFT_OUT) * (read.lines.length + read.lost))
        return err({ reason: 'too-much-left-out', kind, findings: findings.list() });
      const { zones } = toGrid(kept, context);
      const head = {
        format: ANNUAL_FORMAT,
        kind,
        year,
        region: context.region.id,
        source: sourceOf(kind, String(year)),
        zones,
      };
      const file = { ...head, ...own.rest(kept, zones, context) } as unknown as F;
      tellZones(zones, context, findings);
      own.tell?.(file, context, findings);
      const sheets = tables.flatMap(({ sheet }) => sheet ?? []);
      const lines = { read: read.count, kept: kept.length };
      const sheet = sheets.join(', ') || null;
      return ok({ file, report: { kind, year, sheet, lines, findings: findings.list() } });
    },
  };
}

/** The cells of a line as figures. One that cannot be read is told, and the line is lost. */
export interface TensionCells {
  readonly line: TensionLine;
  readonly classAt: (column: string) => number | null;
  readonly indexAt: (column: string) => number | null;
  /** The line cannot be taken: what is in the column is no figure, or goes against another. */
  readonly lose: (column: string) => null;
  readonly isLost: () => boolean;
}

function createCells(line: TensionLine, findings: Findings): TensionCells {
  const { number, cell } = line;
  let isLost = false;
  const lose = (column: string) => {
    if (!isLost) findings.addLine('left-out', 'figures-unreadable', number, cell(column).slice(0, 30));
    isLost = true;
    return null;
  };
  const reading = (read: typeof readClass) => (column: string) => {
    const value = read(cell(column));
    return value === 'unreadable' ? lose(column) : value;
  };
  return { line, classAt: reading(readClass), indexAt: reading(readIndex), lose, isLost: () => isLost };
}
