import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from '../../../src/cli/compressFolder.ts';

const TEXT = 'une commune, deux communes, '.repeat(100);

test('each text of a folder gets both compressed forms, pictures none', async () => {
  const folder = createFolder();

  const sizes = await compressFolder(folder);

  expect(readdirSync(folder).sort()).toEqual(['a.js', 'a.js.br', 'a.js.gz', 'a.png']);
  expect(gunzipSync(readFileSync(join(folder, 'a.js.gz'))).toString()).toBe(TEXT);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString()).toBe(TEXT);
  expect(sizes).toMatchObject({ files: 1, plain: TEXT.length });
});

test('the settings of a centre get none: they are changed on the server, where an old form would be given', async () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'borne.json'), TEXT);
  mkdirSync(join(folder, 'centre', 'chiffres'), { recursive: true });
  writeFileSync(join(folder, 'centre', 'chiffres', 'bmo-2026.json'), TEXT);

  await compressFolder(folder);

  expect(readdirSync(join(folder, 'centre', 'chiffres'))).toEqual(['bmo-2026.json']);
  expect(readdirSync(folder).filter((name) => name.startsWith('borne'))).toEqual(['borne.json']);
});

test('the same files give the same bytes, without the date or the system', async () => {
  const [first, second] = [createFolder(), createFolder()];

  await compressFolder(first);
  await compressFolder(second);

  const zipped = readFileSync(join(first, 'a.js.gz'));
  expect(readFileSync(join(second, 'a.js.gz')).equals(zipped)).toBe(true);
  // RFC 1952: four bytes of time from the fifth, the system in the tenth.
  expect([...zipped.subarray(4, 8), zipped[9]]).toEqual([0, 0, 0, 0, 255]);
});

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.js'), TEXT);
  writeFileSync(join(folder, 'a.png'), 'x');
  return folder;
}
