import { expect, test } from 'vitest';
import type { CommuneCode } from '../../../../../src/domain/ids.ts';
import { createCommuneFinder } from '../../../../../src/domain/places/import/communeFinder.ts';
import { createSmallRegion, smallNames } from '../../../../support/smallRegion.ts';

const { communes, topology } = createSmallRegion();
/** The small region with two communes of one name, each with a postcode of its own. */
const finder = createCommuneFinder({
  topology,
  names: smallNames,
  communes: {
    ...communes,
    names: communes.names.map((name, row) => (row < 2 ? 'Saint-Pierre' : name)),
    postalCodes: communes.codes.map((_, row) => [`4900${row}`]),
  },
});
const found = (postcode: string, name = 'Saint-Pierre') =>
  finder.find({ code: '' as CommuneCode, name, postcode });

test('of two communes of one name, the postcode tells which one is meant', () => {
  expect(found('49000')).toMatchObject({ row: 0 });
  expect(found('49001')).toMatchObject({ row: 1 });
});

test('without a postcode that helps, none of the two is guessed', () => {
  expect(found('')).not.toMatchObject({ row: expect.any(Number) });
  expect(found('49005')).not.toMatchObject({ row: 0 });
});
