import { describe, expect, test } from 'vitest';
import {
  A38_SECTORS,
  sectorOfDivision as sectorAsPublished,
} from '../../../../../geodata/lib/nafDivisions.ts';
import type { RomeCode } from '../../../../../src/domain/ids.ts';
import {
  sectorOfDivision,
  sectorsOfDivisions,
} from '../../../../../src/domain/trades/guide/sectorsOfTrade.ts';
import { createSheets, sheetOf } from '../../../../../src/domain/trades/guide/sheets.ts';
import { createSmallSheets, smallSheetTable } from '../../../../support/smallGuide.ts';
import { aideSoignant, createSmallTrades, soudeur } from '../../../../support/smallTrades.ts';

describe('sheetOf', () => {
  test('tells what a trade is, sentence by sentence', () => {
    const sheet = sheetOf(createSmallSheets(), createSmallTrades(), aideSoignant);

    expect(sheet).toMatchObject({
      code: aideSoignant,
      version: 'v000',
      definition: ['Soigne'],
      access: ["Diplôme d'État obligatoire.", 'Une attestation est demandée'],
      contexts: [
        { code: 300795, label: 'Port de charges', kind: 'conditions' },
        { code: 300803, label: 'Travail de nuit', kind: 'hours' },
        { code: 403020, label: 'En contact avec du public', kind: 'conditions' },
      ],
      interests: [{ code: 22 }, { code: 14 }],
      riasec: 'S',
      naf: [{ code: '86', label: 'Santé' }],
      portrait: {
        family: { code: 'V0Z60' },
        years: '2017-2019',
        figures: { saturday: 60.3, pay: 1549, selfEmployed: null },
        sectors: [{ code: 'QA', label: 'Santé', percent: 43.5 }],
      },
    });
  });

  test('keeps what is not published apart from zero, and has no portrait without a family', () => {
    const trades = createSmallTrades();

    expect(sheetOf(createSmallSheets(), trades, soudeur)?.portrait?.figures).toMatchObject({
      sunday: null,
      households: 0,
    });
    expect(sheetOf(createSmallSheets(), trades, 'J1502' as RomeCode)?.portrait).toBeNull();
    expect(sheetOf(createSmallSheets(), trades, 'J1502' as RomeCode)?.definition).toEqual([]);
    expect(sheetOf(createSmallSheets(), trades, 'A1101' as RomeCode)).toBeNull();
  });
});

describe('createSheets', () => {
  const { portraits } = smallSheetTable;
  test.each([
    [{ access: [] }, 'access: not one value per trade'],
    [{ naf: { codes: ['00'], labels: [] } }, 'not one label per code'],
    [{ themesOf: [[1], [], [], [], [], []] }, 'a link to something that the table does not have'],
    [{ portraits: { ...portraits, pay: [] } }, 'portraits.pay: not one value per family'],
    [{ portraits: { ...portraits, sectorsOf: [] } }, 'portraits.sectorsOf: not one value per family'],
  ])('refuses %j', (change, error) => {
    expect(createSheets({ ...smallSheetTable, ...change })).toEqual({ ok: false, error });
  });
});

describe('sectorOfDivision', () => {
  test.each([
    ['01', 'AZ'],
    ['09', 'BZ'],
    ['25', 'CH'],
    ['33', 'CM'],
    ['39', 'EZ'],
    ['47', 'GZ'],
    ['60', 'JA'],
    ['66', 'KZ'],
    ['86', 'QA'],
    ['88', 'QB'],
    ['99', 'UZ'],
    ['00', null],
    ['xx', null],
  ])('of %s is %s', (division, sector) => {
    expect(sectorOfDivision(division)).toBe(sector);
  });

  test('of every division is that of the table by which figures were made', () => {
    for (let division = 1; division <= 99; division++) {
      const published = sectorAsPublished(division);
      if (published)
        expect(sectorOfDivision(String(division).padStart(2, '0')), `${division}`).toBe(published);
    }
    expect(sectorOfDivision('100')).toBeNull();
  });

  test('names each sector once, in order', () => {
    const divisions = Array.from({ length: 99 }, (_, at) => String(99 - at));
    expect(sectorsOfDivisions(divisions)).toEqual(A38_SECTORS);
    expect(sectorsOfDivisions(['88', '87', '00', '10'])).toEqual(['CA', 'QB']);
  });
});
