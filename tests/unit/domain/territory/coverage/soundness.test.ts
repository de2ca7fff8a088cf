import { describe, expect, test } from 'vitest';
import {
  type CoverageEngine,
  createCoverageEngine,
} from '../../../../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../../../../src/domain/territory/coverage/mesh.ts';
import type { Polygon, Ring } from '../../../../../src/domain/territory/shape.ts';
import { hardCommunes, place } from '../../../../support/hardCommunes.ts';

const mesh = buildCoverageMesh(hardCommunes());
const engine = createCoverageEngine(mesh);
const everything = rectangle(-1, -1, 6, 3);

describe('a shape that cannot be counted', () => {
  test.each([
    ['a commune covered twice', [everything, everything]],
    ['a part drawn twice, once whole', [everything, rectangle(0.1, 0.1, 0.2, 0.2)]],
    ['a hole away from its ring', [{ outer: rectangle(3, 0, 3.5, 0.5).outer, holes: [everything.outer] }]],
    ['a corner that is not a number', [{ outer: [...everything.outer, place(Number.NaN, 0)], holes: [] }]],
    [
      'a first corner that is not a number',
      [{ outer: [place(0, Number.NaN), ...everything.outer], holes: [] }],
    ],
    [
      'a hole with a corner that is not a number',
      [{ outer: everything.outer, holes: [[place(Number.NaN, 0), place(1, 1), place(1, 0)]] }],
    ],
  ] as const)('is said for %s, without any figure', (_, shape) => {
    expect(engine.measure(shape)).toMatchObject({ sound: false, count: 0, areaKm2: 0 });
  });

  test('is forgotten at the next one', () => {
    engine.measure([everything, everything]);

    expect(engine.measure([everything])).toMatchObject({ sound: true, count: 5 });
  });

  test('is said of damaged borders', () => {
    const damaged = (change: Partial<typeof mesh>): CoverageEngine =>
      createCoverageEngine({ ...mesh, ...change });
    const half = [rectangle(0.5, 0.45, 1.5, 0.8)];

    expect(damaged({ faceArea: mesh.faceArea.map((area) => area / 4) }).measure([everything]).sound).toBe(
      false,
    );
    expect(damaged({ faceArea: mesh.faceArea.map(() => Number.NaN) }).measure([everything]).sound).toBe(
      false,
    );
    expect(damaged({ integral: mesh.integral.map((_, point) => point) }).measure(half).sound).toBe(false);
  });
});

describe('a shape that can', () => {
  test('has corners as far as numbers go, brought back to the edge of the world', () => {
    const far: Ring = [
      [-1e308, -1e308],
      [1e308, -1e308],
      [1e308, 1e308],
      [-1e308, 1e308],
    ];

    expect(engine.measure([{ outer: far, holes: [] }])).toMatchObject({ sound: true, count: 5 });
  });

  test('may have a part drawn twice, which is counted twice while no commune is more than whole', () => {
    const small = rectangle(1.2, 0.2, 1.4, 0.4);
    const once = engine.measure([small]).shares[0]!;

    const { sound, shares } = engine.measure([small, small]);

    expect(sound).toBe(true);
    expect(shares[0]).toBeCloseTo(2 * once, 12);
  });
});

test('no commune is at a point that is not a number', () => {
  expect(engine.rowAt([Number.NaN, 47])).toBeNull();
  expect(engine.rowAt([-1, Number.NaN])).toBeNull();
});

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return {
    outer: [place(west, south), place(east, south), place(east, north), place(west, north)],
    holes: [],
  };
}
