import * as v from 'valibot';
import { parseCommuneCode, zoneKindOf } from '../ids.ts';
import { LINK_BUILDERS, type LinkId } from '../links/builders.ts';
import { err, ok, type Result } from '../result.ts';
import { type CentreSettings, DEFAULT_CENTRE, type DecodedCentre, type SettingIssue } from './centre.ts';

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
  takeAway: v.optional(
    v.strictObject({ print: on, code: on, paper: v.optional(v.picklist(['a4', 'ticket']), 'a4') }),
    {},
  ),
  partner: v.optional(
    v.strictObject({
      name: v.optional(text, ''),
      logo: v.optional(v.nullable(localPath), null),
      desk: v.optional(text, ''),
    }),
    {},
  ),
  hiddenLinks: v.optional(v.array(linkId), []),
  publicAddress: v.optional(v.nullable(webAddress), null),
} as const satisfies Record<keyof CentreSettings, v.GenericSchema>;

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
