import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbourRows } from '../../src/domain/catalogue/borders.ts';
import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import { faceFeatures } from '../../src/domain/catalogue/faceFeatures.ts';
import { toMultiPolygon } from '../../src/domain/export/territoryGeoJson.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import { createCoverageEngine } from '../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../src/domain/territory/coverage/mesh.ts';
import { parseGeoJsonShape } from '../../src/domain/territory/geojson.ts';
import { repairShape } from '../../src/domain/territory/outline.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { shapeAreaKm2 } from '../../src/domain/territory/shapeArea.ts';
import { hasRegionData, loadRegion } from '../bench/regionData.ts';
import { createRandom, starOutline } from '../bench/seededOutlines.ts';
import { type ShareErrors, shareErrors } from '../support/borderErrors.ts';
import { createBorderShapes } from '../support/borderShapes.ts';
import { exactShares } from '../support/exactShares.ts';
import { hardCommunes, place } from '../support/hardCommunes.ts';

const topology = hardCommunes();
const faces = faceFeatures(topology);
const mesh = buildCoverageMesh(topology);
const { areaKm2 } = mesh;
const engine = createCoverageEngine(mesh);

/** Anywhere on the plan of the hard communes, or around it. */
const anywhere = fc.tuple(
  fc.double({ min: -1, max: 6, noNaN: true }),
  fc.double({ min: -1, max: 3, noNaN: true }),
);
/** On the lattice that the corners of the communes belong to, where corners and edges fall on one another. */
const lattice = fc
  .tuple(fc.integer({ min: -4, max: 24 }), fc.integer({ min: -2, max: 12 }))
  .map(([column, line]): [number, number] => [column / 5, line / 5]);
const triangle = fc
  .tuple(lattice, lattice, lattice)
  .map((corners): Ring => corners.map((corner) => place(...corner)));
const star = fc
  .record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    centre: anywhere,
    radius: fc.double({ min: 0.001, max: 0.4, noNaN: true }),
    corners: fc.integer({ min: 3, max: 60 }),
  })
  .map(({ seed, centre, radius, corners }) =>
    starOutline(createRandom(seed), place(...centre), radius, corners),
  );

describe('covered shares', () => {
  test('are those of the intersections built one by one', () => {
    fc.assert(
      fc.property(star, (outer) => {
        expectExact(filled(outer));
      }),
      { numRuns: 150 },
    );
  });

  test('are exact when corners and edges fall on those of the communes', () => {
    fc.assert(
      fc.property(triangle, (outer) => {
        expectExact(filled(outer));
      }),
      { numRuns: 200 },
    );
  });

  test('stay between 0 and 1 and sum to no more than what is drawn', () => {
    fc.assert(
      fc.property(star, (outer) => {
        const shares = measure(filled(outer));
        let land = 0;
        for (const [row, share] of shares) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          land += share * areaKm2[row]!;
        }
        expect(land).toBeLessThanOrEqual(shapeAreaKm2(filled(outer)) * (1 + 1e-9) + 1e-9);
      }),
    );
  });

  test('do not depend on the direction nor on the first corner of an outline', () => {
    fc.assert(
      fc.property(star, fc.nat(), (outer, turn) => {
        const from = turn % outer.length;
        const turned = [...outer.slice(from), ...outer.slice(0, from)].reverse();
        expectClose(measure(filled(turned)), measure(filled(outer)));
      }),
    );
  });

  test('add up when a shape is cut in two', () => {
    // A meridian is straight in every projection used: the cut adds no error of its own.
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 4.9, noNaN: true }),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        (cut, top) => {
          const left = rectangle(-0.5, -0.5, cut, top);
          const right = rectangle(cut, -0.5, 6, top);
          expectClose(
            add(measure(filled(left)), measure(filled(right))),
            measure(filled(rectangle(-0.5, -0.5, 6, top))),
          );
        },
      ),
    );
  });

  test('lose what a hole covers', () => {
    fc.assert(
      fc.property(star, (hole) => {
        const outer = rectangle(-8, -8, 14, 10);
        expectClose(add(measure([{ outer, holes: [hole] }]), measure(filled(hole))), measure(filled(outer)));
      }),
    );
  });

  test('are all 1 around everything', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.6, max: 300, noNaN: true }), (margin) => {
        const around = rectangle(-margin, -margin, 5 + margin, 2 + margin);
        expect([...measure(filled(around)).values()]).toEqual([1, 1, 1, 1, 1]);
      }),
    );
  });
});

