import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openAnnualFile } from '../../../../src/domain/annual/openFile.ts';
import { textSheet } from '../../../support/readingMade.ts';
import { unwrap } from '../../../support/smallTrades.ts';
import { workbookOf, workbookParts } from '../../../support/workbookOf.ts';

describe('a file', () => {
  test('may be a workbook: its sheets by name, their cells as text', async () => {
    const sheets = await open(workbookOf({ A: [['x', 1, null, 'é & "b"']], B: [[], ['y']] }));

    expect(sheets.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(rowsOf(sheets[0]!)).toEqual([[1, ['x', '1', '', 'é & "b"']]]);
    expect(rowsOf(sheets[1]!)).toEqual([
      [1, ['']],
      [2, ['y']],
    ]);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8('année;x\nété;1\n')],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('année;x\r\nété;1')])],
    ['Windows-1252', latin('année,x\nété,1\n')],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'année\tx\nété\t1\n'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    ],
    ['an archive', zipSync({ 'notice.pdf': strToU8('x'), 'base.csv': strToU8('année|x\nété|1\n') })],
  ])('may be a text in %s, whatever its separator', async (_, bytes) => {
    const [sheet] = await open(bytes);

    expect(rowsOf(sheet!).slice(0, 2)).toEqual([
      [1, ['année', 'x']],
      [2, ['été', '1']],
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['an archive without a table', zipSync({ 'notice.pdf': strToU8('x') }), 'not-figures'],
    ['an archive of a page', zipSync({ 'base.csv': strToU8('<!doctype html><p>x') }), 'web-page'],
    ['an archive that is cut', zipSync({ 'base.csv': strToU8('a;b\n'.repeat(99)) }).slice(0, 90), 'damaged'],
    ['JSON', strToU8('{"a":1}'), 'not-figures'],
    ['a page', strToU8('\n<html><body>404</body></html>'), 'web-page'],
    ['blanks', strToU8(' \n '), 'empty'],
  ])('is refused as %s', async (_, bytes, reason) => {
    expect(await openAnnualFile(bytes)).toEqual({ ok: false, error: { reason } });
  });

  test('is refused when one of its parts is not what its checksum says', async () => {
    const bytes = zipSync({ 'base.csv': [strToU8('annee;met\n2025;98\n'), { level: 0 }] });
    const at = bytes.findIndex((byte, i) => byte === 0x39 && bytes[i + 1] === 0x38);
    bytes[at] = 0x38;

    expect(await openAnnualFile(bytes)).toEqual({ ok: false, error: { reason: 'damaged' } });
    const book = workbookOf({ A: [['x', 98]] });
    const whole = zipSync(unzipSync(book), { level: 0 });
    const cell = whole.findIndex((byte, i) => byte === 0x39 && whole[i + 1] === 0x38);
    whole[cell] = 0x38;
    expect(await openAnnualFile(whole)).toEqual({ ok: false, error: { reason: 'damaged' } });
  });

  test.each([
    ['r="B1"', 2],
    ["r='B1'", 2],
    ['s="1" r="AB1"', 28],
  ])('of a workbook may have a cell written %j, in column %i', async (written, columns) => {
    const [sheet] = await open(withReference(written));

    expect(rowsOf(sheet!)[0]?.[1]).toHaveLength(columns);
  });

  test.each([
    ['r=""', 'damaged'],
    ['\n r = ""', 'damaged'],
    ['r="B"', 'damaged'],
    ['r="B1\'', 'damaged'],
    ['r="B1x"', 'damaged'],
    ['r="ABCD1"', 'damaged'],
    ['r="B12345678"', 'damaged'],
    ['r="B2097152"', 'damaged'],
    ['r="B1048577"', 'damaged'],
    ['r="XFE1"', 'damaged'],
    ['r="AZ1048576"', 'too-large-unzipped'],
    ['r="XFD9999"', 'too-large-unzipped'],
  ])('of a workbook whose cell is written %j is refused as %s', async (written, reason) => {
    expect(await openAnnualFile(withReference(written))).toEqual({ ok: false, error: { reason } });
  });
});

/** A workbook of one row, the reference of whose only cell is written so. */
function withReference(written: string): Uint8Array {
  const parts = workbookParts({ A: [['x']] });
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace('r="A1"', written);
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}

describe('a text of separated values', () => {
  test('is numbered as a person finds its lines, those of a cell in quotes counted', () => {
    expect(rowsOf(textSheet('sep=;\na;b\n"1\n2";3\n4;5\n'))).toEqual([
      [2, ['a', 'b']],
      [3, ['1\n2', '3']],
      [5, ['4', '5']],
      [6, ['']],
    ]);
  });

  test('says that a quotation mark is left open', () => {
    const sheet = textSheet('a;b\n1;"2\n3;4\n');
    rowsOf(sheet);

    expect(sheet.isOpen()).toBe(true);
  });

  test('is read by pieces as it would be at once', () => {
    const lines = Array.from(
      { length: 60_000 },
      (_, at) => `${at};"cellule ${at}";${at % 7 === 0 ? '"a;b"' : 'c'}`,
    );
    const rows = rowsOf(textSheet(`${lines.join('\n')}\n`));

    expect(rows).toHaveLength(60_001);
    expect(rows.every(([number, cells]) => number === 60_001 || cells[0] === String(number - 1))).toBe(true);
    expect(rows[49_000]?.[1]).toEqual(['49000', 'cellule 49000', 'a;b']);
  });
});

async function open(bytes: Uint8Array) {
  return unwrap(await openAnnualFile(bytes));
}

function rowsOf(sheet: ReturnType<typeof textSheet>) {
  return [...sheet.rows()].map(({ number, cells }) => [number, [...cells]] as const);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from([...text], (sign) => sign.charCodeAt(0));
}
