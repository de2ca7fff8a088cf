import { ifReady } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';

/** The directory of trades once loaded, null before. */
export const selectTrades = ({ trades }: AppState) => ifReady(trades);

/** Recruitment needs once loaded, null before. */
export const selectRecruitment = ({ recruitment }: AppState) => ifReady(recruitment);

/** Tension once loaded, null before. */
export const selectTension = ({ tension }: AppState) => ifReady(tension);

/** Sectors once loaded, null before. */
export const selectSectors = ({ sectors }: AppState) => ifReady(sectors);
