import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { createStaticServer } from '../../src/cli/staticServer.ts';

/** The built application. */
export const DIST = resolve(import.meta.dirname, '../../dist');

/** A deployment of its own for a test. */
export interface SiteCopy {
  /** Address of the application, with its final slash. */
  readonly url: string;
  /** Changes the files of the folder that is served, as a deployment does. */
  readonly publish: (change: (folder: string) => void) => Promise<void>;
  /** From now on, never answers what is asked of such an address. */
  readonly leaveUnanswered: (address: RegExp) => void;
  readonly stop: () => Promise<void>;
}

/**
 * The built application on a server of its own, that a test may change and stop.
 * @param below folder of the server where the application stands, with both slashes
 */
export async function serveCopy(below = '/'): Promise<SiteCopy> {
  const root = mkdtempSync(join(tmpdir(), 'arpenteur-site-'));
  const folder = join(root, below);
  cpSync(DIST, folder, { recursive: true });
  let unanswered = /(?!)/;
  const isAnswered = (address: string) => !unanswered.test(address);
  let server = await listen(root, 0, isAnswered);
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  onTestFinished(async () => {
    await stop();
    rmSync(root, { recursive: true });
  });
  return {
    url: `http://127.0.0.1:${port}${below}`,
    stop,
    leaveUnanswered(address) {
      unanswered = address;
    },
    async publish(change) {
      await stop();
      change(folder);
      server = await listen(root, port, isAnswered);
    },
  };
}

async function listen(
  folder: string,
  port: number,
  isAnswered: (address: string) => boolean,
): Promise<Server> {
  const files = createStaticServer(folder);
  const server = createServer((request, response) => {
    if (isAnswered(request.url ?? '')) files.emit('request', request, response);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return server;
}

/** Makes it another version: « nouvelle » in the title, and the list of files that describes it. */
export function changeTitle(folder: string): void {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'serviceWorker.js');
  const before = readFileSync(page, 'utf8');
  const after = before.replace('<title>', '<title>Version nouvelle – ');
  writeFileSync(page, after);
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8')
      .replace(digest(before, 'sha256', 'base64'), digest(after, 'sha256', 'base64'))
      .replace(digest(before, 'md5', 'hex'), digest(after, 'md5', 'hex')),
  );
}

function digest(text: string, algorithm: string, encoding: 'base64' | 'hex'): string {
  return createHash(algorithm).update(text).digest(encoding);
}
