import { describe, expect, test } from 'vitest';
import { neighbourRows, sharedArcs } from '../../../../src/domain/catalogue/borders.ts';
import { dissolve } from '../../../../src/domain/catalogue/dissolve.ts';
import { faceFeatures } from '../../../../src/domain/catalogue/faceFeatures.ts';
import {
  decodeTopology,
  encodeTopology,
  signedArea,
  type Topology,
} from '../../../../src/domain/catalogue/topology.ts';
import { shapeAreaKm2 } from '../../../../src/domain/territory/shapeArea.ts';
import { gridTopology } from '../../../support/gridTopology.ts';
import {
  ENCLAVE,
  GABLE,
  hardCommunes,
  LAKESIDE,
  place,
  RING,
  TWO_PARTS,
} from '../../../support/hardCommunes.ts';
import { box, topologyOf } from '../../../support/topologyOf.ts';

const communes = hardCommunes();

describe('a topology file', () => {
  test('gives back the topology that made it', () => {
    expect(decodeTopology(encodeTopology(communes))).toEqual({ ok: true, value: communes });
  });

  test('holds a commune of any region in the same few bytes per point', () => {
    // 5 bytes before the counts; two squares of 4 arcs: 7 arcs of 2 points.
    const twoSquares = gridTopology(
      [
        [0, 0],
        [1, 0],
      ],
      -1.5,
      47,
      0.1,
    );

    expect(encodeTopology(twoSquares).length).toBeLessThan(100);
  });

  test('has its rings turned so that the surface is on their left', () => {
    const clockwise = topologyOf([[[box(0, 0, 1, 1).reverse(), box(0.4, 0.4, 0.6, 0.6)]]]);

    expect(signedArea(clockwise, 0)).toBeGreaterThan(0);
    expect(signedArea(clockwise, 1)).toBeLessThan(0);
  });

  test.each([
    ['nothing', new Uint8Array(0), 'not a topology file'],
    ['another file', new TextEncoder().encode('{"type":"Topology"}'), 'not a topology file'],
    ['another version', Uint8Array.of(0x41, 0x52, 0x50, 0x54, 9), 'topology of version 9, expected 1'],
    ['a file cut short', encodeTopology(communes).slice(0, -3), 'truncated topology'],
    ['a longer file', Uint8Array.of(...encodeTopology(communes), 0), 'unexpected bytes after the topology'],
    [
      'a count that no memory could hold',
      Uint8Array.of(0x41, 0x52, 0x50, 0x54, 1, 255, 255, 255, 255, 15),
      'truncated topology',
    ],
  ])('is refused when it is %s', (_, bytes, error) => {
    expect(decodeTopology(bytes)).toEqual({ ok: false, error });
  });

  test.each<[string, Partial<Topology>, string]>([
    ['an arc of one point', { arcStart: starts(1, 5) }, 'arc with fewer than two points'],
    ['a commune without a surface', { faceStart: starts(1, 0) }, 'face without a polygon'],
    ['a ring of nothing', { ringStart: starts(2, 0), polygonStart: starts(2) }, 'ring without an arc'],
    ['a border that does not exist', { arcRefs: Int32Array.of(0, 7) }, 'reference to arc 7 of 2'],
    [
      'a border followed twice',
      { arcRefs: Int32Array.of(0, 0) },
      'arc 0 followed twice in the same direction',
    ],
    ['an open ring', { arcRefs: Int32Array.of(0, ~1) }, 'ring 0 is not closed'],
    ['a point beyond the pole', { y: Int32Array.of(0, 0, 1e7, 1e7, 0, 0) }, 'latitude out of range'],
  ])('is refused when it holds %s', (_, flaw, error) => {
    expect(decodeTopology(encodeTopology({ ...square(), ...flaw }))).toEqual({ ok: false, error });
  });
});

describe('features', () => {
  test('are one per commune, keyed by row, with closed rings in degrees', () => {
    const [first] = faceFeatures(gridTopology([[0, 0]], -1.5, 47, 0.1));

    expect(first).toMatchObject({ id: 0, geometry: { type: 'MultiPolygon' } });
    expect(first?.geometry.coordinates).toEqual([[box(-1.5, 47, -1.4, 47.1)]]);
  });

  test('keep holes and parts', () => {
    const rings = faceFeatures(communes).map(({ geometry }) =>
      geometry.coordinates.map((each) => each.length),
    );

    expect(rings).toEqual([[2], [1], [1, 1], [1], [2]]);
  });
});

