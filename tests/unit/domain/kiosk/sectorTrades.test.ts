import { describe, expect, test } from 'vitest';
import { decodeSectorsTable, decodeTradesTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import { isOfSector } from '../../../../src/domain/kiosk/sectorTrades.ts';
import { loadTable } from '../../../support/publishedTables.ts';

const { codes } = loadTable('trades', decodeTradesTable).fap2021;
const sectors = loadTable('sectors', decodeSectorsTable).a21.codes;

describe('the trades of a sector', () => {
  test.each(sectors)('%s has some, and not all', (sector) => {
    const some = codes.filter((code) => isOfSector(code, sector));

    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(codes.length / 2);
  });

  test('are those that one thinks of first', () => {
    expect(isOfSector('B1X31', 'F')).toBe(true);
    expect(isOfSector('S1X40', 'I')).toBe(true);
    expect(isOfSector('V0X60', 'Q')).toBe(true);
    expect(isOfSector('V0X60', 'F')).toBe(false);
  });

  test('are all of them for a sector that nobody knows', () => {
    expect(codes.every((code) => isOfSector(code, 'Z'))).toBe(true);
  });
});
