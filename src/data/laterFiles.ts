import type { ArtifactName } from '../domain/catalogue/artifactNames.ts';
import { type DataIndex, decodeIndicatorsTable, decodeNamesTable } from '../domain/catalogue/contract.ts';
import { ownCount } from '../domain/catalogue/region.ts';
import {
  decodeSectorsTable,
  decodeTensionTable,
  decodeTradesTable,
} from '../domain/catalogue/tradesContract.ts';
import { decodeOpcoTable } from '../domain/places/opcoContract.ts';
import { createPlaces, decodePlacesTable } from '../domain/places/placesContract.ts';
import { createTownHalls, decodeTownHalls } from '../domain/places/townHalls.ts';
import type { Problem } from '../domain/problems.ts';
import { createDirects } from '../domain/reach/directs.ts';
import { decodeDirectsTable } from '../domain/reach/directsContract.ts';
import { decodeNetworkTable } from '../domain/reach/networkContract.ts';
import { decodeWorkTable } from '../domain/reach/workContract.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createIndicators } from '../domain/statistics/series.ts';
import { createSectors } from '../domain/trades/sectors.ts';
import { createTension } from '../domain/trades/tension.ts';
import { createTrades } from '../domain/trades/trades.ts';
import { type FileReader, invalid, readTable } from './artifacts.ts';
import type { CatalogueSource } from './catalogueSource.ts';

/** Files that are asked for after the first map, one each: none of what reads them is in the first screen. */
export type LaterFiles = Pick<
  CatalogueSource,
  | 'loadNames'
  | 'loadIndicators'
  | 'loadTrades'
  | 'loadTension'
  | 'loadSectors'
  | 'loadPlaces'
  | 'loadTownHalls'
  | 'loadOpco'
  | 'loadDirects'
  | 'loadWork'
  | 'loadNetwork'
>;

/** Reads them where they are. */
export function createLaterFiles(files: FileReader): LaterFiles {
  /** A table, then what is made from it in memory. */
  async function readModel<T, M>(
    index: DataIndex,
    name: ArtifactName,
    decode: (value: unknown) => Result<T, string>,
    create: (table: T) => Result<M, string>,
  ): Promise<Result<M, Problem>> {
    const table = await readTable(files, index, name, decode);
    if (!table.ok) return table;
    const model = create(table.value);
    return model.ok ? model : err(invalid(index.artifacts[name].path, model.error));
  }

  return {
    loadNames: ({ index }) => readTable(files, index, 'names', decodeNamesTable),
    loadIndicators: (region) =>
      readModel(region.index, 'indicators', decodeIndicatorsTable, (table) => {
        const indicators = createIndicators(table, region.communes, ownCount(region));
        return indicators ? ok(indicators) : err('not one value per commune');
      }),
    loadTrades: ({ index }) => readModel(index, 'trades', decodeTradesTable, createTrades),
    loadTension: ({ index }) => readModel(index, 'tension', decodeTensionTable, createTension),
    loadSectors: ({ index }) => readModel(index, 'sectors', decodeSectorsTable, createSectors),
    loadPlaces: (region) =>
      readModel(region.index, 'places', decodePlacesTable, (table) => createPlaces(table, region)),
    loadTownHalls: (region) =>
      readModel(region.index, 'townHalls', decodeTownHalls, (table) => createTownHalls(table, region)),
    loadOpco: ({ index }) => readTable(files, index, 'opco', decodeOpcoTable),
    loadDirects: ({ index }) =>
      readModel(index, 'directs', decodeDirectsTable, (table) => ok(createDirects(table))),
    loadNetwork: ({ index }) => readTable(files, index, 'network', decodeNetworkTable),
    loadWork: ({ index }) => readTable(files, index, 'work', decodeWorkTable),
  };
}
