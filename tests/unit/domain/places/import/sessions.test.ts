import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { sessionsOf } from '../../../../../src/domain/places/import/sessions.ts';

const TODAY = '2026-04-01';
const of = (lines: readonly string[], moved: readonly string[] = []) =>
  sessionsOf(
    new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'))),
    new Set(moved),
    TODAY,
  );
const daysOf = (...lines: readonly string[]) => of(lines)?.known.map(({ first }) => first);

test('a series without an end has the twenty-six sessions to come at most, within a year', () => {
  const weekly = of(['DTSTART:20260106T090000', 'RRULE:FREQ=WEEKLY']);
  expect(weekly).toMatchObject({ endless: true });
  expect(weekly?.known).toHaveLength(26);
  // Tuesdays from the first one to come.
  expect([weekly?.known[0]?.first, weekly?.known.at(-1)?.first]).toEqual(['2026-04-07', '2026-09-29']);

  expect(daysOf('DTSTART:20250401T090000', 'RRULE:FREQ=MONTHLY;INTERVAL=6')).toEqual([
    '2026-04-01',
    '2026-10-01',
    '2027-04-01',
  ]);
});

test('a series that ends has four hundred sessions at most', () => {
  expect(daysOf('DTSTART:20260101T090000', 'RRULE:FREQ=DAILY;COUNT=400')).toHaveLength(400);
  expect(daysOf('DTSTART:20260101T090000', 'RRULE:FREQ=DAILY;COUNT=401')).toHaveLength(400);
  expect(of(['DTSTART:20260101T090000', 'RRULE:FREQ=DAILY;COUNT=2'])).toMatchObject({ endless: false });
});

test('a rule that begins more than a century ago is a date badly typed', () => {
  expect(daysOf('DTSTART:19260101T090000', 'RRULE:FREQ=YEARLY;COUNT=3')).toHaveLength(3);
  expect(daysOf('DTSTART:19250101T090000', 'RRULE:FREQ=YEARLY;COUNT=3')).toEqual(['1925-01-01']);
});

test('sessions that other events replace are left out, by their day and hour', () => {
  const lines = ['DTSTART:20260406T090000', 'RRULE:FREQ=DAILY;COUNT=3'];

  expect(of(lines, ['2026-04-07 09:00', '2026-04-08 10:00'])?.known.map(({ first }) => first)).toEqual([
    '2026-04-06',
    '2026-04-08',
  ]);
});

test.each([
  // What an event says of its end, then its last day and its hours.
  [['DTSTART:20260406T090000', 'DTEND:20260406T120000'], '2026-04-06', '09:00', '12:00'],
  [['DTSTART:20260406T090000'], '2026-04-06', '09:00', null],
  [['DTSTART:20260406T090000', 'DURATION:PT90M'], '2026-04-06', '09:00', '10:30'],
  [['DTSTART:20260406T200000', 'DTEND:20260407T000000'], '2026-04-06', '20:00', '00:00'],
  [['DTSTART:20260406T200000', 'DTEND:20260407T020000'], '2026-04-07', '20:00', '02:00'],
  [['DTSTART:20260406T000000', 'DTEND:20260408T000000'], '2026-04-07', null, null],
  [['DTSTART:20260406T000000', 'DTEND:20260406T120000'], '2026-04-06', '00:00', '12:00'],
  [['DTSTART:20260406T000000'], '2026-04-06', '00:00', null],
  [['DTSTART;VALUE=DATE:20260406', 'DTEND;VALUE=DATE:20260409'], '2026-04-08', null, null],
  [['DTSTART;VALUE=DATE:20260406'], '2026-04-06', null, null],
  [['DTSTART;VALUE=DATE:20260406', 'DURATION:P2D'], '2026-04-07', null, null],
  // An end before the beginning is none.
  [['DTSTART:20260406T090000', 'DTEND:20260406T080000'], '2026-04-06', '09:00', null],
  [['DTSTART;VALUE=DATE:20260406', 'DTEND;VALUE=DATE:20260401'], '2026-04-06', null, null],
] as const)('the event %j ends on %s, from %s to %s', (lines, last, from, to) => {
  expect(of(lines)?.known).toEqual([{ first: '2026-04-06', last, from, to }]);
});

test('an event without a date has no session', () => {
  expect(of(['SUMMARY:A'])).toBeNull();
});
