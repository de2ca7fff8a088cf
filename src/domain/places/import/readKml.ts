import type { Table, TableRow } from './columns.ts';
import { textOfMarkup, withoutEntities } from './markup.ts';

/** What a KML text begins with. */
export const KML_START = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<kml\b/i;
/** What a GPX text begins with. */
export const GPX_START = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<gpx\b/i;
/** Any other XML or HTML: no list of places. */
export const MARKUP_START = /^\s*<(?:\?xml|!doctype|html|gpx|osm|rss|feed|[a-z]+:)/i;

const PLACEMARK = /<Placemark\b[^>]*>([\s\S]*?)<\/Placemark\s*>/gi;
const SIMPLE = /<(?:\w+:)?(Data|SimpleData)\b[^>]*\bname\s*=\s*"([^"]*)"[^>]*>([\s\S]*?)<\/(?:\w+:)?\1\s*>/gi;

/**
 * The table of a KML text (OGC KML 2.2): one row for each Placemark, with its name, description, address, telephone and the data of
 * its extension, at its point or at the middle of its outline.
 */
export function readKml(text: string): Table {
  return tableOf(
    'kml',
    [...text.matchAll(PLACEMARK)].map(([, inside = '']) => readPlacemark(inside)),
  );
}

/** Whether a KML text has no place of its own, and only says where on the web it is. */
export function isLinkedMap(text: string): boolean {
  return /<NetworkLink\b/i.test(text) && !/<Placemark\b/i.test(text);
}

const WAYPOINT = /<wpt\b([^>]*)>([\s\S]*?)<\/wpt\s*>/gi;

/** The table of a GPX text (Topografix, GPX 1.1): one row for each waypoint, with its name, its words and its link. */
export function readGpx(text: string): Table {
  return tableOf(
    'gpx',
    [...text.matchAll(WAYPOINT)].map(([, place = '', inside = '']) => {
      const words = [contentOf(inside, 'desc'), contentOf(inside, 'cmt')];
      return new Map([
        ['nom', contentOf(inside, 'name')],
        ['notes', textOfMarkup([...new Set(words)].filter(Boolean).join('\n'))],
        ['site_web', /<link\b[^>]*\bhref\s*=\s*["']([^"']*)["']/i.exec(inside)?.[1] ?? ''],
        ['longitude', attributeOf(place, 'lon')],
        ['latitude', attributeOf(place, 'lat')],
      ]);
    }),
  );
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
}

function tableOf(format: 'kml' | 'gpx', records: readonly ReadonlyMap<string, string>[]): Table {
  const headings = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const rows = records.map(
    (record, at): TableRow => ({
      line: at + 1,
      values: headings.map((heading) => record.get(heading) ?? ''),
      flaw: null,
    }),
  );
  return { format, headings, rows };
}

function readPlacemark(inside: string): ReadonlyMap<string, string> {
  const record = new Map<string, string>([['nom', contentOf(inside, 'name')]]);
  const put = (key: string, value: string) => {
    if (value !== '' && !record.get(key)) record.set(key, value);
  };
  for (const [, , name = '', data = ''] of inside.matchAll(SIMPLE))
    put(
      withoutEntities(name),
      textOfMarkup(plainText(/<value\b[^>]*>([\s\S]*?)<\/value\s*>/i.exec(data)?.[1] ?? data)),
    );
  put('notes', textOfMarkup(contentOf(inside, 'description')));
  put('adresse', contentOf(inside, 'address'));
  put('telephone', contentOf(inside, 'phoneNumber').replace(/^tel:/i, ''));
  const middle = middleOf(inside);
  if (middle) {
    record.set('longitude', String(middle[0]));
    record.set('latitude', String(middle[1]));
  }
  return record;
}

function contentOf(xml: string, tag: string): string {
  return plainText(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}\\s*>`, 'i').exec(xml)?.[1] ?? '');
}

/** The characters of an element: those of CDATA as they are, entities of the others put in letters. */
function plainText(content: string): string {
  return content
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, at) => (at % 2 === 1 ? part : withoutEntities(part)))
    .join('')
    .trim();
}

/** Middle of the box around all its corners. */
function middleOf(inside: string): readonly [number, number] | null {
  const corners = [...inside.matchAll(/<coordinates\b[^>]*>([^<]*)<\/coordinates\s*>/gi)].flatMap(
    ([, list = '']) => cornersOf(list),
  );
  if (corners.length === 0) return null;
  const middle = (values: readonly number[]) =>
    Math.round(((Math.min(...values) + Math.max(...values)) / 2) * 1e7) / 1e7;
  return [middle(corners.map(([lng]) => lng)), middle(corners.map(([, lat]) => lat))];
}

/** Corners of the text of a `coordinates` element, "lng,lat,altitude lng,lat"; what is not made of numbers is left. */
export function cornersOf(list: string): readonly (readonly [number, number])[] {
  return list
    .trim()
    .split(/\s+/)
    .slice(0, 100_000)
    .flatMap((corner) => {
      const [lng = Number.NaN, lat = Number.NaN] = corner.split(',').map(Number);
      return Number.isFinite(lng) && Number.isFinite(lat) ? [[lng, lat] as const] : [];
    });
}
