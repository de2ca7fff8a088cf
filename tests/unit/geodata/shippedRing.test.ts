import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../../geodata/lib/crossings.ts';
import { readCsv } from '../../../geodata/lib/csv.ts';
import { readOptions } from '../../../geodata/lib/paths.ts';
import { sourcesOfRegion } from '../../../geodata/lib/regionSources.ts';
import { decodeRingSurveys } from '../../../src/domain/annual/bmo/ringSurveys.ts';
import { sharedArcs } from '../../../src/domain/catalogue/borders.ts';
import { decodeCommunesTable, decodeZonesTable } from '../../../src/domain/catalogue/contract.ts';
import { dissolve } from '../../../src/domain/catalogue/dissolve.ts';
import { type FaceFeature, faceFeatures } from '../../../src/domain/catalogue/faceFeatures.ts';
import { joinRing, prepareRing } from '../../../src/domain/catalogue/joinRing.ts';
import { createRegion, type Region, regionOf, zoneRows } from '../../../src/domain/catalogue/region.ts';
import { decodeRingTable } from '../../../src/domain/catalogue/ringContract.ts';
import { decodeTopology } from '../../../src/domain/catalogue/topology.ts';
import type { Shape } from '../../../src/domain/territory/shape.ts';
import { exactShares } from '../../support/exactShares.ts';
import { artifactPath, loadIndex, loadTable } from '../../support/publishedTables.ts';
import { committedSettings } from '../../support/regionSettings.ts';
import { unwrap } from '../../support/smallTrades.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const word = findSources() ? '' : ' (skipped: the source files are not on this machine)';
const own = unwrap(decodeTopology(readFileSync(artifactPath('topology'))));
const communes = loadTable('communes', decodeCommunesTable);
const joined = joinPublished();
const from = communes.codes.length;

describe('the communes around the region', () => {
  test('come after its own, which keep their rows, names and contours', () => {
    expect(joined.ring?.from).toBe(from);
    expect(joined.communes.count - from).toBe(1755);
    expect(joined.communes.codes.slice(0, from)).toEqual(communes.codes);
    expect(faceFeatures(joined.topology).slice(0, from).map(lattice)).toEqual(faceFeatures(own).map(lattice));
    expect(new Set(Array.from({ length: from }, (_, row) => regionOf(joined, row)))).toEqual(
      new Set([committedSettings.code]),
    );
  });

  test('leave no gap and no overlap: the borders cross nowhere, and those on land have a commune on each side', () => {
    const { left, right } = sharedArcs(joined.topology);
    const everything = dissolve(joined.topology, joined.communes.codes.keys());
    // Communes farther than the ring that it surrounds are holes of it, away from the border.
    const outline = new Set(dissolve(own, communes.codes.keys()).flatMap(({ outer }) => outer.map(String)));
    const gaps = everything
      .flatMap(({ holes }) => holes)
      .filter((hole) => hole.some((at) => outline.has(String(at))));
    const between = left.filter(
      (face, arc) => face < from !== right[arc]! < from && face >= 0 && right[arc]! >= 0,
    );

    expect(findCrossing(joined.topology)).toBeNull();
    expect(left.every((face, arc) => Math.max(face, right[arc]!) >= 0)).toBe(true);
    expect(gaps).toEqual([]);
    expect(between.length).toBeGreaterThan(150);
  }, 60_000);

  test('make zones whole: their communes add up to the inhabitants of all of them', () => {
    for (const zoning of ['epci', 'bassin', 'zoneEmploi', 'bassinVie'] as const)
      for (const [at, { id, overflows, populationTotal, communesTotal }] of joined.zones[zoning].entries()) {
        const rows = [...zoneRows(joined.communes, zoning, at)];
        const people = rows.reduce((sum, row) => sum + (joined.communes.population[row] ?? 0), 0);
        expect([id, rows.length < communesTotal!, people < populationTotal!]).toEqual([
          id,
          overflows,
          overflows,
        ]);
      }
    const whole = joined.zones.zoneEmploi.filter(({ overflows }) => !overflows);
    expect(whole.length).toBeGreaterThan(23);
  });
});

