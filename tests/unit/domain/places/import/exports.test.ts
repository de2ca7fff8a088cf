import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importWholeFile } from '../../../../../src/domain/places/import/importFile.ts';
import { kindOfTitle } from '../../../../../src/domain/places/import/kindWords.ts';
import type { FileFlaw } from '../../../../../src/domain/places/import/report.ts';
import type { Place } from '../../../../../src/domain/places/place.ts';
import { reportOf, requestOf } from '../../../../support/importing.ts';

const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Le Hangar</name>
  <Point><coordinates>-1.15,47.25,0</coordinates></Point></Placemark></Document></kml>`;
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Forum des métiers',
  'DTSTART:20260415T080000Z',
  'LOCATION:49100 Belle-Rive',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('an archive', () => {
  test.each([
    [
      'the map of a KMZ, whatever else it keeps',
      { 'doc.kml': KML, 'files/autre.kml': KML, 'images/a.png': 'x' },
      'Le Hangar',
    ],
    ['the calendar of an account', { 'moi@agenda.example.ics': CALENDAR }, 'Forum des métiers'],
    [
      'a list in a folder',
      { 'envoi/lieux.csv': 'nom,commune\nLe Hangar,Douvres', '__MACOSX/envoi/._lieux.csv': 'x' },
      'Le Hangar',
    ],
  ])('gives the one list that is in it: %s', (_, files, name) => {
    expect(reportOf(zipped(files)).places.map((place) => place.name)).toEqual([name]);
  });

  test.each<[string, Uint8Array, FileFlaw]>([
    ['a workbook', zipped({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), { kind: 'binary' }],
    [
      'several lists, none of which is taken for another',
      zipped({ 'a.ics': CALENDAR, 'b.ics': CALENDAR }),
      { kind: 'several-files', files: ['a.ics', 'b.ics'] },
    ],
    ['one that was cut', zipped({ 'doc.kml': KML }).subarray(0, 120), { kind: 'binary' }],
    ['one whose bytes were changed', spoilt(), { kind: 'damaged-archive' }],
  ])('is refused: %s', (_, bytes, flaw) => {
    expect(importWholeFile(requestOf(bytes, 'x.zip'))).toEqual({ ok: false, error: flaw });
  });
});

test('waypoints are places', () => {
  const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
    <wpt lat="47.25" lon="-1.15"><name>Le Hangar</name><desc><![CDATA[Ouvert <b>samedi</b>]]></desc><link href="https://example.org/"/></wpt>
    <trk><trkseg><trkpt lat="47" lon="-1"/></trkseg></trk></gpx>`;
  const { format, places } = reportOf(gpx, 'lieux.gpx');

  expect(format).toBe('gpx');
  expect(places).toMatchObject([
    { name: 'Le Hangar', notes: 'Ouvert samedi', website: 'https://example.org/', commune: '49001' },
  ]);
});

test('a map that is only a link says so', () => {
  const link = KML.replace(
    /<Placemark>[\s\S]*<\/Placemark>/,
    '<NetworkLink><Link><href>https://example.org/kml</href></Link></NetworkLink>',
  );

  expect(importWholeFile(requestOf(link, 'carte.kml'))).toEqual({ ok: false, error: { kind: 'linked-map' } });
});

describe('the sessions of an agenda on the web', () => {
  const event = (timings: readonly (readonly [string, string])[]) => {
    const sessions = timings.map(([begin, end]) => ({ begin, end }));
    const text = JSON.stringify({
      events: [
        {
          uid: 1,
          title: { fr: 'Forum des métiers' },
          dateRange: { fr: 'Mercredi 15 avril, 14h' },
          location: { city: 'Belle-Rive', postalCode: '49100' },
          timings: sessions,
        },
      ],
    });
    return reportOf(text, 'agenda.json').places[0] as Place;
  };

  test('are its days, in the time of France, with their hours when these are always the same', () => {
    expect(event([['2026-04-15T14:00:00+02:00', '2026-04-15T16:00:00+02:00']])).toMatchObject({
      dates: { start: '2026-04-15', end: '2026-04-15' },
      period: '14:00 - 16:00',
    });
    expect(
      event([
        ['2026-04-22T12:00:00Z', '2026-04-22T14:00:00Z'],
        ['2026-04-15T14:00:00+02:00', '2026-04-15T16:00:00+02:00'],
      ]),
    ).toMatchObject({
      dates: { start: '2026-04-15', end: '2026-04-22', days: ['2026-04-15', '2026-04-22'] },
      period: '14:00 - 16:00',
    });
  });

  test('with hours of their own are told one by one, and no hour is made up of two', () => {
    const { period } = event([
      ['2026-04-15T09:00:00+02:00', '2026-04-15T11:00:00+02:00'],
      ['2026-04-16T14:00:00+02:00', '2026-04-16T16:00:00+02:00'],
    ]);

    expect(period).toBe('2026-04-15 09:00 - 11:00 ; 2026-04-16 14:00 - 16:00');
  });

  test('by columns are the beginning of the first and the end of the last', () => {
    const csv =
      'uid;title_fr;firstdate_begin;firstdate_end;lastdate_begin;lastdate_end;daterange_fr;location_coordinates;location_city\n' +
      '1;Forum des métiers;2026-04-15T09:00:00+02:00;2026-04-15T17:00:00+02:00;2026-04-17T09:00:00+02:00;2026-04-17T17:00:00+02:00;15 - 17 avril;"47.26, -1.04";Belle-Rive\n';
    const [place] = reportOf(csv, 'evenements.csv').places;

    expect(place).toMatchObject({
      dates: { start: '2026-04-15', end: '2026-04-17' },
      position: { point: [-1.04, 47.26], precision: 'address' },
    });
  });
});

test.each([
  ['Café associatif Les Halles', 'autre'],
  ['Le Petit Café', 'autre'],
  ['Café métiers du numérique', 'cafe_emploi'],
  ['Café de l’emploi', 'cafe_emploi'],
  ['Café rencontre entreprises', 'cafe_emploi'],
  ['Atelier Vélo', 'autre'],
  ['Atelier de couture du bourg', 'autre'],
  ['Atelier CV et lettre de motivation', 'atelier_territoire'],
  ['Ateliers de recherche d’emploi', 'atelier_territoire'],
])('%s is %s: a word that only names a room says nothing of work', (name, kind) => {
  expect(kindOfTitle(name)).toBe(kind);
});

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** An archive of stored bytes, one of which is another. */
function spoilt(): Uint8Array {
  const bytes = zipSync({ 'doc.kml': strToU8(KML) }, { level: 0 });
  const at = new TextDecoder('latin1').decode(bytes).indexOf('Hangar');
  bytes[at] = 'h'.charCodeAt(0);
  return bytes;
}
