import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compressFolder } from '../../src/cli/compressFolder.ts';
import { ensureBuilt } from '../../src/cli/freshBuild.ts';
import { startNginx } from '../support/nginx.ts';
import { percentile } from './rounds.ts';

/**
 * How many first visits a server bears: nginx on loopback with the files of `deploy/nginx`, and clients that ask for
 * every file of the application, one after the other on a connection kept open. They share the machine with it: the
 * figures are a floor.
 */
const CLIENTS = 50;
const SECONDS = 10;

const dist = mkdtempSync(join(tmpdir(), 'arpenteur-load-'));
cpSync(await ensureBuilt(resolve(import.meta.dirname, '../..'), () => {}), dist, { recursive: true });
await compressFolder(dist);
const nginx = await startNginx(dist, 'site');
const paths = filesOfVisit();
const end = performance.now() + 1000 * SECONDS;
const totals = { visits: 0, failures: 0, bytes: 0 };
const times: number[] = [];

await Promise.all(Array.from({ length: CLIENTS }, visitUntilEnd));
await nginx.stop();
rmSync(dist, { recursive: true });
const rate = (count: number) => Math.round(count / SECONDS);
console.log(
  [
    `${CLIENTS} clients, ${SECONDS} s, ${paths.length} files a visit, ${nginx.brotli ? 'brotli' : 'gzip'}`,
    `${(totals.visits / SECONDS).toFixed(1)} first visits/s, ${rate(times.length)} requests/s, ${rate(totals.bytes / 1e6)} MB/s`,
    `${Math.round(totals.bytes / times.length / 1000) * paths.length} kB a visit`,
    `a request: median ${percentile(times, 0.5).toFixed(1)} ms, 95 % ${percentile(times, 0.95).toFixed(1)} ms, 99 % ${percentile(times, 0.99).toFixed(1)} ms`,
    `${totals.failures} failures`,
  ].join('\n'),
);
if (totals.failures > 0) process.exitCode = 1;

async function visitUntilEnd(): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    for (const path of paths) {
      if (performance.now() > end) return agent.destroy();
      await ask(agent, path);
    }
    totals.visits += 1;
  }
}

function ask(agent: Agent, path: string): Promise<void> {
  const start = performance.now();
  const headers = { 'accept-encoding': 'gzip, br' };
  return new Promise((done) => {
    const failed = () => {
      totals.failures += 1;
      done();
    };
    get({ agent, host: '127.0.0.1', port: nginx.port, path: `/${path}`, headers }, (response) => {
      if (response.statusCode !== 200) totals.failures += 1;
      response.on('data', (chunk: Buffer) => {
        totals.bytes += chunk.length;
      });
      response.on('error', failed);
      response.on('end', () => {
        times.push(performance.now() - start);
        done();
      });
    }).on('error', failed);
  });
}

/** What the first visit asks for, copy for offline use included: everything the service worker lists. */
function filesOfVisit(): string[] {
  const worker = readFileSync(join(dist, 'serviceWorker.js'), 'utf8');
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
}
