import { describe, expect, test } from 'vitest';
import { faceFeatures } from '../../../../../src/domain/catalogue/faceFeatures.ts';
import type { LngLat } from '../../../../../src/domain/geo.ts';
import { createCoverageEngine } from '../../../../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../../../../src/domain/territory/coverage/mesh.ts';
import type { Polygon, Ring, Shape } from '../../../../../src/domain/territory/shape.ts';
import { exactShares } from '../../../../support/exactShares.ts';
import {
  ENCLAVE,
  GABLE,
  hardCommunes,
  LAKESIDE,
  place,
  RING,
  TWO_PARTS,
} from '../../../../support/hardCommunes.ts';

const topology = hardCommunes();
const mesh = buildCoverageMesh(topology);
const engine = createCoverageEngine(mesh);

describe('the mesh', () => {
  test('knows the area of a commune on the sphere', () => {
    // A lune-like box: R² Δλ (sin φ₂ − sin φ₁), with R = 6 371.0088 km, for 0.02° × 0.02° at 47.04°.
    const rad = Math.PI / 180;
    const expected = 6371.0088 ** 2 * 0.02 * rad * (Math.sin(47.06 * rad) - Math.sin(47.04 * rad));

    expect(mesh.areaKm2[ENCLAVE]).toBeCloseTo(expected, 9);
  });

  test('counts no enclave and no lake, but every part', () => {
    const { areaKm2 } = mesh;
    // The same square of 0.1°, without 0.02° × 0.02°.
    expect(areaKm2[RING]).toBeCloseTo(areaKm2[LAKESIDE]!, 6);
    expect(areaKm2[RING]! + areaKm2[ENCLAVE]!).toBeLessThan(areaKm2[TWO_PARTS]!);
  });
});

describe('measure', () => {
  test('finds nothing under an empty shape', () => {
    expect(engine.measure([])).toMatchObject({ count: 0, areaKm2: 0 });
  });

  test('finds nothing under a line', () => {
    expect(shares([filled([place(0.2, 0.5), place(1.8, 0.5)])])).toEqual({});
  });

  test('finds a shape that lies inside one commune and crosses no border', () => {
    const shape = [rectangle(1.2, 0.2, 1.4, 0.4)];

    expect(Object.keys(shares(shape))).toEqual([String(TWO_PARTS)]);
    expectExact(shape);
  });

  test('finds nothing in the sea, whose area still counts as drawn', () => {
    const sea = [rectangle(2.2, 0.2, 2.4, 0.4)];

    expect(engine.measure(sea)).toMatchObject({ count: 0 });
    expect(engine.measure(sea).areaKm2).toBeCloseTo(areaOfBox(0.02, 47.02, 47.04), 2);
  });

  test('finds every commune whole under a shape around everything', () => {
    expect(shares([rectangle(-1, -1, 6, 3)])).toEqual({
      [RING]: 1,
      [ENCLAVE]: 1,
      [TWO_PARTS]: 1,
      [GABLE]: 1,
      [LAKESIDE]: 1,
    });
  });

  test('finds every commune whole under a shape around the world', () => {
    const world = filled([
      [-180, -85],
      [180, -85],
      [180, 85],
      [-180, 85],
    ]);

    expect(Object.values(shares([world]))).toEqual([1, 1, 1, 1, 1]);
  });

  test('brings corners beyond the edges of the world back to them', () => {
    const beyond = filled([
      [-1e9, -1e9],
      [1e9, -1e9],
      [1e9, 1e9],
      [-1e9, 1e9],
    ]);

    expect(Object.values(shares([beyond]))).toEqual([1, 1, 1, 1, 1]);
  });

  test('finds nothing on the other side of the world', () => {
    expect(
      engine.measure([
        filled([
          [170, -40],
          [175, -40],
          [175, -45],
        ]),
      ]).count,
    ).toBe(0);
  });

  test('keeps an enclave apart from the commune around it', () => {
    const around = rectangle(0.3, 0.3, 0.7, 0.7);
    const within = rectangle(0.45, 0.45, 0.55, 0.55);

    expect(shares([around])[ENCLAVE]).toBe(1);
    expect(Object.keys(shares([within]))).toEqual([String(ENCLAVE)]);
    expectExact([around]);
    expectExact([within]);
  });

  test('finds nothing in a lake that is nobody’s', () => {
    expect(engine.measure([rectangle(4.45, 0.45, 4.55, 0.55)]).count).toBe(0);
  });

  test('counts a part of a commune in two parts', () => {
    const island = [rectangle(2.9, -0.1, 3.6, 0.6)];

    // The island is a quarter of a square: 0.25 of 1.25 squares, a little less of the sphere's area being north.
    expect(shares(island)[TWO_PARTS]).toBeCloseTo(0.2, 3);
    expectExact(island);
  });

  test('subtracts holes', () => {
    const ring = rectangle(-0.5, -0.5, 2.5, 2.5);
    const hole = rectangle(0.3, 0.3, 0.7, 0.7).outer;

    const pierced = shares([{ outer: ring.outer, holes: [hole] }]);

    expect(pierced[ENCLAVE]).toBeUndefined();
    expect(pierced[RING]).toBeCloseTo(1 - shares([filled(hole)])[RING]!, 12);
  });

  test('adds up the polygons of a shape', () => {
    const west = rectangle(0.1, 0.1, 0.5, 0.9);
    const east = rectangle(0.55, 0.1, 1.5, 0.9);

    const both = shares([west, east]);

    expect(both[RING]).toBeCloseTo(shares([west])[RING]! + shares([east])[RING]!, 12);
    expectExact([west, east]);
  });

  test.each([
    ['on a corner of a commune', [place(1, 1), place(1.5, 0.2), place(1.8, 0.7)]],
    ['on the border of a commune', [place(1, 0.5), place(1.5, 0.2), place(1.8, 0.7)]],
    ['along a border, there and back', [place(1, 0.2), place(1, 0.8), place(0.5, 0.5)]],
    ['on the corners of the communes', [place(0, 0), place(2, 0), place(2, 1), place(1, 2), place(0, 1)]],
    ['through a corner, by one edge', [place(0.5, 0.5), place(1.5, 1.5), place(0.5, 1.5)]],
  ] as const)('is exact with a corner or an edge %s', (_, corners) => {
    expectExact([filled(corners)]);
  });

  test('is the same whichever way the outline turns', () => {
    const outer = [place(0.3, 0.2), place(1.7, 0.4), place(1.2, 1.6), place(0.4, 1.1)];

    const [one, other] = [shares([filled(outer)]), shares([filled([...outer].reverse())])];
    for (let row = 0; row < 5; row++) expect(other[row] ?? 0).toBeCloseTo(one[row] ?? 0, 12);
  });

  test('takes an edge as straight on the screen, not in degrees', () => {
    // An edge whose middle in degrees is near the communes: over 26° of latitude, the straight line of the
    // screen passes kilometres away from it there.
    const [lng, lat] = place(0.5, 0.5);
    const corner: LngLat = [2 * lng + 10.55, 2 * lat - 34];
    const onScreen = [filled([[-10, 34], corner, [-10, corner[1]]])];

    expectExact(onScreen);
    expect(shares(onScreen)).not.toEqual(
      shares([filled([[-10, 34], ...alongDegrees([-10, 34], corner, 5000), corner, [-10, corner[1]]])]),
    );
  });

  test('forgets the shape before', () => {
    const shape = [rectangle(1.2, 0.2, 1.4, 0.4)];
    const first = shares(shape);
    engine.measure([rectangle(-1, -1, 6, 3)]);

    expect(shares(shape)).toEqual(first);
  });
});

