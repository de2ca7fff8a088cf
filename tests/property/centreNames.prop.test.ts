import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderPath, listFiles, MAX_FILES, readFileName } from '../../src/domain/centre/fileNames.ts';

const BASE = 'https://example.org/outils/arpenteur/';

/** Names as somebody would write them to get out, beside any text at all. */
const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '%2e',
        '%2F',
        '//',
        'http:',
        ':',
        '?',
        '#',
        '@',
        'é',
        ' ',
        'a',
        '\0',
      ),
      { maxLength: 12 },
    )
    .map((parts) => `${parts.join('')}.csv`),
  fc
    .array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 4 })
    .map((parts) => `${parts.join('/')}.ics`),
);

test('no name of a list leads out of the folder, nor asks for anything but itself', () => {
  fc.assert(
    fc.property(names, (given) => {
      const read = readFileName(given);
      if (!read.ok) return;
      const { name } = read.value;
      const url = new URL(folderPath(name), BASE);

      expect(url.href.startsWith(`${BASE}centre/`)).toBe(true);
      expect(url.search + url.hash).toBe('');
      expect(decodeURIComponent(url.pathname)).toBe(`/outils/arpenteur/centre/${name}`);
    }),
    { numRuns: 2000 },
  );
});

test('every name of a list is read once or told, and reading again what is read changes nothing', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 80 }), (given) => {
      const { files, refused } = listFiles(given);
      const read = files.map(({ name }) => name);

      expect(read.length).toBeLessThanOrEqual(MAX_FILES);
      expect(new Set(read).size).toBe(read.length);
      expect(
        given.every(
          (name) => read.includes(name.trim()) || refused.some((each) => each.name === name.slice(0, 200)),
        ),
      ).toBe(true);
      expect(listFiles(read)).toEqual({ files, refused: [] });
    }),
  );
});
