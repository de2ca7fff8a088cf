import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findNginx } from './findNginx.ts';

const DEPLOY = resolve(import.meta.dirname, '../../deploy/nginx');

/** Where the application stands: at the root of a host, or in the folder `/arpenteur/` of another site. */
export type Place = 'site' | 'folder';

export interface RunningNginx {
  /** Address of the application, with its final slash. */
  readonly url: string;
  readonly port: number;
  readonly brotli: boolean;
  readonly stop: () => Promise<void>;
}

/** Starts nginx on loopback with the files of `deploy/nginx`; only the port and the folder are changed. */
export async function startNginx(dist: string, place: Place): Promise<RunningNginx> {
  const executable = findNginx();
  if (!executable) throw new Error('nginx is not there');
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-nginx-'));
  const port = await freePort();
  const module = resolve(dirname(executable), '../lib/nginx/modules/ngx_http_brotli_static_module.so');
  const brotli = existsSync(module);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const read = (name: string) =>
    readFileSync(join(DEPLOY, name), 'utf8')
      .replaceAll('/var/www/arpenteur', dist)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('#brotli_static', brotli ? 'brotli_static' : '#brotli_static');
  for (const name of ['arpenteur-files.conf', 'arpenteur-folder.conf']) put(`snippets/${name}`, read(name));
  put('http.conf', read('arpenteur-http.conf'));
  put(
    'site.conf',
    place === 'site'
      ? read('arpenteur-site.conf')
      : `server { listen 127.0.0.1:${port}; root ${folder}/empty; include snippets/arpenteur-folder.conf; }`,
  );
  put(
    'nginx.conf',
    mainFile(folder, resolve(dirname(executable), '../../etc/nginx/mime.types'), brotli ? module : null),
  );
  const server = spawn(executable, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}${place === 'site' ? '/' : '/arpenteur/'}`;
  await answers(server, url);
  return {
    url,
    port,
    brotli,
    stop: async () => {
      await ended(server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** What Debian's own `nginx.conf` brings, without what needs the system's folders. */
function mainFile(folder: string, types: string, brotli: string | null): string {
  return `
${brotli ? `load_module ${brotli};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  sendfile on;
  tcp_nopush on;
  include ${types};
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include http.conf;
  include site.conf;
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Resolves with the first answer. @throws Error with what nginx said, when it went away instead */
async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`nginx did not start: ${said}`);
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolved) => {
    if (server.exitCode !== null) return resolved();
    server.once('exit', () => resolved());
    server.kill('SIGQUIT');
    server.kill('SIGTERM');
  });
}
