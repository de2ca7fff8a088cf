import fc from 'fast-check';
import OpeningHoursOfOsm from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { formatOpeningHours } from '../../src/domain/places/import/openingHours.ts';
import { momentInFrance, openingAt } from '../../src/domain/places/openingTimes.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A point of the country: the library takes holidays from its address. */
const FRANCE = { lat: 47.5, lon: -0.8, address: { country_code: 'fr', state: 'Pays de la Loire' } };

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Two spans of quarters of an hour, or one, or none. */
const day = fc
  .uniqueArray(fc.integer({ min: 1, max: 95 }), { minLength: 0, maxLength: 4 })
  .map((quarters) => {
    const times = quarters.sort((a, b) => a - b).map((quarter) => clock(15 * quarter));
    const spans = [times.slice(0, 2), times.slice(2, 4)].filter(({ length }) => length === 2);
    return spans.length === 0 ? null : spans.map((span) => span.join(' - ')).join(' / ');
  });
const week = fc
  .array(day, { minLength: 7, maxLength: 7 })
  .filter((days) => days.some((each) => each !== null));
/** Minutes of 2025 to 2032, by the clock of the machine. */
const moment = fc
  .integer({ min: 0, max: 8 * 365 * 24 * 60 - 1 })
  .map((minutes) => new Date(new Date(2025, 0, 1).getTime() + minutes * 60_000));

describe('the hours of a week', () => {
  test('say of any moment what the library of OpenStreetMap says', () => {
    fc.assert(
      fc.property(week, moment, (hours, at) => {
        const told = new OpeningHoursOfOsm(`${formatOpeningHours(hours)}; PH off`, FRANCE);
        const local = localMoment(at);
        const found = openingAt(hours, local);

        expect(found?.state === 'open').toBe(told.getState(at));
        const change = told.getNextChange(at);
        const next = found?.state === 'open' ? { day: local.day, at: found.until } : found?.opens;
        // Beyond two weeks nothing is announced.
        if (!change || change.getTime() - at.getTime() > 14 * DAY_MS) return;
        const { day: on, clock: when } = localMoment(change);
        expect({ day: next?.day, at: next?.at }).toEqual({ day: on, at: when });
      }),
      { numRuns: 300 },
    );
  });

  test('are read by the clock of France', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const paris = new Date(at.toLocaleString('en-US', { timeZone: 'Europe/Paris' }));
        expect(momentInFrance(at)).toEqual(localMoment(paris));
      }),
      { numRuns: 100 },
    );
  });
});

/** The library reads the clock of the machine. */
function localMoment(at: Date) {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    clock: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
