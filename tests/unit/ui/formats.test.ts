import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatChange,
  formatCount,
  formatCovered,
  formatDay,
  formatDecimal,
  formatKm,
  formatKm2,
  formatMonth,
  formatPhone,
  formatPlural,
  formatShare,
  formatSum,
  formatTaken,
  formatYears,
} from '../../../src/ui/formats.ts';

test.each([
  [0.098, '9,8\u202f%'],
  [0.09999, '9,9\u202f%'],
  [0.1, '10\u202f%'],
  [0.1004, '10,1\u202f%'],
  [0.094, '9\u202f%'],
  [0.68, '68\u202f%'],
])(
  'the part taken of a bassin, %d, is written %s: never the limit of what is hardly touched',
  (part, text) => {
    expect(formatTaken(part)).toBe(text);
  },
);

describe('the covered share of a commune', () => {
  test.each([
    [0.498, '49,8\u202f%'],
    [0.49997, '49,9\u202f%'],
    [0.5, '50\u202f%'],
    [0.503, '50,3\u202f%'],
    [0.494, '49\u202f%'],
    [0.052, '5,2\u202f%'],
    [0.949, '94,9\u202f%'],
    [0.62, '62\u202f%'],
  ])('of %d is written %s: never a limit that it has not reached', (share, text) => {
    expect(formatCovered(share)).toBe(text);
  });

  test('never reads on the other side of a limit than the share is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (share) => {
        const read = Number.parseFloat(formatCovered(share).replace(/^\D*/, '').replace(',', '.')) / 100;
        for (const limit of [0.05, 0.5, 0.95])
          if (share !== limit)
            expect(Math.sign(read - limit) || Math.sign(share - limit)).toBe(Math.sign(share - limit));
        for (const limit of [0.05, 0.5, 0.95]) if (share !== limit) expect(read).not.toBe(limit);
      }),
    );
  });
});

describe('French formats', () => {
  test.each([
    [formatCount(41200), '41\u202F200'],
    [formatCount(3907156), '3\u202F907\u202F156'],
    [formatCount(-1200), '\u22121\u202F200'],
    [formatDecimal(-0.04, 1), '0,0'],
    [formatDecimal(12.345, 2), '12,35'],
    [formatKm2(312.4), '312\u202Fkm²'],
    [formatKm2(4.26), '4,3\u202Fkm²'],
    [formatKm2(9.97), '10\u202Fkm²'],
    [formatKm(4), '4\u202Fkm'],
    [formatKm(2.5), '2,5\u202Fkm'],
    [formatYears(2019, 2024), '2019–2024'],
    [formatDay('2026-03-01'), '1er mars 2026'],
    [formatDay('2025-11-22'), '22 novembre 2025'],
    [formatDay('COG 2026'), 'COG 2026'],
    [formatMonth('2022-12'), 'décembre 2022'],
    [formatMonth('2022'), '2022'],
  ])('writes %j', (written, expected) => {
    expect(written).toBe(expected);
  });

  test.each([
    [0.6, '60\u202F%'],
    [0, '0\u202F%'],
    [1, '100\u202F%'],
    [0.001, 'moins de 1\u202F%'],
    [0.998, 'plus de 99\u202F%'],
  ])('a share of %d reads %j', (fraction, expected) => {
    expect(formatShare(fraction)).toBe(expected);
  });

  test.each([
    [6.21, '+6,2\u202F%'],
    [-3, '\u22123,0\u202F%'],
    [0.01, '0,0\u202F%'],
  ])('a change of %d reads %j', (percent, expected) => {
    expect(formatChange(percent)).toBe(expected);
  });

  test('a sum with unpublished terms is only "au moins" that much', () => {
    expect(formatSum({ value: 1200, missing: 2, of: 9 })).toBe('au moins 1\u202F200');
    expect(formatSum({ value: 1200, missing: 0, of: 9 })).toBe('1\u202F200');
  });

  test('a sum of nothing published is not a number', () => {
    expect(formatSum({ value: null, missing: 3, of: 3 })).toBeNull();
  });

  test('the singular holds below two', () => {
    expect(formatPlural(0, 'commune', 'communes')).toBe('0 commune');
    expect(formatPlural(1, 'commune', 'communes')).toBe('1 commune');
    expect(formatPlural(14, 'commune', 'communes')).toBe('14 communes');
  });

  test('keeps a telephone number in one piece, and lets a line end between two', () => {
    expect(formatPhone('02 72 88 11 22 / 02 70 00 11 22')).toBe(
      '02\u202F72\u202F88\u202F11\u202F22 / 02\u202F70\u202F00\u202F11\u202F22',
    );
    expect(formatPhone('+33 (0)2 41 00 00 00')).not.toContain(' ');
    expect(formatPhone('39 49 (gratuit)')).toBe('39\u202F49 (gratuit)');
  });
});
