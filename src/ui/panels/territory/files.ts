import type { Region } from '../../../domain/catalogue/region.ts';
import { communesCsv } from '../../../domain/export/communesCsv.ts';
import { territoryGeoJson } from '../../../domain/export/territoryGeoJson.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import { communeRows, jobsTogether } from '../../../domain/statistics/communeRows.ts';
import type { Counting } from '../../../domain/territory/counting.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import type { InOneWay } from '../../texts/addressed.ts';
import type { exportTexts } from '../../texts/exports.ts';
import type { MadeFile } from './saveFile.ts';

/** The table of communes, for a spreadsheet. */
export function communesFile(
  texts: InOneWay<typeof exportTexts>,
  territory: Territory,
  counting: Counting,
  region: Region,
): MadeFile {
  const rows = communeRows(counting, region);
  const text = communesCsv(rows, region.communes.figures.added, {
    ...texts.csv(yearOf(region.communes.figures.privateJobs)),
    preamble: texts.preamble(territory, counting, region, jobsTogether(rows, region)),
  });
  return { name: texts.fileName(territory, 'csv'), type: 'text/csv;charset=utf-8', text };
}

/** The outline, for a map. */
export function outlineFile(
  { fileName }: Pick<typeof exportTexts, 'fileName'>,
  territory: Territory,
  counting: Counting,
  region: Region,
): MadeFile {
  const text = JSON.stringify(territoryGeoJson(territory, counting, region));
  return { name: fileName(territory, 'geojson'), type: 'application/geo+json', text };
}
