import { expect, test } from 'vitest';
import { createTownHalls, decodeTownHalls, type TownHalls } from '../../../../src/domain/places/townHalls.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { unwrap } from '../../../support/smallTrades.ts';

const region = createSmallRegion();
const table: TownHalls = {
  source: { label: 'Un annuaire', url: 'https://example.org/', licence: 'Licence Ouverte' },
  seen: '2019-08',
  communes: ['49001', '49002'],
  postcodes: ['49100', null],
  addresses: ['1 rue Basse', 'place Haute'],
  phones: ['02 40 00 00 01', null],
  websites: [null, 'https://example.org/belle-rive'],
};

test('a town hall is a card of context, at the point of its commune, seen long ago', () => {
  const [first, second] = unwrap(createTownHalls(unwrap(decodeTownHalls(table)), region));

  expect(first).toMatchObject({
    id: 'mairie-49001',
    kind: 'mairie',
    status: 'old',
    priority: 3,
    phone: '02 40 00 00 01',
    seen: '2019-08',
    position: { point: region.communes.points[0], precision: 'commune' },
  });
  expect(second).toMatchObject({
    name: 'Mairie – Belle-Rive',
    postcode: null,
    phone: null,
    website: 'https://example.org/belle-rive',
  });
});

test.each([
  ['a column that is too short', { phones: [null] }, 'not one value per commune'],
  ['a commune that the region does not have', { communes: ['49001', '75056'] }, 'no commune 75056'],
])('%s is refused', (_, change, reason) => {
  expect(createTownHalls({ ...table, ...change }, region)).toEqual({ ok: false, error: reason });
});
