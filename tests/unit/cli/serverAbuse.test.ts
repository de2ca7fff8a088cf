import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/cli/securityHeaders.ts';
import { createStaticServer } from '../../../src/cli/staticServer.ts';

/** Too large for what a connection holds back, so that a download is cut while its file is open. */
const BYTES = 8_000_000;
const FILE = '/big.bin';
/** The kernel lists open files here. */
const OPEN_FILES = '/proc/self/fd';
const PATIENT = { timeout: 8000, interval: 50 };

describe('a range', () => {
  test.each([
    ['bytes=0-9', 206, `bytes 0-9/${BYTES}`, 10],
    ['bytes=5-5', 206, `bytes 5-5/${BYTES}`, 1],
    ['bytes=-4', 206, `bytes ${BYTES - 4}-${BYTES - 1}/${BYTES}`, 4],
    [`bytes=${BYTES - 2}-`, 206, `bytes ${BYTES - 2}-${BYTES - 1}/${BYTES}`, 2],
    [`bytes=${BYTES - 1}-99999999999999999999`, 206, `bytes ${BYTES - 1}-${BYTES - 1}/${BYTES}`, 1],
    ['bytes=9-5', 416, `bytes */${BYTES}`, 0],
    [`bytes=${BYTES}-`, 416, `bytes */${BYTES}`, 0],
    ['bytes=99999999999999999999-', 416, `bytes */${BYTES}`, 0],
    ['bytes=0-1,4-5', 200, undefined, BYTES],
    ['bytes=a-b', 200, undefined, BYTES],
    ['bytes', 200, undefined, BYTES],
    ['lines=0-1', 200, undefined, BYTES],
    ['bytes=', 200, undefined, BYTES],
    ['bytes=--1', 200, undefined, BYTES],
  ])('%s is answered with %i, asked for whole or by its head', async (range, status, part, length) => {
    const { port } = await serve();
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(port, `${method} ${FILE} HTTP/1.1\r\nHost: x\r\nRange: ${range}\r\n`);

      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-range')).toBe(part);
      expect(answer.bodyBytes).toBe(method === 'HEAD' ? 0 : length);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(answer.headers.get(name.toLowerCase())).toBe(value);
    }
    await expectAlive(port);
  });

  test('of another version of the file gives the whole', async () => {
    const { port } = await serve();
    const conditions = 'Range: bytes=0-9\r\nIf-Range: "another"\r\n';

    expect(await ask(port, `GET ${FILE} HTTP/1.1\r\nHost: x\r\n${conditions}`)).toMatchObject({
      status: 200,
      bodyBytes: BYTES,
    });
  });
});

test('a file that is already there is not sent again', async () => {
  const { port } = await serve();
  const tag = (await ask(port, 'HEAD / HTTP/1.1\r\nHost: x\r\n')).headers.get('etag');

  const answer = await ask(port, `GET / HTTP/1.1\r\nHost: x\r\nIf-None-Match: ${tag}\r\n`);

  expect(answer).toMatchObject({ status: 304, bodyBytes: 0 });
});

test('a hundred odd requests are answered, and the server goes on', async () => {
  const { port } = await serve();
  const long = 'a'.repeat(15_000);
  const paths = ['/%', '/%zz', '/%00', '/%c0%ae', '//', '/./.', `/${long}`, '/..;/', '/\\..\\', '*'];
  const extra = [
    '',
    'Range: bytes=9-1\r\n',
    `X-Long: ${long}\r\n`,
    'If-Modified-Since: never\r\n',
    'Range:\r\n',
  ];
  const methods = ['GET', 'HEAD'];
  for (const method of methods)
    for (const path of paths)
      for (const more of extra) {
        const answer = await ask(port, `${method} ${path} HTTP/1.1\r\nHost: x\r\n${more}`);
        const asked = `${method} ${path.slice(0, 20)} ${more.slice(0, 20)}`;
        expect(answer.status, asked).toBeGreaterThanOrEqual(200);
        expect(answer.status, asked).toBeLessThan(500);
      }
  const noise = [
    '\0\0\0\r\n',
    'GET\r\n',
    'GET / HTTP/9.9\r\n',
    'GET / HTTP/1.1\r\nContent-Length: -1\r\nHost: x\r\n',
  ];
  for (const bytes of noise) expect((await ask(port, bytes)).status).toBeGreaterThanOrEqual(400);
  await expectAlive(port);
});

