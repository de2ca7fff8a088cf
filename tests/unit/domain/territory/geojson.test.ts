import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGeoJsonShape } from '../../../../src/domain/territory/geojson.ts';

const OUTER = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [0, 0],
];
const HOLE = [
  [1, 1],
  [1, 2],
  [2, 2],
  [1, 1],
];
const POLYGON = { type: 'Polygon', coordinates: [OUTER, HOLE] };
const PARSED = { outer: OUTER.slice(0, 4), holes: [HOLE.slice(0, 3)] };

describe('parseGeoJsonShape', () => {
  test('opens the rings of a polygon and keeps its hole', () => {
    expect(parseGeoJsonShape(POLYGON)).toEqual({ ok: true, value: [PARSED] });
  });

  test.each([
    ['a multi-polygon', { type: 'MultiPolygon', coordinates: [POLYGON.coordinates] }],
    ['a feature', feature(POLYGON)],
    [
      'a collection, passing over features without geometry',
      { type: 'FeatureCollection', features: [feature(null), feature(POLYGON)] },
    ],
  ])('reads %s', (_, value) => {
    expect(parseGeoJsonShape(value)).toEqual({ ok: true, value: [PARSED] });
  });

  test('gathers the surfaces of every feature', () => {
    const outcome = parseGeoJsonShape({
      type: 'FeatureCollection',
      features: [feature(POLYGON), feature(POLYGON)],
    });

    expect(outcome).toEqual({ ok: true, value: [PARSED, PARSED] });
  });

  test('drops altitudes', () => {
    const raised = OUTER.map((corner) => [...corner, 120]);

    expect(parseGeoJsonShape({ type: 'Polygon', coordinates: [raised] })).toEqual({
      ok: true,
      value: [{ outer: PARSED.outer, holes: [] }],
    });
  });

  test('accepts a ring left open', () => {
    expect(parseGeoJsonShape({ type: 'Polygon', coordinates: [OUTER.slice(0, 4)] }).ok).toBe(true);
  });

  test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326', 'OGC:CRS84'])(
    'accepts the old name %s of WGS 84',
    (name) => {
      expect(parseGeoJsonShape({ ...POLYGON, crs: { type: 'name', properties: { name } } }).ok).toBe(true);
    },
  );

  test.each([
    ['text', 'Polygon', { kind: 'not-geojson' }],
    ['a list', [POLYGON], { kind: 'not-geojson' }],
    ['an object without type', { coordinates: [] }, { kind: 'not-geojson' }],
    ['a feature without geometry member', { type: 'Feature' }, { kind: 'not-geojson' }],
    [
      'a collection of bare geometries',
      { type: 'FeatureCollection', features: [POLYGON] },
      { kind: 'not-geojson' },
    ],
    ['a point', { type: 'Point', coordinates: [0, 0] }, { kind: 'not-a-surface', type: 'Point' }],
    ['an unknown type', { type: 'Topology' }, { kind: 'not-a-surface', type: 'Topology' }],
    ['a polygon without coordinates', { type: 'Polygon' }, { kind: 'bad-coordinates' }],
    ['a polygon of numbers', { type: 'Polygon', coordinates: [1, 2] }, { kind: 'bad-coordinates' }],
    ['positions in text', polygon([['0', '0']]), { kind: 'bad-coordinates' }],
    ['positions that are missing', polygon([[null, 0]]), { kind: 'bad-coordinates' }],
    [
      'a segment',
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
      { kind: 'short-ring' },
    ],
    [
      'Lambert 93 coordinates',
      polygon([[355_000, 6_689_000]]),
      { kind: 'out-of-range', position: [355_000, 6_689_000] },
    ],
    ['an empty collection', { type: 'FeatureCollection', features: [] }, { kind: 'empty' }],
    ['a multi-polygon without polygons', { type: 'MultiPolygon', coordinates: [] }, { kind: 'empty' }],
    ['a polygon without rings', { type: 'Polygon', coordinates: [] }, { kind: 'empty' }],
    [
      'another coordinate system',
      { ...POLYGON, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } },
      { kind: 'other-crs', name: 'urn:ogc:def:crs:EPSG::2154' },
    ],
    [
      'another coordinate system, said by a geometry',
      feature({ ...POLYGON, crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
      { kind: 'other-crs', name: 'EPSG:3857' },
    ],
    ['a feature in a feature', feature(feature(POLYGON)), { kind: 'not-a-surface', type: 'Feature' }],
  ])('refuses %s', (_, value, error) => {
    expect(parseGeoJsonShape(value)).toEqual({ ok: false, error });
  });

  test('answers anything at all', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseGeoJsonShape(value)));
    fc.assert(
      fc.property(
        fc.anything(),
        (coordinates) => void parseGeoJsonShape({ type: 'MultiPolygon', coordinates }),
      ),
    );
  });
});

function polygon(ring: unknown) {
  return { type: 'Polygon', coordinates: [ring] };
}

function feature(geometry: unknown) {
  return { type: 'Feature', properties: {}, geometry };
}
