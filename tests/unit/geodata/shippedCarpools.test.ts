import { expect, test } from 'vitest';
import { decodeCarpoolsTable } from '../../../src/domain/reach/carpoolsContract.ts';
import { loadTable } from '../../support/publishedTables.ts';

const table = loadTable('carpools', decodeCarpoolsTable);

test('places to wait for a shared car are all those of the source, by département', () => {
  const count = (departement: string) =>
    table.places.filter(({ commune }) => commune.startsWith(departement)).length;

  expect(['44', '49', '53', '72', '85'].map(count)).toEqual([2, 67, 48, 19, 117]);
});

test('the départements that hardly publish any are named with what they publish', () => {
  expect(table.hardly.map(({ code, places }) => [code, places])).toEqual([
    ['28', 1],
    ['41', 0],
    ['44', 2],
    ['86', 1],
  ]);
});