describe.runIf(process.platform === 'linux')('no file stays open', () => {
  test('after three hundred downloads given up at their beginning', async () => {
    const { port, big } = await serve();
    for (let round = 0; round < 30; round++)
      await Promise.all(Array.from({ length: 10 }, () => giveUp(port, round % 2 === 0)));

    await vi.waitFor(() => expect(timesOpen(big)).toBe(0), PATIENT);
    await expectAlive(port);
  });

  test('for who stopped reading, nor for who never finished asking', async () => {
    const { port, connections, big } = await serve();
    const sockets = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const socket = await open(port);
        socket.pause();
        socket.write(at % 2 === 0 ? `GET ${FILE} HTTP/1.1\r\nHost: x\r\n\r\n` : 'GET / HTTP/1.1\r\nHo');
        return socket;
      }),
    );
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    await vi.waitFor(() => expect(timesOpen(big)).toBe(10), PATIENT);
    await expectAlive(port);
    // What a minute does, without the minute.
    for (const connection of connections) connection.setTimeout(100);

    await vi.waitFor(() => expect(timesOpen(big)).toBe(0), PATIENT);
    await expectAlive(port);
  });
});

test('a connection on which nothing moves is closed in the end', () => {
  expect(createStaticServer('.').timeout).toBeGreaterThan(0);
});

async function serve() {
  const site = mkdtempSync(join(tmpdir(), 'arpenteur-server-'));
  writeFileSync(join(site, 'index.html'), '<!doctype html>');
  writeFileSync(join(site, 'big.bin'), Buffer.alloc(BYTES, 120));
  const server = createStaticServer(site);
  const connections: Socket[] = [];
  server.on('connection', (socket) => connections.push(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
    rmSync(site, { recursive: true });
  });
  return { port: (server.address() as AddressInfo).port, connections, big: join(site, FILE) };
}

/** How many times this process holds a file open. */
function timesOpen(file: string): number {
  const targets = readdirSync(OPEN_FILES).map((descriptor) => {
    try {
      return readlinkSync(join(OPEN_FILES, descriptor));
    } catch {
      // Closed since it was listed.
      return '';
    }
  });
  return targets.filter((target) => target === file).length;
}

async function expectAlive(port: number): Promise<void> {
  expect(await ask(port, 'GET / HTTP/1.1\r\nHost: x\r\n')).toMatchObject({ status: 200, bodyBytes: 15 });
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

/** Reads a few bytes of the large file and goes, politely or not. */
async function giveUp(port: number, politely: boolean): Promise<void> {
  const socket = await open(port);
  socket.on('error', () => {});
  await new Promise<void>((resolve) => {
    socket.once('readable', () => {
      socket.read(10);
      if (politely) socket.destroy();
      else socket.resetAndDestroy();
      resolve();
    });
    socket.write(`GET ${FILE} HTTP/1.1\r\nHost: x\r\n\r\n`);
  });
}

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bodyBytes: number;
}

/** Bytes on a bare socket: a library would tidy them. @param head request line and headers, without the empty line */
async function ask(port: number, head: string): Promise<Answer> {
  const socket = await open(port);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', resolve);
    socket.on('error', () => resolve());
    socket.write(`${head}Connection: close\r\n\r\n`);
  });
  const bytes = Buffer.concat(chunks);
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
    }),
  );
  return { status: Number(first.split(' ')[1]), headers, bodyBytes: bytes.length - end - 4 };
}
