import { describe, expect, test } from 'vitest';
import { readOutlineFile } from '../../../../src/domain/territory/outlineFile.ts';

const RING = [
  [-1.2, 47.1],
  [-1, 47.1],
  [-1, 47.3],
  [-1.2, 47.3],
  [-1.2, 47.1],
];
const SQUARE = { type: 'Polygon', coordinates: [RING] };
const feature = (geometry: unknown, properties: object = {}) => ({ type: 'Feature', properties, geometry });
const read = (value: unknown) => readOutlineFile(new TextEncoder().encode(JSON.stringify(value)));
/** Outer rings of what is read. */
const rings = (value: unknown) => {
  const outcome = read(value);
  return outcome.ok
    ? outcome.value.outlines.flatMap(({ shape }) => shape.map(({ outer }) => outer))
    : outcome.error;
};
const OUTER = RING.slice(0, 4);

describe('an outline is read', () => {
  test.each([
    [
      'beside points and lines',
      {
        type: 'FeatureCollection',
        features: [feature({ type: 'Point', coordinates: [0, 0] }), feature(SQUARE)],
      },
    ],
    [
      'in a collection of geometries',
      feature({ type: 'GeometryCollection', geometries: [SQUARE, { type: 'Point', coordinates: [0, 0] }] }),
    ],
    ['in a list of features', [feature(SQUARE)]],
    [
      'beside one that is not finished',
      {
        type: 'FeatureCollection',
        features: [feature({ type: 'Polygon', coordinates: [[null]] }), feature(SQUARE)],
      },
    ],
    [
      'beside a crumb and a feature without geometry',
      {
        type: 'FeatureCollection',
        features: [
          feature({
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [0, 0],
                [0, 0],
              ],
            ],
          }),
          { type: 'Feature' },
          feature(SQUARE),
        ],
      },
    ],
    [
      'in a layer of uMap',
      { type: 'umap', layers: [{ type: 'FeatureCollection', features: [feature(SQUARE)] }] },
    ],
    ['as a multi-polygon', { type: 'MultiPolygon', coordinates: [[RING]] }],
    ['with its axes swapped', { type: 'Polygon', coordinates: [RING.map(([x, y]) => [y, x])] }],
  ])('%s', (_, value) => {
    expect(rings(value)).toEqual([OUTER]);
  });

  test.each([
    'urn:ogc:def:crs:EPSG::4171',
    'urn:ogc:def:crs:EPSG::4258',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    'http://www.opengis.net/def/crs/EPSG/0/4326',
    'EPSG:4326',
  ])('in degrees under the name %s', (name) => {
    expect(rings({ ...SQUARE, crs: { type: 'name', properties: { name } } })).toEqual([OUTER]);
  });

  test('in degrees under the form of 2008', () => {
    expect(rings({ ...SQUARE, crs: { type: 'EPSG', properties: { code: 4326 } } })).toEqual([OUTER]);
  });

  test.each([{}, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } }])(
    'in Lambert-93, said or not: %j',
    (crs) => {
      // The origin of Lambert-93 is 46.5° N, 3° E, at 700 km and 6 600 km, by definition.
      const metres = [
        [700000, 6600000],
        [710000, 6600000],
        [700000, 6610000],
      ];
      const outcome = read({ type: 'Polygon', coordinates: [metres], ...crs });

      expect(outcome.ok && outcome.value.outlines[0]?.shape[0]?.outer[0]).toEqual([3, 46.5]);
      expect(outcome.ok && outcome.value.fixes).toEqual(['lambert-93']);
    },
  );

  test('in UTF-16', () => {
    const text = `\uFEFF${JSON.stringify(SQUARE)}`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);

    expect(readOutlineFile(bytes)).toMatchObject({ ok: true });
  });

  test('in KML, with its hole and its name', () => {
    const list = (ring: readonly (readonly number[])[]) => ring.map(([x, y]) => `${x},${y},0`).join(' ');
    const boundary = (side: string, ring: readonly (readonly number[])[]) =>
      `<${side}BoundaryIs><LinearRing><coordinates>${list(ring)}</coordinates></LinearRing></${side}BoundaryIs>`;
    const hole = [
      [-1.1, 47.2],
      [-1.05, 47.2],
      [-1.05, 47.25],
    ];
    const kml = `<?xml version="1.0"?><kml><Document><Placemark><name>Chez &amp; moi</name><Polygon>${boundary('inner', hole)}${boundary('outer', RING)}</Polygon></Placemark><Placemark><Point><coordinates>0,0</coordinates></Point></Placemark></Document></kml>`;

    expect(readOutlineFile(new TextEncoder().encode(kml))).toMatchObject({
      ok: true,
      value: { outlines: [{ name: 'Chez & moi', shape: [{ outer: OUTER, holes: [hole] }] }], passed: 1 },
    });
  });
});

test('several outlines keep their names apart, and what is passed over is counted', () => {
  const outcome = read({
    type: 'FeatureCollection',
    features: [
      feature(SQUARE, { nom: 'Ici' }),
      feature(SQUARE, { name: 'Là' }),
      feature({ type: 'Point', coordinates: [0, 0] }),
    ],
  });

  expect(outcome).toMatchObject({
    ok: true,
    value: { outlines: [{ name: 'Ici' }, { name: 'Là' }], passed: 1, fixes: [] },
  });
});

test.each([
  [
    { type: 'Point', coordinates: [0, 0] },
    { kind: 'not-a-surface', type: 'Point' },
  ],
  [{ type: 'FeatureCollection', features: [] }, { kind: 'empty' }],
  [{ hello: 'world' }, { kind: 'not-geojson' }],
  [
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [500, 0],
          [0, 1],
        ],
      ],
    },
    { kind: 'out-of-range', position: [500, 0] },
  ],
  [
    { ...SQUARE, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27572' } } },
    { kind: 'other-crs', name: 'urn:ogc:def:crs:EPSG::27572' },
  ],
  [{ format: 'arpenteur-notebook', version: 'x' }, { kind: 'damaged-notebook' }],
])('%j is refused: %j', (value, error) => {
  expect(read(value)).toEqual({ ok: false, error });
});

test('what is no text and what is no JSON are told apart', () => {
  expect(readOutlineFile(new Uint8Array([0, 1, 2, 3]))).toEqual({ ok: false, error: { kind: 'unreadable' } });
  expect(readOutlineFile(new TextEncoder().encode('{"type":'))).toEqual({
    ok: false,
    error: { kind: 'not-json' },
  });
});
