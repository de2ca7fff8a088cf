import { describe, expect, test } from 'vitest';
import { nearestDoors } from '../../../../src/domain/kiosk/doors.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import type { PlaceRow } from '../../../../src/domain/places/selection.ts';
import { createPlace } from '../../../support/smallPlaces.ts';

describe('the three addresses of a visitor', () => {
  test('take a door of the centre that does not say for whom it is, and no other such door', () => {
    const rows = [
      door('unsaid', 0, { audiences: [] }),
      door('added', 1, { audiences: [], addedBy: { name: 'la Maison', on: null } }),
      door('professionals', 1, { audiences: ['professionals'], addedBy: { name: 'la Maison', on: null } }),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['added']);
  });

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
    const rows = [door('a', 0, { phone: null }), door('b', 1, {}), door('c', 2, {}), door('d', 5, {})];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['a', 'b', 'c']);
  });

  test('are never of another family, or with a telephone, at the price of a long way', () => {
    const rows = [
      door('a', 0, { kind: 'mission_locale' }),
      door('b', 0, { kind: 'mission_locale' }),
      door('c', 1, { kind: 'cio', phone: null }),
      door('d', 38, { kind: 'cio' }),
      door('e', 38, { kind: 'france_travail' }),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['a', 'b', 'c']);
  });

  test('speak of work and studies before computers, at the same distance', () => {
    const rows = [
      door('a', 0, { kind: 'espace_numerique' }),
      door('b', 1, { kind: 'cio' }),
      door('c', 1, { kind: 'mission_locale' }),
      door('d', 1, { kind: 'france_travail' }),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['b', 'c', 'd']);
  });

  test('are three doors: two cards of one address or of one telephone count once', () => {
    const rows = [
      door('a', 0, { kind: 'france_services', address: '106 rue du Général Guérin' }),
      door('b', 0, { kind: 'espace_numerique', address: '106 rue du general guerin', phone: '1' }),
      door('c', 3, { kind: 'espace_numerique', address: '9 rue Haute', phone: '2' }),
      door('d', 4, { kind: 'cio', address: '10 rue Haute', phone: '2' }),
      door('e', 9, { kind: 'cio', address: '11 rue Haute', phone: '3' }),
    ];

    expect(idsOf(nearestDoors(rows, []))).toEqual(['a', 'd', 'e']);
  });

  test('are near to home when a wide territory holds all of them', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id, at) => ({ ...door(id, 0, {}), anchorKm: 20 - at }));

    expect(idsOf(nearestDoors(rows, []))).toEqual(['d', 'c', 'b']);
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
      door('professionals', 0, { audiences: ['professionals'] }),
      door('oneSituation', 0, { audiences: ['others'] }),
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
    address: `${id} rue Basse`,
    phone: `02 40 00 00 01 ${id}`,
    status: 'seen',
    priority: 1,
    ...change,
  });
  return { place, distanceKm, inside: distanceKm === 0, anchorKm: null, byBoat: false, precision: 'address' };
}

function idsOf(rows: readonly PlaceRow[]): string[] {
  return rows.map(({ place }) => place.id);
}
