import { describe, expect, test } from 'vitest';
import { reportTerritory as reportCounting } from '../../../src/cli/territoryReport.ts';
import type { Region } from '../../../src/domain/catalogue/region.ts';
import { countTerritory } from '../../../src/domain/territory/counting.ts';
import { EMPTY_TERRITORY, type Territory } from '../../../src/domain/territory/territory.ts';
import { createSmallRegion, rectangle } from '../../support/smallRegion.ts';

describe('reportTerritory', () => {
  test('lists every commune touched, by code, with its share and whether it counts', () => {
    // Two squares and a quarter of the third, but for the last hundredth at their top.
    const { communes } = reportTerritory(drawn(0, 0, 2.25, 0.99), createSmallRegion());

    expect(communes.map(({ code, nom, comptee }) => ({ code, nom, comptee }))).toEqual([
      { code: '49001', nom: 'Aubigné-le-Bas', comptee: true },
      { code: '49002', nom: 'Belle-Rive', comptee: true },
      { code: '49003', nom: 'Champ-Long', comptee: false },
    ]);
    expect(communes.map(({ part }) => Math.round(part * 1e3) / 1e3)).toEqual([0.99, 0.99, 0.248]);
  });

  test('sums the counted communes as published', () => {
    // Population 1 000 + 2 000; private jobs 110 + 380.
    const { totaux, nonPublies, annees } = reportTerritory(drawn(0, 0, 2.25, 1), createSmallRegion());

    expect(totaux).toEqual({ population: 3000, emploiPrive: 490 });
    expect(nonPublies).toEqual({ population: 0, emploiPrive: 0 });
    expect(annees).toEqual({ population: 2023, emploiPrive: 2024 });
  });

  test('follows the rule of the territory', () => {
    // The quarter counts as soon as it is touched: 3 000 inhabitants and 990 jobs more.
    const territory: Territory = { ...drawn(0, 0, 2.25, 1), rule: 'touched' };

    expect(reportTerritory(territory, createSmallRegion()).totaux).toEqual({
      population: 6000,
      emploiPrive: 1480,
    });
  });

  test('says how many figures are missing from a sum', () => {
    // Épinay publishes no jobs: 110 is "at least".
    const { totaux, nonPublies } = reportTerritory(drawn(0, 0, 1, 2), createSmallRegion());

    expect(totaux).toEqual({ population: 1500, emploiPrive: 110 });
    expect(nonPublies).toEqual({ population: 0, emploiPrive: 1 });
  });

  test('gives no total where nothing is published', () => {
    // Épinay alone: 500 inhabitants, no jobs published.
    const { totaux } = reportTerritory(drawn(0, 1, 1, 2), createSmallRegion());

    expect(totaux).toEqual({ population: 500, emploiPrive: null });
  });

  test('gives both shares of each zone crossed, and null for a zone that is not wholly known', () => {
    // 1 500 of the 4 100 inhabitants of the EPCI, then 900 of the unknown total of another one.
    const { epci, departements } = reportTerritory(drawn(0, 0, 1, 3), createSmallRegion()).zones;

    expect(epci).toEqual([
      { code: '244900001', nom: 'CC du Bas-Pays', partDeLaZone: 1500 / 4100, partDuTerritoire: 1500 / 2400 },
      { code: '244900003', nom: 'CU du Nord', partDeLaZone: null, partDuTerritoire: 900 / 2400 },
    ]);
    expect(departements).toEqual([
      { code: '49', nom: 'Maine-et-Loire', partDeLaZone: 2400 / 31300, partDuTerritoire: 1 },
    ]);
  });

  test('counts nothing away from the region, but still measures the drawing', () => {
    const report = reportTerritory(drawn(20, 20, 21, 21), createSmallRegion());

    expect(report.communes).toEqual([]);
    expect(report.totaux).toEqual({ population: 0, emploiPrive: 0 });
    expect(report.surfaceKm2).toBeGreaterThan(50);
  });
});

function drawn(west: number, south: number, east: number, north: number): Territory {
  return { ...EMPTY_TERRITORY, shape: [rectangle(west, south, east, north)] };
}

function reportTerritory(territory: Territory, region: Region) {
  return reportCounting(countTerritory(territory, region), region);
}
