import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../../../geodata/lib/crossings.ts';
import type { PolygonRings } from '../../../../geodata/lib/geojson.ts';
import { meetCorners } from '../../../../geodata/lib/meetCorners.ts';
import { createPlane } from '../../../../geodata/lib/plane.ts';
import { shareBorders } from '../../../../geodata/lib/shareBorders.ts';
import { dissolve } from '../../../../src/domain/catalogue/dissolve.ts';
import { gridTopology } from '../../../support/gridTopology.ts';
import { box } from '../../../support/topologyOf.ts';

const PLANE = createPlane(47.4);

describe('meetCorners', () => {
  test('adds to an edge the corner that its neighbour has on it', () => {
    // The right square has a corner in the middle of the common side, the left one has none.
    const right: PolygonRings = [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 0.5],
        [1, 0],
      ],
    ];

    const { areas, added } = meetCorners([[[box(0, 0, 1, 1)]], [right]]);

    expect(added).toEqual([1, 0]);
    expect(areas[0]).toEqual([
      [
        [
          [0, 0],
          [1, 0],
          [1, 0.5],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  test('leaves alone corners that are two steps of the grid away', () => {
    const right: PolygonRings = [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1.00002, 0.5],
        [1, 0],
      ],
    ];

    expect(meetCorners([[[box(0, 0, 1, 1)]], [right]]).added).toEqual([0, 0]);
  });

  test('drops the needle of a ring that goes to a corner and straight back', () => {
    const needle: PolygonRings = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [1.5, 1],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ];

    expect(meetCorners([[needle]]).areas).toEqual([[[box(0, 0, 1, 1)]]]);
  });
});

describe('shareBorders', () => {
  test('stores a common side once', () => {
    const { areas } = meetCorners([[[box(0, 0, 1, 1)]], [[box(1, 0, 2, 1)]]]);

    const topology = shareBorders(areas, 0, PLANE);

    // The common side, and what remains of each square.
    expect(topology.arcStart).toHaveLength(4);
    expect(dissolve(topology, [0, 1])).toHaveLength(1);
  });

  test('simplifies a border for both its sides at once', () => {
    // A corner 10 m off a side of 1 km: a triangle of about 0.005 km².
    const left: PolygonRings = [
      [
        [0, 47],
        [0.01, 47],
        [0.01013, 47.005],
        [0.01, 47.01],
        [0, 47.01],
        [0, 47],
      ],
    ];
    const right: PolygonRings = [
      [
        [0.01, 47],
        [0.02, 47],
        [0.02, 47.01],
        [0.01, 47.01],
        [0.01013, 47.005],
        [0.01, 47],
      ],
    ];
    const { areas } = meetCorners([[left], [right]]);

    const [first, second] = [0, 1].map((row) => dissolve(shareBorders(areas, 0.01, PLANE), [row])[0]!.outer);

    expect(first).toHaveLength(4);
    expect(second).toHaveLength(4);
  });

  test('refuses an island that simplification would erase', () => {
    expect(() => shareBorders([[[box(0, 47, 0.0001, 47.0001)]]], 1, PLANE)).toThrow('it has collapsed');
  });

  test('gives the same topology for the same areas', () => {
    const areas = () => meetCorners([[[box(0, 0, 1, 1)]], [[box(1, 0, 2, 1)]]]).areas;

    expect(shareBorders(areas(), 0.004, PLANE)).toEqual(shareBorders(areas(), 0.004, PLANE));
  });
});

describe('findCrossing', () => {
  test('finds nothing in squares side by side', () => {
    expect(
      findCrossing(
        gridTopology(
          [
            [0, 0],
            [1, 0],
            [0, 1],
          ],
          0,
          47,
          0.1,
        ),
      ),
    ).toBeNull();
  });

  test('finds a border that goes through another', () => {
    const topology = gridTopology(
      [
        [0, 0],
        [1, 0],
      ],
      0,
      47,
      0.1,
    );
    // The far corner of the second square goes to the left of the first: its sides cross the common one.
    const moved = { ...topology, x: topology.x.map((x) => (x === 20_000 ? -5_000 : x)) };

    expect(findCrossing(moved)).not.toBeNull();
  });
});
