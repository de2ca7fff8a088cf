import type { Region } from '../../../domain/catalogue/region.ts';
import { communesCsv } from '../../../domain/export/communesCsv.ts';
import { territoryGeoJson } from '../../../domain/export/territoryGeoJson.ts';
import { communeRows } from '../../../domain/statistics/communeRows.ts';
import type { Counting } from '../../../domain/territory/counting.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { exportTexts } from '../../texts/exports.ts';
import type { MadeFile } from './saveFile.ts';

/** The table of communes, for a spreadsheet. */
export function communesFile(territory: Territory, counting: Counting, region: Region): MadeFile {
  const rows = communeRows(counting, region);
  const text = communesCsv(rows, {
    ...exportTexts.csv,
    preamble: exportTexts.preamble(territory, counting, region),
  });
  return { name: exportTexts.fileName(territory, 'csv'), type: 'text/csv;charset=utf-8', text };
}

/** The outline, for a map. */
export function outlineFile(territory: Territory, counting: Counting, region: Region): MadeFile {
  const text = JSON.stringify(territoryGeoJson(territory, counting, region));
  return { name: exportTexts.fileName(territory, 'geojson'), type: 'application/geo+json', text };
}
