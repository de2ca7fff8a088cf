import { expect, test } from 'vitest';
import {
  formatOpeningHours,
  parseOpeningHours,
} from '../../../../../src/domain/places/import/openingHours.ts';

const AM = '09:00 - 12:00';
const BOTH = '09:00 - 12:00 / 14:00 - 17:30';

test.each([
  ['Mo 09:00-12:00', [AM, null, null, null, null, null]],
  ['Mo-We 9:00-12:00', [AM, AM, AM, null, null, null]],
  ['Mo,We 09:00-12:00,14:00 - 17:30', [BOTH, null, BOTH, null, null, null]],
  ['Mo-Tu, Th-Fr 09:00-12:00; PH off', [AM, AM, null, AM, AM, null]],
  ['Mo-Fr 09:00-12:00; We off; Fr closed', [AM, AM, null, AM, null, null]],
  ['Sa-Mo 09:00-12:00', [AM, null, null, null, null, AM, AM]],
  ['Su "sur rendez-vous; le matin"', [null, null, null, null, null, null, 'sur rendez-vous; le matin']],
  [' ; Mo 09:00-12:00 ; ', [AM, null, null, null, null, null]],
])('%s', (text, hours) => {
  expect(parseOpeningHours(text)).toEqual(hours);
});

test.each([
  '',
  'PH off',
  'Mo off',
  'Mo',
  'Mo 09:00',
  'Mo 09:00-12:00 "sur rendez-vous"',
  'Mo ""',
  'week 1-10 Mo 09:00-12:00',
  'Mo 09:00-12:00; tous les jours',
  'Lu 09:00-12:00',
])('is left in words: %j', (text) => {
  expect(parseOpeningHours(text)).toBeNull();
});

test('what a card holds is written so that it is read again', () => {
  const hours = [AM, null, BOTH, 'matin "ou" soir', null, null, AM];

  const text = formatOpeningHours(hours);

  expect(text).toBe(`Mo 09:00-12:00; We 09:00-12:00,14:00-17:30; Th "matin 'ou' soir"; Su 09:00-12:00`);
  expect(parseOpeningHours(text)).toEqual(hours.map((day) => day?.replaceAll('"', "'") ?? null));
  expect(formatOpeningHours([null, null])).toBe('');
});
