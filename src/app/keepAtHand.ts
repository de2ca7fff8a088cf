import { selectMapSettled } from '../state/derived/map.ts';
import type { AppStore } from '../state/store.ts';
import { fetchLater } from './fetchLater.ts';
import { FIRST_ACTS_MS } from './firstActs.ts';
import { keepForOffline } from './keepForOffline.ts';
import { whenState } from './whenState.ts';

/** The first map is looked at, and drawn on, before anything is added to it. */
const AFTER_FIRST_MAP_MS = 1500;

/**
 * Once the page has nothing more urgent to do: draws roads and railway lines, fetches what it will need later, and has the browser
 * copy the whole for the next times. A kiosk has all of its visit from the start; the report draws no map, and is
 * copied with the rest by the other pages.
 */
export async function keepAtHand(store: AppStore, page: Document): Promise<void> {
  await whenState(store, selectMapSettled);
  setTimeout(() => void store.getState().reachActions.loadNetwork(), AFTER_FIRST_MAP_MS);
  if (store.getState().capabilities.layout === 'explore')
    setTimeout(() => void fetchLater(page), FIRST_ACTS_MS);
  await keepForOffline(store, page.baseURI);
}
