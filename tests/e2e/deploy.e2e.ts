import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../src/cli/compressFolder.ts';
import { SECURITY_HEADERS } from '../../src/cli/securityHeaders.ts';
import { findNginx } from '../support/findNginx.ts';
import { type RunningNginx, startNginx } from '../support/nginx.ts';
import { countedCommunes, drawLoop, linkTo, MAUGES, mapIsStill } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const onCi = process.env['CI'] === 'true';
const dist = mkdtempSync(join(tmpdir(), 'arpenteur-dist-'));
const FOREVER = 'public, max-age=31536000, immutable';

// Proven where it must be: without nginx, elsewhere, these are skipped.
describe.skipIf(!(findNginx() || onCi))('deployed with nginx', () => {
  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../../dist'), dist, { recursive: true });
    await compressFolder(dist);
    mkdirSync(join(dist, 'centre', 'chiffres'), { recursive: true });
    writeFileSync(join(dist, 'centre', 'lieux 2026.csv'), 'nom;commune\n');
    writeFileSync(join(dist, 'centre', 'chiffres', 'bmo-2026.json'), '{}');
  }, 120_000);
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  describe.each(['site', 'folder'] as const)('as a %s', (place) => {
    let server: RunningNginx;
    beforeAll(async () => {
      server = await startNginx(dist, place);
    });
    afterAll(() => server?.stop());

    test('every answer has the headers that the application is tested under', async () => {
      for (const path of ['', 'data/index.json', file('assets', /^first-.*\.js$/), 'gone.js']) {
        const { headers } = await ask(server, path);
        for (const [name, value] of Object.entries(SECURITY_HEADERS))
          expect(headers[name.toLowerCase()], `${name} of /${path}`).toBe(value);
      }
    });

    test('files are kept as long as their name holds, and errors never', async () => {
      const kept = async (path: string) => (await ask(server, path)).headers['cache-control'];

      expect(await kept(file('assets', /^first-.*\.js$/))).toBe(FOREVER);
      expect(await kept(file('assets', /\.woff2$/))).toBe(FOREVER);
      expect(await kept(file('data', /^topology\..*\.bin$/))).toBe(FOREVER);
      for (const path of ['', 'index.html', 'serviceWorker.js', 'data/index.json', 'manifest.json'])
        expect(await kept(path), path).toBe('no-cache');
      expect(await kept('assets/gone-AbCdEf12.js')).toBeUndefined();
    });

    test('files go compressed to who can read them, as they are to others', async () => {
      const path = file('data', /^communes\..*\.json$/);
      const plain = await ask(server, path);
      const zipped = await ask(server, path, { 'accept-encoding': 'gzip' });

      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.headers['vary']).toContain('Accept-Encoding');
      expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
      if (!server.brotli && !onCi) return;
      const brotli = await ask(server, path, { 'accept-encoding': 'gzip, br' });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
      expect(brotli.body.length).toBeLessThan(zipped.body.length);
    });

    test('files have the types that a strict browser asks for', async () => {
      const type = async (path: string) => (await ask(server, path)).headers['content-type'];

      expect(await type('')).toBe('text/html; charset=utf-8');
      expect(await type('serviceWorker.js')).toBe('application/javascript; charset=utf-8');
      expect(await type('manifest.json')).toBe('application/json; charset=utf-8');
      expect(await type(file('assets', /\.woff2$/))).toBe('font/woff2');
    });

    test.each([
      '../../etc/passwd',
      '..%2f..%2fetc/passwd',
      '%2e%2e/%2e%2e/etc/passwd',
      'assets/../../../etc/passwd',
      'data/..%5c..%5cetc/passwd',
      '%00',
    ])('nothing outside of its folder is given: %s', async (path) => {
      const { status, body } = await ask(server, path);

      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('root:');
    });

    test('a missing file is missing, folders are not listed, and the version of the server is not told', async () => {
      const { status, headers } = await ask(server, 'data/gone.json');

      expect(status).toBe(404);
      expect(headers['server']).toBe('nginx');
      expect((await ask(server, 'data/')).status).toBeGreaterThanOrEqual(403);
    });

    test('the folder of the centre is given, asked for again, and what is not there is no error', async () => {
      for (const path of ['centre/lieux%202026.csv', 'centre/chiffres/bmo-2026.json']) {
        const { status, headers } = await ask(server, path);
        expect(status, path).toBe(200);
        expect(headers, path).toMatchObject({ 'cache-control': 'no-cache', ...lowered(SECURITY_HEADERS) });
        expect(headers['last-modified'], path).toBeDefined();
      }
      for (const path of ['centre/centre.json', 'centre/chiffres/gone.json']) {
        const { status, body } = await ask(server, path);
        expect([status, body.length], path).toEqual([204, 0]);
      }
      expect((await ask(server, 'centre/../../etc/passwd')).body.toString()).not.toContain('root:');
      expect((await ask(server, 'centre/')).status).not.toBe(200);
    });

    test('in a browser, the application draws and counts, and nothing breaks its policy', async () => {
      const page = await visit({ site: server.url, link: linkTo({ view: MAUGES }), offline: true });
      await mapIsStill(page);
      await drawLoop(page, 80);

      expect(await countedCommunes(page)).toBeGreaterThan(0);
      await page.getByText('Disponible hors connexion').waitFor({ timeout: 40_000 });
    });
  });

  test('the health check answers', async () => {
    const server = await startNginx(dist, 'site');
    const { status, body } = await ask(server, 'sante');
    await server.stop();

    expect(status).toBe(200);
    expect(body.toString()).toBe('ok\n');
  });
});

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Path of the one file of a folder whose name matches. */
function file(folder: string, name: RegExp): string {
  const found = readdirSync(join(dist, folder)).find((each) => name.test(each));
  if (!found) throw new Error(`no ${name} in ${folder}`);
  return `${folder}/${found}`;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Plain HTTP: `fetch` would tidy the path before sending it. */
function ask(server: RunningNginx, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const options = { port: server.port, host: '127.0.0.1', agent: false, headers };
  return new Promise((answered, failed) => {
    get({ ...options, path: `${new URL(server.url).pathname}${path}` }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', failed);
  });
}
