import { err, ok, type Result } from '../../result.ts';
import { CORRECTIONS_FORMAT } from '../correctionsFile.ts';
import { type FieldName, fieldOfHeading } from './fields.ts';
import { refuseColumns, unusedHeadings } from './headings.ts';
import type { RawEntry, Reading } from './reading.ts';
import type { FileFlaw } from './report.ts';

type Json = Readonly<Record<string, unknown>>;

/** A JSON file of entries, or the value of a file of corrections, left to `decodeCorrections`. */
export type JsonReading = Reading | { readonly format: 'corrections'; readonly value: Json };

/**
 * Entries of a JSON text: a list of objects, `{ "places": [ … ] }`, a GeoJSON FeatureCollection of points, or a file
 * of corrections. Keys are the columns of the CSV format; a list is its words separated by `|`.
 */
export function readJson(text: string): Result<JsonReading, FileFlaw> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ kind: 'bad-json' });
  }
  if (Array.isArray(value)) return toReading('json', value.map(readObject));
  if (!isRecord(value)) return err({ kind: 'unknown-shape' });
  if (value['format'] === CORRECTIONS_FORMAT) return ok({ format: 'corrections', value });
  const { places, features, type } = value;
  if (type === 'FeatureCollection' && Array.isArray(features))
    return toReading('geojson', features.map(readFeature));
  return Array.isArray(places) ? toReading('json', places.map(readObject)) : err({ kind: 'unknown-shape' });
}

interface ReadItem {
  /** What is said of it; null when it is not an object. */
  readonly record: Json | null;
  readonly flaw: RawEntry['flaw'];
}

function readObject(item: unknown): ReadItem {
  return isRecord(item) ? { record: item, flaw: null } : { record: null, flaw: 'not-an-entry' };
}

/** Properties of a feature with its point as `longitude` and `latitude`: the geometry wins over the properties. */
function readFeature(item: unknown): ReadItem {
  if (!isRecord(item) || item['type'] !== 'Feature') return { record: null, flaw: 'not-an-entry' };
  const { properties, geometry, id } = item;
  const record = { ...(isRecord(properties) ? properties : {}) };
  if (id !== undefined && record['id'] === undefined) record['id'] = id;
  if (geometry === null || geometry === undefined) return { record, flaw: null };
  if (!isRecord(geometry) || geometry['type'] !== 'Point' || !Array.isArray(geometry['coordinates']))
    return { record, flaw: 'not-a-point' };
  const [longitude, latitude] = geometry['coordinates'];
  return { record: { ...record, longitude, latitude }, flaw: null };
}

function toReading(format: 'json' | 'geojson', items: readonly ReadItem[]): Result<Reading, FileFlaw> {
  const headings = [...new Set(items.flatMap(({ record }) => Object.keys(record ?? {})))];
  if (items.length === 0) return err({ kind: 'no-entry' });
  const refused = refuseColumns(headings);
  if (refused) return err(refused);
  const entries = items.map(
    ({ record, flaw }, at): RawEntry => ({ line: at + 1, cells: toCells(record ?? {}), flaw }),
  );
  return ok({ format, entries, unusedColumns: unusedHeadings(headings) });
}

function toCells(record: Json): RawEntry['cells'] {
  const cells: Partial<Record<FieldName, string>> = {};
  for (const [key, value] of Object.entries(record)) {
    const field = fieldOfHeading(key);
    if (field && cells[field.name] === undefined) cells[field.name] = toText(value);
  }
  return cells;
}

/** A list in a list says nothing, so that no file can make this go too deep. */
function toText(value: unknown): string {
  return Array.isArray(value) ? value.map(toWord).filter(Boolean).join('|') : toWord(value);
}

function toWord(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
