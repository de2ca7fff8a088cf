import { parseProgress, progressChannel } from '../domain/offline.ts';
import { selectMapSettled } from '../state/derived/map.ts';
import type { AppStore } from '../state/store.ts';

/**
 * Has the browser copy the application, once the page has nothing more urgent to do; tells the store how far that
 * is, and when another version waits for its turn. Where there is no service worker, nothing happens.
 *
 * @param base address of the folder of the page
 */
export async function keepForOffline(store: AppStore, base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await firstDrawing(store);
  const { capabilities, offlineActions } = store.getState();
  const { setCopy } = offlineActions;
  const offer = (take: () => void) => {
    if (capabilities.newVersions === 'offer') offlineActions.offerNewVersion(take);
  };
  const scope = new URL('./', base).href;
  const stopListening = listenToProgress(scope, (progress) => setCopy({ status: 'copying', ...progress }));
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(new URL('serviceWorker.js', scope).href);
  let reloads = false;
  const reload = () => location.reload();
  workbox.addEventListener('waiting', () =>
    offer(() => {
      reloads = true;
      workbox.messageSkipWaiting();
    }),
  );
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (reloads) reload();
    // Another window took the new version: this one asks too, its own files are gone.
    else if (isUpdate) offer(reload);
  });
  workbox.addEventListener('redundant', () => setCopy({ status: 'interrupted' }));
  try {
    await workbox.register();
    document.addEventListener('visibilitychange', () => lookForNewVersion(workbox));
    await navigator.serviceWorker.ready;
    setCopy({ status: 'ready' });
  } catch {
    setCopy({ status: 'interrupted' });
  }
  stopListening();
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

function listenToProgress(
  scope: string,
  advance: (progress: NonNullable<ReturnType<typeof parseProgress>>) => void,
): () => void {
  const channel = new BroadcastChannel(progressChannel(scope));
  channel.onmessage = ({ data }) => {
    const progress = parseProgress(data);
    if (progress) advance(progress);
  };
  return () => channel.close();
}

/** A page left open all day learns of a new version when it is looked at again; without network, it does not. */
function lookForNewVersion(workbox: { update(): Promise<void> }): void {
  if (document.visibilityState === 'visible' && navigator.onLine) workbox.update().catch(() => {});
}
