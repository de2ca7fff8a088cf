import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { JoinSurveys } from '../../data/surveyFiles.ts';
import type { RomeCode } from '../../domain/ids.ts';
import { MAX_PISTES } from '../../domain/session/session.ts';
import type { Recruitment } from '../../domain/trades/recruitment.ts';
import type { Sectors } from '../../domain/trades/sectors.ts';
import type { Tension } from '../../domain/trades/tension.ts';
import type { Trades } from '../../domain/trades/trades.ts';
import type { AppState } from '../store.ts';
import { IDLE, type Loadable, onDemand } from './loadable.ts';

/** Files of the figures of trades, by the part of the state that holds them. */
export const TRADE_FILES = ['recruitment', 'tension', 'sectors'] as const;
export type TradeFile = (typeof TRADE_FILES)[number];

/** The directory of trades, and its figures each from a file of its own, on demand. The trades kept are in the session (`choices.pistes`). */
export interface TradesSlice {
  readonly trades: Loadable<Trades>;
  readonly recruitment: Loadable<Recruitment>;
  /** What puts the bassins around the region to `recruitment`. */
  readonly ringSurveys: Loadable<JoinSurveys>;
  readonly tension: Loadable<Tension>;
  readonly sectors: Loadable<Sectors>;
  readonly tradesActions: {
    /** Loads the directory and its figures, once; again what failed. Resolves when each has come or has failed. */
    loadTrades(): Promise<void>;
    /** Loads the jobs of sectors alone. */
    loadSectors(): Promise<void>;
    /** Keeps a trade as a piste; one more than three, or twice the same, changes nothing. */
    keepPiste(trade: RomeCode): void;
    dropPiste(trade: RomeCode): void;
  };
}

export function createTradesSlice(source: CatalogueSource): StateCreator<AppState, [], [], TradesSlice> {
  return (set, get) => {
    const setPistes = (change: (pistes: readonly RomeCode[]) => readonly RomeCode[]) =>
      set(({ choices }) => {
        const pistes = change(choices.pistes);
        return pistes === choices.pistes ? {} : { choices: { ...choices, pistes } };
      });
    const store = { get, set };
    const loadSectors = onDemand(
      store,
      source.loadSectors,
      (state) => state.sectors,
      (sectors) => ({ sectors }),
    );
    const loads = [
      onDemand(
        store,
        source.loadTrades,
        (state) => state.trades,
        (trades) => ({ trades }),
      ),
      onDemand(
        store,
        source.loadRecruitment,
        (state) => state.recruitment,
        (recruitment) => ({ recruitment }),
      ),
      onDemand(
        store,
        source.loadRingSurveys,
        (state) => state.ringSurveys,
        (ringSurveys) => ({ ringSurveys }),
      ),
      onDemand(
        store,
        source.loadTension,
        (state) => state.tension,
        (tension) => ({ tension }),
      ),
      loadSectors,
    ];
    return {
      trades: IDLE,
      recruitment: IDLE,
      ringSurveys: IDLE,
      tension: IDLE,
      sectors: IDLE,
      tradesActions: {
        async loadTrades() {
          await Promise.all(loads.map((load) => load()));
        },
        loadSectors,
        keepPiste: (trade) =>
          setPistes((pistes) =>
            pistes.includes(trade) || pistes.length >= MAX_PISTES ? pistes : [...pistes, trade],
          ),
        dropPiste: (trade) =>
          setPistes((pistes) =>
            pistes.includes(trade) ? pistes.filter((other) => other !== trade) : pistes,
          ),
      },
    };
  };
}
