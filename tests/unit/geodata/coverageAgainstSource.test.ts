import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLedger } from '../../../geodata/lib/corrections.ts';
import { runSteps } from '../../../geodata/lib/run.ts';
import { contours } from '../../../geodata/steps/contours.ts';
import { decodeDataIndex } from '../../../src/domain/catalogue/contract.ts';
import type { FaceFeature } from '../../../src/domain/catalogue/faceFeatures.ts';
import { decodeTopology, type Topology } from '../../../src/domain/catalogue/topology.ts';
import { createCoverageEngine } from '../../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh, KM2_PER_STERADIAN } from '../../../src/domain/territory/coverage/mesh.ts';
import type { Shape } from '../../../src/domain/territory/shape.ts';
import { exactShares, sphericalArea } from '../../support/exactShares.ts';
import { committedSettings } from '../../support/regionSettings.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const sources = findSources();
const word = sources ? '' : ' (skipped: the source files are not on this machine)';

/** Corners, then radius in degrees of latitude: from a few communes to a third of the region. */
const DRAWINGS = [
  [5, 0.08],
  [12, 0.15],
  [30, 0.3],
  [60, 0.5],
  [100, 0.8],
] as const;
const SEEDS = [1, 2, 3, 4];

describe.skipIf(!sources)(`the shipped contours against the source at full resolution${word}`, () => {
  test('every commune has the same area within 1 %', () => {
    const { areaKm2 } = buildCoverageMesh(shippedTopology());
    const differences = fullResolution().map(({ id, geometry }) => {
      const source = sphericalArea(geometry.coordinates as [number, number][][][]) * KM2_PER_STERADIAN;
      return Math.abs(areaKm2[id]! / source - 1);
    });

    expect(differences).toHaveLength(areaKm2.length);
    expect(Math.max(...differences)).toBeLessThan(0.01);
  });

  test.each(DRAWINGS)(
    'a drawing of %i corners and radius %f° covers each commune within 1 point',
    (corners, radius) => {
      const engine = createCoverageEngine(buildCoverageMesh(shippedTopology()));
      const faces = fullResolution();
      let touched = 0;

      for (const seed of SEEDS) {
        const drawing = randomDrawing(seed, corners, radius, faces);
        const { count, rows, shares } = engine.measure(drawing);
        const shipped = new Map(Array.from({ length: count }, (_, i) => [rows[i]!, shares[i]!]));
        const exact = exactShares(drawing, faces);
        touched += exact.size;
        for (const row of new Set([...shipped.keys(), ...exact.keys()]))
          expect(
            Math.abs((shipped.get(row) ?? 0) - (exact.get(row) ?? 0)),
            `row ${row}, seed ${seed}`,
          ).toBeLessThan(0.01);
      }
      expect(touched).toBeGreaterThan(SEEDS.length);
    },
  );
});

/** A star-shaped outline around a corner of a commune: simple, irregular, the same for the same seed. */
function randomDrawing(seed: number, corners: number, radius: number, faces: readonly FaceFeature[]): Shape {
  const random = mulberry32(seed);
  const face = faces[Math.floor(random() * faces.length)]!;
  const [lng, lat] = face.geometry.coordinates[0]![0]![0] as [number, number];
  const [bulge, lean] = [random() * 0.35, random() * 2 * Math.PI];
  const outer = Array.from({ length: corners }, (_, i): [number, number] => {
    const angle = (i / corners) * 2 * Math.PI;
    const reach = radius * (1 + bulge * Math.sin(2 * angle + lean) + (random() - 0.5) * 0.12);
    return [lng + (reach * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + reach * Math.sin(angle)];
  });
  return [{ outer, holes: [] }];
}

/** Tommy Ettinger's generator: 32 bits of state, uniform in [0, 1[. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shippedTopology(): Topology {
  const index = decodeDataIndex(JSON.parse(readFileSync('public/data/index.json', 'utf8')));
  if (!index.ok) throw new Error(index.error);
  const topology = decodeTopology(readFileSync(`public/data/${index.value.artifacts.topology.path}`));
  if (!topology.ok) throw new Error(topology.error);
  return topology.value;
}

function fullResolution(): FaceFeature[] {
  const results = runSteps(
    [contours],
    { readSource: (id) => sources!.read(id), region: committedSettings },
    createLedger([]),
  );
  return results.get(contours).map(({ polygons }, row) => ({
    type: 'Feature',
    id: row,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons as number[][][][] },
  }));
}
