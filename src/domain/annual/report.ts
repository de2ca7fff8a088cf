import type { AnnualFile, AnnualKind } from './annualFile.ts';

/** What a finding is about; each has its sentence in `ui/texts`. */
export type FindingName =
  | 'year'
  | 'columns-unused'
  | 'lines-elsewhere'
  | 'totals-agree'
  | 'totals-rounded'
  | 'totals-differ'
  | 'totals-unread'
  | 'lines-twice'
  | 'lines-contradict'
  | 'lines-unreadable'
  | 'lines-above'
  | 'figures-unreadable'
  | 'parts-above'
  | 'cells-blank'
  | 'secret'
  | 'sums'
  | 'lines-kept'
  | 'no-labels'
  | 'bassins'
  | 'bassins-new'
  | 'bassins-lost'
  | 'bassins-renamed'
  | 'bassins-unsure'
  | 'bassins-partial'
  | 'no-bassin'
  | 'families-unknown'
  | 'families-renamed'
  | 'families-unsure'
  | 'families-gained'
  | 'families-lost'
  | 'replaces'
  | 'compared'
  | 'nothing-before'
  | 'communes-succeeded'
  | 'communes-unknown'
  | 'communes-missing'
  | 'communes-counted'
  | 'communes-filled'
  | 'communes-summed'
  | 'years'
  | 'years-new'
  | 'figures-revised'
  | 'columns-read'
  | 'columns-unread'
  | 'columns-summed'
  | 'columns-ratios'
  | 'columns-alone'
  | 'year-newest'
  | 'year-heading'
  | 'years-older'
  | 'zones'
  | 'zones-missing'
  | 'zones-unknown'
  | 'classes'
  | 'classes-changed'
  | 'classes-cross'
  | 'classes-unpublished'
  | 'imputed'
  | 'factors-kept'
  | 'flows-kept'
  | 'flows-grouped'
  | 'flows-total';

/**
 * One thing to know about a file that is read. `checked`: it holds. `told`: only different, and taken as it is. `left-out`:
 * could have given a wrong figure, and is not in the file that is made.
 */
export interface AnnualFinding {
  readonly outcome: 'checked' | 'told' | 'left-out';
  readonly what: FindingName;
  /** How many lines, cells, or how much. */
  readonly count?: number;
  /** The same in the year before, or what was expected. */
  readonly before?: number;
  /** Zones, families or columns concerned, as they are named to a person. */
  readonly names?: readonly string[];
  /** First lines concerned, as numbered in the sheet. */
  readonly lines?: readonly number[];
}

/** What a file is and what was found in it. */
export interface AnnualReport {
  readonly kind: AnnualKind;
  readonly year: number;
  /** Sheet of the workbook, or name of the file in an archive; null for a plain text. */
  readonly sheet: string | null;
  /** Lines of the sheet below its headings, and those that are in the file. */
  readonly lines: { readonly read: number; readonly kept: number };
  readonly findings: readonly AnnualFinding[];
}

/** A file that was made from an official one, and its report. */
export interface AnnualReading<F extends AnnualFile = AnnualFile> {
  readonly file: F;
  readonly report: AnnualReport;
}

/** Why a file is refused as a whole. */
export type RefusalReason =
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'too-large-unzipped'
  | 'too-long'
  | 'web-page'
  | 'old-workbook'
  | 'damaged'
  | 'binary'
  | 'not-figures'
  | 'unknown-kind'
  | 'columns-missing'
  | 'column-twice'
  | 'several-sheets'
  | 'quote-open'
  | 'no-year'
  | 'several-years'
  | 'other-year'
  | 'future-year'
  | 'nothing-here'
  | 'no-numbers'
  | 'too-much-left-out'
  | 'codes-shuffled'
  | 'totals-differ'
  | 'large-flows-alone'
  | 'reader-missing';

/** A file that is refused as a whole: nothing is made of it. */
export interface AnnualRefusal {
  readonly reason: RefusalReason;
  /** Kind that the file looks like, when it does. */
  readonly kind?: AnnualKind;
  /** Columns, sheets, years or zones concerned; the region for `nothing-here`. */
  readonly names?: readonly string[];
  /** What was found before the file was given up. */
  readonly findings?: readonly AnnualFinding[];
}

/** Whether the same file may be taken at another try: it is not the file that is refused. */
export function mayPass({ reason }: AnnualRefusal): boolean {
  return reason === 'too-long' || reason === 'reader-missing';
}

/** How many lines are named in a finding. */
export const NAMED_LINES = 5;

/** Collects the findings of a reading: what comes again and again is one finding, with a count. */
export function createFindings() {
  const all = new Map<string, AnnualFinding>();
  const add = (
    outcome: AnnualFinding['outcome'],
    what: FindingName,
    rest: Omit<AnnualFinding, 'outcome' | 'what'> = {},
  ) => {
    all.set(`${outcome} ${what} ${all.size}`, { outcome, what, ...rest });
  };
  return {
    add,
    /** One more line, or one more cell of it, about the same thing, and a name when there is one. */
    addLine(outcome: AnnualFinding['outcome'], what: FindingName, line: number, name?: string) {
      const key = `${outcome} ${what}`;
      const { count = 0, lines = [], names = [] } = all.get(key) ?? {};
      all.set(key, {
        outcome,
        what,
        count: count + 1,
        lines: lines.length < NAMED_LINES && !lines.includes(line) ? [...lines, line] : lines,
        ...(name === undefined || names.includes(name)
          ? names.length > 0 && { names }
          : { names: [...names, name] }),
      });
    },
    list: (): readonly AnnualFinding[] =>
      [...all.values()].map((finding) =>
        finding.lines ? { ...finding, lines: [...finding.lines].sort((a, b) => a - b) } : finding,
      ),
  };
}
export type Findings = ReturnType<typeof createFindings>;
