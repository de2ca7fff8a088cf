import { expect, test } from 'vitest';
import { cutEvents } from '../../../../../src/domain/places/import/calendarBlocks.ts';

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const mended = (...lines: readonly string[]) =>
  cutEvents(event(...lines).join('\n'))[0]
    ?.text.split('\r\n')
    .slice(1, -1);

test.each(['\n', '\r\n', '\r'])(
  'events are cut out with the line they begin at, lines ending in %j',
  (end) => {
    const text = [
      'BEGIN:VCALENDAR',
      ...event('SUMMARY:A'),
      'X:y',
      ...event('SUMMARY:B'),
      'END:VCALENDAR',
    ].join(end);

    expect(cutEvents(text)).toEqual([
      { line: 2, text: event('SUMMARY:A').join('\r\n') },
      { line: 6, text: event('SUMMARY:B').join('\r\n') },
    ]);
  },
);

test('an event that another one begins in, or that never ends, is empty', () => {
  expect(cutEvents(['BEGIN:VEVENT', 'SUMMARY:A', ...event('SUMMARY:B'), 'BEGIN:VEVENT'].join('\n'))).toEqual([
    { line: 1, text: '' },
    { line: 3, text: event('SUMMARY:B').join('\r\n') },
    { line: 6, text: '' },
  ]);
  expect(cutEvents('END:VEVENT\nSUMMARY:A')).toEqual([]);
});

test('alarms are left out, and what follows them stays', () => {
  expect(mended('SUMMARY:A', 'BEGIN:VALARM', 'ACTION:X', 'END:VALARM', 'LOCATION:B')).toEqual([
    'SUMMARY:A',
    'LOCATION:B',
  ]);
});

test('a text that goes on is folded, or is a line of it', () => {
  expect(mended('DESCRIPTION:un', ' deux', '\ttrois', 'quatre', '', 'LOCATION:B')).toEqual([
    'DESCRIPTION:un',
    ' deux',
    '\ttrois',
    ' \\nquatre',
    'LOCATION:B',
  ]);
});

test.each([
  ['DTSTART:20260412', 'DTSTART;VALUE=DATE:20260412'],
  ['DTSTART;TZID=Europe/Paris:20260412', 'DTSTART;VALUE=DATE:20260412'],
  ['DTSTART;VALUE=DATE:20260412', 'DTSTART;VALUE=DATE:20260412'],
  ['DTSTART;VALUE=DATE;X=y:20260412', 'DTSTART;VALUE=DATE;X=y:20260412'],
  ['DTSTART;VALUE=DATE-TIME:20260412', 'DTSTART;VALUE=DATE:20260412'],
  ['EXDATE:20260412,20260413 ', 'EXDATE;VALUE=DATE:20260412,20260413'],
  ['DTEND:20260412T1430', 'DTEND:20260412T143000'],
  ['DTEND:20260412T1430Z', 'DTEND:20260412T143000Z'],
  ['RDATE:20260412T1430,20260413T1430', 'RDATE:20260412T143000,20260413T143000'],
  ['DTEND;TZID=Europe/Paris:20260412T143000', 'DTEND;TZID=Europe/Paris:20260412T143000'],
  ['SUMMARY:20260412', 'SUMMARY:20260412'],
])('%s is written %s', (line, expected) => {
  expect(mended(line)).toEqual([expected]);
});
