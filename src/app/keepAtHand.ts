import { selectMapSettled } from '../state/derived/map.ts';
import type { AppStore } from '../state/store.ts';
import { fetchLater } from './fetchLater.ts';
import { keepForOffline } from './keepForOffline.ts';

/** A person who came to draw begins within this time of the first map: nothing is fetched meanwhile that can wait. */
const FIRST_ACTS_MS = 10_000;

/**
 * Once the page has nothing more urgent to do: fetches what it will need later, and has the browser copy the whole for
 * the next times. A kiosk has all of its visit from the start.
 */
export async function keepAtHand(store: AppStore, page: Document): Promise<void> {
  await firstDrawing(store);
  if (store.getState().capabilities.layout === 'explore')
    setTimeout(() => void fetchLater(page), FIRST_ACTS_MS);
  await keepForOffline(store, page.baseURI);
}

/** Resolves when the map has been drawn, or will not be. */
function firstDrawing(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!selectMapSettled(store.getState())) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
