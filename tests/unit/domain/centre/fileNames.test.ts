import { describe, expect, test } from 'vitest';
import {
  folderPath,
  listFiles,
  MAX_FILES,
  readFileName,
  WELL_KNOWN,
} from '../../../../src/domain/centre/fileNames.ts';

const faultOf = (name: string) => {
  const read = readFileName(name);
  return read.ok ? null : read.error;
};

describe('a name of the list', () => {
  test.each([
    ['lieux.csv', 'places'],
    ['lieux 2026 (été).CSV', 'places'],
    ['listes/lieux.geojson', 'places'],
    ['agenda-mairie.ics', 'places'],
    ['chiffres/bmo-2026.json', 'figures'],
  ])('%s is read as %s', (name, kind) => {
    expect(readFileName(` ${name} `)).toEqual({ ok: true, value: { name, kind } });
  });

  test('is read up to two hundred letters', () => {
    const longest = `${'a'.repeat(196)}.csv`;

    expect(faultOf(longest)).toBeNull();
    expect(faultOf(`a${longest}`)).toBe('outside');
  });

  test.each([
    '',
    '..',
    '../data/index.json',
    'a/../../b.csv',
    '/lieux.csv',
    '//example.org/lieux.csv',
    'https://example.org/lieux.csv',
    'C:\\lieux.csv',
    'lieux\\mes.csv',
    '%2e%2e/lieux.csv',
    '.lieux.csv',
    'chiffres//bmo.json',
    'lieux.csv?v=2',
    'lieux#.csv',
    'lieux\n.csv',
    `${'a'.repeat(200)}.csv`,
  ])('%j never leads out of the folder', (name) => {
    expect(faultOf(name)).toBe('outside');
  });

  test.each([
    'lieux.xlsx',
    'lieux',
    'photo.png',
    'chiffres/bmo-2026.xlsx',
    'chiffres/lieux.csv',
    'centre.html',
  ])('%s is of no kind that is read', (name) => {
    expect(faultOf(name)).toBe('unknown-type');
  });
});

describe('the list of names', () => {
  test('is the well-known ones where the settings have none', () => {
    expect(listFiles(null).files.map(({ name }) => name)).toEqual([...WELL_KNOWN]);
    expect(listFiles([]).files).toEqual([]);
  });

  test('keeps its order, each name once, and says the others once', () => {
    expect(listFiles(['b.csv', 'a.ics', 'b.csv', '../c.csv', 'b.csv'])).toEqual({
      files: [
        { name: 'b.csv', kind: 'places' },
        { name: 'a.ics', kind: 'places' },
      ],
      refused: [
        { name: 'b.csv', fault: 'twice' },
        { name: '../c.csv', fault: 'outside' },
      ],
    });
  });

  test('has an end', () => {
    const { files, refused } = listFiles(Array.from({ length: MAX_FILES + 2 }, (_, at) => `${at}.csv`));

    expect(files).toHaveLength(MAX_FILES);
    expect(refused.map(({ fault }) => fault)).toEqual(['too-many', 'too-many']);
  });
});

test('what means something in an address is encoded', () => {
  expect(folderPath('chiffres/été & co+.json')).toBe('centre/chiffres/%C3%A9t%C3%A9%20%26%20co%2B.json');
});
