import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import { importWholeFile } from '../../src/domain/places/import/importFile.ts';
import type { ImportReport } from '../../src/domain/places/import/report.ts';
import { roomBeside } from '../../src/domain/places/ownCards.ts';
import { importReportTexts } from '../../src/ui/texts/importReport.ts';
import { unwrap } from './smallTrades.ts';

/** Reads files against the region that is published, in the words of the screen, on 30 November 2026. */
export async function createRealImport() {
  const source = createCatalogueSource(createDiskFiles('public/data'));
  const region = unwrap(await source.loadRegion(() => {}));
  const names = unwrap(await source.loadNames(region));
  const { communes, topology } = region;
  return (content: string | Uint8Array, file = 'lieux.csv'): ImportReport =>
    unwrap(
      importWholeFile({
        file,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ground: { communes, topology, names },
        known: [],
        words: importReportTexts.recurrence,
        room: roomBeside([], {}),
        today: '2026-11-30',
      }),
    );
}
