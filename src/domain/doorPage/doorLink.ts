import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { CommuneCode, RomeCode } from '../ids.ts';
import { parseCommuneCode, parseRomeCode } from '../ids.ts';
import { KIOSK_LINKS } from '../links/registry.ts';
import { DOOR_NEEDS } from '../places/doorNeeds.ts';
import { type OpeningHours, PLACE_KINDS, PLACE_STATUSES } from '../places/place.ts';
import { err, ok, type Result } from '../result.ts';
import { fromBase64Url, toBase64Url } from '../session/base64Url.ts';
import words from './dictionary.json' with { type: 'json' };
import { type DoorPage, type PageDoor, VISIT_LANGUAGES } from './doorPage.ts';

/** First letter of a payload: what follows is read as this version wrote it. */
const VERSION = '1';
/**
 * Words that pages of doors are full of, the most frequent last: a code that has them already is a third shorter. Links of a version
 * are only read with the very words that it was made with: other ones are another version.
 */
const DICTIONARY = strToU8(words.join('\n'));
/** Octets of the sum that tells a link which was cut or damaged. */
const SUM_OCTETS = 4;
/** No page of doors is longer than this; nothing longer is unfolded. */
const MAX_OCTETS = 16_384;
const MAX_DOORS = 6;
/** No text of a page is longer. */
const MAX_TEXT = 300;
/** What the texts of a door are cut to, the next one when a code has no room for all that. */
const TEXT_LENGTHS = [MAX_TEXT, 120, 60, 30] as const;

/** `absent`: the link carries nothing; `version`: it was made by another Arpenteur; `damaged`: a part of it is missing or changed. */
export type DoorLinkFault = 'absent' | 'version' | 'damaged';

