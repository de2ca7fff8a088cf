import type { NamesTable } from '../catalogue/contract.ts';
import type { TensionTable } from '../catalogue/tradesContract.ts';
import type { CommuneCode } from '../ids.ts';
import type { Result } from '../result.ts';
import type { AnnualFile, AnnualKind } from './annualFile.ts';
import type { AnnualReading, AnnualRefusal } from './report.ts';
import type { Row } from './sheets.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is already published, that an official file is compared with: plain data, so that it can be given to a worker. */
export interface AnnualContext {
  /** Year of the day on which the file is read. */
  readonly thisYear: number;
  readonly region: Named;
  /** Bassins d'emploi that communes of the region belong to. */
  readonly bassins: readonly Named[];
  readonly departements: readonly Named[];
  /** FAP 2021, by code. */
  readonly families: readonly { readonly code: string; readonly label: string }[];
  /** FAP 2009, by code, at both levels of the indicator of tension. */
  readonly families2009: readonly { readonly code: string; readonly label: string }[];
  readonly communes: readonly { readonly code: CommuneCode; readonly name: string }[];
  readonly succession: NamesTable['succession'];
  /** Annual files that are published. */
  readonly published: readonly AnnualFile[];
  /** The indicator of tension that is published on the FAP 2021; null where it is not compared with. */
  readonly recentTension: Pick<TensionTable['recent'], 'year' | 'zones' | 'codes' | 'category'> | null;
  /** Private-sector employees that are published, one list per year, in the order of `communes`. */
  readonly privateJobs: {
    readonly years: readonly number[];
    readonly jobs: readonly (readonly (number | null)[])[];
  };
}

/** The sheet that a reader recognised: where its columns are, whatever their order. */
export interface AnnualTable {
  /** Name of the file that the person gave. */
  readonly file: string;
  /** Sheet of a workbook, null for a text. */
  readonly sheet: string | null;
  readonly headings: Row;
  /** Position of each column that the reader knows by its meaning; absent when the sheet does not have it. */
  readonly at: Readonly<Record<string, number>>;
  /** Lines below the headings, with their number in the sheet, in order, once. A generator that is read as it goes. */
  readonly lines: Iterable<Line>;
}

/** A line of a sheet, its cells trimmed. */
export interface Line {
  readonly number: number;
  readonly cells: Row;
}

/** What a reader makes of headings. */
export type Recognition =
  | { readonly fits: true; readonly at: Readonly<Record<string, number>> }
  /** `share`: part of the columns it needs that are there, from 0 to 1. */
  | {
      readonly fits: false;
      readonly share: number;
      readonly missing: readonly string[];
      readonly twice: readonly string[];
    };

/**
 * Reads one kind of official file. To add a kind: its file (a schema with `header`), its reader, and a line in
 * `readers.ts` and `annualFile.ts`.
 */
export interface AnnualReader<F extends AnnualFile = AnnualFile> {
  readonly kind: AnnualKind;
  /** Whether a row holds the headings of this kind of file. Pure, cheap: asked for the first rows of every sheet. */
  recognises(headings: Row): Recognition;
  /**
   * Reads and checks the lines of the sheets that it recognised, one at least; yields how many it has read now and then, so that the reading can be told and stopped.
   * What could give a wrong figure is refused, or left out with a finding.
   */
  read(
    tables: readonly AnnualTable[],
    context: AnnualContext,
  ): Generator<number, Result<AnnualReading<F>, AnnualRefusal>>;
}

/** Lines between two signs of life. */
export const LINES_AT_ONCE = 3000;
