import { ifReady } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';
import { derive } from './derive.ts';

/** The directory of trades once loaded, null before. */
export const selectTrades = ({ trades }: AppState) => ifReady(trades);

/** Recruitment needs once loaded, with those of the bassins around the region when they have come too; null before. */
export const selectRecruitment = derive(
  ({ recruitment, ringSurveys }: AppState) => [ifReady(recruitment), ifReady(ringSurveys)] as const,
  (own, join) => (own && join ? join(own) : own),
);

/** Tension once loaded, null before. */
export const selectTension = ({ tension }: AppState) => ifReady(tension);

/** Sectors once loaded, null before. */
export const selectSectors = ({ sectors }: AppState) => ifReady(sectors);
