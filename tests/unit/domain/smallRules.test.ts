import { describe, expect, test } from 'vitest';
import { isOfFuture } from '../../../src/domain/annual/futureYear.ts';
import { roundBreaks } from '../../../src/domain/figures/roundBreaks.ts';
import type { ActionId } from '../../../src/domain/ids.ts';
import { fingerprint } from '../../../src/domain/interview/fingerprint.ts';
import {
  byDate,
  changeAction,
  EMPTY_PLAN,
  withAction,
  withoutAction,
} from '../../../src/domain/interview/plan.ts';
import { uniteTexts } from '../../../src/domain/notebook/uniteTexts.ts';
import { readDayHours } from '../../../src/domain/places/import/dayHours.ts';
import { weekdayOf } from '../../../src/domain/places/weekday.ts';
import { searchedPart, soundOf, wordsOf } from '../../../src/domain/search/normalise.ts';
import { coveredPercent } from '../../../src/domain/territory/coveredPercent.ts';

test.each([
  [2026, 2026, [], false],
  [2027, 2026, [], false],
  [2028, 2026, [], true],
  [2028, 2026, [2027], false],
  [2029, 2026, [2027, 2020], true],
])('%i is of the future in %i, beside %j: %s', (year, thisYear, published, expected) => {
  expect(isOfFuture(year, thisYear, published)).toBe(expected);
});

describe('bounds between values', () => {
  test.each<[readonly number[], readonly number[]]>([
    // Sixths of a list, to two figures.
    [Array.from({ length: 600 }, (_, at) => at), [100, 200, 300, 400, 500]],
    [Array.from({ length: 600 }, (_, at) => at + 1234), [1300, 1400, 1500, 1600, 1700]],
    [
      [1, 2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6],
    ],
    [
      [6, 1, 5, 2, 4, 3],
      [2, 3, 4, 5, 6],
    ],
    [[7, 7, 7], []],
    [[1, 1, 1, 1, 1, 1, 9, 9], [9]],
    [[0, 10], [10]],
    [[], []],
  ])('of %j are %j', (values, bounds) => {
    expect(roundBreaks(values)).toEqual(bounds);
  });
});

test('the days of a week are numbered from Monday', () => {
  expect(['2026-11-30', '2026-12-01', '2026-12-05', '2026-12-06', '2026-12-07'].map(weekdayOf)).toEqual([
    0, 1, 5, 6, 0,
  ]);
});

test('a fingerprint is the FNV-1a of 32 bits', () => {
  // From the test vectors of its authors.
  expect(['', 'a', 'b', 'foobar'].map(fingerprint)).toEqual([0x811c9dc5, 0xe40c292c, 0xe70c2de5, 0xbf9cf968]);
});

test.each([
  ['a', 'a', 'a'],
  ['a\n\nb', 'b', 'a\n\nb'],
  ['a\n', 'b', 'a\n\nb'],
  ['', ' b ', ' b '],
  ['a', '', 'a'],
  ['a\n\nb', 'b\n \nc\n\n\nd', 'a\n\nb\n\nc\n\nd'],
])('%j and %j are %j together', (a, b, together) => {
  expect(uniteTexts(a, b)).toBe(together);
});

test.each([
  // A share that a rule compares with is never written like its neighbours.
  [0.3, 30, 0],
  [0.5, 50, 0],
  [0.4999, 49.9, 1],
  [0.5001, 50.1, 1],
  [0.496, 49.6, 1],
  [0.494, 49, 0],
  [0.05, 5, 0],
  [0.0499, 4.9, 1],
  [0.9501, 95.1, 1],
  [0.952, 95.2, 1],
  [0, 0, 0],
  [1, 100, 0],
])('a share of %f is written %f with %i decimals', (share, value, digits) => {
  expect(coveredPercent(share)).toEqual({ value, digits });
});

describe('a plan', () => {
  const first = withAction(EMPTY_PLAN, { kind: 'call', title: 'A' });
  const plan = withAction(withAction(first, { kind: 'visit', title: 'B', date: '2026-12-02' }), {
    kind: 'event',
    title: 'C',
    date: '2026-12-01',
  });
  const titles = (some: typeof plan) => some.map(({ id, title }) => `${id} ${title}`);

  test('numbers its actions one above the highest', () => {
    expect(titles(plan)).toEqual(['a1 A', 'a2 B', 'a3 C']);
    expect(titles(withAction(withoutAction(plan, 'a2' as ActionId), { kind: 'call', title: 'D' }))).toEqual([
      'a1 A',
      'a3 C',
      'a4 D',
    ]);
    expect(first[0]).toEqual({
      id: 'a1',
      kind: 'call',
      title: 'A',
      place: null,
      date: null,
      wantToKnow: '',
      askFor: '',
      learned: '',
      learnedOn: null,
    });
  });

  test('changes one action alone, and is told by date, those without one last', () => {
    expect(titles(changeAction(plan, 'a2' as ActionId, { title: 'E' }))).toEqual(['a1 A', 'a2 E', 'a3 C']);
    expect(titles(byDate(plan))).toEqual(['a3 C', 'a2 B', 'a1 A']);
  });
});

test.each([
  ['', null],
  ['fermé', 'fermé'],
  ['-', 'fermé'],
  ['Fermée / fermée', 'fermé'],
  ['9h-12h', '09:00 - 12:00'],
  ['9h-12h / fermé', '09:00 - 12:00'],
  ['de 9h30 à 12h et de 14:00 à 17.30', '09:30 - 12:00 / 14:00 - 17:30'],
  ['9h', '9h'],
  ['9h-12h, 14h', '9h-12h, 14h'],
  ['20h-24h', '20:00 - 24:00'],
  ['20h-25h', '20h-25h'],
  ['9h-12h sur rendez-vous', '9h-12h sur rendez-vous'],
])('the hours %j of a day are %j', (cell, hours) => {
  expect(readDayHours(cell)).toBe(hours);
});

test('words are compared without accents, case and punctuation; sounds without double letters', () => {
  expect(wordsOf('Œuvre d’Art, St-Étienne & Ste Ælis')).toEqual([
    'oeuvre',
    'd',
    'art',
    'saint',
    'etienne',
    'sainte',
    'aelis',
  ]);
  expect(wordsOf(' - ')).toEqual([]);
  expect(['bateau', 'aube', 'phyto', 'balle', 'mississippi'].map(soundOf)).toEqual([
    'bato',
    'obe',
    'fito',
    'bale',
    'misisipi',
  ]);
  expect(searchedPart('a'.repeat(201))).toHaveLength(200);
});
