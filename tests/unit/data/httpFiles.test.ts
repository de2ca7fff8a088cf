import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpFiles } from '../../../src/data/httpFiles.ts';

let close = async () => {};
afterEach(() => close());

describe('a file over HTTP', () => {
  test('that comes is asked for once', async () => {
    const { files, asked } = await serve((_, response) => response.end('12'));

    expect(await read(files)).toEqual({ ok: true, value: '12' });
    expect(asked).toHaveLength(1);
  });

  test('that fails once is asked for again, past what the browser keeps', async () => {
    const { files, asked } = await serve((_, response) => {
      if (asked.length === 1) response.writeHead(503).end();
      else response.end('12');
    });

    expect(await read(files)).toEqual({ ok: true, value: '12' });
    expect(asked).toEqual([undefined, 'no-cache']);
  });

  test.each<[string, RequestListener]>([
    ['refused', (_, response) => response.writeHead(404).end()],
    ['cut off before its answer', (_, response) => response.destroy()],
    [
      'cut in half',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('12', () => response.destroy());
      },
    ],
  ])('%s twice is not there, and is asked for no more', async (_, answer) => {
    const { files, asked } = await serve(answer);

    expect(await read(files)).toEqual({
      ok: false,
      error: { kind: 'catalogue-unreachable', file: 'names.json' },
    });
    expect(asked).toHaveLength(2);
  });

  test('that comes slowly, but comes, is waited for beyond the longest silence', async () => {
    const { files, asked } = await serve((_, response) => {
      let sent = 0;
      const timer = setInterval(() => {
        response.write('12345678');
        if (++sent < 12) return;
        clearInterval(timer);
        response.end();
      }, SILENCE_MS / 4);
    });

    expect(await read(files)).toEqual({ ok: true, value: '12345678'.repeat(12) });
    expect(asked).toHaveLength(1);
  });

  test.each<[string, RequestListener]>([
    ['never begins', () => {}],
    ['stops half-way', (_, response) => void response.writeHead(200, { 'Content-Length': '9' }).write('12')],
  ])('that %s is given up after a silence, and not waited for twice', async (_, answer) => {
    const { files, asked } = await serve(answer);
    const start = performance.now();

    expect(await read(files)).toEqual({
      ok: false,
      error: { kind: 'catalogue-unreachable', file: 'names.json' },
    });
    expect(performance.now() - start).toBeGreaterThan(0.8 * SILENCE_MS);
    expect(asked).toHaveLength(1);
  });
});

/** Short enough for a test, long enough for a busy machine. */
const SILENCE_MS = 400;

/** Files of a real server; `asked` holds the Cache-Control of each request. */
async function serve(answer: RequestListener) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['cache-control']);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return { files: createHttpFiles(`http://127.0.0.1:${port}/data/`, SILENCE_MS), asked };
}

async function read(files: ReturnType<typeof createHttpFiles>) {
  const outcome = await files.read('names.json');
  return outcome.ok ? { ok: true, value: new TextDecoder().decode(outcome.value) } : outcome;
}
