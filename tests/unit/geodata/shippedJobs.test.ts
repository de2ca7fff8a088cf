import { beforeAll, describe, expect, test } from 'vitest';
import { createDiskFiles } from '../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import { decodeIndicatorsTable } from '../../../src/domain/catalogue/contract.ts';
import { findZone, type Region } from '../../../src/domain/catalogue/region.ts';
import { marksOf, readCommunes } from '../../../src/domain/figures/figure.ts';
import type { CommuneCode } from '../../../src/domain/ids.ts';
import { portrait } from '../../../src/domain/statistics/portrait.ts';
import { createIndicators, jobsCurve } from '../../../src/domain/statistics/series.ts';
import { loadTable } from '../../support/publishedTables.ts';
import { unwrap } from '../../support/smallTrades.ts';

const DATA = new URL('../../../public/data', import.meta.url).pathname;
const ESSARTS = ['85084', '85165', '85212'];
let region: Region;

beforeAll(async () => {
  region = unwrap(await createCatalogueSource(createDiskFiles(DATA)).loadRegion(() => {}));
});

const rowsOf = (codes: readonly string[]) => codes.map((code) => region.rowOf.get(code as CommuneCode) ?? -1);
const ofZone = (id: string) => portrait(region.communes, findZone(region, id)?.rows ?? []);

describe('private jobs as published', () => {
  test('of the whole region are an exact total', () => {
    expect(ofZone('REG:52').privateJobs).toMatchObject({ value: 1_168_239, missing: 0, of: 1228 });
  });

  test('of Essarts-en-Bocage, L’Oie and Sainte-Florence are one figure, over the inhabitants of the three', () => {
    expect(portrait(region.communes, rowsOf(ESSARTS))).toMatchObject({
      privateJobs: { value: 6191, missing: 0 },
      population: { value: 9460 },
      jobsPer100: { value: expect.closeTo((100 * 6191) / 9460, 9), missing: 0 },
    });
  });

  test('of a part of the three are not known', () => {
    for (const code of ESSARTS)
      expect(portrait(region.communes, rowsOf([code]))).toMatchObject({
        privateJobs: { value: null, missing: 1 },
        jobsPer100: { value: null },
        jobsChange: { value: null },
      });
  });

  test.each([
    ['CC du Pays de Saint-Fulgent', 'EPCI:', 39.6],
    ['La Roche-sur-Yon', 'BE:', 34.8],
    ['Les Herbiers-Montaigu', 'ZE:', 38.8],
  ])('for 100 inhabitants of %s (%s) are %d', (name, prefix, expected) => {
    const { zones } = region;
    const zone = [...zones.epci, ...zones.bassin, ...zones.zoneEmploi].find(
      (each) => each.name.startsWith(name) && each.id.startsWith(prefix),
    );
    const { jobsPer100 } = ofZone(zone?.id ?? '');

    expect(jobsPer100.missing).toBe(0);
    expect(jobsPer100.value).toBeCloseTo(expected, 1);
  });

  test('leave no commune hatched on the maps, and one colour for the three', () => {
    for (const id of ['jobsChange', 'jobsPer100'] as const) {
      const readings = readCommunes(region.communes.figures[id]);

      expect(marksOf(readings).missing).toBe(false);
      expect(new Set(rowsOf(ESSARTS).map((row) => readings[row]?.ratio.value)).size).toBe(1);
    }
  });

  test('make a curve that follows the three as one', () => {
    const indicators = createIndicators(loadTable('indicators', decodeIndicatorsTable), region.communes);

    expect(indicators && jobsCurve(indicators, rowsOf(ESSARTS))).toMatchObject({
      jobs: [4977, 5053, 5087, 5309, 5797, 5816, 5920, 6094, 6128, 6280, 6191],
      missing: 0,
      of: 3,
    });
  });
});
