import { describe, expect, test } from 'vitest';
import { regionRows, sortRegionRows } from '../../../../src/domain/statistics/regionRows.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('table of the region', () => {
  test('has one line per commune with its figure', () => {
    const rows = regionRows(region, region.communes.figures.jobsPer100);

    expect(rows).toHaveLength(12);
    // Row 0: 110 private jobs for 1 000 inhabitants.
    expect(rows[0]).toMatchObject({ name: 'Aubigné-le-Bas', epci: 'CC du Bas-Pays', value: 11 });
  });

  test('says that an unpublished figure and a missing EPCI are not known', () => {
    const rows = regionRows(region, region.communes.figures.jobsPer100);

    expect(rows[4]?.value).toBeNull();
    expect(rows[11]?.epci).toBeNull();
  });

  test('sorts names as French readers expect', () => {
    const names = sortRegionRows(regionRows(region, region.communes.figures.density), {
      key: 'name',
      descending: false,
    }).map(({ name }) => name);

    expect(names.indexOf('Épinay')).toBe(names.indexOf('Douvres') + 1);
  });

  test.each([true, false])('puts what is not known last (descending: %s)', (descending) => {
    const rows = sortRegionRows(regionRows(region, region.communes.figures.jobsPer100), {
      key: 'value',
      descending,
    });

    // Rows 4 and 8 publish no private jobs for 2024.
    expect(rows.slice(-2).map(({ row }) => row)).toEqual([4, 8]);
  });
});
