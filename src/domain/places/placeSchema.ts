import * as v from 'valibot';
import { type PlaceId, parseCommuneCode } from '../ids.ts';
import { MAX_LINE, MAX_WEB_ADDRESS, MAX_WORDS } from '../notebook/limits.ts';
import {
  AUDIENCES,
  PLACE_CATEGORIES,
  PLACE_KINDS,
  PLACE_STATUSES,
  type Place,
  type PlaceCorrection,
} from './place.ts';

/** A name, a code or a title. */
export const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** A text in somebody's words. */
export const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));
/** Most sessions of an event. */
const MAX_DAYS = 400;
/** ISO `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate());
/** A point of the map, which Web Mercator ends at 85 degrees. */
export const point = v.tuple([degrees(180), degrees(85)]);
/** A code of a commune, whether or not it still exists. */
export const commune = v.pipe(
  v.string(),
  v.check((given) => parseCommuneCode(given) !== null, 'not a code'),
  v.transform((given) => given as NonNullable<ReturnType<typeof parseCommuneCode>>),
);
/** Any text may be one, that of an object's own property too: whoever looks a card up asks `Object.hasOwn`. */
export const placeId = v.pipe(
  line,
  v.minLength(1),
  v.transform((given) => given as PlaceId),
);

/** Only addresses that a browser opens as pages: never `javascript:`. */
const webAddress = v.pipe(v.string(), v.maxLength(MAX_WEB_ADDRESS), v.regex(/^https?:\/\//i));
const text = v.nullable(words);

/** Whether a browser opens a text as a page, and a card can hold it; one with a name and a password in it is nobody's site. */
export function isWebAddress(given: string): boolean {
  if (!v.is(webAddress, given)) return false;
  try {
    const { username, password } = new URL(given);
    return username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether a notebook opens again with this card in it. */
export function isKeepable(card: Place): boolean {
  return v.is(placeSchema, card);
}

/** A card of the person's own. What an import takes, a notebook holds and opens again: it is this one schema. */
export const placeSchema: v.GenericSchema<unknown, Place> = v.strictObject({
  id: placeId,
  name: words,
  kind: v.picklist(PLACE_KINDS),
  category: v.picklist(PLACE_CATEGORIES),
  organisation: text,
  commune: v.nullable(commune),
  postcode: v.nullable(line),
  address: text,
  position: v.nullable(v.strictObject({ point, precision: v.picklist(['address', 'commune']) })),
  phone: text,
  website: v.nullable(webAddress),
  publicText: text,
  audiences: subset(AUDIENCES),
  services: text,
  hours: v.nullable(v.pipe(v.array(text), v.maxLength(7))),
  period: text,
  dates: v.nullable(
    v.strictObject({
      start: day,
      end: day,
      days: v.exactOptional(v.pipe(v.array(day), v.maxLength(MAX_DAYS))),
    }),
  ),
  notes: text,
  source: v.strictObject({ label: words, url: v.nullable(webAddress), licence: text }),
  seen: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  status: v.picklist(PLACE_STATUSES),
  priority: v.picklist([1, 2, 3]),
});

/** What someone here knows better, in a notebook as in a file of corrections once its keys are translated. */
export const correctionSchema: v.GenericSchema<unknown, PlaceCorrection> = v.strictObject({
  id: placeId,
  closed: v.exactOptional(v.boolean()),
  address: v.exactOptional(words),
  phone: v.exactOptional(words),
  note: v.exactOptional(words),
  checkedOn: day,
});

/** Some of a closed list, each once. */
export function subset<const T extends readonly string[]>(known: T) {
  return v.pipe(
    v.array(v.picklist(known)),
    v.maxLength(known.length),
    v.check((given) => new Set(given).size === given.length, 'twice the same'),
  );
}

function degrees(limit: number) {
  return v.pipe(v.number(), v.finite(), v.minValue(-limit), v.maxValue(limit));
}
