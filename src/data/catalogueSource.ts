import type { ArtifactName } from '../domain/catalogue/artifactNames.ts';
import {
  type DataIndex,
  decodeIndicatorsTable,
  decodeNamesTable,
  type NamesTable,
} from '../domain/catalogue/contract.ts';
import { ownCount, type Region } from '../domain/catalogue/region.ts';
import {
  decodeSectorsTable,
  decodeTensionTable,
  decodeTradesTable,
} from '../domain/catalogue/tradesContract.ts';
import { importPart } from '../domain/importPart.ts';
import { decodeOpcoTable, type OpcoTable } from '../domain/places/opcoContract.ts';
import type { Place } from '../domain/places/place.ts';
import { createPlaces, decodePlacesTable } from '../domain/places/placesContract.ts';
import { createTownHalls, decodeTownHalls } from '../domain/places/townHalls.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createIndicators, type Indicators } from '../domain/statistics/series.ts';
import type { Sheets } from '../domain/trades/guide/sheets.ts';
import type { Recruitment } from '../domain/trades/recruitment.ts';
import { createSectors, type Sectors } from '../domain/trades/sectors.ts';
import { createTension, type Tension } from '../domain/trades/tension.ts';
import { createTrades, type Trades } from '../domain/trades/trades.ts';
import { type FileReader, invalid, readTable } from './artifacts.ts';
import type { Guide } from './guideFiles.ts';
import { readRegion } from './readRegion.ts';
import type { JoinRing } from './readRing.ts';

/** Port: what the store and the command line need to be given. Answers, never throws. */
export interface CatalogueSource {
  /** First load: what it takes to draw the map and count. `onProgress` receives a fraction in [0, 1]. */
  loadRegion(onProgress: (fraction: number) => void): Promise<Result<Region, Problem>>;
  /** Later: what puts the communes around the region to it; it stays as it is where the data have none. */
  loadRing(region: Region): Promise<Result<JoinRing, Problem>>;
  /** On demand: former communes and the succession of codes. */
  loadNames(region: Region): Promise<Result<NamesTable, Problem>>;
  /** On demand: series and structures of the profile. */
  loadIndicators(region: Region): Promise<Result<Indicators, Problem>>;
  /** On demand: the directory of trades, enough to find one. */
  loadTrades(region: Region): Promise<Result<Trades, Problem>>;
  /** On demand: recruitment needs, families of trades by bassins d'emploi. */
  loadRecruitment(region: Region): Promise<Result<Recruitment, Problem>>;
  /** On demand: how tense families of trades are, and why. */
  loadTension(region: Region): Promise<Result<Tension, Problem>>;
  /** On demand: jobs of the sectors by zones d'emploi. */
  loadSectors(region: Region): Promise<Result<Sectors, Problem>>;
  /** On demand: where trades lead, and what one can do in each. */
  loadGuide(region: Region, trades: Trades): Promise<Result<Guide, Problem>>;
  /** On demand: all that is told of the trades whose code begins with a letter. */
  loadSheets(region: Region, letter: string): Promise<Result<Sheets, Problem>>;
  /** On demand: cards of places, events and schools, positions resolved (the centre of the commune when no address is known). */
  loadPlaces(region: Region): Promise<Result<readonly Place[], Problem>>;
  /** After the places: cards of town halls, the last doors of all. */
  loadTownHalls(region: Region): Promise<Result<readonly Place[], Problem>>;
  /** On demand: who funds the training of each sector, and the sectors of each trade. */
  loadOpco(region: Region): Promise<Result<OpcoTable, Problem>>;
}

/** The published files, read when they are asked for; those that a page reads aside are told by it. */
export function createCatalogueSource(
  files: FileReader,
  loadRing: CatalogueSource['loadRing'] = async (own) => {
    const part = await importPart(() => import('./readRing.ts'));
    return part.ok
      ? part.value.readRingHere(files, own)
      : err({ kind: 'part-unavailable', detail: part.error });
  },
): CatalogueSource {
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
    loadRegion: (onProgress) => readRegion(files, onProgress),
    loadRing,
    loadNames: ({ index }) => readTable(files, index, 'names', decodeNamesTable),
    loadIndicators: (region) =>
      readModel(region.index, 'indicators', decodeIndicatorsTable, (table) => {
        const indicators = createIndicators(table, region.communes, ownCount(region));
        return indicators ? ok(indicators) : err('not one value per commune');
      }),
    loadTrades: ({ index }) => readModel(index, 'trades', decodeTradesTable, createTrades),
    async loadRecruitment({ index }) {
      const part = await importPart(() => import('./surveyFiles.ts'));
      return part.ok
        ? part.value.readSurveys(files, index)
        : err({ kind: 'part-unavailable', detail: part.error });
    },
    loadTension: ({ index }) => readModel(index, 'tension', decodeTensionTable, createTension),
    loadSectors: ({ index }) => readModel(index, 'sectors', decodeSectorsTable, createSectors),
    async loadGuide({ index }, trades) {
      const part = await importPart(() => import('./guideFiles.ts'));
      return part.ok
        ? part.value.readGuide(files, index, trades)
        : err({ kind: 'part-unavailable', detail: part.error });
    },
    async loadSheets({ index }, letter) {
      const part = await importPart(() => import('./guideFiles.ts'));
      return part.ok
        ? part.value.readSheets(files, index, letter)
        : err({ kind: 'part-unavailable', detail: part.error });
    },
    loadPlaces: (region) =>
      readModel(region.index, 'places', decodePlacesTable, (table) => createPlaces(table, region)),
    loadTownHalls: (region) =>
      readModel(region.index, 'townHalls', decodeTownHalls, (table) => createTownHalls(table, region)),
    loadOpco: ({ index }) => readTable(files, index, 'opco', decodeOpcoTable),
  };
}
