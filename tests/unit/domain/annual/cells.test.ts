import { expect, test } from 'vitest';
import {
  type Figure,
  mayBeSame,
  paddedCode,
  readCount,
  readMeasure,
  readYear,
  sameWords,
  saysTotal,
  wholeYear,
} from '../../../../src/domain/annual/cells.ts';

test.each<[string, Figure, Figure]>([
  // A cell, as a count and as a measure.
  ['98', 98, 98],
  [' 98 ', 98, 98],
  ['0', 0, 0],
  ['1 234', 1234, 1234],
  ['1\u202f234\u00a0567', 1234567, 1234567],
  ['12 34', 'unreadable', 'unreadable'],
  ['12,0', 12, 12],
  ['12,5', 'unreadable', 12.5],
  ['-3.25', 'unreadable', -3.25],
  ['\u22122', 'unreadable', -2],
  ['+2', 2, 2],
  ['-1.2e-7', 'unreadable', -1.2e-7],
  ['1,5E-9', 'unreadable', 1.5e-9],
  ['1.234', 'unreadable', 1.234],
  ['999,999', 'unreadable', 999.999],
  ['0.234', 'unreadable', 0.234],
  ['1234.567', 'unreadable', 1234.567],
  ['1.2.3', 'unreadable', 'unreadable'],
  ['1.', 'unreadable', 'unreadable'],
  ['.5', 'unreadable', 'unreadable'],
  ['12 %', 'unreadable', 'unreadable'],
  ['9007199254740991', 9007199254740991, 9007199254740991],
  ['9007199254740993', 'unreadable', 9007199254740992],
  ['9'.repeat(400), 'unreadable', 'unreadable'],
  ['', 'blank', 'blank'],
  ['  ', 'blank', 'blank'],
  ...['*', '***', 's', 'S', 'ns', 'nd', 'nc', 'n/d', 'n.d.', 'n.c', 'c'].map(
    (cell): [string, Figure, Figure] => [cell, null, null],
  ),
  ['x', 'unreadable', 'unreadable'],
])('the cell %j is %j things, or the measure %j', (cell, count, measure) => {
  expect(readCount(cell)).toBe(count);
  expect(readMeasure(cell)).toBe(measure);
});

test.each([
  ['2025', 2025],
  [' 1999,0 ', 1999],
  ['2025.00', 2025],
  ['1899', null],
  ['2100', null],
  ['20255', null],
  ['25', null],
  ['2025,5', null],
])('the year of %j is %j', (cell, year) => {
  expect(readYear(cell)).toBe(year);
});

test('two digits are a year of this century up to sixty', () => {
  expect([0, 25, 60, 61, 99].map(wholeYear)).toEqual([2000, 2025, 2060, 1961, 1999]);
});

test.each([
  ['1', 2, '01'],
  ['1001', 5, '01001'],
  ['44001,0', 5, '44001'],
  ['2a004', 5, '2A004'],
  ['  52 ', 2, '52'],
  ['123', 2, '123'],
  // The beginning of a code, where a file was cut.
  ['72', 5, '72'],
])('the code %j of %i signs is %j', (cell, length, code) => {
  expect(paddedCode(cell, length)).toBe(code);
});

test.each([
  ['FONTENAY LE CTE', 'Fontenay-le-Comte', true],
  ['BAS PAYS', 'Bas-Pays', true],
  ['Saint-Nazaire', 'ST NAZAIRE', true],
  // « Saint » and « pays » say nothing.
  ['Saint-Nazaire', 'Saint-Malo', false],
  ['Pays de Loire', 'Pays de Retz', false],
  // One telling word of two, of three.
  ['Nantes Loire', 'Nantes Atlantique', true],
  ['Nantes Loire Vignoble', 'Nantes Atlantique Rivage', false],
  ['Ouvriers qualifiés du bois', 'Ouvriers qualifiés de la maroquinerie', true],
  ['Aix', 'Aix', true],
  ['Aix', 'Apt', false],
])('« %s » and « %s » may be one name: %s', (a, b, expected) => {
  expect(mayBeSame(a, b)).toBe(expected);
  expect(mayBeSame(b, a)).toBe(expected);
});

test('names are the same words apart from accents, case and punctuation', () => {
  expect(sameWords('Île-d’Yeu', 'ILE D YEU')).toBe(true);
  expect(sameWords('Nantes', 'Nantes Nord')).toBe(false);
});

test.each([
  ['Total', true],
  ['  ** TOTAL général', true],
  ['Ensemble', true],
  ['Toutes familles', true],
  ['Totalement', false],
  ['Sous-total', false],
  ['Nantes', false],
])('%j announces a total: %s', (cell, expected) => {
  expect(saysTotal(cell)).toBe(expected);
});
