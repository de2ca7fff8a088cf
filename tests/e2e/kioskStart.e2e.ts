import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createStaticServer } from '../../src/cli/staticServer.ts';
import { findBrowser } from '../support/findBrowser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** A machine without a screen, and without the rights that a sandbox asks for. */
const IN_A_TEST = '--headless=new --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader';

describe.skipIf(process.platform === 'win32')('the start of a kiosk, with the real browser', () => {
  test('opens the application whole, then leaves nothing', async () => {
    const asked: string[] = [];
    const server = createStaticServer(join(ROOT, 'dist'));
    server.on('request', ({ url = '' }) => asked.push(url));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'arpenteur-borne-'));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    });
    const memory = join(folder, 'memory');
    mkdirSync(memory);
    const browser = join(folder, 'browser');
    writeFileSync(browser, `#!/bin/sh\nexec '${findBrowser()}' ${IN_A_TEST} "$@"\n`);
    chmodSync(browser, 0o755);

    const kiosk = spawn(join(ROOT, 'deploy/borne.sh'), [`http://127.0.0.1:${port}/?mode=borne`], {
      stdio: 'ignore',
      env: { ...process.env, CHROMIUM: browser, XDG_RUNTIME_DIR: memory },
    });
    onTestFinished(() => void kiosk.kill('SIGTERM'));
    const ended = new Promise<number | null>((done) => kiosk.once('exit', done));
    // Asked for once the map is drawn.
    await expect.poll(() => asked, { timeout: 40_000 }).toContain('/serviceWorker.js');
    expect(readdirSync(memory)).toHaveLength(1);
    kiosk.kill('SIGTERM');

    expect(await ended).toBe(143);
    expect(readdirSync(memory)).toEqual([]);
  });
});
