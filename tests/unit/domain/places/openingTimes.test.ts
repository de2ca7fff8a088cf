import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../../../src/domain/places/holidays.ts';
import { momentInFrance, openingAt } from '../../../../src/domain/places/openingTimes.ts';

/** Monday 4 January 2027 and after: no holiday before 29 March. */
const MONDAY = '2027-01-04';
const WEDNESDAY = '2027-01-06';
const FRIDAY = '2027-01-08';
const OFFICE = '09:00 - 12:30 / 14:00 - 17:30';
const WEEK = [OFFICE, OFFICE, null, OFFICE, '09:00 - 12:00', null];

describe('whether a door is open', () => {
  test.each([
    [MONDAY, '08:59', { state: 'closed', opens: { day: MONDAY, inDays: 0, at: '09:00' } }],
    [MONDAY, '09:00', { state: 'open', until: '12:30' }],
    [MONDAY, '12:29', { state: 'open', until: '12:30' }],
    [MONDAY, '12:30', { state: 'closed', opens: { day: MONDAY, inDays: 0, at: '14:00' } }],
    [MONDAY, '17:30', { state: 'closed', opens: { day: '2027-01-05', inDays: 1, at: '09:00' } }],
    [WEDNESDAY, '10:00', { state: 'closedToday', opens: { day: '2027-01-07', inDays: 1, at: '09:00' } }],
    [FRIDAY, '15:00', { state: 'closed', opens: { day: '2027-01-11', inDays: 3, at: '09:00' } }],
  ])('on %s at %s is told from the hours of its week', (day, clock, expected) => {
    expect(openingAt(WEEK, { day, clock })).toEqual(expected);
  });

  test('is no on public holidays, which are jumped over', () => {
    // Christmas 2026 is a Friday.
    expect(openingAt(WEEK, { day: '2026-12-25', clock: '10:00' })).toEqual({
      state: 'holiday',
      opens: { day: '2026-12-28', inDays: 3, at: '09:00' },
    });
    expect(openingAt(WEEK, { day: '2026-12-24', clock: '18:00' })).toMatchObject({
      opens: { day: '2026-12-28', inDays: 4 },
    });
  });

  test('finds the week after, when the only day of this one is a holiday', () => {
    const fridays = [null, null, null, null, OFFICE];

    expect(openingAt(fridays, { day: '2026-12-25', clock: '10:00' })).toMatchObject({
      opens: { day: '2027-01-08', inDays: 14 },
    });
  });

  test('lasts until midnight, and over two spans that touch', () => {
    expect(openingAt(['20:00 - 24:00'], { day: MONDAY, clock: '23:59' })).toEqual({
      state: 'open',
      until: '24:00',
    });
    expect(openingAt(['09:00 - 12:00 / 12:00 - 18:00'], { day: MONDAY, clock: '10:00' })).toEqual({
      state: 'open',
      until: '18:00',
    });
  });

  test.each([
    [null],
    [[null, null]],
    [['sur rendez-vous', OFFICE]],
    [['09:00 - 25:00']],
    [['18:00 - 09:00']],
    [['14:00 - 18:00 / 09:00 - 12:00']],
    [['09:00 - 12:00 - 14:00']],
    [['']],
  ])('is not known from %o: words are left as they are', (hours) => {
    expect(openingAt(hours, { day: MONDAY, clock: '10:00' })).toBeNull();
  });

  test('is asked at the time of France, whatever the device thinks', () => {
    expect(momentInFrance(new Date('2027-01-04T23:30:00Z'))).toEqual({ day: '2027-01-05', clock: '00:30' });
    expect(momentInFrance(new Date('2027-07-04T07:05:00Z'))).toEqual({ day: '2027-07-04', clock: '09:05' });
  });
});

describe('public holidays of France', () => {
  test('are eleven a year, three of them after Easter', () => {
    const days = Array.from({ length: 365 }, (_, at) =>
      new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    );

    expect(days.filter(isHoliday)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });
});
