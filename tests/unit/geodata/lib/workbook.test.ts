import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../geodata/lib/csv.ts';
import { rowsToText, sheetText } from '../../../../geodata/lib/workbook.ts';

const COLUMNS = { bassin: 'BE25', projects: 'met' };

describe('rowsToText', () => {
  test('gives the columns the names that steps use, wherever they are in the sheet', () => {
    const rows = [
      ['annee', 'met', 'BE25'],
      [2025, '*', 5203],
    ];

    expect(rowsToText('bmo-2025', rows, COLUMNS)).toBe('bassin,projects\n5203,*');
  });

  test('keeps the rows where they are, so that the line of a text is the row of the sheet', () => {
    const text = rowsToText(
      'bmo-2025',
      [
        ['BE25', 'met'],
        [5203, 'a "b", c'],
        [5205, null],
      ],
      COLUMNS,
    );

    expect(readCsv('bmo-2025', text, ['bassin', 'projects'])).toEqual([
      { where: 'bmo-2025:2', cells: { bassin: '5203', projects: 'a "b", c' } },
      { where: 'bmo-2025:3', cells: { bassin: '5205', projects: '' } },
    ]);
  });

  test('refuses a sheet whose column was renamed', () => {
    expect(() => rowsToText('bmo-2025', [['BE26', 'met']], COLUMNS)).toThrow('bmo-2025:1: no column "BE25"');
  });

  test('refuses an empty sheet', () => {
    expect(() => rowsToText('bmo-2025', [], COLUMNS)).toThrow('bmo-2025:1: no column "BE25"');
  });
});

describe('sheetText', () => {
  test('reads one sheet of a workbook', async () => {
    const text = await sheetText('bmo-2025', workbook(), { sheet: 'BMO', columns: COLUMNS });

    expect(text).toBe('bassin,projects\n5203,*');
  });

  test('refuses a workbook without the sheet of the manifest', async () => {
    await expect(sheetText('bmo-2025', workbook(), { sheet: 'BMO_2025', columns: COLUMNS })).rejects.toThrow(
      'bmo-2025: no sheet "BMO_2025"',
    );
  });

  test('refuses a truncated workbook', async () => {
    const half = workbook().slice(0, 700);

    await expect(sheetText('bmo-2025', half, { sheet: 'BMO', columns: COLUMNS })).rejects.toThrow(
      'bmo-2025: not a workbook that can be read',
    );
  });
});

/** Sheet « BMO » of a workbook: a line of headers, BE25 and met, then 5203 as a number and « * ». */
function workbook(): Uint8Array {
  return new Uint8Array(Buffer.from(WORKBOOK.join(''), 'base64'));
}

const WORKBOOK = [
  'UEsDBBQAAAAIAAAAIQAXbY/dnQAAAAMBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbHWPSQ7CMAxFrxJli1oXFixQWxbADbiA',
  'FdxBpEkUm6rcnnRYIVja738/uTxPg1UjRe69q/Q+L/S5Lu/vQKwScVzpTiScANh0NCDnPpBLpPFxQEljbCGgeWJLcCiKIxjv',
  'hJxkMt/QdXmlBl9W1G1K69USybJWlzU4uyqNIdjeoCQOo3t8WbLNkKfmkuGuD7xLAQ0/DTP5L9h6sLxZfwBQSwMEFAAAAAgA',
  'AAAhAEuDozqWAAAABQEAAAsAAABfcmVscy8ucmVsc43PPQ7CMAwF4KtEPkDdMjCgpl1YuiIuEFL3R23iyAlQbk9GihgY/fz0',
  'Wa7bza3qQRJn9hqqooS2qS+0mpSDOM0hqtzwUcOUUjghRjuRM7HgQD5vBhZnUh5lxGDsYkbCQ1keUT4N2Juq6zVI11egrq9A',
  '/9g8DLOlM9u7I59+nPhqZNnISEnDtuKTZbkxL0VGAZsadw82b1BLAwQUAAAACAAAACEAbTbpdJoAAAAGAQAAGgAAAHhsL19y',
  'ZWxzL3dvcmtib29rLnhtbC5yZWxzjc87DsIwDAbgq0Q+QN0yMKCmXVhYEReIUrep2jwUm9ftiRgQlRiYLP+2Pstt//CrulHm',
  'OQYNTVVD37VnWo2UgN2cWJWNwBqcSDogsnXkDVcxUSiTMWZvpLR5wmTsYibCXV3vMX8bsDXVadCQT0MD6vJM9I8dx3G2dIz2',
  '6inIjxN4j3lhRyQFNXki0fCJGN+lqYoK2LW4+bB7AVBLAwQUAAAACAAAACEAYehg26EAAAD2AAAADwAAAHhsL3dvcmtib29r',
  'LnhtbI2PSQ6DMAxFrxL5AA100QUKQaq6YVH1DCmYJoIMstPh+I2g7Lvy8OX3/VX38Yt4IbGLoYX6UEGn1TvSfI9xFkUM3ILN',
  'OTVS8mDRGz7EhKEoUyRvchnpITkRmpEtYvaLPFbVSXrjAmyEhv5hxGlyA17i8PQY8gYhXEwur7F1iUGr1YF/VQTjsYXz9QZi',
  'XfRjiQCCGlca6scapFZyv5F7LP0FUEsDBBQAAAAIAAAAIQD6lGiVsgAAAEwBAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEu',
  'eG1sdVBLDoIwEL0K6dIFU2twYUqJRE/gCRqs0khbMp2Ax7cQQzCR3bzPvJcZWb1dlw0Gow2+ZPucs0rJMeArtsZQllQfS9YS',
  '9SeA2LTG6ZiH3vikPAI6TQniE2KPRt/nJdeB4PwITlvPlJy5iyatJIYxw9SS2GYaznuWUcms76w3N8LE26gkqfoqCgmkJEwY',
  'mq+/3vI7Q792SFVLn1j6pmlQheAHCcM6WGwE7/7FwuokWH6lPlBLAQIUAxQAAAAIAAAAIQAXbY/dnQAAAAMBAAATAAAAAAAA',
  'AAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAAAhAEuDozqWAAAABQEAAAsAAAAAAAAAAAAAAIAB',
  'zgAAAF9yZWxzLy5yZWxzUEsBAhQDFAAAAAgAAAAhAG026XSaAAAABgEAABoAAAAAAAAAAAAAAIABjQEAAHhsL19yZWxzL3dv',
  'cmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAAgAAAAhAGHoYNuhAAAA9gAAAA8AAAAAAAAAAAAAAIABXwIAAHhsL3dvcmtib29r',
  'LnhtbFBLAQIUAxQAAAAIAAAAIQD6lGiVsgAAAEwBAAAYAAAAAAAAAAAAAACAAS0DAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54',
  'bWxQSwUGAAAAAAUABQBFAQAAFQQAAAAA',
];
