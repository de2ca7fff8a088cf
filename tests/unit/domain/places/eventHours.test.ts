import { describe, expect, test } from 'vitest';
import { eventHours } from '../../../../src/domain/places/eventHours.ts';
import type { Place } from '../../../../src/domain/places/place.ts';

// The 28th of November 2026 is a Saturday.
const SATURDAY = { start: '2026-11-28', end: '2026-11-28' };
const WEEKEND = { start: '2026-11-28', end: '2026-11-29' };

describe('the hours of an event', () => {
  test.each([
    ['10:00 - 17:00', { start: '10:00', end: '17:00' }],
    ['9h30-12h', { start: '09:30', end: '12:00' }],
    ['de 9 h à 12 h 30', { start: '09:00', end: '12:30' }],
    ['à 18h', { start: '18:00', end: null }],
  ])('are read from « %s »', (period, hours) => {
    expect(hoursOf({ period })).toEqual(hours);
  });

  test.each([
    '09:00 - 12:00 / 14:00 - 17:00',
    'tous les mois, 10:00 - 12:00',
    'le matin',
    '2026',
    '25:00 - 26:00',
    '17:00 - 10:00',
  ])('are not made out of « %s »', (period) => {
    expect(hoursOf({ period })).toBeNull();
  });

  test('are those of its weekday where the card gives them by day', () => {
    const hours = ['08:00 - 12:00', null, null, null, null, '10:00 - 17:00'];

    expect(hoursOf({ hours })).toEqual({ start: '10:00', end: '17:00' });
    expect(hoursOf({ hours, dates: { start: '2026-11-29', end: '2026-11-29' } })).toBeNull();
  });

  test('of several days go from the first to the last, over midnight too', () => {
    expect(hoursOf({ dates: WEEKEND, period: '20:00 - 02:00' })).toEqual({ start: '20:00', end: '02:00' });
    expect(hoursOf({ dates: WEEKEND, period: '20:00' })).toBeNull();
  });

  test('are none without a day', () => {
    expect(hoursOf({ dates: null, period: '10:00 - 17:00' })).toBeNull();
  });
});

function hoursOf(part: Partial<Pick<Place, 'period' | 'hours' | 'dates'>>) {
  return eventHours({ dates: SATURDAY, period: null, hours: null, ...part });
}
