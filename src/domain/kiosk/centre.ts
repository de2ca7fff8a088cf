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

/** What a resource centre says of its kiosk, in `borne.json` beside the page. */
export interface CentreSettings {
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
 * What is wrong in the settings. `unreadable`: the shipped ones hold; `no-address`: they hold, but no telephone could open
 * the code of a visit, which is left out. `detail` says where, in English, for who installs.
 */
export interface CentreFlaw {
  readonly kind: 'unreadable' | 'no-address';
  readonly detail: string;
}

export const DEFAULT_CENTRE: CentreSettings = {
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
const settingsSchema = v.strictObject({
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
});

/** The settings of a file, what it leaves out as by default; or where the first thing wrong is, in English. */
export function decodeCentre(json: string): Result<CentreSettings, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err('not JSON');
  }
  const read = v.safeParse(settingsSchema, value);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return err(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
