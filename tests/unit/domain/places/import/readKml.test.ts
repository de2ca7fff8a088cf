import { expect, test } from 'vitest';
import {
  cornersOf,
  KML_START,
  MARKUP_START,
  readKml,
} from '../../../../../src/domain/places/import/readKml.ts';

const kml = (...placemarks: readonly string[]) =>
  `<kml><Document>${placemarks.map((inside) => `<Placemark id="x">${inside}</Placemark>`).join('')}</Document></kml>`;
/** Cells of the first placemark by heading. */
function cellsOf(inside: string) {
  const { headings, rows } = readKml(kml(inside));
  return Object.fromEntries(headings.map((heading, at) => [heading, rows[0]?.values[at]]));
}

test.each<[string, Readonly<Record<string, string>>]>([
  ['<name>Caf&#233; &amp; emploi</name>', { nom: 'Café & emploi' }],
  // What CDATA holds is as it is, what stands around it is not.
  [
    '<name>A &amp; B<![CDATA[ C &amp; D ]]>E &lt; F<![CDATA[&gt;]]></name>',
    { nom: 'A & B C &amp; D E < F&gt;' },
  ],
  [
    '<name>A</name><address>1 rue B</address><phoneNumber>tel:0240000000</phoneNumber>',
    {
      nom: 'A',
      adresse: '1 rue B',
      telephone: '0240000000',
    },
  ],
  [
    '<name>A</name><description><![CDATA[<b>Mardi</b><br>matin]]></description>',
    { nom: 'A', notes: 'Mardi\nmatin' },
  ],
  [
    '<ExtendedData><Data name="Commune"><value>Douvres</value></Data></ExtendedData>',
    { nom: '', Commune: 'Douvres' },
  ],
  [
    '<ExtendedData><SchemaData><SimpleData name="Th&#232;me">Emploi</SimpleData></SchemaData></ExtendedData>',
    {
      nom: '',
      Thème: 'Emploi',
    },
  ],
  // The first of two that say something; a name of its own is the name.
  [
    '<Data name="a"><value></value></Data><Data name="a"><value>1</value></Data><Data name="a"><value>2</value></Data>',
    {
      nom: '',
      a: '1',
    },
  ],
  ['<name>A</name><Data name="nom"><value>B</value></Data>', { nom: 'A' }],
  ['<Data name="nom"><value>B</value></Data>', { nom: 'B' }],
  [
    '<Point><coordinates>-1.15,47.25,0</coordinates></Point>',
    { nom: '', longitude: '-1.15', latitude: '47.25' },
  ],
  [
    '<Polygon><coordinates>-1,47 -1.5,47\n-1.5,48.5 x,y</coordinates></Polygon>',
    {
      nom: '',
      longitude: '-1.25',
      latitude: '47.75',
    },
  ],
  ['<Point><coordinates> </coordinates></Point>', { nom: '' }],
])('a placemark with %s', (inside, cells) => {
  expect(cellsOf(inside)).toEqual(cells);
});

test('placemarks are the rows of one table', () => {
  expect(readKml(kml('<name>A</name>', '<name>B</name><address>C</address>'))).toEqual({
    format: 'kml',
    headings: ['nom', 'adresse'],
    rows: [
      { line: 1, values: ['A', ''], flaw: null },
      { line: 2, values: ['B', 'C'], flaw: null },
    ],
  });
});

test('corners are pairs of numbers, whatever their altitude', () => {
  expect(cornersOf(' 1,2,3  4,5 6 x,7 ,8')).toEqual([
    [1, 2],
    [4, 5],
    [0, 8],
  ]);
});

test.each([
  ['<?xml version="1.0"?>\n<!-- a --><kml xmlns="x">', true, true],
  ['<kml>', true, false],
  ['<kmlx>', false, false],
  ['<!DOCTYPE html>', false, true],
  ['<gpx>', false, true],
  ['nom;commune', false, false],
])('%j begins a KML: %s, or any markup: %s', (text, isKml, isMarkup) => {
  expect([KML_START.test(text), MARKUP_START.test(text)]).toEqual([isKml, isMarkup]);
});
