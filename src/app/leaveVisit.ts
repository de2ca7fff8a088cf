import { KIOSK_QUERY } from '../domain/modes.ts';
import type { AppStore } from '../state/store.ts';
import { wipeStore } from '../state/sync/wipe.ts';

/**
 * Ends a visit when the store says so: the state first, at once, then the page itself, loaded anew at an address that
 * says nothing, in place of the entry of the history it had. What a script still held is gone with it. Out of reach of
 * its files the page stays, wiped: a blank kiosk serves better than an error of the browser.
 *
 * @returns stops watching
 */
export function startLeaving(store: AppStore, page: Window): () => void {
  const address = page.location.pathname + KIOSK_QUERY;
  return store.subscribe(
    ({ leaving }) => leaving,
    (leaving) => {
      if (!leaving) return;
      wipeStore(store);
      store.getState().visitActions.lookAtStart();
      wipePage(page, address);
      void renewPage(page, address).then((renewed) => {
        if (!renewed) store.setState({ leaving: false });
      });
    },
  );
}

function wipePage(page: Window, address: string): void {
  page.speechSynthesis?.cancel();
  page.getSelection()?.removeAllRanges();
  (page.document.activeElement as Partial<HTMLElement> | null)?.blur?.();
  page.scrollTo(0, 0);
  page.history.replaceState(null, '', address);
}

/** False when the page could not be had again. */
async function renewPage(page: Window, address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return false;
  page.location.replace(address);
  return true;
}
