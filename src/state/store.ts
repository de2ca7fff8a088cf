import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { CatalogueSource } from '../data/catalogueSource.ts';
import { type Capabilities, MODES } from '../domain/modes.ts';
import type { AnnualImporter } from '../workers/annualImporter.ts';
import { createPlaceImporter, type PlaceImporter, startImportWorker } from '../workers/placeImporter.ts';
import { type AnnualSlice, createAnnualSlice } from './slices/annualSlice.ts';
import { type CatalogueSlice, createCatalogueSlice } from './slices/catalogueSlice.ts';
import { type CentreSlice, createCentreSlice } from './slices/centreSlice.ts';
import { createDrawingSlice, type DrawingSlice } from './slices/drawingSlice.ts';
import { createGuideSlice, type GuideSlice } from './slices/guideSlice.ts';
import { createImportSlice, type ImportSlice } from './slices/importSlice.ts';
import { createInterviewSlice, type InterviewSlice } from './slices/interviewSlice.ts';
import { createKeepSlice, type KeepSlice } from './slices/keepSlice.ts';
import { createOfflineSlice, type OfflineSlice } from './slices/offlineSlice.ts';
import { createOutlineSlice, type OutlineSlice } from './slices/outlineSlice.ts';
import { createPlacesSlice, type PlacesSlice } from './slices/placesSlice.ts';
import { createPlanSlice, type PlanSlice } from './slices/planSlice.ts';
import { createReachSlice, type ReachSlice } from './slices/reachSlice.ts';
import { createSessionSlice, type SessionSlice } from './slices/sessionSlice.ts';
import { createTerritoriesSlice, type TerritoriesSlice } from './slices/territoriesSlice.ts';
import { createTerritorySlice, type TerritorySlice } from './slices/territorySlice.ts';
import { createTradesSlice, type TradesSlice } from './slices/tradesSlice.ts';
import { createUiSlice, type UiSlice } from './slices/uiSlice.ts';
import { createVisitSlice, type VisitSlice } from './slices/visitSlice.ts';

export type AppState = CatalogueSlice &
  SessionSlice &
  TerritorySlice &
  TerritoriesSlice &
  TradesSlice &
  GuideSlice &
  PlacesSlice &
  ReachSlice &
  ImportSlice &
  OutlineSlice &
  AnnualSlice &
  CentreSlice &
  PlanSlice &
  InterviewSlice &
  KeepSlice &
  DrawingSlice &
  VisitSlice &
  UiSlice &
  OfflineSlice & {
    /** What may be done here: given once, with the page. */
    readonly capabilities: Capabilities;
  };

/** What the store needs from the outside; tests give their own. */
export interface Dependencies {
  readonly source: CatalogueSource;
  /** Those of `MODES.explore` when nothing is said. */
  readonly capabilities?: Capabilities;
  /** In a worker unless said otherwise, and on this thread where there is none. */
  readonly importer?: PlaceImporter;
  /** The same for official files of figures. */
  readonly annualImporter?: AnnualImporter;
}

export type AppStore = ReturnType<typeof createAppStore>;

/** The one store of the application, usable without React. Middleware lives here and nowhere else. */
export function createAppStore({
  source,
  capabilities = MODES.explore,
  importer = createPlaceImporter(startImportWorker),
  annualImporter,
}: Dependencies) {
  return createStore<AppState>()(
    subscribeWithSelector((...args) => ({
      ...createCatalogueSlice(source)(...args),
      ...createSessionSlice(...args),
      ...createTerritorySlice(...args),
      ...createTerritoriesSlice(...args),
      ...createTradesSlice(source)(...args),
      ...createGuideSlice(source)(...args),
      ...createPlacesSlice(source)(...args),
      ...createReachSlice(source)(...args),
      ...createImportSlice(importer)(...args),
      ...createAnnualSlice(annualImporter)(...args),
      ...createOutlineSlice(...args),
      ...createCentreSlice(...args),
      ...createPlanSlice(...args),
      ...createInterviewSlice(...args),
      ...createKeepSlice(...args),
      ...createDrawingSlice(...args),
      ...createUiSlice(...args),
      ...createVisitSlice(...args),
      ...createOfflineSlice(...args),
      capabilities,
    })),
  );
}
