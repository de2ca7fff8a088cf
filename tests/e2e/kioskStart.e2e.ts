import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createStaticServer } from '../../src/cli/staticServer.ts';
import { findBrowser } from '../support/findBrowser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** A machine without a screen, and without the rights that a sandbox asks for. */
const IN_A_TEST = '--headless=new --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader';
const PATIENCE = { timeout: 40_000 };

describe.skipIf(process.platform === 'win32')('the start of a kiosk, with the real browser', () => {
  test('opens the application whole, then leaves nothing', async () => {
    const asked: string[] = [];
    const server = createStaticServer(join(ROOT, 'dist'));
    server.on('request', ({ url = '' }) => asked.push(url));
    const port = await listen(server);
    const { kiosk, memory } = start(`http://127.0.0.1:${port}/?mode=borne`);
    const ended = new Promise<number | null>((done) => kiosk.once('exit', done));
    // Asked for once the map is drawn.
    await expect.poll(() => asked, PATIENCE).toContain('/serviceWorker.js');
    expect(readdirSync(memory)).toHaveLength(1);
    kiosk.kill('SIGTERM');

    expect(await ended).toBe(143);
    expect(readdirSync(memory)).toEqual([]);
  });

  test('reaches its own host only, even where another name would lead to the same machine', async () => {
    const seen = await whatReaches(
      ({ own, other, number }) => [own, other, number, 'http://example.invalid/'],
      {},
    );

    expect(seen.tried).toEqual(['reached', 'refused', 'refused', 'refused']);
    expect(seen.hosts).toEqual(['localhost']);
  });

  test('reaches what the setting names as well: it is the rule that refuses', async () => {
    const seen = await whatReaches(({ other, number }) => [other, number], {
      BORNE_HOTES: 'other.localhost',
    });

    expect(seen.tried).toEqual(['reached', 'refused']);
    expect(seen.hosts).toEqual(['localhost', 'other.localhost']);
  });
});

interface Addresses {
  readonly own: string;
  /** Another name of this machine: a browser knows without asking that it is itself. */
  readonly other: string;
  readonly number: string;
}

/** Starts the kiosk on a page that asks for addresses, and tells how each went and under which names it was asked. */
async function whatReaches(
  choose: (addresses: Addresses) => readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly tried: readonly string[]; readonly hosts: readonly string[] }> {
  const hosts = new Set<string>();
  let wanted: readonly string[] = [];
  let tried: readonly string[] | null = null;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    hosts.add((request.headers.host ?? '').replace(/:\d+$/, ''));
    if (pathname === '/tried') tried = searchParams.getAll('it');
    response.setHeader('content-type', 'text/html');
    response.end(
      pathname === '/' ? `<script type="module">(${askFor})(${JSON.stringify(wanted)})</script>` : '',
    );
  });
  const port = await listen(server);
  const at = (host: string) => `http://${host}:${port}/asked`;
  wanted = choose({ own: at('localhost'), other: at('other.localhost'), number: at('127.0.0.1') });
  start(`http://localhost:${port}/`, settings);
  await expect.poll(() => tried, PATIENCE).not.toBeNull();
  return { tried: tried ?? [], hosts: [...hosts].sort() };
}

/** Runs in the page. */
async function askFor(addresses: readonly string[]): Promise<void> {
  const report = new URLSearchParams();
  for (const address of addresses) {
    const reached = await fetch(address, { mode: 'no-cors' }).catch(() => null);
    report.append('it', reached ? 'reached' : 'refused');
  }
  await fetch(`/tried?${report}`);
}

/** Port of a server that ends with the test. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** The script of the deployment with the browser of the tests, stopped with the test. */
function start(
  address: string,
  settings: Readonly<Record<string, string>> = {},
): { readonly kiosk: ChildProcess; readonly memory: string } {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-borne-'));
  const memory = join(folder, 'memory');
  mkdirSync(memory);
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\nexec '${findBrowser()}' ${IN_A_TEST} "$@"\n`);
  chmodSync(browser, 0o755);
  const kiosk = spawn(join(ROOT, 'deploy/borne.sh'), [address], {
    stdio: 'ignore',
    env: { ...process.env, CHROMIUM: browser, XDG_RUNTIME_DIR: memory, ...settings },
  });
  const ended = new Promise((done) => kiosk.once('exit', done));
  onTestFinished(async () => {
    kiosk.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  });
  return { kiosk, memory };
}
