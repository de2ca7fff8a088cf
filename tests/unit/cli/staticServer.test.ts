import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createStaticServer } from '../../../src/cli/staticServer.ts';

describe('createStaticServer', () => {
  test.each([
    ['/', 'text/html'],
    ['/assets/app-B8xk2f9Q.js', 'text/javascript'],
    ['/assets/app-B8xk2f9Q.css', 'text/css'],
    ['/data/communes.3f2a9c01.json', 'application/json'],
    ['/icons/logo.svg', 'image/svg+xml'],
    ['/fonts/text-Cd8y2LKa.woff2', 'font/woff2'],
  ])('gives %s its content type', async (path, type) => {
    const { status, headers } = await request(await serve(), path);

    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
  });

  test.each(['/assets/app-B8xk2f9Q.js', '/data/communes.3f2a9c01.json'])(
    'lets %s be kept for ever, its name holds its hash',
    async (path) => {
      const { headers } = await request(await serve(), path);

      expect(headers['cache-control']).toContain('immutable');
    },
  );

  test.each(['/', '/index.html', '/data/index.json', '/icons/logo.svg'])(
    'asks that %s be checked again',
    async (path) => {
      const { headers } = await request(await serve(), path);

      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/%c0%ae/x',
    '/%',
  ])('never leaves its folder: %s', async (path) => {
    const { status, body } = await request(await serve(), path);

    expect(status).toBeGreaterThanOrEqual(300);
    expect(body).not.toContain('secret');
  });

  test('leads an address typed by hand back to the page', async () => {
    const { status, headers } = await request(await serve(), '/carte');

    expect(status).toBe(302);
    expect(headers['location']).toBe('/');
  });

  test('says that a file is missing instead of sending the page', async () => {
    expect((await request(await serve(), '/data/gone.json')).status).toBe(404);
  });

  test('answers nothing for what a centre did not put in its folder, which is no error', async () => {
    const port = await serve();
    for (const path of ['/centre/centre.json', '/centre/lieux%202026.csv', '/centre/chiffres/bmo.json']) {
      const { status, body } = await request(port, path);
      expect([status, body], path).toEqual([204, '']);
    }
  });

  test('has what a centre put there asked for again, whatever its name looks like', async () => {
    const { status, headers } = await request(await serve(), '/centre/lieux-2026-mai.csv');

    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(headers['last-modified']).toBeDefined();
  });

  test('only reads', async () => {
    expect((await request(await serve(), '/', 'POST')).status).toBe(405);
  });
});

/** A server of a small site, with a secret beside its folder. */
async function serve(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'arpenteur-site-'));
  const site = join(root, 'site');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  for (const file of [
    'index.html',
    'assets/app-B8xk2f9Q.js',
    'assets/app-B8xk2f9Q.css',
    'data/index.json',
    'data/communes.3f2a9c01.json',
    'icons/logo.svg',
    'fonts/text-Cd8y2LKa.woff2',
    'centre/lieux-2026-mai.csv',
  ]) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), 'x');
  }
  const server = createStaticServer(site);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true });
  });
  return (server.address() as AddressInfo).port;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Plain HTTP: `fetch` would tidy the path before sending it. */
function request(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, path, method, host: '127.0.0.1', agent: false };
    const sent = get(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
  });
}
