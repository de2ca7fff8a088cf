import { err, ok, type Result } from '../../result.ts';
import { CORRECTIONS_FORMAT } from '../correctionsFile.ts';
import type { Table, TableRow } from './columns.ts';
import { centreOfGeometry } from './geometryCentre.ts';
import type { FileFlaw, RefusalReason } from './report.ts';
import { isWebSessions, webSessionTexts } from './webSessions.ts';

type Json = Readonly<Record<string, unknown>>;

/** A JSON file of entries, or the value of a file of corrections, left to `decodeCorrections`. */
export type JsonReading = Table | { readonly format: 'corrections'; readonly value: Json };

/** What stands in front of each line of a JSON text sequence (RFC 7464). */
const RECORD_SIGN = '\u001E';
/** Lists are looked for this deep in what contains them. */
const MAX_DEPTH = 4;

/**
 * The table of a JSON text: a list of objects, or one in whatever contains it (`places`, `results`, `data`, `records` with their
 * `fields`…), GeoJSON features on their own, in a collection or in the layers of uMap, the elements of OpenStreetMap, or a file of
 * corrections. Keys are the headings, those of an object in an object after its own (`geo.lat`); a list is its words separated by
 * `|`. A surface or a line is at the middle of its box; sessions of an event (`begin`, `end`) are its dates.
 */
export function readJson(text: string): Result<JsonReading, FileFlaw> {
  const value = parseJson(text);
  if (value === undefined) return err({ kind: 'bad-json' });
  if (isRecord(value) && value['format'] === CORRECTIONS_FORMAT) return ok({ format: 'corrections', value });
  const features = findFeatures(value, 0);
  if (features) return ok(toTable('geojson', features.map(readFeature)));
  const list = Array.isArray(value) ? value : isRecord(value) ? findList(value, 0) : null;
  if (!list) return err({ kind: isNotebook(value) ? 'notebook' : 'unknown-shape' });
  return ok(toTable('json', list.map(readObject)));
}

/** The value of a JSON text, or of one object a line (NDJSON); undefined for neither. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    if (lines.length < 2) return undefined;
    try {
      return lines.map((line) => JSON.parse(line.startsWith(RECORD_SIGN) ? line.slice(1) : line));
    } catch {
      return undefined;
    }
  }
}

function isNotebook(value: unknown): boolean {
  return isRecord(value) && typeof value['format'] === 'string' && value['format'].startsWith('arpenteur');
}

/** All features of a value, those of layers included; null when it is no GeoJSON. */
function findFeatures(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some(isFeature) ? value : null;
  if (!isRecord(value) || depth > MAX_DEPTH) return null;
  if (isFeature(value)) return [value];
  if (value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) return value['features'];
  if (value['type'] === 'umap' || Array.isArray(value['layers'])) {
    const layers = Array.isArray(value['layers']) ? value['layers'] : [];
    const found = layers.flatMap((layer: unknown) => findFeatures(layer, depth + 1) ?? []);
    return found.length > 0 || value['type'] === 'umap' ? found : null;
  }
  return null;
}

function isFeature(item: unknown): boolean {
  return isRecord(item) && item['type'] === 'Feature';
}

/** The longest list of objects that a value contains; null when there is none. An empty one counts. */
function findList(value: Json, depth: number): readonly unknown[] | null {
  let best: readonly unknown[] | null = null;
  for (const each of Object.values(value)) {
    let found: readonly unknown[] | null = null;
    if (Array.isArray(each)) found = each.length === 0 || each.some(isRecord) ? each : null;
    else if (isRecord(each) && depth < MAX_DEPTH)
      found = findFeatures(each, depth) ?? findList(each, depth + 1);
    if (found && found.length > (best?.length ?? -1)) best = found;
  }
  return best;
}

interface ReadItem {
  /** What is said of it; null when it is not an object. */
  readonly record: Json | null;
  readonly flaw: RefusalReason | null;
}

/** Objects in which others put what they say of an entry. */
const WRAPPERS = ['fields', 'properties', 'attributes', 'tags'] as const;

function readObject(item: unknown): ReadItem {
  if (!isRecord(item)) return { record: null, flaw: 'not-an-entry' };
  if (isFeature(item)) return readFeature(item);
  const wrapper = WRAPPERS.find((key) => isRecord(item[key]));
  if (!wrapper) return { record: item, flaw: null };
  const { [wrapper]: inner, center, ...outer } = item;
  // The middle that OpenStreetMap gives of a way.
  return { record: { ...outer, ...(isRecord(center) ? center : {}), ...(inner as Json) }, flaw: null };
}

/** Properties of a feature with its point as `longitude` and `latitude`: the geometry wins over the properties. */
function readFeature(item: unknown): ReadItem {
  if (!isRecord(item) || item['type'] !== 'Feature') return { record: null, flaw: 'not-an-entry' };
  const { properties, geometry, id } = item;
  const record: Record<string, unknown> = { ...(isRecord(properties) ? properties : {}) };
  if (id !== undefined && record['id'] === undefined) record['id'] = id;
  if (geometry === null || geometry === undefined) return { record, flaw: null };
  const centre = centreOfGeometry(geometry);
  if (!centre) return { record, flaw: 'not-a-point' };
  const [longitude, latitude] = centre;
  return { record: { ...record, longitude, latitude }, flaw: null };
}

function toTable(format: 'json' | 'geojson', items: readonly ReadItem[]): Table {
  const flat = items.map(({ record, flaw }) => ({ flaw, texts: flatten(record ?? {}) }));
  const position = new Map<string, number>();
  for (const { texts } of flat)
    for (const key of texts.keys()) if (!position.has(key)) position.set(key, position.size);
  const rows = flat.map(({ texts, flaw }, at): TableRow => {
    const values = new Array<string>(position.size).fill('');
    for (const [key, text] of texts) values[position.get(key) ?? 0] = text;
    return { line: at + 1, values, flaw };
  });
  return { format, headings: [...position.keys()], rows };
}

/** Texts of an object by key. An object in it gives its own, deeper ones are left: no file can make this go too deep. */
function flatten(record: Json): ReadonlyMap<string, string> {
  return new Map(Object.entries(record).flatMap(([key, value]) => textsOf(key, value)));
}

function textsOf(key: string, value: unknown): readonly (readonly [heading: string, text: string])[] {
  if (isGeometry(value)) {
    const centre = centreOfGeometry(value);
    return centre ? [[key, centre.join(' ')]] : [];
  }
  if (isWebSessions(value)) return webSessionTexts(value);
  if (!isRecord(value)) return [[key, toText(value)]];
  return Object.entries(value).map(([inner, each]) => [`${key}.${inner}`, toText(each)]);
}

function isGeometry(value: unknown): boolean {
  return isRecord(value) && typeof value['type'] === 'string' && Array.isArray(value['coordinates']);
}

/** A list in a list says nothing. */
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
