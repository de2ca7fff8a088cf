import { distanceKm } from '../../geo.ts';
import type { PlaceId } from '../../ids.ts';
import type { Place } from '../place.ts';
import { isKeepable } from '../placeSchema.ts';
import { cleanText, cutText, mendLetters, mobileIn, withoutPersonalEmails } from './cells.ts';
import type { CommuneFinder } from './communeFinder.ts';
import { isKept, PLACE_FIELDS, type ReadName } from './fields.ts';
import type { Line } from './line.ts';
import { locate, writtenCommune } from './locate.ts';
import { readAudiences, readContacts, readNature, readTexts } from './parts.ts';
import type { Cells, RawEntry } from './reading.ts';
import { IGNORED_REASONS, type IgnoredReason, type LineFinding, type RefusalReason } from './report.ts';
import { statusOf } from './status.ts';
import { readDates, readOpening } from './when.ts';

/** Identifiers of the example lines of the template start so: they are never taken. */
export const EXAMPLE_PREFIX = 'exemple-';

/** Longest cells, in characters; those of other columns stop at `MAX_CELL`. */
const LIMITS: Readonly<Partial<Record<ReadName, number>>> = {
  id: 120,
  nom: 200,
  notes: 4000,
  presentation_detail: 4000,
};
const MAX_CELL = 1500;
const URLS: ReadonlySet<ReadName> = new Set(
  PLACE_FIELDS.flatMap(({ name, content }) => (content === 'url' ? [name] : [])),
);
/** Two cards that say the same but this far from each other are two places. */
const SAME_DOOR_KM = 0.05;
/** Characters of a cell that a report quotes. */
const MAX_QUOTED = 80;

/** What an entry became: a card, or none when it is refused or ignored. */
export interface CheckedEntry {
  readonly place: Place | null;
  /** Neither in the region nor around it. */
  readonly isFar: boolean;
  readonly findings: readonly LineFinding[];
}

interface CheckOptions {
  readonly finder: CommuneFinder;
  /** Name of the file: the source of a card that names none. */
  readonly file: string;
  /** Whether identifiers of the file are those of its sources: two sources may have the same. */
  readonly idsBySource: boolean;
  /** Whether a card is probably in the catalogue already, under another identifier. */
  readonly isDouble: (card: Place) => boolean;
  /** Whether a notebook has room for a card, which it then takes. */
  readonly takes: (card: Place) => boolean;
}

/**
 * Checks entries one after the other: each is taken as it is, taken with corrections, or refused. An identifier is taken
 * once, so the order counts.
 */
export function createEntryCheck({
  finder,
  file,
  idsBySource,
  isDouble,
  takes,
}: CheckOptions): (entry: RawEntry) => CheckedEntry {
  const taken = new Map<string, Place>();
  return ({ line: number, cells, flaw }) => {
    const findings: LineFinding[] = [];
    const name = quote(mendLetters(cleanText(cells.nom ?? '').value).value);
    const line = readLine(cells, (field, reason, given = '') => {
      findings.push({ line: number, outcome: 'corrected', name, field, reason, given: quote(given) });
    });
    const say = (
      reason: RefusalReason | IgnoredReason,
      field: ReadName | null,
      given = '',
    ): CheckedEntry => ({
      place: null,
      isFar: false,
      findings: [{ line: number, outcome: outcomeOf(reason), name, field, reason, given: quote(given) }],
    });

    if (flaw) return say(flaw, null);
    const useless = sayUseless(line);
    if (useless) return say(...useless);
    const nature = readNature(line);
    const located = locate(line, finder, nature);
    if (typeof located === 'string') return say(located, 'commune', writtenCommune(line));
    const { isFar, ...location } = located;
    const card = readCard(line, file);
    const { kind, category, priority } = nature;
    const status = statusOf(nature, card);
    const written = writtenId(line, idsBySource);
    const whole: Place = {
      id: (written || madeId({ ...card, ...location })) as PlaceId,
      ...card,
      ...location,
      kind,
      category,
      status,
      priority,
    };
    const place = written ? whole : apart(whole, taken);
    const refusal = taken.has(place.id) ? sayTaken(written) : whyNotKept(place, takes);
    if (refusal) return say(...refusal);
    taken.set(place.id, place);
    const notices = noticesOf(place, line, isDouble);
    findings.push(
      ...notices.map((notice) => ({ line: number, outcome: 'accepted' as const, name, ...notice })),
    );
    return { place, isFar, findings };
  };
}

/** A line of the template, or one without a name. */
function sayUseless(line: Line): readonly ['example' | 'no-name', ReadName, string?] | null {
  if (line.cell('id').startsWith(EXAMPLE_PREFIX)) return ['example', 'id', line.cell('id')];
  return line.cell('nom') === '' ? ['no-name', 'nom'] : null;
}

