import { faceFeatures } from '../../src/domain/catalogue/faceFeatures.ts';
import type { Topology } from '../../src/domain/catalogue/topology.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import { type CoverageEngine, createCoverageEngine } from '../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh, type CoverageMesh } from '../../src/domain/territory/coverage/mesh.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { atLeast, atMost } from './gates.ts';
import { createClipperPeer } from './peers/clipperPeer.ts';
import { createTrianglePeer } from './peers/trianglePeer.ts';
import { createTurfPeer } from './peers/turfPeer.ts';
import type { RegionData } from './regionData.ts';
import type { BenchReport, CaseResult } from './report.ts';
import { raceRounds, timeEach } from './rounds.ts';
import { findOutlines } from './seededOutlines.ts';
import { createTouchFloor } from './touchFloor.ts';

/** Corners of the outline and communes it covers. */
export interface Size {
  readonly corners: number;
  readonly communes: number;
}

/** The communes ready to be counted, and what outlines are centred on. */
export interface Ground {
  readonly mesh: CoverageMesh;
  readonly engine: CoverageEngine;
  readonly centres: readonly LngLat[];
}

const OUTLINES = 8;
const COLUMNS = 50;

export function prepareGround(topology: Topology, centres: readonly LngLat[]): Ground {
  const mesh = buildCoverageMesh(topology);
  return { mesh, engine: createCoverageEngine(mesh), centres };
}

export function outlinesOf(
  { engine, centres }: Ground,
  { corners, communes }: Size,
  outlines = OUTLINES,
): Ring[] {
  const request = { seed: 11 + communes, corners, communes, outlines };
  return findOutlines(request, centres, (ring) => engine.measure(filled(ring)).count);
}

/** G1, G1b, G1c: our counting against three ways to do it with libraries, on the same outlines. */
export function compareWithPeers(ground: Ground, topology: Topology, short: boolean): BenchReport {
  const faces = faceFeatures(topology);
  const peers = {
    turf: createTurfPeer(faces),
    'clipper2-ts': createClipperPeer(faces),
    triangles: createTrianglePeer(faces),
  };
  const sizes = [
    { corners: 5, communes: 5, turfRounds: short ? 4 : 8 },
    { corners: 30, communes: 50, turfRounds: short ? 2 : 8 },
    { corners: 100, communes: 400, turfRounds: short ? 1 : 2 },
  ];
  const reports = sizes.map(({ turfRounds, ...size }): BenchReport => {
    const rings = outlinesOf(ground, size);
    const shapes = rings.map(filled);
    const pick = (turn: number) => rings[turn % OUTLINES]!;
    const times = raceRounds(
      [
        {
          name: 'ours',
          run: (turn) => ground.engine.measure(shapes[turn % OUTLINES]!),
          batch: 200,
          warmUp: 4000,
        },
        { name: 'triangles', run: (turn) => peers.triangles(pick(turn)), batch: OUTLINES, warmUp: 24 },
        { name: 'clipper2-ts', run: (turn) => peers['clipper2-ts'](pick(turn)), batch: OUTLINES, warmUp: 8 },
        {
          name: 'turf',
          run: (turn) => peers.turf(pick(turn)),
          batch: 1,
          warmUp: short ? 0 : 1,
          maxRounds: turfRounds,
        },
      ],
      short ? 8 : 16,
    );
    const ratio = (peer: 'turf' | 'clipper2-ts' | 'triangles') => times[peer].medianMs / times.ours.medianMs;
    const label = labelOf(size);
    const ratios = {
      turf: ratio('turf'),
      'clipper2-ts': ratio('clipper2-ts'),
      triangles: ratio('triangles'),
    };
    return {
      cases: [{ name: `region ${label}`, ...times.ours, ratios }],
      gates: [
        atLeast(`G1 ${label}`, ratios.turf, { gate: 1000, stretch: 5000, shortGate: 600 }),
        atLeast(`G1b ${label}`, ratios['clipper2-ts'], { gate: 50, stretch: 100, shortGate: 30 }),
        atLeast(`G1c ${label}`, ratios.triangles, { gate: 6, stretch: 15, shortGate: 3 }),
      ],
    };
  });
  return merge(reports);
}

interface LoadCase {
  readonly id: string;
  readonly size: Size;
  readonly gate: number;
  readonly stretch: number;
}

