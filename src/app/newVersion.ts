import { filesOfStart, pageAnswers, readPage } from '../data/pageFiles.ts';
import type { AppStore } from '../state/store.ts';

/**
 * When a part does not come, looks whether another version took the place of this one on the server: its files are gone
 * with it. The version is then offered, as it is when the service worker has it, and taken only if the page would start.
 *
 * @returns stops watching
 */
export function watchForNewVersion(store: AppStore, page: Window): () => void {
  const take = async () => {
    if (await pageAnswers(page.location.href, false)) page.location.reload();
    else store.getState().uiActions.tell({ kind: 'part-not-had' });
  };
  return store.subscribe(
    ({ problems }) => problems.find(({ kind }) => kind === 'part-unavailable'),
    async (problem) => {
      const { capabilities, takeNewVersion, offlineActions } = store.getState();
      if (!problem || takeNewVersion || capabilities.newVersions !== 'offer') return;
      const now = await readPage(page.location.href);
      if (now && isOther(now, page.document)) offlineActions.offerNewVersion(() => void take());
    },
  );
}

/** Whether two pages start from other files. Those that came since the start are not of it. */
function isOther(now: Document, here: Document): boolean {
  const started = new Set(filesOfStart(here));
  return filesOfStart(now).some((file) => !started.has(file));
}