describe.skipIf(word !== '')(`against the sources${word}`, () => {
  const sources = sourcesOfRegion(readOptions([]).sources, committedSettings);

  test('the inhabitants of whole EPCI are those that are published', () => {
    const published = new Map(
      readCsv('epci', sources.read('epci-indicateurs-france'), ['code', 'P23_POP']).map(({ cells }) => [
        `EPCI:${cells.code}`,
        Number(cells.P23_POP),
      ]),
    );
    const apart = joined.zones.epci.filter(
      ({ id, populationTotal }) => published.get(id) !== populationTotal,
    );

    expect(apart.map(({ id }) => id)).toEqual([]);
  });

  test('drawings across the border cover each commune within 1 point of the full contours', () => {
    const full = fullContours();
    let across = 0;
    for (const [lng, lat, radius] of [
      [-2.08, 47.65, 0.2],
      [-1.28, 47.08, 0.4],
      [0.09, 48.43, 0.25],
      [-1.37, 47.72, 0.35],
      [0.65, 48.19, 0.2],
      [-0.08, 47.26, 0.3],
    ] as const) {
      const drawing = disc(lng, lat, radius);
      const { count, rows, shares } = joined.engine.measure(drawing);
      const shipped = new Map(Array.from({ length: count }, (_, i) => [rows[i]!, shares[i]!]));
      const exact = exactShares(drawing, full);
      if ([...exact.keys()].some((row) => row >= from)) across++;
      for (const row of new Set([...shipped.keys(), ...exact.keys()]))
        expect(
          Math.abs((shipped.get(row) ?? 0) - (exact.get(row) ?? 0)),
          `${joined.communes.names[row]} at ${lng}, ${lat}`,
        ).toBeLessThan(0.01);
    }
    expect(across).toBeGreaterThan(3);
  }, 120_000);

  function fullContours(): FaceFeature[] {
    return ['communes-cog2025', 'ring-communes-cog2025'].flatMap((id) =>
      JSON.parse(sources.read(id)).features.map(toFace),
    );
  }

  function toFace({
    properties,
    geometry,
  }: {
    properties: { DEPCOM: string };
    geometry: never;
  }): FaceFeature {
    const { type, coordinates } = geometry as { type: string; coordinates: never };
    return {
      type: 'Feature',
      id: joined.rowOf.get(properties.DEPCOM as never)!,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: type === 'Polygon' ? [coordinates] : coordinates },
    };
  }
});

test('every bassin around the region is in every survey, and none of the region twice', () => {
  const index = loadIndex();
  const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, 'utf8'));
  const { surveys } = unwrap(decodeRingSurveys(read(index.artifacts.ringSurveys!.path)));
  const own = new Set(loadTable('zones', decodeZonesTable).bassin.map(({ id }) => id));
  const table = unwrap(decodeRingTable(read(index.artifacts.ring!.path)));
  const around = table.zones.bassin.map(({ id }) => id).filter((id) => !own.has(id));

  expect(surveys.map(({ year }) => year)).toEqual([2024, 2025]);
  // Lines of the workbooks for these bassins, counted apart from the pipeline.
  expect(surveys.map(({ part }) => part.length)).toEqual([4695, 4386]);
  for (const { bassins } of surveys) expect(bassins.map(({ id }) => id)).toEqual([...around].sort());
});

function joinPublished(): Region {
  const index = loadIndex();
  const read = (name: 'ring' | 'ringTopology') =>
    readFileSync(new URL(`../../../public/data/${index.artifacts[name]!.path}`, import.meta.url));
  const zones = loadTable('zones', decodeZonesTable);
  const basemap = { sea: [], neighbours: [], rivers: [], towns: [] };
  const table = unwrap(decodeRingTable(JSON.parse(read('ring').toString())));
  const parts = prepareRing(own, unwrap(decodeTopology(read('ringTopology'))), table);
  return unwrap(
    joinRing(unwrap(createRegion({ index, topology: own, communes, zones, basemap })), unwrap(parts)),
  );
}

/** Corners of a face from the smallest on: cutting an arc moves where its rings begin. */
function lattice({ geometry }: FaceFeature): string[] {
  return geometry.coordinates
    .flat(2)
    .map(String)
    .sort()
    .filter((each, at, all) => each !== all[at - 1]);
}

function disc(lng: number, lat: number, radius: number): Shape {
  const outer = Array.from({ length: 40 }, (_, at): [number, number] => {
    const angle = (2 * Math.PI * at) / 40;
    return [lng + 1.45 * radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [{ outer, holes: [] }];
}
