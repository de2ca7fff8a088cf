import { createCatalogueSource } from '../data/catalogueSource.ts';
import { readCentre } from '../data/centreFile.ts';
import { createHttpFiles, dataFolder } from '../data/httpFiles.ts';
import { readMode } from '../domain/modes.ts';
import { decodeSession } from '../domain/session/codec.ts';
import { EMPTY_SESSION, type Session } from '../domain/session/session.ts';
import { namesUnknownCommune, settleSession } from '../domain/session/settle.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import type { DeviceStore } from '../state/sync/deviceEntry.ts';
import { startIdleReset } from '../state/sync/idleReset.ts';
import { type LeavingPage, startLeaveGuard } from '../state/sync/leaveGuard.ts';
import { readNotebookLink } from '../state/sync/notebookLink.ts';
import { openNotebook } from '../state/sync/openNotebook.ts';
import { type DevicePage, startStorageSync } from '../state/sync/storageSync.ts';
import { type AddressBar, readFragment, startUrlSync } from '../state/sync/urlSync.ts';
import { today } from '../state/today.ts';
import { closeBrowser } from './closeBrowser.ts';
import { startLeaving } from './leaveVisit.ts';

/**
 * Wires the store to the files beside the page.
 * @param base address of the folder of the page
 * @param query part of its address that says the mode, with its "?"
 */
export function createPageStore(base: string, query: string): AppStore {
  return createAppStore({
    source: createCatalogueSource(createHttpFiles(dataFolder(base))),
    capabilities: readMode(query),
  });
}

/** What the application uses of its window. */
export type Page = AddressBar & LeavingPage & DevicePage;

/**
 * Loads the region, opens the link of the page, then keeps the address in step, offers what this device kept, and asks
 * before the page is left with unsaved work. Resolves once usable or failed.
 */
export async function boot(store: AppStore, page: Page, device: DeviceStore): Promise<void> {
  const stopWaiting = store.subscribe(
    ({ region }) => region.status,
    async (status) => {
      if (status !== 'ready') return;
      stopWaiting();
      const { capabilities } = store.getState();
      if (!capabilities.sessionInAddress) return;
      const { session, ignored } = decodeSession(readFragment(page.location.hash));
      if (session !== EMPTY_SESSION || ignored.length > 0) await open(store, session, ignored);
      startUrlSync(
        store,
        page,
        (arrived, unread) => open(store, arrived, unread),
        async (payload) => openNotebook(store, await readNotebookLink(payload), 'link'),
      );
      if (!capabilities.keepOnDevice) return;
      startLeaveGuard(store, page);
      await startStorageSync(store, device, page, today);
    },
  );
  await store.getState().catalogueActions.load();
}

/** Starts what only a page in a public place needs, before anything is asked of it. Resolves once its settings are read. */
export async function bootKiosk(store: AppStore, page: Window): Promise<void> {
  const { capabilities, visitActions } = store.getState();
  if (!capabilities.browserGestures) closeBrowser(page.document);
  if (!capabilities.wipedWhenIdle) return;
  startLeaving(store, page);
  const { baseURI } = page.document;
  const { settings, flaw } = await readCentre(createHttpFiles(baseURI), baseURI);
  visitActions.setUp(settings, flaw);
  startIdleReset(store, page);
}

/** Puts a session from outside in place, and says what could not be kept of it. */
async function open(store: AppStore, session: Session, ignored: readonly string[]): Promise<void> {
  const { region, catalogueActions } = store.getState();
  if (region.status !== 'ready') return;
  if (namesUnknownCommune(session, region.value)) await catalogueActions.loadNames();
  const { names, sessionActions, uiActions } = store.getState();
  const settled = settleSession(session, region.value, names.status === 'ready' ? names.value : null);
  sessionActions.restore(settled.session);
  const unread = settled.dropped > 0 ? [...ignored, 'k'] : ignored;
  if (settled.heavy) uiActions.tell({ kind: 'drawing-left-out' });
  else if (unread.length > 0) uiActions.tell({ kind: 'link-partly-read', ignored: unread });
  else if (settled.replaced > 0) uiActions.tell({ kind: 'communes-replaced', count: settled.replaced });
}
