import type { LinkId } from '../links/builders.ts';

/** Seconds of stillness before the question is asked, and what its countdown lasts. */
export interface IdleTimes {
  readonly afterSeconds: number;
  /** The same while a drawing is in hand: one thinks longer over a map. */
  readonly drawingSeconds: number;
  readonly countdownSeconds: number;
}

/** What a resource centre says of itself and of its kiosk, in `centre/centre.json` or in `borne.json` beside the page. */
export interface CentreSettings {
  /** How the centre is named where it added something: « ajouté par … »; empty when it does not say. */
  readonly nom: string;
  /** Files of the folder `centre/` to read, as they are written; null when the well-known names are to be tried. */
  readonly fichiers: readonly string[] | null;
  /** What the map shows first: a zone ("DEP:49") or a commune ("49007"); null for the whole region. */
  readonly start: string | null;
  readonly idle: IdleTimes;
  /** Screens that may be left out. */
  readonly screens: {
    readonly work: boolean;
    readonly hiring: boolean;
    readonly where: boolean;
    readonly trade: boolean;
  };
  /** `paper`: a sheet of A4, or a ticket of 80 mm. */
  readonly takeAway: { readonly print: boolean; readonly code: boolean; readonly paper: 'a4' | 'ticket' };
  /** Who receives people here, and where to ask for them in the building; the logo is a file beside the page. */
  readonly partner: { readonly name: string; readonly logo: string | null; readonly desk: string };
  /** Links that are never offered here. */
  readonly hiddenLinks: readonly LinkId[];
  /** Address of the application for the telephones of visitors, when it is not that of the kiosk. */
  readonly publicAddress: string | null;
}

/**
 * What is wrong in the settings. `unreadable`: the shipped ones hold; `partly`: they hold for some keys; `no-address`: no
 * telephone could open the code of a visit, which is left out. `detail` says where, in English, for who installs.
 */
export interface CentreFlaw {
  readonly kind: 'unreadable' | 'partly' | 'no-address';
  readonly detail: string;
}

export const DEFAULT_CENTRE: CentreSettings = {
  nom: '',
  fichiers: null,
  start: null,
  idle: { afterSeconds: 90, drawingSeconds: 180, countdownSeconds: 30 },
  screens: { work: true, hiring: true, where: true, trade: true },
  takeAway: { print: true, code: true, paper: 'a4' },
  partner: { name: '', logo: null, desk: '' },
  hiddenLinks: [],
  publicAddress: null,
};

/** One thing wrong in the settings: an unknown key, which says nothing; or a value that cannot be, its key staying by default. */
export interface SettingIssue {
  readonly key: keyof CentreSettings | null;
  /** The key as the file writes it, with those above it: "idle.afterSeconds". */
  readonly path: string;
  readonly kind: 'unknown' | 'invalid';
  /** What was expected, in English. */
  readonly detail: string;
}

/** Settings that were read, what is left out or wrong as by default. */
export interface DecodedCentre {
  readonly settings: CentreSettings;
  readonly issues: readonly SettingIssue[];
}
