import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  filesOfStart,
  KIOSK_FILES,
  LATER_FILES,
  listedFiles,
  pageAnswers,
  readPage,
} from '../../../src/data/pageFiles.ts';

const PAGE = `<!doctype html><html><head>
  <meta name="${KIOSK_FILES}" content=" kiosk.js  kiosk.css ">
  <meta name="${LATER_FILES}" content="later.js">
  <link rel="stylesheet" href="first.css"><link rel="modulepreload" href="part.js">
  <link rel="icon" href="icon.svg"><link rel="stylesheet">
  <script type="module" src="first.js"></script><script>inline()</script><script src=""></script>
</head><body><script src="body.js"></script></body></html>`;
const START = ['first.css', 'part.js', 'first.js'];
const KIOSK = ['kiosk.js', 'kiosk.css'];

beforeAll(() => Reflect.set(globalThis, 'DOMParser', new Window().DOMParser));
afterAll(() => Reflect.deleteProperty(globalThis, 'DOMParser'));

describe('the files of a page', () => {
  test('are those of its head that it starts with, and those of its lists', async () => {
    const page = await readPage(await serve([]));

    expect(page && filesOfStart(page).toSorted()).toEqual(START.toSorted());
    expect(page && listedFiles(page, KIOSK_FILES)).toEqual(KIOSK);
    expect(page && listedFiles(page, LATER_FILES)).toEqual(['later.js']);
    expect(page && listedFiles(page, 'other')).toEqual([]);
  });

  test('are none where the server has no page, or is not there', async () => {
    expect(await readPage(`${await serve([])}none/`)).toBeNull();
    expect(await readPage('http://127.0.0.1:9/')).toBeNull();
  });
});

describe('a page would start again', () => {
  test('when it answers and every file of its start does, those of the kiosk too where it is one', async () => {
    const start = await serve(START);
    expect([await pageAnswers(start, false), await pageAnswers(start, true)]).toEqual([true, false]);
    const whole = await serve([...START, ...KIOSK]);
    expect([await pageAnswers(whole, false), await pageAnswers(whole, true)]).toEqual([true, true]);
  });

  test.each(START)('not without %s, missing or a page put in its place', async (file) => {
    const others = START.filter((each) => each !== file);

    expect(await pageAnswers(await serve(others), false)).toBe(false);
    expect(await pageAnswers(await serve(others, { [file]: 'text/html; charset=utf-8' }), false)).toBe(false);
    expect(await pageAnswers(await serve(others, { [file]: null }), false)).toBe(true);
  });

  test('not from a page that names no file, nor where there is none', async () => {
    expect(await pageAnswers(await serve(START, {}, '<html><head></head></html>'), false)).toBe(false);
    expect(await pageAnswers('http://127.0.0.1:9/', false)).toBe(false);
  });

  test('not when a file is cut in the middle', async () => {
    expect(await pageAnswers(await serve(START, { 'first.js': 'cut' }), false)).toBe(false);
  });
});

/**
 * A server with a page and some files of it.
 *
 * @param types content types of further files; null for none, `cut` for a file that breaks off
 */
async function serve(
  files: readonly string[],
  types: Readonly<Record<string, string | null>> = {},
  page = PAGE,
): Promise<string> {
  const known = new Map<string, string | null>([
    ...files.map((file) => [file, 'text/javascript'] as const),
    ...Object.entries(types),
  ]);
  const server = createServer(({ url = '' }, response) => {
    const type = known.get(url.slice(1));
    if (url === '/') response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    else if (type === 'cut') {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '9' });
      response.write('12', () => response.destroy());
    } else if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, type ? { 'Content-Type': type } : {}).end('code');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
