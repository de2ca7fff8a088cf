import type { Place, PlaceCorrection } from '../place.ts';
import type { FieldName } from './fields.ts';

/** What was changed or set aside in a line that is taken all the same. */
export const CORRECTION_REASONS = [
  'former-commune',
  'commune-found-by-name',
  'commune-found-by-postcode',
  'commune-found-by-position',
  'outside-region',
  'swapped-coordinates',
  'lambert-93',
  'position-far-from-commune',
  'bad-coordinates',
  'position-abroad',
  'no-commune',
  'bad-postcode',
  'bad-date',
  'dates-reversed',
  'bad-phone',
  'phone-completed',
  'bad-website',
  'website-completed',
  'kind-found-by-name',
  'kind-found-by-services',
  'unknown-kind',
  'unknown-word',
  'hours-as-words',
  'control-characters',
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
  readonly field: FieldName | null;
  readonly reason: CorrectionReason | RefusalReason | 'probable-double' | 'example';
  /** What the file says, cut to a length that can be shown; empty when there is nothing to quote. */
  readonly given: string;
}

export const IMPORT_FORMATS = ['csv', 'json', 'geojson', 'calendar', 'corrections'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What an import would do. Nothing of it is applied until the person agrees. */
export interface ImportReport {
  readonly file: string;
  readonly format: ImportFormat;
  /** Cards taken, corrected ones included, in the order of the file. */
  readonly places: readonly Place[];
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
}

/** Lines taken whose card is probably in the catalogue already, under another identifier. */
export function doubleLines({ findings }: Pick<ImportReport, 'findings'>): readonly number[] {
  return findings.filter(({ reason }) => reason === 'probable-double').map(({ line }) => line);
}

/** Why a whole file is refused. */
export type FileFlaw =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'missing-columns';
      readonly expected: readonly FieldName[];
      readonly found: readonly string[];
    }
  | { readonly kind: 'bad-json' }
  | { readonly kind: 'unknown-shape' }
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
