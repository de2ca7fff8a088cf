import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../geodata/lib/csv.ts';

describe('readCsv', () => {
  test('keeps codes as text, and says on which line each row is', () => {
    expect(readCsv('zones', '"code","name"\n"01004","L\'Abergement, le"\n', ['code', 'name'])).toEqual([
      { where: 'zones:2', cells: { code: '01004', name: "L'Abergement, le" } },
    ]);
  });

  test('counts the lines of a cell in quotes that has several', () => {
    const rows = readCsv('sites', 'code,note\n1,"a\n\nb"\n2,c\n', ['code']);

    expect(rows.map(({ where }) => where)).toEqual(['sites:2', 'sites:5']);
  });

  test('reads cells apart by semicolons when told so', () => {
    expect(readCsv('fap', 'code;label\nA0Z40;Agriculteurs, salariés\n', ['label'], ';')).toEqual([
      { where: 'fap:2', cells: { label: 'Agriculteurs, salariés' } },
    ]);
  });

  test('refuses a file without a column that is asked for', () => {
    expect(() => readCsv('zones', 'code\n44001\n', ['code', 'name'])).toThrow('zones:1: no column "name"');
  });

  test('refuses a line that has not as many cells as the header', () => {
    expect(() => readCsv('zones', 'code,name\n44001,A\n44002\n', ['code'])).toThrow(
      'zones:3: 1 cells, 2 in the header',
    );
  });
});
