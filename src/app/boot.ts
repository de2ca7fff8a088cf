import { createCatalogueSource } from '../data/catalogueSource.ts';
import { createHttpFiles, dataFolder } from '../data/httpFiles.ts';
import { importPart } from '../domain/importPart.ts';
import { DEFAULT_CENTRE } from '../domain/kiosk/centre.ts';
import { readMode } from '../domain/modes.ts';
import { err } from '../domain/result.ts';
import { selectMapSettled } from '../state/derived/map.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import type { DeviceStore } from '../state/sync/deviceEntry.ts';
import { startIdleReset } from '../state/sync/idleReset.ts';
import { type LeavingPage, startLeaveGuard } from '../state/sync/leaveGuard.ts';
import { readNotebookLink } from '../state/sync/notebookLink.ts';
import { openLinks } from '../state/sync/openLink.ts';
import { openNotebook } from '../state/sync/openNotebook.ts';
import { type DevicePage, startStorageSync } from '../state/sync/storageSync.ts';
import { type AddressBar, startUrlSync } from '../state/sync/urlSync.ts';
import { today } from '../state/today.ts';
import { closeBrowser } from './closeBrowser.ts';
import { ignoreHurriedPresses } from './ignoreHurriedPresses.ts';
import { startLeaving } from './leaveVisit.ts';
import { whenState } from './whenState.ts';

/**
 * Wires the store to the files beside the page.
 * @param base address of the folder of the page
 * @param query part of its address that says the mode, with its "?"
 */
export function createPageStore(base: string, query: string): AppStore {
  const folder = dataFolder(base);
  return createAppStore({
    source: createCatalogueSource(createHttpFiles(folder), async (region) => {
      const part = await importPart(() => import('../workers/ringReader.ts'));
      return part.ok
        ? part.value.readRingAside(folder, region)
        : err({ kind: 'part-unavailable', detail: part.error });
    }),
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
    ({ region }) => region,
    async (region) => {
      if (region.status !== 'ready') return;
      stopWaiting();
      const { capabilities } = store.getState();
      if (!capabilities.sessionInAddress) return;
      startUrlSync(store, page, openLinks(store), async (payload) =>
        openNotebook(store, await readNotebookLink(payload), 'link'),
      );
      if (!capabilities.keepOnDevice) return;
      startLeaveGuard(store, page);
      await startStorageSync(store, device, page, today);
    },
  );
  await store.getState().catalogueActions.load();
}

/**
 * Has the centre's folder read, once the map is drawn: nothing of it, nor of what reads it, keeps anybody waiting. The page of
 * the person in charge has no map to wait for. What does not come leaves what is published.
 */
export async function bootCentre(store: AppStore, base: string): Promise<void> {
  if (store.getState().capabilities.layout !== 'report') await whenState(store, selectMapSettled);
  const reader = await importPart(() => import('./openCentre.ts'));
  if (reader.ok) await reader.value.openCentre(store, base);
}

/** Starts what only a page in a public place needs, before anything is asked of it. Resolves once its settings are read. */
export async function bootKiosk(store: AppStore, page: Window): Promise<void> {
  const { capabilities, visitActions } = store.getState();
  if (!capabilities.browserGestures) closeBrowser(page.document);
  if (!capabilities.wipedWhenIdle) return;
  startLeaving(store, page);
  ignoreHurriedPresses(store, page);
  const { baseURI } = page.document;
  const reader = await importPart(() => import('../data/centreFile.ts'));
  if (reader.ok) {
    const { settings, flaw } = await reader.value.readCentre(baseURI);
    visitActions.setUp(settings, flaw);
  } else visitActions.setUp(DEFAULT_CENTRE, { kind: 'unreadable', detail: reader.error });
  startIdleReset(store, page);
}