/** G2, G2n: a count with fifty weighted sums and the shares of each EPCI, as on a frame of drawing. */
export function measureLoad(
  name: string,
  ground: Ground,
  region: RegionData,
  cases: readonly LoadCase[],
): BenchReport {
  const describe = createDescription(ground, region);
  return merge(
    cases.map(({ id, size, ...limits }): BenchReport => {
      const shapes = outlinesOf(ground, size).map(filled);
      const calls = Math.max(64, Math.round(60_000 / size.communes));
      const timing = timeEach((turn) => describe(shapes[turn % OUTLINES]!), calls, calls);
      const label = labelOf(size);
      return {
        cases: [{ name: `${name} ${label} + 50 sums + EPCI`, ...timing, ratios: {} }],
        gates: [atMost(`${id} ${label} p95 ms`, timing.p95Ms, limits)],
      };
    }),
  );
}

/** G3: how far from only reading the edges concerned and writing the results. */
export function compareWithFloor(
  name: string,
  ground: Ground,
  sizes: readonly Size[],
  short: boolean,
): BenchReport {
  const createFloor = createTouchFloor(ground.mesh);
  return merge(
    sizes.map((size): BenchReport => {
      const rings = outlinesOf(ground, size);
      const shapes = rings.map(filled);
      const floors = shapes.map((shape, i) => createFloor(rings[i]!, ground.engine.measure(shape).count));
      const batch = Math.max(OUTLINES, Math.round(80_000 / size.communes / OUTLINES) * OUTLINES);
      const { ours, floor } = raceRounds(
        [
          {
            name: 'ours',
            run: (turn) => ground.engine.measure(shapes[turn % OUTLINES]!),
            batch,
            warmUp: batch,
          },
          { name: 'floor', run: (turn) => floors[turn % OUTLINES]!(), batch, warmUp: batch },
        ],
        short ? 8 : 24,
      );
      const label = `${name} ${labelOf(size)}`;
      return {
        cases: [
          { name: `${label}, floor ${(floor.medianMs * 1000).toPrecision(3)} µs`, ...ours, ratios: {} },
        ],
        gates: [
          atMost(`G3 ${label}`, ours.medianMs / floor.medianMs, { gate: 12, stretch: 4, shortGate: 17 }),
        ],
      };
    }),
  );
}

/** G5: the same outline of 400 communes, over the region and over 28 regions. */
export function compareScales(region: Ground, national: Ground, short: boolean): BenchReport {
  const shapes = outlinesOf(region, { corners: 100, communes: 400 }).map(filled);
  const contender = (name: 'region' | 'national', { engine }: Ground) => ({
    name,
    run: (turn: number) => engine.measure(shapes[turn % OUTLINES]!),
    batch: 200,
    warmUp: 1000,
  });
  const times = raceRounds([contender('region', region), contender('national', national)], short ? 10 : 30);
  const result: CaseResult = { name: 'national 100/400', ...times.national, ratios: {} };
  return {
    cases: [result],
    gates: [
      atMost('G5 national / region', times.national.medianMs / times.region.medianMs, {
        gate: 3,
        stretch: 1.2,
      }),
    ],
  };
}

export function merge(reports: readonly BenchReport[]): BenchReport {
  return { cases: reports.flatMap(({ cases }) => cases), gates: reports.flatMap(({ gates }) => gates) };
}

function filled(outer: Ring): Shape {
  return [{ outer, holes: [] }];
}

function labelOf({ corners, communes }: Size): string {
  return `${corners}/${communes}`;
}

/** Fifty columns of numbers weighted by covered share, and the covered population of every EPCI. */
function createDescription({ engine, mesh }: Ground, { communes }: RegionData): (shape: Shape) => number {
  const faces = mesh.areaKm2.length;
  const regional = communes.codes.length;
  const epci = Int32Array.from({ length: faces }, (_, row) => communes.epci[row % regional] ?? -1);
  const epciCount = 1 + epci.reduce((a, b) => Math.max(a, b), 0);
  const people = Object.entries(communes.columns).find(([name]) => name.startsWith('population@'))?.[1] ?? [];
  const population = Float64Array.from({ length: faces }, (_, row) => people[row % regional] ?? 0);
  const table = Float64Array.from(
    { length: faces * COLUMNS },
    (_, i) => population[Math.floor(i / COLUMNS)]! / (1 + (i % COLUMNS)),
  );
  const sums = new Float64Array(COLUMNS);
  const epciPopulation = new Float64Array(epciCount);
  return (shape) => {
    const { count, rows, shares } = engine.measure(shape);
    sums.fill(0);
    epciPopulation.fill(0);
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      const share = shares[i]!;
      const first = row * COLUMNS;
      for (let column = 0; column < COLUMNS; column++) sums[column]! += share * table[first + column]!;
      if (epci[row]! >= 0) epciPopulation[epci[row]!]! += share * population[row]!;
    }
    return sums[0]! + epciPopulation[0]!;
  };
}
