import { describe, expect, test } from 'vitest';
import { nearestDoors } from '../../../../src/domain/kiosk/doors.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import type { PlaceRow } from '../../../../src/domain/places/selection.ts';
import { createPlace } from '../../../support/smallPlaces.ts';

describe('the three addresses of a visitor', () => {
  test('are of three families before there is a second of one', () => {
    const rows = [
      door('a', 0, { kind: 'mission_locale' }),
      door('b', 1, { kind: 'mission_locale' }),
      door('c', 2, { kind: 'cio' }),
      door('d', 5, { kind: 'france_travail' }),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['a', 'c', 'd']);
  });

  test('are completed by the nearest others, then told from the nearest', () => {
    const rows = [
      door('a', 0, { kind: 'cio', phone: null }),
      door('b', 1, { kind: 'cio' }),
      door('c', 2, { kind: 'cio' }),
      door('d', 3, { kind: 'cio' }),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['a', 'b', 'c']);
  });

  test('leave out what was refused', () => {
    const rows = [door('a', 0, {}), door('b', 1, {}), door('c', 2, {}), door('d', 3, {})];
    const [first] = rows;

    expect(idsOf(nearestDoors(rows, [first!.place.id]))).toEqual(['b', 'c', 'd']);
  });

  test('are doors where one is received: no address, event, closed place, school or context', () => {
    const rows = [
      door('noAddress', 0, { address: null }),
      door('event', 0, { category: 'event' }),
      door('closed', 0, { status: 'closed' }),
      door('nameOnly', 0, { status: 'nameOnly' }),
      door('school', 0, { kind: 'lycee' }),
      door('context', 0, { priority: 3 }),
      { ...door('nowhere', 0, {}), distanceKm: null },
      door('good', 9, {}),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['good']);
  });
});

function door(id: string, distanceKm: number, change: Partial<Place>): PlaceRow {
  const place = createPlace({
    id: id as Place['id'],
    kind: 'cio',
    category: 'place',
    address: '1 rue Basse',
    phone: '02 40 00 00 01',
    status: 'seen',
    priority: 1,
    ...change,
  });
  return { place, distanceKm, inside: distanceKm === 0, anchorKm: null, precision: 'address' };
}

function idsOf(rows: readonly PlaceRow[]): string[] {
  return rows.map(({ place }) => place.id);
}
