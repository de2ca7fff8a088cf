import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './securityHeaders.ts';

/** Files whose name holds a hash of their content never change: `app-B8xk2f9Q.js`, `communes.3f2a9c01.json`. */
const HASHED = /(?:-[\w-]{8}|\.[0-9a-f]{8,64})\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A server of the built application, not yet listening. Hashed files are kept for ever by the browser,
 * everything else is asked for again. An address that names no file leads back to the page.
 *
 * @param folder the built application, read once: files added later are not served
 * @param headers of every answer
 */
export function createStaticServer(
  folder: string,
  headers: Readonly<Record<string, string>> = SECURITY_HEADERS,
): Server {
  const serveFile = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', HASHED.test(path) ? FOREVER : 'no-cache');
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    serveFile(request, response, () => {
      if (isPage(request.url ?? '/')) response.writeHead(302, { Location: '/' }).end();
      else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Introuvable\n');
    });
  });
}

/** An address typed by a person, as opposed to that of a file the page asks for. */
function isPage(url: string): boolean {
  const path = url.split('?')[0] ?? '';
  return path !== '/' && !path.includes('.') && !path.includes('%');
}