function outcomeOf(reason: RefusalReason | IgnoredReason): 'refused' | 'ignored' {
  return (IGNORED_REASONS as readonly string[]).includes(reason) ? 'ignored' : 'refused';
}

/** The identifier of the file, after the name of its source where two sources have the same; empty without any. */
function writtenId(line: Line, idsBySource: boolean): string {
  const id = line.cell('id');
  const source = line.cell('source');
  return id && idsBySource && source ? `${source}/${id}` : id;
}

/**
 * A card whose made identifier is taken, when it is another place all the same: at another door, at another hour, by another
 * organisation or of another kind. What tells it apart is then in its identifier.
 */
function apart(place: Place, taken: ReadonlyMap<string, Place>): Place {
  const other = taken.get(place.id);
  if (!other || !isElsewhere(place, other)) return place;
  const { position, period, organisation, kind } = place;
  const told = [position?.point.join(), period, organisation, kind].map((part) => part ?? '').join('\n');
  return { ...place, id: `${place.id}-${hash(told, 0x811c9dc5)}` as PlaceId };
}

function isElsewhere(a: Place, b: Place): boolean {
  if (a.period !== b.period || a.organisation !== b.organisation || a.kind !== b.kind) return true;
  return (
    a.position !== null &&
    b.position !== null &&
    distanceKm(a.position.point, b.position.point) > SAME_DOOR_KM
  );
}

type Refused = readonly [reason: RefusalReason, field: ReadName | null, given?: string];

/** Why a notebook would not open again with a card; null when it would. */
function whyNotKept(place: Place, takes: CheckOptions['takes']): Refused | null {
  if (!isKeepable(place)) return ['not-keepable', null];
  return takes(place) ? null : ['no-room', null];
}

/** An identifier that was made is that of a card which says the same. */
function sayTaken(written: string): Refused {
  return written ? ['duplicate-id', 'id', written] : ['duplicate-card', null];
}

/** Cells cleaned, mended and cut to what a card can show; what was done to each is noted at once. */
function readLine(cells: Cells, note: Line['note']): Line {
  const cleaned: Partial<Record<ReadName, string>> = {};
  const line: Line = { cell: (field) => cleaned[field] ?? '', note };
  for (const [key, written] of Object.entries(cells)) {
    const field = key as ReadName;
    if (!written || !isKept(field)) continue;
    const mended = mendLetters(written);
    const seen = cleanText(mended.value);
    // The beginning of an address leads elsewhere: one that is too long is set aside as a whole.
    const limit = URLS.has(field) ? Number.POSITIVE_INFINITY : (LIMITS[field] ?? MAX_CELL);
    const cut = cutText(seen.value, limit);
    // The identifiers of calendars look like addresses.
    const shared = field === 'id' ? { value: cut.value, fix: null } : withoutPersonalEmails(cut.value);
    cleaned[field] = shared.value;
    for (const { fix } of [mended, seen, cut, shared]) if (fix) note(field, fix, shared.value);
  }
  return line;
}

function readCard(
  line: Line,
  file: string,
): Omit<Place, 'id' | 'kind' | 'category' | 'status' | 'priority' | 'commune' | 'postcode' | 'position'> {
  const { sourceUrl, ...contacts } = readContacts(line);
  return {
    name: line.cell('nom'),
    ...readTexts(line),
    ...readAudiences(line),
    ...contacts,
    ...readOpening(line),
    ...readDates(line),
    source: { label: line.cell('source') || file, url: sourceUrl, licence: line.cell('licence') || null },
  };
}

/** An identifier out of what a card says, so that the same line gives it again (FNV-1a, 32 bits, twice). */
function madeId({
  name,
  commune,
  address,
  dates,
}: Pick<Place, 'name' | 'commune' | 'address' | 'dates'>): string {
  const text = [name, commune, address, dates?.start].map((part) => part ?? '').join('\n');
  return `import-${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

type Notice = Pick<LineFinding, 'field' | 'reason' | 'given'>;

/**
 * What only a person can tell of a card that is taken as it is: whether it is in the catalogue already, and whose are the mobile
 * numbers that it would show.
 */
function noticesOf(place: Place, line: Line, isDouble: CheckOptions['isDouble']): readonly Notice[] {
  const double: Notice = { field: null, reason: 'probable-double', given: '' };
  return [...(isDouble(place) ? [double] : []), ...mobilesOf(line)];
}

/** The first mobile number of each column that a card shows. */
function mobilesOf(line: Line): readonly Notice[] {
  return PLACE_FIELDS.flatMap(({ name: field, content }) => {
    if (field === 'id' || (content !== 'text' && content !== 'list')) return [];
    const mobile = mobileIn(line.cell(field));
    return mobile === null ? [] : [{ field, reason: 'mobile-phone', given: quote(mobile) }];
  });
}

function quote(text: string): string {
  const { value, fix } = cutText(text, MAX_QUOTED);
  return fix ? `${value}…` : value;
}
