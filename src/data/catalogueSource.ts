import type { NamesTable } from '../domain/catalogue/contract.ts';
import type { Region } from '../domain/catalogue/region.ts';
import { importPart } from '../domain/importPart.ts';
import type { OpcoTable } from '../domain/places/opcoContract.ts';
import type { Place } from '../domain/places/place.ts';
import type { Problem } from '../domain/problems.ts';
import type { CarpoolsTable } from '../domain/reach/carpoolsContract.ts';
import type { Directs } from '../domain/reach/directs.ts';
import type { NetworkTable } from '../domain/reach/networkContract.ts';
import type { WorkTable } from '../domain/reach/workContract.ts';
import { err, type Result } from '../domain/result.ts';
import type { Indicators } from '../domain/statistics/series.ts';
import type { Definitions } from '../domain/trades/guide/definitions.ts';
import type { Sheets } from '../domain/trades/guide/sheets.ts';
import type { Recruitment } from '../domain/trades/recruitment.ts';
import type { Sectors } from '../domain/trades/sectors.ts';
import type { Tension } from '../domain/trades/tension.ts';
import type { Trades } from '../domain/trades/trades.ts';
import type { FileReader } from './artifacts.ts';
import type { Guide } from './guideFiles.ts';
import type { LaterFiles } from './laterFiles.ts';
import { readRegion } from './readRegion.ts';
import type { JoinRing } from './readRing.ts';
import type { JoinSurveys } from './surveyFiles.ts';

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
  /** After them: what puts the bassins around the region to them. */
  loadRingSurveys(region: Region): Promise<Result<JoinSurveys, Problem>>;
  /** On demand: how tense families of trades are, and why. */
  loadTension(region: Region): Promise<Result<Tension, Problem>>;
  /** On demand: jobs of the sectors by zones d'emploi. */
  loadSectors(region: Region): Promise<Result<Sectors, Problem>>;
  /** On demand: where trades lead, and what one can do in each. */
  loadGuide(region: Region, trades: Trades): Promise<Result<Guide, Problem>>;
  /** On demand: what definitions of trades say, to search them. */
  loadDefinitions(region: Region, trades: Trades): Promise<Result<Definitions, Problem>>;
  /** On demand: all that is told of the trades whose code begins with a letter. */
  loadSheets(region: Region, letter: string): Promise<Result<Sheets, Problem>>;
  /** On demand: cards of places, events and schools, positions resolved (the centre of the commune when no address is known). */
  loadPlaces(region: Region): Promise<Result<readonly Place[], Problem>>;
  /** After the places: cards of town halls, the last doors of all. */
  loadTownHalls(region: Region): Promise<Result<readonly Place[], Problem>>;
  /** On demand: how long trains and coaches take between two stops, without a change. */
  loadDirects(region: Region): Promise<Result<Directs, Problem>>;
  /** On demand: where one waits for a shared car. */
  loadCarpools(region: Region): Promise<Result<CarpoolsTable, Problem>>;
  /** On demand: where people of each zone d'emploi go to work, and its unemployment. */
  loadWork(region: Region): Promise<Result<WorkTable, Problem>>;
  /** After the first map: main roads and railway lines, to recognise places by. */
  loadNetwork(region: Region): Promise<Result<NetworkTable, Problem>>;
  /** On demand: who funds the training of each sector, and the sectors of each trade. */
  loadOpco(region: Region): Promise<Result<OpcoTable, Problem>>;
}

/** The published files, read when they are asked for. @param loadRing where a page reads what is around the region aside */
export function createCatalogueSource(
  files: FileReader,
  loadRing?: CatalogueSource['loadRing'],
): CatalogueSource {
  const later = <T>(read: (part: LaterFiles, region: Region) => Promise<Result<T, Problem>>) =>
    fromPart(
      () => importPart(() => import('./laterFiles.ts')),
      ({ createLaterFiles }, region) => read(createLaterFiles(files), region),
    );
  return {
    loadRegion: (onProgress) => readRegion(files, onProgress),
    loadRing:
      loadRing ??
      fromPart(
        () => importPart(() => import('./readRing.ts')),
        ({ readRingHere }, region) => readRingHere(files, region),
      ),
    loadNames: later((part, region) => part.loadNames(region)),
    loadIndicators: later((part, region) => part.loadIndicators(region)),
    loadTrades: later((part, region) => part.loadTrades(region)),
    loadTension: later((part, region) => part.loadTension(region)),
    loadSectors: later((part, region) => part.loadSectors(region)),
    loadPlaces: later((part, region) => part.loadPlaces(region)),
    loadTownHalls: later((part, region) => part.loadTownHalls(region)),
    loadOpco: later((part, region) => part.loadOpco(region)),
    loadDirects: later((part, region) => part.loadDirects(region)),
    loadCarpools: later((part, region) => part.loadCarpools(region)),
    loadNetwork: later((part, region) => part.loadNetwork(region)),
    loadWork: later((part, region) => part.loadWork(region)),
    loadRecruitment: fromPart(
      () => importPart(() => import('./surveyFiles.ts')),
      ({ readSurveys }, { index }) => readSurveys(files, index),
    ),
    loadRingSurveys: fromPart(
      () => importPart(() => import('./surveyFiles.ts')),
      ({ readRingSurveys }, { index }) => readRingSurveys(files, index),
    ),
    loadGuide: fromPart(
      () => importPart(() => import('./guideFiles.ts')),
      ({ readGuide }, { index }: Region, trades: Trades) => readGuide(files, index, trades),
    ),
    loadDefinitions: fromPart(
      () => importPart(() => import('./guideFiles.ts')),
      ({ readDefinitions }, { index }: Region, trades: Trades) => readDefinitions(files, index, trades),
    ),
    loadSheets: fromPart(
      () => importPart(() => import('./guideFiles.ts')),
      ({ readSheets }, { index }: Region, letter: string) => readSheets(files, index, letter),
    ),
  };
}

/** What a part of the application reads, which comes first: a problem when it does not. */
function fromPart<Part, Args extends readonly unknown[], T>(
  load: () => Promise<Result<Part, string>>,
  read: (part: Part, region: Region, ...rest: Args) => Promise<Result<T, Problem>>,
): (region: Region, ...rest: Args) => Promise<Result<T, Problem>> {
  return async (region, ...rest) => {
    const part = await load();
    return part.ok
      ? read(part.value, region, ...rest)
      : err({ kind: 'part-unavailable', detail: part.error });
  };
}
