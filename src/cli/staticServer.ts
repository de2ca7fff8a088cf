import { createServer, type Server, type ServerResponse } from 'node:http';
import send from 'send';
import { CENTRE_FOLDER } from '../domain/offline.ts';
import { SECURITY_HEADERS } from './securityHeaders.ts';

/** Files whose name holds a hash of their content never change: `app-B8xk2f9Q.js`, `communes.3f2a9c01.json`. */
const HASHED = /(?:-[\w-]{8}|\.[0-9a-f]{8,64})\.\w+$/;
/** What a centre puts beside the page, whatever its name looks like, or may have not put there. */
const OF_CENTRE = new RegExp(`^/(?:.*/)?${CENTRE_FOLDER}[^/]`);
const FOREVER = 'public, max-age=31536000, immutable';
/** A connection on which nothing moved for this long is closed: whoever stopped reading would hold a file open. */
const STILL_MS = 60_000;
/** What a server of files may have to say of a request for one of them besides that there is none. */
const SAID: ReadonlySet<number> = new Set([412, 416]);

/** What `send` gives when it cannot answer: a status, and the headers that go with it. */
interface SendError extends Error {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A server of the built application, not yet listening. Hashed files are kept for ever by the browser,
 * everything else is asked for again. An address that names no file leads back to the page; a file that a centre did not put
 * in its folder is no error, and answers nothing. No request stops it, nor leaves
 * a file open ([why](../decisions/0022-static-server.md)).
 *
 * @param folder the built application
 * @param headers of every answer
 */
export function createStaticServer(
  folder: string,
  headers: Readonly<Record<string, string>> = SECURITY_HEADERS,
): Server {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    send(request, path, { root: folder, cacheControl: false })
      .on('headers', (_: ServerResponse, file: string) => {
        response.setHeader(
          'Cache-Control',
          HASHED.test(file) && !OF_CENTRE.test(path) ? FOREVER : 'no-cache',
        );
      })
      .on('directory', () => answerWithoutFile(response, path))
      .on('error', (error: SendError) => {
        if (response.headersSent) response.destroy();
        else if (SAID.has(error.status))
          response.writeHead(error.status, { ...error.headers, 'Content-Length': 0 }).end();
        else answerWithoutFile(response, path);
      })
      .pipe(response);
  });
  server.setTimeout(STILL_MS);
  return server;
}

function answerWithoutFile(response: ServerResponse, path: string): void {
  if (OF_CENTRE.test(path)) response.writeHead(204).end();
  else if (isPage(path)) response.writeHead(302, { Location: '/' }).end();
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Introuvable\n');
}

/** An address typed by a person, as opposed to that of a file the page asks for. */
function isPage(path: string): boolean {
  return path !== '/' && !path.includes('.') && !path.includes('%');
}
