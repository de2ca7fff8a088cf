import type { Page } from 'playwright-core';

/** Everything that a browser may keep of a page, as the page and its context see it. */
export interface Residue {
  readonly localStorage: number;
  readonly sessionStorage: number;
  readonly databases: number;
  readonly cookies: number;
  /** Cached addresses that are not files of the application. */
  readonly cached: readonly string[];
  readonly fragment: string;
  readonly entry: unknown;
}

export async function residueOf(page: Page): Promise<Residue> {
  const cookies = (await page.context().cookies()).length;
  const seen = await page.evaluate(async () => {
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      // The copy for offline use writes beside an address the digest of its file.
      for (const { url } of await (await caches.open(name)).keys())
        cached.push(url.replace(/\?__WB_REVISION__=[0-9a-f]{32}$/, ''));
    }
    const folder = new URL('.', location.href).href;
    return {
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cached: cached.filter((url) => !url.startsWith(folder) || /[?#]/.test(url)),
      fragment: location.hash,
      entry: history.state as unknown,
    };
  });
  return { ...seen, cookies };
}

export const NO_RESIDUE: Residue = {
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  cookies: 0,
  cached: [],
  fragment: '',
  entry: null,
};

/** Whether the memory of the page's scripts holds a text, once what nobody holds is collected. */
export async function heapHolds(page: Page, text: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  let tail = '';
  let found = false;
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    const read = tail + chunk;
    found ||= read.includes(text);
    tail = read.slice(-text.length);
  });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return found;
}
