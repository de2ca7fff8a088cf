import { expect, test } from 'vitest';
import { centreOfGeometry } from '../../../../../src/domain/places/import/geometryCentre.ts';

const point = (...coordinates: readonly unknown[]) => ({ type: 'Point', coordinates });

test.each<[unknown, readonly [unknown, unknown] | null]>([
  [point(-1, 47), [-1, 47]],
  [point(-1, 47, 12), [-1, 47]],
  // Whether what is written is a position is told later, by its line.
  [point('-1', '47'), ['-1', '47']],
  [point(null, 47), ['', 47]],
  [point(-1), null],
  [point(), null],
  [{ type: 'MultiPoint', coordinates: [[-1, 47]] }, [-1, 47]],
  [
    {
      type: 'MultiPoint',
      coordinates: [
        [-1, 47],
        [0, 47],
      ],
    },
    null,
  ],
  [{ type: 'MultiPoint', coordinates: [] }, null],
  [
    {
      type: 'LineString',
      coordinates: [
        [-1, 47],
        [1, 48],
      ],
    },
    [0, 47.5],
  ],
  [
    {
      type: 'Polygon',
      coordinates: [
        [
          [-1, 47],
          [1, 47],
          [1, 50],
          [-1, 47],
        ],
      ],
    },
    [0, 48.5],
  ],
  [
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [-2, 47],
            [1, 47],
          ],
        ],
        [
          [
            [0, 40],
            [1, 47],
          ],
        ],
      ],
    },
    [-0.5, 43.5],
  ],
  [
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.00000011, 0.00000019],
      ],
    },
    [0.0000001, 0.0000001],
  ],
  [{ type: 'LineString', coordinates: [['a', 'b'], []] }, null],
  [
    {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', coordinates: [] }, point(-1, 47), point(0, 0)],
    },
    [-1, 47],
  ],
  [{ type: 'GeometryCollection', geometries: [] }, null],
  [{ type: 'GeometryCollection' }, null],
  [{ type: 'Polygon' }, null],
  [[1, 2], null],
  [null, null],
  ['Point', null],
])('%j is at %j', (geometry, centre) => {
  expect(centreOfGeometry(geometry)).toEqual(centre);
});
