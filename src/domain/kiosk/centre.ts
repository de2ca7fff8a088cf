import * as v from 'valibot';
import { parseCommuneCode, zoneKindOf } from '../ids.ts';
import { LINK_BUILDERS, type LinkId } from '../links/builders.ts';
import { err, ok, type Result } from '../result.ts';

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
  readonly takeAway: { readonly print: boolean; readonly code: boolean };
  /** Who receives people here; the logo is a file beside the page. */
  readonly partner: { readonly name: string; readonly logo: string | null };
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
  takeAway: { print: true, code: true },
  partner: { name: '', logo: null },
  hiddenLinks: [],
  publicAddress: null,
};

/** Longest text of a name, an address or a path. */
const MAX_TEXT = 200;
/** An hour: a kiosk that waits longer keeps what somebody left. */
const MAX_SECONDS = 3600;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const seconds = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(MAX_SECONDS));
const on = v.optional(v.boolean(), true);

/** A file below the page: no scheme, no host, no way up. */
const localPath = v.pipe(
  text,
  v.regex(/^(?!\/|.*\.\.)[\w./-]+\.(?:svg|png|jpe?g|webp)$/i, 'must be a picture beside the page'),
);
const place = v.pipe(
  text,
  v.check((id) => parseCommuneCode(id) !== null || zoneKindOf(id) !== null, 'must be a commune or a zone'),
);
const webAddress = v.pipe(
  text,
  v.url(),
  v.check((address) => URL.canParse(address), 'must be an address'),
  v.regex(/^https?:\/\/[^@]*$/i, 'must be http or https, without a name or a password'),
);
const linkId = v.picklist(Object.keys(LINK_BUILDERS) as LinkId[]);

const { idle } = DEFAULT_CENTRE;
const ENTRIES = {
  nom: v.optional(text, ''),
  fichiers: v.optional(v.nullable(v.array(v.string())), null),
  start: v.optional(v.nullable(place), null),
  idle: v.optional(
    v.strictObject({
      afterSeconds: v.optional(seconds(5), idle.afterSeconds),
      drawingSeconds: v.optional(seconds(5), idle.drawingSeconds),
      countdownSeconds: v.optional(seconds(5), idle.countdownSeconds),
    }),
    {},
  ),
  screens: v.optional(v.strictObject({ work: on, hiring: on, where: on, trade: on }), {}),
  takeAway: v.optional(v.strictObject({ print: on, code: on }), {}),
  partner: v.optional(
    v.strictObject({ name: v.optional(text, ''), logo: v.optional(v.nullable(localPath), null) }),
    {},
  ),
  hiddenLinks: v.optional(v.array(linkId), []),
  publicAddress: v.optional(v.nullable(webAddress), null),
} as const satisfies Record<keyof CentreSettings, v.GenericSchema>;

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

/** The settings of a file; an error when it says none at all. */
export function decodeCentre(json: string): Result<DecodedCentre, 'not JSON' | 'not an object'> {
  let value: unknown;
  try {
    // Windows writes a mark in front of a text.
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return err('not JSON');
  }
  if (!v.is(v.record(v.string(), v.unknown()), value) || Array.isArray(value)) return err('not an object');
  const given = new Map(Object.entries(value));
  const issues: SettingIssue[] = [];
  const read = Object.entries(ENTRIES).flatMap(([name, schema]) => {
    const key = name as keyof CentreSettings;
    const outcome = v.safeParse(schema, given.get(key));
    if (outcome.success) return [[key, outcome.output] as const];
    issues.push(toIssue(key, outcome.issues[0]));
    return [];
  });
  for (const key of given.keys()) {
    if (!Object.hasOwn(ENTRIES, key))
      issues.push({ key: null, path: key.slice(0, MAX_TEXT), kind: 'unknown', detail: 'unknown key' });
  }
  return ok({ settings: { ...DEFAULT_CENTRE, ...Object.fromEntries(read) }, issues });
}

function toIssue(key: keyof CentreSettings, issue: v.BaseIssue<unknown>): SettingIssue {
  const below = v.getDotPath(issue);
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  return {
    key,
    path: below === null ? key : `${key}.${below}`,
    kind: isUnknown ? 'unknown' : 'invalid',
    detail: issue.message,
  };
}
