import type { StateCreator } from 'zustand';
import type { CentreReport } from '../../domain/centre/report.ts';
import type { Place } from '../../domain/places/place.ts';
import type { AppState } from '../store.ts';

/** What the resource centre adds to what is published, for everybody who uses this page: `state/acts/joinCentre.ts`. */
export interface CentreSlice {
  /** Cards of its lists and calendars, each marked with its name. They win over a published card of the same id. */
  readonly centrePlaces: readonly Place[];
  /** What became of each of its files; null until all are read. */
  readonly centreReport: CentreReport | null;
}

export const createCentreSlice: StateCreator<AppState, [], [], CentreSlice> = () => ({
  centrePlaces: [],
  centreReport: null,
});
