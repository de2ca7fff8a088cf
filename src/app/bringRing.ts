import { selectMapSettled } from '../state/derived/map.ts';
import { selectRegion } from '../state/derived/region.ts';
import { selectRingWanted } from '../state/derived/ring.ts';
import type { AppStore } from '../state/store.ts';
import { FIRST_ACTS_MS } from './firstActs.ts';
import { whenState } from './whenState.ts';

/** What is used of the window. */
export interface RestingPage {
  readonly navigator: Pick<Navigator, 'onLine'> & { readonly connection?: { readonly saveData?: boolean } };
  readonly requestIdleCallback?: ((run: () => void, options: { timeout: number }) => unknown) | undefined;
  setTimeout(run: () => void, delayMs: number): unknown;
  addEventListener(type: 'online', listener: () => void): void;
}

/** A page that is never at rest waits this long for it. */
const NEVER_IDLE_MS = 10_000;

/**
 * Brings the communes around the region: at once when something needs them, else when the map was drawn, the first acts are
 * over and the page is at rest, but where the person asked the browser to spare data. What did not come is asked for again when
 * it is needed, and when the network is back.
 */
export async function bringRing(store: AppStore, page: RestingPage): Promise<void> {
  const { capabilities, catalogueActions } = store.getState();
  if (capabilities.layout === 'report') return;
  const bring = () => void catalogueActions.loadRing();
  await whenState(store, (state) => selectRegion(state) !== null);
  store.subscribe(selectRingWanted, (wanted) => wanted && bring(), { fireImmediately: true });
  page.addEventListener('online', () => store.getState().ring.status === 'failed' && bring());
  await whenState(store, selectMapSettled);
  if (page.navigator.connection?.saveData) return;
  page.setTimeout(() => {
    if (page.requestIdleCallback) page.requestIdleCallback(bring, { timeout: NEVER_IDLE_MS });
    else bring();
  }, FIRST_ACTS_MS);
}
