import { importPart } from '../domain/importPart.ts';
import { parseProgress, progressChannel } from '../domain/offline.ts';
import type { AppStore } from '../state/store.ts';

/**
 * Has the browser copy the application; tells the store how far that
 * is, and when another version waits for its turn. Where there is no service worker, nothing happens.
 *
 * @param base address of the folder of the page
 */
export async function keepForOffline(store: AppStore, base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { capabilities, offlineActions } = store.getState();
  const { setCopy } = offlineActions;
  const offer = (take: () => void) => {
    if (capabilities.newVersions === 'offer') offlineActions.offerNewVersion(take);
  };
  const scope = new URL('./', base).href;
  const library = await importPart(() => import('workbox-window'));
  if (!library.ok) return setCopy({ status: 'interrupted' });
  const workbox = new library.value.Workbox(new URL('serviceWorker.js', scope).href);
  let reloads = false;
  const reload = () => location.reload();
  const stopListening = listenToProgress(scope, (progress) => setCopy({ status: 'copying', ...progress }));
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
