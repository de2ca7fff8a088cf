import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import { communeCode, index, lngLat, text } from '../catalogue/schemaParts.ts';
import type { CommuneCode, EpciId, PlaceId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import {
  AUDIENCES,
  PLACE_CATEGORIES,
  PLACE_KINDS,
  PLACE_STATUSES,
  type Place,
  type PlacePosition,
} from './place.ts';

/** Absent is "the source does not say": what is not known takes no room in the file. */
const unknown = <T extends v.GenericSchema>(schema: T) => v.optional(schema);

const day = v.pipe(v.string(), v.isoDate());
const placeRecord = v.object({
  id: text,
  name: text,
  kind: v.picklist(PLACE_KINDS),
  category: v.picklist(PLACE_CATEGORIES),
  organisation: unknown(text),
  commune: unknown(communeCode),
  postcode: unknown(v.pipe(v.string(), v.regex(/^\d{5}$/))),
  address: unknown(text),
  /** Where the source says the address is. Absent: only the commune is known, or nothing. */
  at: unknown(lngLat),
  phone: unknown(text),
  website: unknown(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  publicText: unknown(text),
  audiences: v.array(v.picklist(AUDIENCES)),
  services: unknown(text),
  /** Monday to Sunday, or to Saturday where the source stops there; null for a day without opening. */
  hours: unknown(v.pipe(v.array(v.nullable(text)), v.maxLength(7))),
  period: unknown(text),
  /** First and last day, both included. */
  dates: unknown(v.tuple([day, day])),
  notes: unknown(text),
  /** Position in `sources`. */
  source: index,
  seen: unknown(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  status: v.picklist(PLACE_STATUSES),
  priority: v.picklist([1, 2, 3]),
  /** The intercommunality that it is the seat of, from outside of the region. */
  seatOf: unknown(v.pipe(v.string(), v.regex(/^EPCI:\d{9}$/))),
});
export type PlaceRecord = v.InferOutput<typeof placeRecord>;

const places = v.object({
  /** Where cards come from: many share one. */
  sources: v.array(v.object({ label: text, url: v.nullable(text), licence: v.nullable(text) })),
  places: v.array(placeRecord),
});
/** `places`: cards of places, events, formats and schools, sorted by identifier. */
export type PlacesTable = v.InferOutput<typeof places>;

export const decodePlacesTable = decoder(places);

/** Cards of a decoded file, each at its address or at the centre of its commune; or the first one that does not hold. */
export function createPlaces(table: PlacesTable, region: Region): Result<readonly Place[], string> {
  const ids = new Set<string>();
  const cards: Place[] = [];
  for (const record of table.places) {
    const source = table.sources[record.source];
    if (!source) return err(`places.${record.id}: no source ${record.source}`);
    if (ids.has(record.id)) return err(`places.${record.id}: twice`);
    if (record.commune && !region.rowOf.has(record.commune as CommuneCode))
      return err(`places.${record.id}: no commune ${record.commune}`);
    ids.add(record.id);
    cards.push(toPlace(record, source, region));
  }
  return ok(cards);
}

function toPlace(record: PlaceRecord, source: Place['source'], region: Region): Place {
  const commune = (record.commune ?? null) as CommuneCode | null;
  return {
    id: record.id as PlaceId,
    name: record.name,
    kind: record.kind,
    category: record.category,
    organisation: record.organisation ?? null,
    commune,
    postcode: record.postcode ?? null,
    address: record.address ?? null,
    position: record.at ? { point: record.at, precision: 'address' } : communePosition(commune, region),
    phone: record.phone ?? null,
    website: record.website ?? null,
    publicText: record.publicText ?? null,
    audiences: record.audiences,
    services: record.services ?? null,
    hours: record.hours ?? null,
    period: record.period ?? null,
    dates: record.dates ? { start: record.dates[0], end: record.dates[1] } : null,
    notes: record.notes ?? null,
    source,
    seen: record.seen ?? null,
    status: record.status,
    priority: record.priority,
    ...(record.seatOf ? { seatOf: record.seatOf as EpciId } : {}),
  };
}

/** The point of a commune, for a card whose address nobody knows; null for a commune that the region does not have. */
export function communePosition(commune: CommuneCode | null, region: Region): PlacePosition | null {
  const row = commune === null ? undefined : region.rowOf.get(commune);
  const point = row === undefined ? undefined : region.communes.points[row];
  return point ? { point, precision: 'commune' } : null;
}
