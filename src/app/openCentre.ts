import { createCentreFiles, readFolder, readSettings } from '../data/centreFolder.ts';
import { joinCentre } from '../state/acts/joinCentre.ts';
import type { AppStore } from '../state/store.ts';
import { centreWords } from '../ui/texts/centre.ts';
import { createPlaceImporter, startImportWorker } from '../workers/placeImporter.ts';
import { whenState } from './whenState.ts';

/**
 * Reads the centre's folder and adds what it holds, once there is a region. The page of the person in charge asks for more.
 *
 * @param base address of the folder of the page
 */
export async function openCentre(store: AppStore, base: string): Promise<void> {
  const inCharge = store.getState().capabilities.layout === 'report';
  const files = createCentreFiles(base);
  const reading = await readSettings(files, inCharge);
  const folder = { reading, files: await readFolder(files, reading.settings.fichiers) };
  await whenState(store, ({ region }) => region.status === 'ready');
  await joinCentre(store, folder, centreWords, createPlaceImporter(startImportWorker));
}
