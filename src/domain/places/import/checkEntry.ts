import type { PlaceId } from '../../ids.ts';
import type { Place, PlaceStatus } from '../place.ts';
import { isKeepable } from '../placeSchema.ts';
import { cleanText, cutText, withoutPersonalEmails } from './cells.ts';
import type { CommuneFinder } from './communeFinder.ts';
import { type FieldName, PLACE_FIELDS } from './fields.ts';
import type { Line } from './line.ts';
import { locate, writtenCommune } from './locate.ts';
import {
  type Nature,
  readAudiences,
  readContacts,
  readDates,
  readNature,
  readOpening,
  readTexts,
} from './parts.ts';
import type { Cells, RawEntry } from './reading.ts';
import type { LineFinding, RefusalReason } from './report.ts';

/** Identifiers of the example lines of the template start so: they are never taken. */
export const EXAMPLE_PREFIX = 'exemple-';

/** Longest cells, in characters; those of other columns stop at `MAX_CELL`. */
const LIMITS: Readonly<Partial<Record<FieldName, number>>> = {
  id: 120,
  nom: 200,
  notes: 4000,
  presentation_detail: 4000,
};
const MAX_CELL = 1500;
/** Characters of a cell that a report quotes. */
const MAX_QUOTED = 80;

/** What an entry became: a card, or none when it is refused or ignored. */
export interface CheckedEntry {
  readonly place: Place | null;
  readonly findings: readonly LineFinding[];
}

interface CheckOptions {
  readonly finder: CommuneFinder;
  /** Name of the file: the source of a card that names none. */
  readonly file: string;
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
  isDouble,
  takes,
}: CheckOptions): (entry: RawEntry) => CheckedEntry {
  const taken = new Set<string>();
  return ({ line: number, cells, flaw }) => {
    const findings: LineFinding[] = [];
    const name = quote(cleanText(cells.nom ?? '').value);
    const line = readLine(cells, (field, reason, given = '') => {
      findings.push({ line: number, outcome: 'corrected', name, field, reason, given: quote(given) });
    });
    const say = (
      outcome: 'refused' | 'ignored',
      reason: RefusalReason | 'example',
      field: FieldName | null,
      given = '',
    ): CheckedEntry => ({
      place: null,
      findings: [{ line: number, outcome, name, field, reason, given: quote(given) }],
    });

    if (flaw) return say('refused', flaw, null);
    if (line.cell('id').startsWith(EXAMPLE_PREFIX)) return say('ignored', 'example', 'id', line.cell('id'));
    if (line.cell('nom') === '') return say('refused', 'no-name', 'nom');
    const nature = readNature(line);
    const location = locate(line, finder, nature);
    if (typeof location === 'string') return say('refused', location, 'commune', writtenCommune(line));
    const card = readCard(line, file);
    const written = line.cell('id');
    const id = (written || madeId({ ...card, ...location })) as PlaceId;
    const { kind, category, priority } = nature;
    const status = statusOf(nature, card);
    const place = { id, ...card, ...location, kind, category, status, priority };
    const refusal = taken.has(id) ? sayTaken(written) : whyNotKept(place, takes);
    if (refusal) return say('refused', ...refusal);
    taken.add(id);
    findings.push(...sayDouble(place, number, isDouble));
    return { place, findings };
  };
}

type Refused = readonly [reason: RefusalReason, field: FieldName | null, given?: string];

/** Why a notebook would not open again with a card; null when it would. */
function whyNotKept(place: Place, takes: CheckOptions['takes']): Refused | null {
  if (!isKeepable(place)) return ['not-keepable', null];
  return takes(place) ? null : ['no-room', null];
}

/** An identifier that was made is that of a card which says the same. */
function sayTaken(written: string): Refused {
  return written ? ['duplicate-id', 'id', written] : ['duplicate-card', null];
}

/** Cells cleaned and cut to what a card can show; what was done to each is noted at once. */
function readLine(cells: Cells, note: Line['note']): Line {
  const cleaned: Partial<Record<FieldName, string>> = {};
  const line: Line = { cell: (field) => cleaned[field] ?? '', note };
  for (const { name: field, content, kept } of PLACE_FIELDS) {
    const written = cells[field];
    if (!written || !kept) continue;
    const seen = cleanText(written);
    // The beginning of an address leads elsewhere: one that is too long is set aside as a whole.
    const limit = content === 'url' ? Number.POSITIVE_INFINITY : (LIMITS[field] ?? MAX_CELL);
    const cut = cutText(seen.value, limit);
    // The identifiers of calendars look like addresses.
    const shared = field === 'id' ? { value: cut.value, fix: null } : withoutPersonalEmails(cut.value);
    cleaned[field] = shared.value;
    for (const { fix } of [seen, cut, shared]) if (fix) note(field, fix, shared.value);
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

/** What the file says of it, or else what is usual. */
function statusOf(
  { status, category }: Pick<Nature, 'status' | 'category'>,
  { dates, period, seen }: Pick<Place, 'dates' | 'period' | 'seen'>,
): PlaceStatus {
  if (status) return status;
  if (category === 'format') return 'format';
  if (category === 'event' && !dates && period) return 'recurring';
  return seen ? 'seen' : 'toConfirm';
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

/** A card that is probably in the catalogue is taken all the same: only a person can tell. */
function sayDouble(place: Place, line: number, isDouble: CheckOptions['isDouble']): LineFinding[] {
  if (!isDouble(place)) return [];
  const name = quote(place.name);
  return [{ line, outcome: 'accepted', name, field: null, reason: 'probable-double', given: '' }];
}

function quote(text: string): string {
  const { value, fix } = cutText(text, MAX_QUOTED);
  return fix ? `${value}…` : value;
}
