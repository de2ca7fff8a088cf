import type { AnnualKind } from '../annual/annualFile.ts';
import type { Unshown } from '../annual/regionFigures.ts';
import type { DecodedCentre, SettingIssue } from '../kiosk/centre.ts';
import type { LinkId } from '../links/builders.ts';
import type { FileFlaw, ImportReport } from '../places/import/report.ts';
import type { NameFault } from './fileNames.ts';

/** A file as the server gave it. */
export interface FolderFile {
  readonly bytes: Uint8Array;
  /** Day on which it was changed on the server, ISO `YYYY-MM-DD`; null when the server does not say. */
  readonly date: string | null;
}

/**
 * Why there is no file. `absent`: the server has none of that name. `unreachable`: it gave none, whether or not there is one.
 */
export type FileGap = 'absent' | 'unreachable';

/** Why nothing was taken from a file, or from a name of the list. */
export type CentreFileFault =
  | FileFlaw
  | { readonly kind: NameFault | FileGap | 'corrections' | 'figures-missing' }
  /** Not an annual file: where it stops being one, in English. */
  | { readonly kind: 'not-annual'; readonly detail: string }
  | { readonly kind: 'unshown'; readonly why: Unshown };

/** What figures are about: their year, and how much of which region. */
export interface FiguresRead {
  readonly kind: AnnualKind;
  readonly year: number;
  readonly title: string;
  /** "REG:52". */
  readonly region: string;
  /** How many bassins d'emploi, communes, zones of the tension or places of home they are about. */
  readonly zones: number;
}

/** Cards taken from a list or a calendar, and what is to be said of its lines. */
export type CardsRead = Omit<ImportReport, 'places' | 'corrections'> & {
  /** Cards taken, of which dates. */
  readonly cards: number;
  readonly dates: number;
};

export type FileOutcome =
  | { readonly kind: 'places'; readonly read: CardsRead }
  | { readonly kind: 'figures'; readonly read: FiguresRead }
  | { readonly kind: 'refused'; readonly fault: CentreFileFault };

/** What became of a file of the folder. */
export interface FileReport {
  readonly name: string;
  /** As `FolderFile.date`. */
  readonly date: string | null;
  /** Bytes; null when there is no file. */
  readonly size: number | null;
  readonly outcome: FileOutcome;
}

/** Which settings hold, and what is wrong in them. */
export interface SettingsReport {
  /** Path of the file that was read, from the page; null when there is none. */
  readonly file: string | null;
  readonly date: string | null;
  readonly size: number | null;
  /** Why the shipped settings hold; null when those of the file do. */
  readonly fault: 'not JSON' | 'not an object' | 'unreachable' | null;
  readonly issues: readonly SettingIssue[];
  /** There is a `borne.json` too, which says something and is not read. */
  readonly otherIgnored: boolean;
  /** Whether a code is given to telephones, and the address it sends them to; null for that of the page itself. */
  readonly code: { readonly given: boolean; readonly address: string | null };
  /** Links that are never offered there. */
  readonly hiddenLinks: readonly LinkId[];
}

/** Settings that hold, with what is to be said of them. */
export interface CentreReading {
  readonly settings: DecodedCentre['settings'];
  readonly report: SettingsReport;
}

/** Everything that was read of a centre's folder, for the person in charge. */
export interface CentreReport {
  /** Name of the centre; empty when it has none. */
  readonly name: string;
  readonly settings: SettingsReport;
  /** Whether the settings list the files; the well-known names were tried otherwise. */
  readonly listed: boolean;
  readonly files: readonly FileReport[];
}