describe('the commune at a point', () => {
  test('is the one that a speck drawn there covers', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const [lng, lat] = place(...at);
        const speck: Ring = [
          [lng - 2e-6, lat - 2e-6],
          [lng + 2e-6, lat - 2e-6],
          [lng, lat + 3e-6],
        ];
        const shares = measure(filled(speck));
        const land = [...shares].reduce((sum, [row, share]) => sum + share * areaKm2[row]!, 0);
        const row = engine.rowAt([lng, lat]);
        if (shares.size === 0) expect(row).toBeNull();
        // A speck half in the sea does not say on which side of the shore its middle is.
        else if (land > 0.99 * engine.measure(filled(speck)).areaKm2)
          expect([...shares.keys()]).toContain(row);
      }),
    );
  });
});

describe.runIf(hasRegionData())('on the published communes', () => {
  const { topology: region, communes } = loadRegion();
  const regional = createCoverageEngine(buildCoverageMesh(region));
  const features = faceFeatures(region);

  test('covered shares are exact', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.005, max: 0.15, noNaN: true }), (seed, radius) => {
        const centre = communes.points[seed % communes.points.length]!;
        const shape = filled(starOutline(createRandom(seed), centre, radius, 40));
        expectClose(toMap(regional.measure(shape)), exactShares(shape, features));
      }),
      { numRuns: 25 },
    );
  });

  // 2 000 in all, by parts that end well within the time of a test on a busy machine.
  test.each([1, 2, 3, 4])(
    'they are exact on borders, corners and middles of edges, add up and grow (%i)',
    () => {
      const draw = createBorderShapes(region);
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          expectNoError(shareErrors(draw(createRandom(seed)), regional, features));
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each([
    ['commune', null],
    ['EPCI', communes.epci],
    ['bassin d’emploi', communes.bassin],
    ['zone d’emploi', communes.zoneEmploi],
    ['bassin de vie', communes.bassinVie],
    ['département', communes.departement],
  ] as const)('every %s by its own outline is whole, and nothing else is touched', (_, zones) => {
    const members = new Map<number, number[]>();
    communes.codes.forEach((_code, row) => {
      const zone = zones ? zones[row] : row;
      if (zone !== null && zone !== undefined) members.set(zone, [...(members.get(zone) ?? []), row]);
    });
    for (const rows of members.values()) expectWhole(dissolve(region, rows), rows);
  });

  test('so are neighbouring communes whose export is read again', () => {
    const neighbours = neighbourRows(region);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 20 }), (seed, size) => {
        const random = createRandom(seed);
        const rows = new Set([seed % communes.codes.length]);
        for (let i = 1; i < size; i++) {
          const around = neighbours[[...rows][Math.floor(random() * rows.size)]!]!;
          const next = around[Math.floor(random() * around.length)];
          if (next !== undefined) rows.add(next);
        }
        const written = JSON.stringify(toMultiPolygon(dissolve(region, rows)));
        const read = parseGeoJsonShape(JSON.parse(written));
        expectWhole(read.ok ? (repairShape(read.value) ?? []) : [], [...rows]);
      }),
      { numRuns: 300 },
    );
  });

  function expectWhole(shape: Shape, rows: readonly number[]): void {
    const shares = toMap(regional.measure(shape));
    expect([...shares.keys()].sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
    for (const share of shares.values()) expect(share).toBe(1);
  }
});

function expectNoError({ exact, range, halves, growth }: ShareErrors): void {
  expect(Math.max(exact, range, halves, growth)).toBeLessThan(1e-9);
}

function filled(outer: Ring): Shape {
  return [{ outer, holes: [] }];
}

function rectangle(west: number, south: number, east: number, north: number): LngLat[] {
  return [place(west, south), place(east, south), place(east, north), place(west, north)];
}

function measure(shape: Shape): Map<number, number> {
  return toMap(engine.measure(shape));
}

function toMap({ count, rows, shares }: ReturnType<typeof engine.measure>): Map<number, number> {
  return new Map(
    Array.from({ length: count }, (_, i): [number, number] => [rows[i]!, shares[i]!]).sort(
      ([a], [b]) => a - b,
    ),
  );
}

function add(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const sum = new Map(a);
  for (const [row, share] of b) sum.set(row, (sum.get(row) ?? 0) + share);
  return sum;
}

function expectExact(shape: Shape): void {
  expectClose(measure(shape), exactShares(shape, faces));
}

function expectClose(found: ReadonlyMap<number, number>, expected: ReadonlyMap<number, number>): void {
  for (const row of new Set([...found.keys(), ...expected.keys()])) {
    expect(Math.abs((found.get(row) ?? 0) - (expected.get(row) ?? 0))).toBeLessThan(1e-9);
  }
}
