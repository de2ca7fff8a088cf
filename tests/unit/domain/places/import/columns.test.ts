import { describe, expect, test } from 'vitest';
import { readTable, type Table } from '../../../../../src/domain/places/import/columns.ts';
import { REPAIRED_MARK } from '../../../../../src/domain/places/import/letters.ts';
import { isMostlyUtf8, mendedUtf8 } from '../../../../../src/domain/places/import/mendUtf8.ts';

const tableOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  format: 'csv',
  headings,
  rows: rows.map((values, at) => ({ line: at + 2, values, flaw: null })),
});

function accept(table: Table) {
  const read = readTable(table, null);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

describe('what a report quotes of a table', () => {
  test('is sixty letters of a heading, and of a cell', () => {
    const heading = `Zz${'x'.repeat(58)}`;
    const { unusedColumns, columns } = accept(
      tableOf(['nom', 'commune', heading, `${heading}y`], ['A', 'B', 'c'.repeat(60), 'd'.repeat(61)]),
    );

    expect(unusedColumns).toEqual([heading, heading]);
    expect(columns.map(({ samples }) => samples[0])).toEqual(['A', 'B', 'c'.repeat(60), 'd'.repeat(60)]);
  });

  test('is sixty columns at most', () => {
    const others = Array.from({ length: 61 }, (_, at) => `Zz ${at}`);
    const { unusedColumns, columns } = accept(tableOf(['nom', 'commune', ...others], ['A', 'B']));

    expect(unusedColumns).toEqual(others.slice(0, 60));
    expect(columns.map(({ heading }) => heading)).toEqual(['nom', 'commune', ...others.slice(0, 58)]);
  });

  test('is the first three cells that hold something', () => {
    const rows = ['', '1', ' ', '2', '3', '4'].map((cell) => ['A', 'B', cell]);

    expect(accept(tableOf(['nom', 'commune', 'Zz'], ...rows)).columns[2]).toEqual({
      heading: 'Zz',
      field: null,
      samples: ['1', '2', '3'],
    });
  });

  test('leaves out a column without a heading that holds nothing', () => {
    const { columns } = accept(tableOf(['nom', 'commune', '', ''], ['A', 'B', '', 'x']));

    expect(columns.map(({ heading, samples }) => [heading, ...samples])).toEqual([
      ['nom', 'A'],
      ['commune', 'B'],
      ['', 'x'],
    ]);
  });
});

describe('several columns of one field', () => {
  test.each([
    [['Adresse 1', 'Adresse 2'], ['1 rue A', 'Bât. B'], 'adresse', '1 rue A, Bât. B'],
    [['Adresse 1', 'Adresse 2'], ['1 rue A', '1 rue A'], 'adresse', '1 rue A'],
    [['Adresse 1', 'Adresse 2'], [' ', 'Bât. B'], 'adresse', 'Bât. B'],
    [['Téléphone', 'Tél. 2'], ['', '02 40 00 00 00'], 'telephone', '02 40 00 00 00'],
  ] as const)('%j of %j', (headings, cells, field, expected) => {
    const { entries } = accept(tableOf(['nom', 'commune', ...headings], ['A', 'B', ...cells]));

    expect(entries[0]?.cells).toEqual({ nom: 'A', commune: 'B', [field]: expected });
  });
});

describe('bytes that are mostly UTF-8', () => {
  const [é1 = 0, é2 = 0] = new TextEncoder().encode('é');

  test.each<[readonly number[], boolean]>([
    [[], false],
    [[0x61], false],
    [[é1, é2], true],
    // As many letters as bytes that are of none: the others are damage.
    [[é1, é2, 0xe9], true],
    [[é1, é2, 0xe9, 0xe9], false],
    [[0xe9, 0x61], false],
    [[...new TextEncoder().encode('€')], true],
    [[...new TextEncoder().encode('😀')], true],
    // The first byte of a letter that would begin too low, or too high.
    [[0xc1, 0x80], false],
    [[0xf5, 0x80, 0x80, 0x80], false],
    [[0xc2, 0x80], true],
    [[0xf4, 0x80, 0x80, 0x80], true],
    // A letter that is cut.
    [[0xe2, 0x82], false],
  ])('%j: %s', (bytes, expected) => {
    expect(isMostlyUtf8(Uint8Array.from(bytes))).toBe(expected);
  });

  test('are read with each other byte as Windows has it, marked', () => {
    const bytes = [0x61, é1, é2, 0xe9, 0x62, ...new TextEncoder().encode('😀'), 0x80];

    expect(mendedUtf8(Uint8Array.from(bytes))).toBe(`aéé${REPAIRED_MARK}b😀€${REPAIRED_MARK}`);
  });
});