const short = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const maybe = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const lngLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const day = v.pipe(v.string(), v.isoDate());
const commune = v.custom<CommuneCode>((code) => typeof code === 'string' && parseCommuneCode(code) !== null);
const rome = v.custom<RomeCode>((code) => typeof code === 'string' && parseRomeCode(code) !== null);
const flag = v.picklist([0, 1]);
const webAddress = v.pipe(short, v.regex(/^https?:\/\//));
const seenDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

const doorTuple = v.tuple([
  v.picklist(PLACE_KINDS),
  short,
  short,
  maybe(short),
  maybe(webAddress),
  maybe(v.pipe(v.array(maybe(short)), v.maxLength(7))),
  maybe(lngLat),
  maybe(v.pipe(v.number(), v.minValue(0))),
  flag,
  maybe(seenDate),
  v.picklist(PLACE_STATUSES),
  maybe(v.tuple([day, day])),
  short,
  flag,
]);
/** Codes printed before these were said have neither radius nor links. */
const tradeTuple = v.tuple([
  rome,
  short,
  short,
  v.optional(maybe(v.pipe(v.number(), v.minValue(0))), 20),
  v.optional(v.pipe(v.array(v.picklist(KIOSK_LINKS)), v.maxLength(KIOSK_LINKS.length)), [...KIOSK_LINKS]),
]);
const pageTuple = v.tuple([
  day,
  v.picklist(VISIT_LANGUAGES),
  v.picklist(DOOR_NEEDS),
  maybe(v.tuple([short, commune, lngLat])),
  maybe(tradeTuple),
  short,
  v.pipe(v.array(doorTuple), v.maxLength(MAX_DOORS)),
]);
type DoorTuple = v.InferOutput<typeof doorTuple>;

/**
 * The value of `DOORS_KEY` in a fragment. What a centre wrote at length is cut as far as the code needs.
 *
 * @param room characters that a code has for it
 */
export function encodeDoorPage(page: DoorPage, room = Number.POSITIVE_INFINITY): string {
  let payload = '';
  for (const longest of TEXT_LENGTHS) {
    payload = encodeWithin(page, longest);
    if (payload.length <= room) break;
  }
  return payload;
}

function encodeWithin(page: DoorPage, longest: number): string {
  const { from, trade } = page;
  const tuple: v.InferOutput<typeof pageTuple> = [
    page.day,
    page.language,
    page.need,
    from && [from.name, from.commune, [round(from.point[0], 4), round(from.point[1], 4)]],
    trade && [trade.code, trade.label, trade.words, trade.radiusKm, [...trade.links]],
    page.centre,
    page.doors.map((door) => toTuple(door, longest)),
  ];
  const folded = deflateSync(strToU8(JSON.stringify(tuple)), { level: 9, dictionary: DICTIONARY });
  const bytes = new Uint8Array(SUM_OCTETS + folded.length);
  bytes.set(sumOf(folded));
  bytes.set(folded, SUM_OCTETS);
  return VERSION + toBase64Url(bytes);
}

/** Reads any text, never throws. @param payload value of `DOORS_KEY` in the fragment; null for none */
export function decodeDoorPage(payload: string | null): Result<DoorPage, DoorLinkFault> {
  if (!payload) return err('absent');
  if (!payload.startsWith(VERSION)) return err('version');
  const bytes = fromBase64Url(payload.slice(VERSION.length));
  if (!bytes || bytes.length <= SUM_OCTETS) return err('damaged');
  const folded = bytes.subarray(SUM_OCTETS);
  if (sumOf(folded).some((octet, at) => octet !== bytes[at])) return err('damaged');
  const parsed = v.safeParse(pageTuple, unfold(folded));
  if (!parsed.success) return err('damaged');
  const [when, language, need, from, trade, centre, doors] = parsed.output;
  return ok({
    day: when,
    language,
    need,
    from: from && { name: from[0], commune: from[1], point: from[2] },
    trade: trade && { code: trade[0], label: trade[1], words: trade[2], radiusKm: trade[3], links: trade[4] },
    centre,
    doors: doors.map(toDoor),
  });
}

function toTuple(door: PageDoor, longest: number): DoorTuple {
  const { dates, point, website } = door;
  const cut = (text: string) => cutAt(text, longest);
  return [
    door.kind,
    cut(door.name),
    cut(door.address),
    door.phone && cut(door.phone),
    // The beginning of an address leads elsewhere.
    website !== null && website.length > MAX_TEXT ? null : website,
    door.hours?.map((text) => shortened(text, cut)) ?? null,
    point && [round(point[0], 4), round(point[1], 4)],
    door.distanceKm === null ? null : round(door.distanceKm, 1),
    door.byBoat ? 1 : 0,
    door.seen,
    door.status,
    dates && [dates.start, dates.end],
    cut(door.source),
    door.ofCentre ? 1 : 0,
  ];
}

function toDoor(tuple: DoorTuple): PageDoor {
  const [kind, name, address, phone, website, hours, point, km, boat, seen, status, dates, source, centre] =
    tuple;
  return {
    kind,
    name,
    address,
    phone,
    website,
    hours: hours?.map(written) ?? null,
    point,
    distanceKm: km,
    byBoat: boat === 1,
    seen,
    status,
    dates: dates && { start: dates[0], end: dates[1] },
    source,
    ofCentre: centre === 1,
  };
}

/** "08:30 - 12:30 / 14:00 - 17:00" as "0830-1230,1400-1700"; other words as they are. */
function shortened(text: OpeningHours[number], cut: (text: string) => string): string | null {
  if (text === null || !/^\d\d:\d\d - \d\d:\d\d(?: \/ \d\d:\d\d - \d\d:\d\d)*$/.test(text))
    return text && cut(text);
  return text.replaceAll(':', '').replaceAll(' / ', ',').replaceAll(' - ', '-');
}

function written(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{4}(?:,\d{4}-\d{4})*$/.test(text)) return text;
  return text
    .replaceAll(/(\d\d)(\d\d)/g, '$1:$2')
    .replaceAll('-', ' - ')
    .replaceAll(',', ' / ');
}

/** The text that was folded, as JSON; undefined when it is not, or too long. */
function unfold(folded: Uint8Array): unknown {
  try {
    // A full buffer is as long as it gets: what is longer is cut, and is no JSON then.
    const out = inflateSync(folded, { dictionary: DICTIONARY, out: new Uint8Array(MAX_OCTETS) });
    return JSON.parse(strFromU8(out));
  } catch {
    return undefined;
  }
}

/** FNV-1a of 32 bits. */
function sumOf(bytes: Uint8Array): readonly number[] {
  let sum = 0x811c9dc5;
  for (const octet of bytes) sum = Math.imul(sum ^ octet, 0x01000193);
  return [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
}

function cutAt(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
