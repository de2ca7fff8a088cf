import { LATER_FILES, listedFiles } from '../data/pageFiles.ts';

/**
 * Fetches, one after the other and at the lowest priority, what the page will need later: a panel that is opened then
 * asks nothing of the network, nor of a server where another version took the place of this one. Scripts stay with
 * the page, unread until they are needed; styles in the browser's own copy. What does not come is asked for again when it
 * is needed. Resolves at the end.
 */
export async function fetchLater(page: Document): Promise<void> {
  for (const file of listedFiles(page, LATER_FILES)) {
    const address = new URL(file, page.baseURI).href;
    await (file.endsWith('.js') ? preloadScript(page, address) : fetchStyle(address));
  }
}

function preloadScript(page: Document, address: string): Promise<void> {
  return new Promise((done) => {
    const link = page.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.fetchPriority = 'low';
    link.href = address;
    link.onload = link.onerror = () => done();
    page.head.append(link);
  });
}

async function fetchStyle(address: string): Promise<void> {
  await fetch(address, { priority: 'low' })
    .then((answer) => answer.arrayBuffer())
    .catch(() => null);
}
