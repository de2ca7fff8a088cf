import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { namedRegion, publishedRegion } from '../../../src/cli/regionBuild.ts';
import { smallIndex } from '../../support/smallRegion.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'region-'));
  mkdirSync(join(root, 'public/data'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Dessiner %REGION%</title>');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the page is built under the name of the region whose data there are', async () => {
  publish({
    ...smallIndex,
    region: { ...smallIndex.region, names: { name: '', of: 'de', in: 'en <Val & Mer>' } },
  });
  expect(() => publishedRegion(root)).toThrow(/index\.json: region\.names\.name: /);

  publish({
    ...smallIndex,
    region: { ...smallIndex.region, names: { name: 'V', of: 'de', in: 'en <Val & Mer>' } },
  });
  expect(await page()).toContain('<title>Dessiner en &lt;Val &amp; Mer></title>');
});

test('without data, the page is not built', async () => {
  await expect(page()).rejects.toThrow('index.json');
});

function publish(index: unknown): void {
  writeFileSync(join(root, 'public/data/index.json'), JSON.stringify(index));
}

async function page(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [namedRegion()],
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('several builds');
  const html = built.output.find(({ fileName }) => fileName === 'index.html');
  return html?.type === 'asset' ? String(html.source) : '';
}
