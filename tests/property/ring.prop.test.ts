import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { runTerritoire } from '../../src/cli/territoireCommand.ts';
import { reportTerritory } from '../../src/cli/territoryReport.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import { parseGeoJsonShape } from '../../src/domain/territory/geojson.ts';
import { repairShape } from '../../src/domain/territory/outline.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { selectCounting, selectLiveFigures } from '../../src/state/derived/counting.ts';
import { selectRegion } from '../../src/state/derived/region.ts';
import { type AppStore, createAppStore } from '../../src/state/store.ts';
import { unwrap } from '../support/smallTrades.ts';

/** Places on the border of the region: Châteaubriant, Redon, Clisson, Alençon, Saumur, La Ferté-Bernard, and the sea. */
const ON_THE_BORDER = [
  [-1.37, 47.72],
  [-2.08, 47.65],
  [-1.28, 47.08],
  [0.09, 48.43],
  [-0.08, 47.26],
  [0.65, 48.19],
  [-2.5, 47.4],
] as const;

let store: AppStore;
const folder = mkdtempSync(join(tmpdir(), 'ring-'));

beforeAll(async () => {
  store = createAppStore({ source: createCatalogueSource(createDiskFiles('public/data')) });
  await store.getState().catalogueActions.load();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('once the ring has come, the page counts what the command line counts, wherever one draws', async () => {
  const drawings = ON_THE_BORDER.map((at) => discAround(at, 0.2));
  // Drawn before it comes: the recount is silent, and whole.
  draw(drawings[0]!);
  const alone = selectLiveFigures(store.getState()).population!.value!;
  await store.getState().catalogueActions.loadRing();
  expect(selectLiveFigures(store.getState()).population!.value).toBeGreaterThan(alone);

  for (const drawing of drawings) await compare(drawing);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ON_THE_BORDER),
      fc.double({ min: 0.02, max: 0.6, noNaN: true }),
      async (at, radius) => compare(discAround(at, radius)),
    ),
    { numRuns: 5 },
  );
}, 120_000);

async function compare(drawing: GeoJSON.Polygon) {
  const file = join(folder, 'drawing.geojson');
  writeFileSync(file, JSON.stringify(drawing));
  const { remarques: _, ...told } = unwrap(await runTerritoire([file], '.'));
  draw(drawing);
  const region = selectRegion(store.getState())!;
  const counting = selectCounting(store.getState());
  const live = selectLiveFigures(store.getState());

  expect(reportTerritory(counting, region)).toEqual(told);
  expect(live.communes).toBe(told.communes.filter(({ comptee }) => comptee).length);
  if (told.touchees.length === 0) expect(live.population!.value ?? 0).toBe(told.totaux.population ?? 0);
  expect(live.outsideKm2).toBe(told.horsZoneKm2);
}

function draw(drawing: GeoJSON.Polygon) {
  const shape = repairShape(unwrap(parseGeoJsonShape(drawing)))!;
  store.getState().territoryActions.replace({ ...EMPTY_TERRITORY, shape });
}

function discAround([lng, lat]: readonly [number, number], radius: number): GeoJSON.Polygon {
  const ring = Array.from({ length: 32 }, (_, at) => {
    const angle = (2 * Math.PI * (at % 32)) / 32;
    return [lng + 1.45 * radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}
