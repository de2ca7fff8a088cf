import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What answers one request; `at` counts them from 0. */
export type Answer = (response: ServerResponse, request: IncomingMessage, at: number) => void;

export interface FileServer {
  readonly url: string;
  /** Headers of each request, in their order. */
  readonly asked: readonly IncomingHttpHeaders[];
}

/** A server on loopback for the length of a test. @param answer to any request, or to each path */
export async function serveFile(answer: Answer | Readonly<Record<string, Answer>>): Promise<FileServer> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const one = typeof answer === 'function' ? answer : answer[request.url ?? ''];
    asked.push(request.headers);
    if (one) one(response, request, asked.length - 1);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html>none</html>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

const POLL_MS = 5;

/** A file, as a server that knows ranges sends it. */
export interface Served {
  readonly bytes: Uint8Array;
  readonly etag?: string;
  readonly type?: string;
  /** Bytes after which the connection is closed, once they have all arrived; left out for a whole answer. */
  readonly cut?: { readonly after: number; readonly hasArrived: (bytes: number) => boolean };
}

/** Sends what is asked of a file: the end after a range, or the whole where the version is not that of `If-Range`. */
export function send(response: ServerResponse, request: IncomingMessage, file: Served): void {
  const { bytes, etag, type = 'application/octet-stream', cut } = file;
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN);
  const isPart = !Number.isNaN(start) && etag !== undefined && request.headers['if-range'] === etag;
  const from = isPart ? start : 0;
  response.writeHead(isPart ? 206 : 200, {
    'content-type': type,
    'content-length': bytes.length - from,
    ...(etag && { etag }),
    ...(isPart && { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` }),
  });
  if (!cut) return void response.end(bytes.subarray(from));
  const until = Math.min(from + cut.after, bytes.length);
  response.write(bytes.subarray(from, until));
  const timer = setInterval(() => {
    if (!cut.hasArrived(until)) return;
    response.destroy();
  }, POLL_MS);
  response.once('close', () => clearInterval(timer));
}