describe('rowAt', () => {
  test.each([
    ['in a commune', place(0.2, 0.2), RING],
    ['in an enclave', place(0.5, 0.5), ENCLAVE],
    ['in the second part of a commune', place(3.2, 0.2), TWO_PARTS],
    ['under a slope', place(1, 1.9), GABLE],
    ['above a slope', place(0.2, 1.9), null],
    ['in a lake', place(4.5, 0.5), null],
    ['in the sea', place(2.5, 0.5), null],
    ['far away', [170, -40], null],
  ] as const)('finds who is at a point %s', (_, point, row) => {
    expect(engine.rowAt(point)).toBe(row);
  });
});

function filled(outer: Ring): Polygon {
  return { outer, holes: [] };
}

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return filled([place(west, south), place(east, south), place(east, north), place(west, north)]);
}

function shares(shape: Shape): Record<number, number> {
  const { count, rows, shares: values } = engine.measure(shape);
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [rows[i]!, values[i]!]));
}

function expectExact(shape: Shape): void {
  const found = shares(shape);
  const expected = exactShares(shape, faceFeatures(topology));
  for (let row = 0; row < 5; row++) expect(found[row] ?? 0).toBeCloseTo(expected.get(row) ?? 0, 10);
}

/** Square kilometres between two meridians and two parallels. */
function areaOfBox(width: number, south: number, north: number): number {
  const rad = Math.PI / 180;
  return 6371.0088 ** 2 * width * rad * (Math.sin(north * rad) - Math.sin(south * rad));
}

function alongDegrees([lng1, lat1]: LngLat, [lng2, lat2]: LngLat, pieces: number): LngLat[] {
  return Array.from({ length: pieces - 1 }, (_, i) => {
    const t = (i + 1) / pieces;
    return [lng1 + t * (lng2 - lng1), lat1 + t * (lat2 - lat1)];
  });
}
