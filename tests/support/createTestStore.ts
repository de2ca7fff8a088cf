import type { CatalogueSource } from '../../src/data/catalogueSource.ts';
import type { Guide } from '../../src/data/guideFiles.ts';
import type { JoinRing } from '../../src/data/readRing.ts';
import type { JoinSurveys } from '../../src/data/surveyFiles.ts';
import type { NamesTable } from '../../src/domain/catalogue/contract.ts';
import type { Region } from '../../src/domain/catalogue/region.ts';
import type { OpcoTable } from '../../src/domain/places/opcoContract.ts';
import type { Place } from '../../src/domain/places/place.ts';
import type { Problem } from '../../src/domain/problems.ts';
import type { CarpoolsTable } from '../../src/domain/reach/carpoolsContract.ts';
import type { Directs } from '../../src/domain/reach/directs.ts';
import type { NetworkTable } from '../../src/domain/reach/networkContract.ts';
import type { WorkTable } from '../../src/domain/reach/workContract.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { Indicators } from '../../src/domain/statistics/series.ts';
import type { Definitions } from '../../src/domain/trades/guide/definitions.ts';
import type { Sheets } from '../../src/domain/trades/guide/sheets.ts';
import type { Recruitment } from '../../src/domain/trades/recruitment.ts';
import type { Sectors } from '../../src/domain/trades/sectors.ts';
import type { Tension } from '../../src/domain/trades/tension.ts';
import type { Trades } from '../../src/domain/trades/trades.ts';
import { type AppStore, createAppStore } from '../../src/state/store.ts';
import { createSmallDirects, smallCarpools, smallNetwork, smallWork } from './smallDirects.ts';
import { createSmallGuide, createSmallSheets } from './smallGuide.ts';
import { createSmallPlaces, smallOpco } from './smallPlaces.ts';
import { createSmallIndicators, createSmallRegion, smallNames } from './smallRegion.ts';
import { createSmallFigures, createSmallTrades } from './smallTrades.ts';

/** A store over the small region, already loaded. */
export async function createLoadedStore(answers: Partial<FakeAnswers> = {}): Promise<AppStore> {
  const store = createAppStore({ source: createFakeSource(answers) });
  await store.getState().catalogueActions.load();
  return store;
}

interface FakeAnswers {
  readonly region: Result<Region, Problem>;
  readonly ring: Result<JoinRing, Problem>;
  readonly ringSurveys: Result<JoinSurveys, Problem>;
  readonly names: Result<NamesTable, Problem>;
  readonly indicators: Result<Indicators, Problem>;
  readonly trades: Result<Trades, Problem>;
  readonly recruitment: Result<Recruitment, Problem>;
  readonly tension: Result<Tension, Problem>;
  readonly sectors: Result<Sectors, Problem>;
  readonly guide: Result<Guide, Problem>;
  readonly definitions: Result<Definitions, Problem>;
  readonly sheets: Result<Sheets, Problem>;
  readonly places: Result<readonly Place[], Problem>;
  readonly townHalls: Result<readonly Place[], Problem>;
  readonly opco: Result<OpcoTable, Problem>;
  readonly directs: Result<Directs, Problem>;
  readonly carpools: Result<CarpoolsTable, Problem>;
  readonly work: Result<WorkTable, Problem>;
  readonly network: Result<NetworkTable, Problem>;
}

/** A catalogue in memory that counts how often it is asked. */
export function createFakeSource(
  answers: Partial<FakeAnswers> = {},
): CatalogueSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async loadRegion(onProgress) {
      asked.push('region');
      onProgress(0.5);
      return answers.region ?? ok(createSmallRegion());
    },
    async loadRing() {
      asked.push('ring');
      return answers.ring ?? ok((region) => ok(region));
    },
    async loadNames() {
      asked.push('names');
      return answers.names ?? ok(smallNames);
    },
    async loadIndicators(region) {
      asked.push('indicators');
      return answers.indicators ?? ok(createSmallIndicators(region));
    },
    async loadTrades() {
      asked.push('trades');
      return answers.trades ?? ok(createSmallTrades());
    },
    async loadRecruitment() {
      asked.push('recruitment');
      return answers.recruitment ?? ok(createSmallFigures().recruitment);
    },
    async loadRingSurveys() {
      asked.push('ringSurveys');
      return answers.ringSurveys ?? ok((own) => own);
    },
    async loadTension() {
      asked.push('tension');
      return answers.tension ?? ok(createSmallFigures().tension);
    },
    async loadSectors() {
      asked.push('sectors');
      return answers.sectors ?? ok(createSmallFigures().sectors);
    },
    async loadGuide() {
      asked.push('guide');
      return answers.guide ?? ok(createSmallGuide());
    },
    async loadDefinitions() {
      asked.push('definitions');
      return answers.definitions ?? ok({ find: () => [] });
    },
    async loadSheets(_region, letter) {
      asked.push(`sheets ${letter}`);
      return answers.sheets ?? ok(createSmallSheets());
    },
    async loadPlaces(region) {
      asked.push('places');
      return answers.places ?? ok(createSmallPlaces(region));
    },
    async loadTownHalls() {
      return answers.townHalls ?? ok([]);
    },
    async loadNetwork() {
      asked.push('network');
      return answers.network ?? ok(smallNetwork);
    },
    async loadCarpools() {
      asked.push('carpools');
      return answers.carpools ?? ok(smallCarpools);
    },
    async loadWork() {
      asked.push('work');
      return answers.work ?? ok(smallWork);
    },
    async loadDirects() {
      asked.push('directs');
      return answers.directs ?? ok(createSmallDirects());
    },
    async loadOpco() {
      asked.push('opco');
      return answers.opco ?? ok(smallOpco);
    },
  };
}

/** An answer that fails as a server that is out of reach. */
export function unreachable(file: string): Result<never, Problem> {
  return err({ kind: 'catalogue-unreachable', file });
}
