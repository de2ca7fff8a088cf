import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../../geodata/lib/checksum.ts';
import { fetchAll } from '../../../../geodata/lib/fetchAll.ts';
import type { Manifest } from '../../../../geodata/lib/manifest.ts';
import { createProgress } from '../../../../geodata/lib/printFetch.ts';
import { send, serveFile } from '../../../support/fileServer.ts';
import { sampleManifest } from '../../../support/sampleManifest.ts';

const bytes = new TextEncoder().encode('a;b\n1;2\n');
const others = new TextEncoder().encode('a;b\n1;3\n4;5\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-all-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a run', () => {
  test('says of each source, in order, what it is, and counts them', async () => {
    const { lines, code } = await run([]);

    expect(lines).toEqual([
      `changed: new: 12 bytes, sha256 ${sha256(others)}; the manifest has 8 bytes, sha256 ${sha256(bytes)}. Kept in changed.csv.new`,
      'gone: refused: HTTP 404',
      'known: no address known, see https://page.example/known',
      'packed: comes with the package tables',
      `steady: same (8 bytes, sha256 ${sha256(bytes)}), put in steady.csv`,
      '1 same, 1 new, 1 refused, 1 without a known address',
    ]);
    expect(code).toBe(1);
  });

  test.each([
    [['steady'], 0],
    [['steady', 'packed'], 0],
    [['steady', 'changed'], 2],
    [['changed', 'gone'], 1],
    [['steady', 'known'], 1],
  ])('of %j ends with code %i', async (ids, code) => {
    expect((await run(ids)).code).toBe(code);
  });

  test('of a source without a known address is no failure when nothing was named', async () => {
    const { code } = await run([], (all) => all.filter(({ id }) => id === 'known' || id === 'steady'));

    expect(code).toBe(0);
  });

  test('says what the last build was made from, where that is something else', async () => {
    const told = async (ids: string[], locked: Record<string, string>) =>
      (await run(ids, (all) => all, locked)).lines[0];

    expect(await told(['steady'], { steady: 'f00d' })).toMatch(
      /, put in steady\.csv; the last build had sha256 f00d$/,
    );
    expect(await told(['changed'], { changed: sha256(others) })).toMatch(
      /; it is the one of the last build$/,
    );
    expect(await told(['changed'], { changed: sha256(bytes) })).toMatch(/changed\.csv\.new$/);
  });

  test('asks for nothing when one of the sources has no manifest', async () => {
    await expect(run(['steady', 'stedy'])).rejects.toThrow('stedy: no manifest in geodata/sources');
  });
});

describe('progress', () => {
  test('is written over one line of a terminal', () => {
    const { written, progress } = progressOn({ isTTY: true });
    progress.advance(50, 200);
    progress.advance(60, 200);
    progress.advance(200, 200);
    progress.end();

    // The second comes too soon after the first.
    expect(written).toEqual([
      '\r\u001b[Kpoems: 50 bytes of 200, 25 %',
      '\r\u001b[Kpoems: 200 bytes of 200, 100 %',
      '\r\u001b[K',
    ]);
  });

  test('is a line at each quarter elsewhere, and none where the length is not known', () => {
    const { written, progress } = progressOn({});
    for (let bytes = 10; bytes <= 200; bytes += 10) progress.advance(bytes, 200);
    progress.advance(300, null);
    progress.end();

    expect(written).toEqual([50, 100, 150, 200].map((at) => `poems: ${at} bytes of 200, ${at / 2} %\n`));
  });

  function progressOn(stream: { readonly isTTY?: boolean }) {
    const written: string[] = [];
    return { written, progress: createProgress('poems', { ...stream, write: (text) => written.push(text) }) };
  }
});

async function run(
  ids: readonly string[],
  choose: (all: readonly Manifest[]) => readonly Manifest[] = (all) => all,
  locked: Readonly<Record<string, string>> | null = null,
) {
  const { url } = await serveFile({
    '/steady.csv': (response, request) => send(response, request, { bytes }),
    '/changed.csv': (response, request) => send(response, request, { bytes: others }),
  });
  const at = (id: string) => ({ ...sampleManifest(id, bytes), downloadUrl: `${url}${id}.csv` });
  const manifests = choose([
    at('changed'),
    at('gone'),
    sampleManifest('known', bytes),
    { ...sampleManifest('packed', bytes), package: 'tables' },
    at('steady'),
  ]);
  const lines: string[] = [];
  const code = await fetchAll(new Map(manifests.map((source) => [source.id, source])), {
    ids,
    folder,
    locked,
    say: (line) => lines.push(line),
    progress: { write: () => true },
  });
  return { lines, code };
}
