import { addPlugins, cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { folderPath, listFiles } from '../domain/centre/fileNames.ts';
import {
  CENTRE_FILE,
  CENTRE_FOLDER,
  CENTRE_SETTINGS,
  isOfCentre,
  progressChannel,
} from '../domain/offline.ts';

/** What is used of the scope of a service worker: the library of the page does not describe it. */
interface ServiceWorkerScope {
  /** Every file of the build, put here by it. */
  readonly __WB_MANIFEST: readonly (PrecacheEntry & { readonly integrity: string })[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message' | 'fetch',
    listener: (event: MessageEvent<unknown> & WorkerEvent) => void,
  ): void;
}

/** What is used of the events of a service worker. */
interface WorkerEvent {
  readonly request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
declare const self: ServiceWorkerScope;

/**
 * Copies the whole application when it is installed, then serves the copy, network or not. A file that is not what
 * the build made is never kept; a data file that has been damaged since is dropped, and fetched again.
 */
const entries = self.__WB_MANIFEST;
const { scope } = self.registration;
const digests = new Map(
  entries
    .filter(({ url }) => url.startsWith('data/'))
    .map(({ url, integrity }) => [new URL(url, scope).pathname, integrity]),
);
const built = new Set(entries.map(({ url }) => new URL(url, scope).href));
const channel = new BroadcastChannel(progressChannel(scope));
let done = 0;
const OK = 200;
const SERVER_FAILS = 500;
/** A server that takes longer for a file that was had before is as good as none: what is asked holds the next version. */
const SLOW_MS = 5000;
/** The copy waits no longer for a file of the centre that was never had. */
const LATE_MS = 30_000;

addPlugins([
  {
    async cachedResponseWillBeUsed({ request, cachedResponse }) {
      return cachedResponse && (await isIntact(request, cachedResponse)) ? cachedResponse : null;
    },
    async handlerDidComplete({ event }) {
      if (event?.type !== 'install') return;
      done += 1;
      channel.postMessage({ done, total: entries.length });
    },
  },
]);
cleanupOutdatedCaches();
// What the centre puts on its server beside the build. Heard before the library, which knows nothing of them.
self.addEventListener('fetch', (event) => {
  if (isTheirs(event.request)) event.respondWith(freshOrKept(event.request));
});
// The page's own parameters (`mode`, the worker's `data`) choose nothing among files.
precacheAndRoute([...entries], {
  directoryIndex: 'index.html',
  cleanURLs: false,
  ignoreURLParametersMatching: [/./],
});

// With the rest of the copy: until a worker is active its pages have nothing to show, and no server may hold that.
self.addEventListener('install', (event) => event.waitUntil(keepCentre()));
// From the end of the copy on, the page of the first visit can lose the network too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }) => {
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/** A centre's settings or a file of its folder, or a picture that is not of the build: its logo. */
function isTheirs({ url, destination }: Request): boolean {
  if (!url.startsWith(scope)) return false;
  return isOfCentre(url.slice(scope.length)) || (destination === 'image' && !built.has(url));
}

/** The first page asked for them before it had this worker: they are asked for once more, to be there without network. */
async function keepCentre(): Promise<void> {
  const signal = AbortSignal.timeout(LATE_MS);
  const keep = (path: string) => freshOrKept(new Request(new URL(path, scope), { signal })).catch(() => null);
  const [settings] = await Promise.all([keep(CENTRE_SETTINGS), keep(CENTRE_FILE)]);
  const { fichiers: listed } = (await settings?.json().catch(() => null)) ?? {};
  const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : null;
  await Promise.all(listFiles(names).files.map(({ name }) => keep(folderPath(name))));
}

/**
 * As it is on the server now; without network, or where it does not come in time, as it was the last time. A file of the
 * folder that was never had is one that is not there. @throws TypeError when another was never had
 */
async function freshOrKept(request: Request): Promise<Response> {
  const kept = await caches.open(`${CENTRE_FILE}:${scope}`);
  const last = await kept.match(request);
  try {
    const answer = await fetch(request, {
      cache: 'no-cache',
      signal: last ? AbortSignal.timeout(SLOW_MS) : request.signal,
    });
    // A server in trouble, or a page of the network in place of a file, takes nothing away from what was had.
    if (answer.status >= SERVER_FAILS) return last ?? answer;
    if (isPage(answer)) return answer;
    if (answer.status === OK) await kept.put(request, answer.clone());
    else await kept.delete(request);
    return answer;
  } catch (failure) {
    if (last) return last;
    if (request.url.startsWith(scope + CENTRE_FOLDER)) return new Response(null, { status: 204 });
    throw failure;
  }
}

function isPage({ headers }: Response): boolean {
  return /html/.test(headers.get('content-type') ?? '');
}

/** False for a data file whose bytes are no longer those of the build. Code is checked when it is copied only. */
async function isIntact(request: Request, response: Response): Promise<boolean> {
  const expected = digests.get(new URL(request.url).pathname);
  if (!expected) return true;
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return expected === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
