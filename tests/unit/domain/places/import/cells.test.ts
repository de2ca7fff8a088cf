import { describe, expect, test } from 'vitest';
import {
  cleanText,
  cutText,
  readPhone,
  readWebsite,
  withoutPersonalEmails,
} from '../../../../../src/domain/places/import/cells.ts';
import { readDay, readDayOrMonth } from '../../../../../src/domain/places/import/days.ts';

describe('a cell of text', () => {
  test.each([
    ['  a\r\nb\rc  ', 'a\nb\nc', null],
    ['a\tb', 'a\tb', null],
    ['a\u0000b', 'ab', 'control-characters'],
    ['\uFEFFa\u202Eb', 'ab', 'control-characters'],
    ['a\uD800', 'a', 'control-characters'],
  ])('%j is read as %j', (cell, value, fix) => {
    expect(cleanText(cell)).toEqual({ value, fix });
  });

  test.each([
    ['abcd', 'abcd', null],
    ['abcde', 'abcd', 'text-cut'],
    ['abc de', 'abc', 'text-cut'],
    // Four characters of two units each are four characters; a fifth is one too many.
    ['😀😀😀😀', '😀😀😀😀', null],
    ['😀😀😀😀😀', '😀😀😀😀', 'text-cut'],
    ['abcdefghi', 'abcd', 'text-cut'],
  ])('%j holds in four characters as %j', (text, value, fix) => {
    expect(cutText(text, 4)).toEqual({ value, fix });
  });

  test.each([
    ['Contact : contact@example.org', 'Contact : contact@example.org', null],
    ['Écrire à jean.dupont@example.org  ou passer', 'Écrire à ou passer', 'email-removed'],
    ['à 2 € @ la porte', 'à 2 € @ la porte', null],
  ])('%j keeps the mailbox of a service, not that of a person', (text, value, fix) => {
    expect(withoutPersonalEmails(text)).toEqual({ value, fix });
  });
});

describe('a telephone number', () => {
  test.each([
    ['0240000001', '02 40 00 00 01', null],
    ['02.40-00/00 01', '02 40 00 00 01', null],
    ['+33 (0)2 40 00 00 01', '02 40 00 00 01', null],
    ['0033240000001', '02 40 00 00 01', null],
    ['+33240000001', '02 40 00 00 01', null],
    ['240000001', '02 40 00 00 01', 'phone-completed'],
    ['0 809 36 12 12', '0 809 36 12 12', null],
    ['0809361212', '08 09 36 12 12', null],
    ['3949', '3949', null],
    ['115', '115', null],
    ['15', '15', null],
    ['116117', '116117', null],
    ['+32 2 123 45 67', '+32 2 123 45 67', null],
    ['02 40 00 00 01 (accueil)', '02 40 00 00 01 (accueil)', null],
  ])('%j is %j', (cell, value, fix) => {
    expect(readPhone(cell)).toEqual({ value, fix });
  });

  test.each(['', '24000000', '00240000001', '2949', '1', '+12345', 'demander', '0 240'])(
    'is none: %j',
    (cell) => {
      expect(readPhone(cell)).toBeNull();
    },
  );
});

describe('a web address', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a', null],
    ['example.org', 'https://example.org', 'website-completed'],
    ['www.example.org/a?b', 'https://www.example.org/a?b', 'website-completed'],
    ['https://a.example.org | https://b.example.org', 'https://a.example.org', null],
    ['https://a.example.org; https://b.example.org', 'https://a.example.org', null],
    ['https://example.org/a;b', 'https://example.org/a;b', null],
  ])('%j is %j', (cell, value, fix) => {
    expect(readWebsite(cell)).toEqual({ value, fix });
  });

  test.each(['', 'example', 'ftp://example.org', 'https://example', 'voir example.org'])(
    'is none: %j',
    (cell) => {
      expect(readWebsite(cell)).toBeNull();
    },
  );
});

describe('a day', () => {
  test.each([
    ['2026-04-12', '2026-04-12'],
    ['2026-04-12T09:00', '2026-04-12'],
    ['2026-04-12 09:00', '2026-04-12'],
    ['12/04/2026', '2026-04-12'],
    ['1.4.2026', '2026-04-01'],
    ['12-04-2026 le matin', '2026-04-12'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', null],
    ['2026-00-12', null],
    ['2026-13-01', null],
    ['2026-04-31', null],
    ['1899-04-12', null],
    ['2200-04-12', null],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['12/04/26', '2026-04-12'],
    ['12-avr-26', '2026-04-12'],
    ['12 avril 2026', '2026-04-12'],
    ['1er avril 2026', '2026-04-01'],
    ['dim. 12 avril 2026', '2026-04-12'],
    ['le dimanche 12 avril 2026 à 14h', '2026-04-12'],
    ['1 août 2026', '2026-08-01'],
    ['3 juil. 2026', '2026-07-03'],
    ['2026/04/12', '2026-04-12'],
    ['20260412', '2026-04-12'],
    ['46124', '2026-04-12'],
    ['46124,5', '2026-04-12'],
    ['2026-04-12T22:30:00Z', '2026-04-13'],
    ['2026-04-12T00:00:00.000Z', '2026-04-12'],
    ['01/01/69', '2069-01-01'],
    ['01/01/70', '1970-01-01'],
    ['31/04/26', null],
    ['avril', null],
  ])('%j is %j', (cell, day) => {
    expect(readDay(cell)).toBe(day);
    expect(readDayOrMonth(cell)).toBe(day);
  });

  test.each(['2026', '1999', '2026-01', '2026-10', '2026-12'])('may be a year or a month: %j', (cell) => {
    expect(readDayOrMonth(cell)).toBe(cell);
    expect(readDay(cell)).toBeNull();
  });

  test.each(['1899', '2200', '2026-00', '2026-13', '26'])('is none: %j', (cell) => {
    expect(readDayOrMonth(cell)).toBeNull();
  });
});
