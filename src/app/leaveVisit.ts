import { pageAnswers } from '../data/pageFiles.ts';
import { KIOSK_QUERY } from '../domain/modes.ts';
import type { AppStore } from '../state/store.ts';
import { wipeStore } from '../state/sync/wipe.ts';

/** Between two looks at the server, while the page could not be had anew. */
const AGAIN_MS = 5000;

/** How long somebody can read that everything is erased. */
const READ_MS = 2000;
const SECOND_MS = 1000;

/**
 * Ends a visit when the store says so. The goodbye is counted down first, nothing being wiped while the visit may still be
 * had back. Then the state goes at once, then the page itself, loaded anew at an address that
 * says nothing, in place of the entry of the history it had. What a script still held is gone with it. Where one file
 * of its start does not answer the page stays, wiped, and is loaded anew as soon as it can be while nobody is there: a
 * page without its scripts would be blank.
 *
 * @returns stops watching
 */
export function startLeaving(store: AppStore, page: Window): () => void {
  const address = page.location.pathname + KIOSK_QUERY;
  let timer = 0;
  const stopCounting = store.subscribe(
    ({ goodbyeLeft }) => goodbyeLeft,
    (left) => {
      page.clearTimeout(timer);
      if (left !== null)
        timer = page.setTimeout(() => store.getState().visitActions.countGoodbye(), SECOND_MS);
    },
  );
  const stopWiping = store.subscribe(
    ({ leaving }) => leaving,
    (leaving) => {
      if (!leaving) return;
      wipeStore(store);
      store.getState().visitActions.lookAtStart();
      wipePage(page, address);
      void renewPage(store, page, address);
    },
  );
  return () => {
    stopCounting();
    stopWiping();
    page.clearTimeout(timer);
  };
}

function wipePage(page: Window, address: string): void {
  page.speechSynthesis?.cancel();
  page.getSelection()?.removeAllRanges();
  (page.document.activeElement as Partial<HTMLElement> | null)?.blur?.();
  page.scrollTo(0, 0);
  page.history.replaceState(null, '', address);
}

/** Resolves when the page is on its way, or when somebody began a visit on the one that stayed: its end comes here again. */
async function renewPage(store: AppStore, page: Window, address: string): Promise<void> {
  const isFree = () => store.getState().visit.screen === 'welcome';
  await new Promise((resume) => page.setTimeout(resume, READ_MS));
  for (let free = true; free; free = isFree()) {
    const answers = await pageAnswers(new URL(address, page.location.href).href, true);
    if (answers && isFree()) return page.location.replace(address);
    store.setState({ leaving: false });
    await new Promise((resume) => page.setTimeout(resume, AGAIN_MS));
  }
}
