import { describe, expect, test } from 'vitest';
import {
  communeCode,
  count,
  countOrMissing,
  degrees,
  label,
  measureOrMissing,
  percentOrMissing,
  zoneId,
} from '../../../../geodata/lib/cells.ts';

const WHERE = 'source:3';

describe('a cell', () => {
  test.each([
    ['1004', () => communeCode('1004', WHERE), '"1004" is not a commune code'],
    ['521', () => zoneId('bassin', '521', WHERE), '"521" is not a code of bassin'],
    ['', () => count('', WHERE), '"" is not a count'],
    ['1,5', () => measureOrMissing('1,5', WHERE), '"1,5" is not a number'],
    ['101', () => percentOrMissing('101', WHERE), '101 is not between 0 and 100'],
    [' ', () => label(' ', WHERE), 'empty name'],
    ['lat 95', () => degrees(0, 95, WHERE), '0, 95 is not a longitude and a latitude'],
  ])('that reads "%s" is refused with the line and the rule', (_, read, rule) => {
    expect(read).toThrow(`${WHERE}: ${rule}`);
  });

  test('that is empty is missing, never zero', () => {
    expect([countOrMissing('', WHERE), measureOrMissing('', WHERE), percentOrMissing('', WHERE)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('is refused when it holds the star of a secret figure', () => {
    expect(() => countOrMissing('*', WHERE)).toThrow('"*" is not a count');
  });

  test('keeps bassins and zones d’emploi apart although their codes collide', () => {
    expect(zoneId('bassin', '5216', WHERE)).toBe('BE:5216');
    expect(zoneId('zoneEmploi', '5216', WHERE)).toBe('ZE:5216');
  });
});
