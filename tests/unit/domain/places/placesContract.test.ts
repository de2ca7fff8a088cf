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

  test('gives all that a source says, and the source', () => {
    const all = {
      organisation: 'Bas-Pays',
      period: 'en avril',
      notes: 'Au fond de la cour',
      hours: ['09:00 - 12:00', null],
    } satisfies Partial<PlaceRecord>;

    expect(unwrap(createPlaces(tableWith(all), region))[0]).toEqual({
      id: 't01',
      name: 'Mission locale du Bas-Pays',
      kind: 'mission_locale',
      category: 'place',
      commune: '49001',
      postcode: '49100',
      address: '1 rue Basse',
      position: { point: [-1.15, 47.25], precision: 'address' },
      phone: '02 40 00 00 01',
      website: 'https://example.org/ml',
      publicText: 'jeunes 16-25 ans',
      audiences: ['young'],
      services: 'accueil, ateliers',
      dates: null,
      source: smallPlacesTable.sources[0],
      seen: '2024-08',
      status: 'seen',
      priority: 1,
      ...all,
    });
  });

  test('gives the first and the last day of what has both', () => {
    const [card] = unwrap(createPlaces(tableWith({ dates: ['2026-04-12', '2026-04-14'] }), region));

    expect(card?.dates).toEqual({ start: '2026-04-12', end: '2026-04-14' });
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
  test.each([
    { hours: Array(7).fill('09:00 - 12:00') },
    { seen: '2026' },
    { seen: '2026-04' },
    { seen: '2026-04-12' },
    { priority: 3 },
    { website: 'http://example.org' },
    { dates: ['2026-04-12', '2026-04-12'] },
  ])('accepts %j', (change) => {
    expect(decodePlacesTable(tableWith(change as Partial<PlaceRecord>)).ok).toBe(true);
  });

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
    ['more than seven days of a week', { hours: Array(8).fill('09:00 - 12:00') }, 'places.0.hours'],
    ['a postcode of four digits', { postcode: '4910' }, 'places.0.postcode'],
    ['a postcode of six digits', { postcode: '491000' }, 'places.0.postcode'],
    ['a day that a place was seen on without its month', { seen: '2026-' }, 'places.0.seen'],
    ['a fourth priority', { priority: 4 }, 'places.0.priority'],
    ['a source before the first', { source: -1 }, 'places.0.source'],
    ['half a source', { source: 0.5 }, 'places.0.source'],
  ])('refuses %s, naming it', (_, change, path) => {
    const outcome = decodePlacesTable(tableWith(change as Partial<PlaceRecord>));

    expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining(path) });
  });
});

function tableWith(change: Partial<PlaceRecord>) {
  const [first, ...others] = smallPlacesTable.places;
  return { ...smallPlacesTable, places: [{ ...first, ...change } as PlaceRecord, ...others] };
}
