import { describe, expect, test } from 'vitest';
import {
  decodeBasemap,
  decodeCommunesTable,
  decodeIndicatorsTable,
  decodeNamesTable,
  decodeZonesTable,
} from '../../../../src/domain/catalogue/contract.ts';
import type { Result } from '../../../../src/domain/result.ts';
import { changedAt } from '../../../support/changedAt.ts';
import { smallCommunes, smallIndicators, smallNames, smallZones } from '../../../support/smallRegion.ts';

const BASEMAP = {
  sea: [[[[-2, 47]]]],
  neighbours: [{ name: 'Vienne', label: [0, 46], polygons: [[[[0, 46]]]] }],
  rivers: [{ name: 'Loire', rank: 1, lines: [[[-2, 47]]] }],
  towns: [{ name: 'Rennes', at: [-1.7, 48.1] }],
};

const FILES = {
  communes: [decodeCommunesTable, smallCommunes],
  zones: [decodeZonesTable, smallZones],
  names: [decodeNamesTable, smallNames],
  indicators: [decodeIndicatorsTable, smallIndicators],
  basemap: [decodeBasemap, BASEMAP],
} as const satisfies Readonly<
  Record<string, readonly [(value: unknown) => Result<unknown, string>, unknown]>
>;
type File = keyof typeof FILES;

describe('a published file', () => {
  test.each(Object.keys(FILES) as File[])('is taken as it is: %s', (file) => {
    const [decode, table] = FILES[file];

    expect(decode(table)).toEqual({ ok: true, value: table });
  });

  test.each<[File, string, unknown]>([
    ['communes', 'labelRank.0', 1],
    ['communes', 'labelRank.0', 5],
    ['communes', 'epci.0', null],
    ['communes', 'postalCodes.0', []],
    ['communes', 'codes.0', '2A004'],
    ['zones', 'bassin.0.communesTotal', 0],
    ['zones', 'bassin.0.populationTotal', null],
    ['basemap', 'rivers.0.rank', 3],
    ['indicators', 'zones.figures.1.quarter', 1],
    ['indicators', 'zones.figures.1.quarter', 4],
    ['indicators', 'zones.figures.1.values.0', -1.5],
    ['names', 'former.0.at', null],
  ])('is taken with %s %s: %j', (file, path, value) => {
    expect(decodeWith(file, path, value).ok).toBe(true);
  });

  test.each<[File, string, unknown]>([
    ['communes', 'labelRank.0', 0],
    ['communes', 'labelRank.0', 6],
    ['communes', 'labelRank.0', 1.5],
    ['communes', 'bassin.0', -1],
    ['communes', 'bassin.0', 0.5],
    ['communes', 'bassin.0', null],
    ['communes', 'epci.0', -1],
    ['communes', 'points.0', [1]],
    ['communes', 'points.0', [1, '2']],
    ['communes', 'names.0', ''],
    ['communes', 'codes.0', '4900'],
    ['communes', 'postalCodes.0.0', '4910'],
    ['zones', 'bassin.0.communesTotal', -1],
    ['zones', 'bassin.0.communesTotal', 1.5],
    ['zones', 'epci.0.type', 'SAN'],
    ['basemap', 'rivers.0.rank', 0],
    ['basemap', 'rivers.0.rank', 4],
    ['indicators', 'years.0', 2014.5],
    ['indicators', 'zones.figures.1.quarter', 0],
    ['indicators', 'zones.figures.1.quarter', 5],
    ['indicators', 'zones.figures.1.year', 2023.5],
    ['indicators', 'zones.figures.1.values.0', Number.POSITIVE_INFINITY],
    ['names', 'former.0.type', 'commune'],
    ['names', 'former.0.commune', '4900'],
  ])('is refused with %s %s: %j', (file, path, value) => {
    const outcome = decodeWith(file, path, value);

    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.error).toContain(path.split('.')[0]);
  });
});

/** The file decoded with another value in one place. */
function decodeWith(file: File, path: string, value: unknown): Result<unknown, string> {
  const [decode, table] = FILES[file];
  return decode(changedAt(table, path, value));
}
