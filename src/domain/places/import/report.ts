import type { PlaceId } from '../../ids.ts';
import type { Place, PlaceCorrection } from '../place.ts';
import type { AskedColumn } from './columns.ts';
import type { ReadName } from './fields.ts';

/** What was changed or set aside in a line that is taken all the same. */
export const CORRECTION_REASONS = [
  'former-commune',
  'commune-found-by-name',
  'commune-found-by-postcode',
  'commune-found-by-position',
  'commune-found-in-address',
  'outside-region',
  'swapped-coordinates',
  'lambert-93',
  'position-far-from-commune',
  'bad-coordinates',
  'position-abroad',
  'no-commune',
  'bad-postcode',
  'bad-date',
  'date-as-words',
  'date-counted',
  'bad-hour',
  'dates-reversed',
  'bad-phone',
  'phone-completed',
  'bad-website',
  'website-completed',
  'kind-found-by-type',
  'kind-found-by-name',
  'kind-found-by-services',
  'unknown-kind',
  'unknown-word',
  'hours-as-words',
  'control-characters',
  'letters-repaired',
  'letters-lost',
  'text-cut',
  'email-removed',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** Why a line is not taken. */
export const REFUSAL_REASONS = [
  'no-name',
  'unknown-commune',
  'no-location',
  'duplicate-id',
  'duplicate-card',
  'not-an-entry',
  'open-quote',
  'not-a-point',
  'bad-event',
  'bad-correction',
  'no-room',
  'not-keepable',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why a line is passed over without anybody's fault. */
export const IGNORED_REASONS = ['example', 'private-event', 'cancelled-session'] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

/** What a person has to know of a line that is taken as it is. */
export type NoticeReason = 'probable-double' | 'mobile-phone';

/** What became of a line that deserves a word. `accepted`: taken as it is. `ignored`: an example line of the template. */
export type LineOutcome = 'accepted' | 'corrected' | 'refused' | 'ignored';

/** One thing to say of one line. */
export interface LineFinding {
  /** Line of the file for CSV and `.ics`, rank of the entry (from 1) for JSON and GeoJSON. */
  readonly line: number;
  readonly outcome: LineOutcome;
  /** Name of the card, empty when it has none. */
  readonly name: string;
  /** Column it is about; null when it is about the whole line. */
  readonly field: ReadName | null;
  readonly reason: CorrectionReason | RefusalReason | IgnoredReason | NoticeReason;
  /** What the file says, cut to a length that can be shown; empty when there is nothing to quote. */
  readonly given: string;
}

export const IMPORT_FORMATS = ['csv', 'json', 'geojson', 'kml', 'gpx', 'calendar', 'corrections'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What an import would do. Nothing of it is applied until the person agrees. */
export interface ImportReport {
  readonly file: string;
  readonly format: ImportFormat;
  /** Cards taken, corrected ones included, in the order of the file. */
  readonly places: readonly Place[];
  /** Line of each of them. */
  readonly lines: readonly number[];
  /** Those that are neither in the region nor around it. */
  readonly far: ReadonlySet<PlaceId>;
  /** Local corrections taken, from a file of corrections. */
  readonly corrections: readonly PlaceCorrection[];
  /** Lines by what becomes of them: they add up to the lines of the file. */
  readonly counts: {
    readonly accepted: number;
    readonly corrected: number;
    readonly refused: number;
    readonly ignored: number;
  };
  /** Cards taken whose identifier the catalogue has already: they replace it. */
  readonly replacing: number;
  /** In the order of the lines, what was changed in a line first. A line without a finding is accepted as it is. */
  readonly findings: readonly LineFinding[];
  /** Headings whose content is not taken, as the file writes them. */
  readonly unusedColumns: readonly string[];
  /** What its columns were taken for; empty for what has none. */
  readonly columns: readonly AskedColumn[];
}

/** Lines taken whose card is probably in the catalogue already, under another identifier. */
export function doubleLines({ findings }: Pick<ImportReport, 'findings'>): readonly number[] {
  return findings.filter(({ reason }) => reason === 'probable-double').map(({ line }) => line);
}

/** Findings that say the same of the same column, in the order in which the first of each comes. */
export interface FindingGroup extends Pick<LineFinding, 'outcome' | 'field' | 'reason'> {
  readonly findings: readonly LineFinding[];
}

/** Findings by what they say: thousands of lines become a few sentences. */
export function groupFindings(findings: readonly LineFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, LineFinding[]>();
  for (const finding of findings) {
    const key = `${finding.outcome} ${finding.reason} ${finding.field}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first
      ? [{ outcome: first.outcome, field: first.field, reason: first.reason, findings: alike }]
      : [];
  });
}

/** Why a whole file is refused. */
export type FileFlaw =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreadable' }
  /** An archive with more than one list, of which some are named. */
  | { readonly kind: 'several-files'; readonly files: readonly string[] }
  /** An archive that was cut, or spoilt. */
  | { readonly kind: 'damaged-archive' }
  /** A map that only says where on the web its places are. */
  | { readonly kind: 'linked-map' }
  | {
      readonly kind: 'missing-columns';
      readonly expected: readonly ReadName[];
      /** What a person is asked: which column is which. */
      readonly columns: readonly AskedColumn[];
    }
  | { readonly kind: 'bad-json' }
  | { readonly kind: 'unknown-shape' }
  /** A notebook: it opens, it is not imported. */
  | { readonly kind: 'notebook' }
  /** A page or an XML file that is no list of places. */
  | { readonly kind: 'markup' }
  | { readonly kind: 'no-entry' }
  | { readonly kind: 'newer-version' }
  /** The list of communes is out of reach: nothing can be checked. */
  | { readonly kind: 'no-communes' }
  /** What reads files could not be fetched. */
  | { readonly kind: 'reader-missing' }
  /** What reads it gives no sign of life any more. */
  | { readonly kind: 'too-long' };

/** Whether the same file may be taken at another try: it is not the file that is refused. */
export function mayPass({ kind }: FileFlaw): boolean {
  return kind === 'no-communes' || kind === 'reader-missing' || kind === 'too-long';
}
