import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { CatalogueSource } from '../data/catalogueSource.ts';
import { type Capabilities, MODES } from '../domain/modes.ts';
import { type CatalogueSlice, createCatalogueSlice } from './slices/catalogueSlice.ts';
import { createDrawingSlice, type DrawingSlice } from './slices/drawingSlice.ts';
import { createOfflineSlice, type OfflineSlice } from './slices/offlineSlice.ts';
import { createSessionSlice, type SessionSlice } from './slices/sessionSlice.ts';
import { createTerritorySlice, type TerritorySlice } from './slices/territorySlice.ts';
import { createTradesSlice, type TradesSlice } from './slices/tradesSlice.ts';
import { createUiSlice, type UiSlice } from './slices/uiSlice.ts';

export type AppState = CatalogueSlice &
  SessionSlice &
  TerritorySlice &
  TradesSlice &
  DrawingSlice &
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
}

export type AppStore = ReturnType<typeof createAppStore>;

/** The one store of the application, usable without React. Middleware lives here and nowhere else. */
export function createAppStore({ source, capabilities = MODES.explore }: Dependencies) {
  return createStore<AppState>()(
    subscribeWithSelector((...args) => ({
      ...createCatalogueSlice(source)(...args),
      ...createSessionSlice(...args),
      ...createTerritorySlice(...args),
      ...createTradesSlice(source)(...args),
      ...createDrawingSlice(...args),
      ...createUiSlice(...args),
      ...createOfflineSlice(...args),
      capabilities,
    })),
  );
}
