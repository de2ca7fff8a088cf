import { describe, expect, test } from 'vitest';
import { sheetText } from '../../../../geodata/lib/workbook.ts';
import { workbookOf } from '../../../support/workbookOf.ts';

const BYTES = workbookOf({
  Description: [['nothing to read']],
  BMO: [
    ['BE25', 'met'],
    [5203, 'a "b", c'],
    [5205, null],
  ],
});

describe('sheetText', () => {
  test('gives one sheet under its own headings, line by line', async () => {
    expect(await sheetText('bmo-2025', BYTES, 'BMO')).toBe('BE25,met\n5203,"a ""b"", c"\n5205,');
  });

  test('refuses a workbook without the sheet of the manifest', async () => {
    await expect(sheetText('bmo-2025', BYTES, 'BMO_2025')).rejects.toThrow('bmo-2025: no sheet "BMO_2025"');
  });

  test('refuses a truncated workbook', async () => {
    await expect(sheetText('bmo-2025', BYTES.slice(0, 700), 'BMO')).rejects.toThrow(
      'bmo-2025: not a workbook that can be read (damaged)',
    );
  });
});