describe('borders', () => {
  test('have a commune on each side, or the outside', () => {
    const { left, right } = sharedArcs(
      gridTopology(
        [
          [0, 0],
          [1, 0],
        ],
        -1.5,
        47,
        0.1,
      ),
    );

    // Arc 1 is the east side of the first square, followed northwards: the first square on its left.
    expect([left[1], right[1]]).toEqual([0, 1]);
    expect([left[0], right[0]]).toEqual([0, -1]);
  });

  test('tell which communes are neighbours', () => {
    expect(neighbourRows(communes).map((rows) => [...rows])).toEqual([
      [ENCLAVE, TWO_PARTS, GABLE],
      [RING],
      [RING, GABLE],
      [RING, TWO_PARTS],
      [],
    ]);
  });

  test('do not make neighbours of communes that touch at a point', () => {
    const diagonal = gridTopology(
      [
        [0, 0],
        [1, 1],
      ],
      -1.5,
      47,
      0.1,
    );

    expect(neighbourRows(diagonal).map((rows) => rows.length)).toEqual([0, 0]);
  });
});

describe('dissolve', () => {
  test('gives nothing for no commune', () => {
    expect(dissolve(communes, [])).toEqual([]);
  });

  test('erases the border between two communes', () => {
    const [outline, ...others] = dissolve(communes, [RING, ENCLAVE, TWO_PARTS]);

    // The island comes first: outlines are sorted by area.
    expect(outline?.outer).toHaveLength(4);
    expect(others).toHaveLength(1);
    expect(others[0]?.holes).toEqual([]);
    expect(others[0]?.outer).toHaveLength(6);
  });

  test('leaves a hole where a commune in the middle is not taken', () => {
    const [outline] = dissolve(communes, [RING]);

    expect(outline?.holes).toHaveLength(1);
    expect(new Set(outline?.holes[0]?.map(String))).toEqual(
      new Set([place(0.4, 0.4), place(0.6, 0.4), place(0.6, 0.6), place(0.4, 0.6)].map(String)),
    );
  });

  test('keeps a lake', () => {
    expect(dissolve(communes, [LAKESIDE])[0]?.holes).toHaveLength(1);
  });

  test('keeps apart communes that touch at a point', () => {
    const diagonal = dissolve(
      gridTopology(
        [
          [0, 0],
          [1, 1],
        ],
        -1.5,
        47,
        0.1,
      ),
      [0, 1],
    );

    expect(diagonal.map(({ outer }) => outer.length)).toEqual([4, 4]);
  });

  test('makes a hole of squares around a gap, even when the gap touches the outside at a point', () => {
    // Eight squares around (1, 1) but the one at (2, 2): the gap touches the outside at its corner.
    const cells = [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [2, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const outline = dissolve(gridTopology(cells, -1.5, 47, 0.1), cells.keys());

    expect(outline).toHaveLength(1);
    expect(outline[0]?.holes.map((hole) => hole.length)).toEqual([4]);
    expect(outline[0]?.outer).toHaveLength(12);
  });

  test('covers the area of its communes', () => {
    const [ring] = dissolve(communes, [RING]);
    const [enclave] = dissolve(communes, [ENCLAVE]);
    const [both] = dissolve(communes, [RING, ENCLAVE]);

    expect(shapeAreaKm2([both!])).toBeCloseTo(shapeAreaKm2([ring!]) + shapeAreaKm2([enclave!]), 6);
  });
});

/** A triangle of two arcs: along the bottom and the right, then back along the slope. */
function square(): Topology {
  return {
    arcStart: Int32Array.of(0, 4, 6),
    x: Int32Array.of(0, 1000, 1000, 1000, 1000, 0),
    y: Int32Array.of(0, 0, 500, 1000, 1000, 0),
    arcRefs: Int32Array.of(0, 1),
    ringStart: Int32Array.of(0, 2),
    polygonStart: Int32Array.of(0, 1),
    faceStart: Int32Array.of(0, 1),
  };
}

function starts(...lengths: number[]): Int32Array {
  let sum = 0;
  return Int32Array.of(
    0,
    ...lengths.map((length) => {
      sum += length;
      return sum;
    }),
  );
}
