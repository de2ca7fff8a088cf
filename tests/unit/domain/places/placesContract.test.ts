import { describe, expect, test } from 'vitest';
import {
  createPlaces,
  decodePlacesTable,
  type PlaceRecord,
} from '../../../../src/domain/places/placesContract.ts';
import { smallPlacesTable } from '../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { unwrap } from '../../../support/smallTrades.ts';

const region = createSmallRegion();

describe('createPlaces', () => {
  test('puts a card at its address, or else at the point of its commune, and says which', () => {
    const [atDoor, , inCommune] = unwrap(createPlaces(smallPlacesTable, region));

    expect(atDoor?.position).toEqual({ point: [-1.15, 47.25], precision: 'address' });
    expect(inCommune?.position).toEqual({ point: region.communes.points[2], precision: 'commune' });
  });

  test('puts a card without a commune nowhere', () => {
    const cards = unwrap(createPlaces(smallPlacesTable, region));

    expect(cards.at(-1)).toMatchObject({ id: 't13', commune: null, position: null });
  });

  test('says null for what a source does not say', () => {
    const [, , card] = unwrap(createPlaces(smallPlacesTable, region));

    expect(card).toMatchObject({ address: null, phone: null, hours: null, dates: null, seen: null });
  });

  test.each([
    ['a commune of elsewhere', { commune: '75056' }, 'places.t01: no commune 75056'],
    ['a source that is not listed', { source: 9 }, 'places.t01: no source 9'],
    ['an identifier that is taken', { id: 't02' }, 'places.t02: twice'],
  ])('refuses %s', (_, change, error) => {
    expect(createPlaces(tableWith(change), region)).toEqual({ ok: false, error });
  });
});

describe('decodePlacesTable', () => {
  test('accepts what it wrote', () => {
    expect(decodePlacesTable(JSON.parse(JSON.stringify(smallPlacesTable)))).toEqual({
      ok: true,
      value: smallPlacesTable,
    });
  });

  test.each([
    ['a page that is not one', { website: 'javascript:alert(1)' }, 'places.0.website'],
    ['a kind that is not in the list', { kind: 'chateau' }, 'places.0.kind'],
    ['a date that does not exist', { dates: ['2026-13-01', '2026-13-02'] }, 'places.0.dates.0'],
  ])('refuses %s, naming it', (_, change, path) => {
    const outcome = decodePlacesTable(tableWith(change as Partial<PlaceRecord>));

    expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining(path) });
  });
});

function tableWith(change: Partial<PlaceRecord>) {
  const [first, ...others] = smallPlacesTable.places;
  return { ...smallPlacesTable, places: [{ ...first, ...change } as PlaceRecord, ...others] };
}
