import {
  type Background,
  findLeads,
  type Leads,
  type ReconversionOrder,
} from '../../domain/trades/guide/reconversion.ts';
import { bassinsCrossed } from '../../domain/trades/needs.ts';
import { ifReady } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectRecruitment, selectTrades } from './tradeFiles.ts';

/** Where trades lead once loaded, null before. */
export const selectGuide = ({ guide }: AppState) => ifReady(guide);

const selectMainBassin = derive(
  (state) => [selectCounting(state), selectRegion(state)] as const,
  ({ counted }, region) => (region && bassinsCrossed(counted, region)[0]) ?? null,
);

/** Trades that past ones lead to, in some order; null until everything is loaded. */
export type SelectLeads = (state: AppState) => Leads | null;

/**
 * One selector for each order, made once by the part of the screen that chooses it.
 *
 * @param said what is said of the person; that of the notebook unless given
 */
export function createSelectLeads(order: ReconversionOrder, said: Background | null = null): SelectLeads {
  return derive(
    (state) =>
      [
        said ?? state.notes.background,
        selectTrades(state),
        selectGuide(state),
        selectRecruitment(state),
        selectMainBassin(state),
      ] as const,
    (background, trades, guide, recruitment, bassin): Leads | null =>
      trades &&
      guide &&
      recruitment &&
      findLeads(background, { trades, ...guide, recruitment, bassin }, order),
  );
}
