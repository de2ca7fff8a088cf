import { createCentreFiles, readFolder, readSettings } from '../data/centreFolder.ts';
import { selectMapSettled } from '../state/derived/map.ts';
import type { AppStore } from '../state/store.ts';
import { centreWords } from '../ui/texts/centre.ts';
import { whenState } from './whenState.ts';

/**
 * Reads the centre's folder and adds what it holds, once the map is drawn: nothing of it keeps anybody waiting. The page of the
 * person in charge has no map to wait for, and asks for more.
 *
 * @param base address of the folder of the page
 */
export async function openCentre(store: AppStore, base: string): Promise<void> {
  const inCharge = store.getState().capabilities.layout === 'report';
  if (!inCharge) await whenState(store, selectMapSettled);
  const files = createCentreFiles(base);
  const reading = await readSettings(files, inCharge);
  const folder = { reading, files: await readFolder(files, reading.settings.fichiers) };
  await whenState(store, ({ region }) => region.status === 'ready');
  await store.getState().centreActions.joinCentre(folder, centreWords);
}
