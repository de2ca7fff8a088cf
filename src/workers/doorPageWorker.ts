export {};

/** What is used of the scope of a service worker: the library of the page does not describe it. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
declare const self: WorkerScope;
/** Files of the page of doors, put here by the build: the page itself, then those named by their content. */
declare const DOOR_PAGE_FILES: readonly string[];

/**
 * Keeps the page of doors, and nothing of the application: a telephone that opened it once opens it again without network. The
 * page is asked for first, so that a new build is seen; its other files never change under their names.
 */
const PREFIX = 'porte:';
const name = PREFIX + DOOR_PAGE_FILES.join();
const urls = DOOR_PAGE_FILES.map((file) => new URL(file, self.registration.scope).href);

self.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open(name)
      .then((kept) => kept.addAll(urls))
      .then(() => self.skipWaiting()),
  ),
);
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const asked = new URL(event.request.url);
  const at = urls.indexOf(asked.origin + asked.pathname);
  if (at === 0) event.respondWith(freshOrKept(event.request));
  else if (at > 0) event.respondWith(keptOrFresh(event.request));
});

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((each) => each.startsWith(PREFIX) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
}

/** @throws TypeError without network, when it was never kept */
async function freshOrKept(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) return answer;
    return (await kept(request)) ?? answer;
  } catch (failure) {
    const last = await kept(request);
    if (last) return last;
    throw failure;
  }
}

async function keptOrFresh(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

async function kept(request: Request): Promise<Response | undefined> {
  return (await caches.open(name)).match(request, { ignoreSearch: true });
}
