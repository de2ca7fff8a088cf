import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createStaticServer } from '../../src/cli/staticServer.ts';
import { DIST } from './siteCopy.ts';

/** What the browser writes of a file that does not come, and React of a part that needed it. */
export const MISSING =
  /Failed to load resource|Failed to fetch dynamically imported module|Worker failed to load|Unable to preload CSS/;

/** The built application in as many folders as one likes, each with its own holes. */
export interface BrokenSite {
  /** Address of a folder, with its final slash. */
  readonly url: (folder: string) => string;
  /** Files that a folder does not have: 503. Changed at will. */
  readonly holes: (folder: string) => Set<string>;
  /** Puts another version in a folder: its page names other files, those of the one before are gone. */
  readonly renew: (folder: string) => void;
  /** Scripts asked for in a folder so far. */
  readonly asked: (folder: string) => ReadonlySet<string>;
}

/** Scripts of the build, as paths below the page. */
export function scriptsOfBuild(): string[] {
  const names = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
  return names.map((name) => `assets/${name}`);
}

/** Folder and path of an address: both empty when it has none. */
function partsOf(url = ''): readonly [string, string, string] {
  const [all = '', folder = '', path = ''] = /^\/([^/?]*)\/([^?]*)/.exec(url) ?? [];
  return [all, folder, path];
}

/** Where the next version has its scripts and styles. */
const NEXT = 'next/';
const NEXT_PAGE = readFileSync(join(DIST, 'index.html'), 'utf8').replaceAll('assets/', NEXT);

/** Serves it for the length of a test. A folder has its own addresses: nothing of it is in the browser's copy yet. */
export async function serveBroken({ data }: { readonly data: boolean }): Promise<BrokenSite> {
  const inner = createStaticServer(DIST);
  const holes = new Map<string, Set<string>>();
  const renewed = new Set<string>();
  const asked = new Map<string, Set<string>>();
  const of = (sets: Map<string, Set<string>>, folder: string) => {
    const set = sets.get(folder) ?? new Set<string>();
    sets.set(folder, set);
    return set;
  };
  const server = createServer((request, response) => {
    const [, folder, path] = partsOf(request.url);
    if (path.endsWith('.js')) of(asked, folder).add(path);
    if (of(holes, folder).has(path)) return response.writeHead(503).end();
    if (!data && path.startsWith('data/')) return response.writeHead(404).end();
    if (renewed.has(folder)) {
      if (path.startsWith('assets/')) return response.writeHead(404).end();
      if (path === '') return response.setHeader('Content-Type', 'text/html').end(NEXT_PAGE);
    }
    request.url = `/${path.replace(NEXT, 'assets/')}`;
    return inner.emit('request', request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: (folder) => `http://127.0.0.1:${port}/${folder}/`,
    renew: (folder) => renewed.add(folder),
    holes: (folder) => of(holes, folder),
    asked: (folder) => of(asked, folder),
  };
}
