import { describe, expect, test } from 'vitest';
import { describeDoor } from '../../../../src/domain/places/doorRecord.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { createSmallPlaces } from '../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
/** A Monday. */
const MOMENT = { day: '2025-01-06', clock: '10:00' };
const places = createSmallPlaces(region);
const placeOf = (id: string): Place => places.find((each) => each.id === id)!;
const describe1 = (place: Place, phone: string | null, moment = MOMENT) =>
  describeDoor({ place, distanceKm: 3.2, byBoat: false, phone, own: true }, region, moment);

describe('what a door carries', () => {
  test('is all there, with nothing left to look up', () => {
    const services = placeOf('t05');

    expect(describe1(services, null)).toMatchObject({
      id: 't05',
      kind: 'france_services',
      own: true,
      commune: region.communes.names[region.rowOf.get(services.commune!)!],
      address: '3 place du Marché',
      point: [-1.15, 47.35],
      phone: null,
      phoneSource: null,
      hours: services.hours,
      opening: { state: 'open', until: '12:00' },
      distanceKm: 3.2,
      byBoat: false,
      seen: '2024-08',
      age: 'thisYear',
      source: { label: 'Annuaire du Bas-Pays, 2024' },
      addedBy: null,
    });
  });

  test('says who gives the number of its kind, and nothing of its own', () => {
    const agency = placeOf('t03');

    expect(describe1(agency, '39 49').phoneSource?.label).toContain('Cinq agences');
    expect(describe1({ ...agency, phone: '02 40 00 00 09' }, '02 40 00 00 09').phoneSource).toBeNull();
  });

  test('has no point where only the commune is known', () => {
    expect(describe1(placeOf('t03'), '39 49').point).toBeNull();
  });

  test.each([
    ['2025-06-01', 'thisYear'],
    ['2025-09-01', 'twoYears'],
    ['2026-09-01', 'older'],
  ] as const)('on %s was seen %s', (day, age) => {
    expect(describe1(placeOf('t05'), null, { day, clock: '10:00' }).age).toBe(age);
    expect(describe1({ ...placeOf('t05'), seen: null }, null, { day, clock: '10:00' }).age).toBe('undated');
  });
});
