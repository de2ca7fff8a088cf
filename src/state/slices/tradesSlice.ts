import type { StateCreator } from 'zustand';
import type { CatalogueSource, TradeFigures } from '../../data/catalogueSource.ts';
import type { RomeCode } from '../../domain/ids.ts';
import { MAX_PISTES } from '../../domain/session/session.ts';
import type { Trades } from '../../domain/trades/trades.ts';
import type { AppState } from '../store.ts';
import { IDLE, isPending, LOADING, type Loadable, settle } from './catalogueSlice.ts';

/** The directory of trades and its figures, on demand. The trades kept are in the session (`choices.pistes`). */
export interface TradesSlice {
  readonly trades: Loadable<Trades>;
  readonly tradeFigures: Loadable<TradeFigures>;
  readonly tradesActions: {
    /** Loads the directory and its figures, once; again what failed. Resolves when both are ready or have failed. */
    loadTrades(): Promise<void>;
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
    const loadDirectory = async () => {
      const { region, trades } = get();
      if (region.status !== 'ready' || isPending(trades)) return;
      set({ trades: LOADING });
      set({ trades: settle(await source.loadTrades(region.value)) });
    };
    const loadFigures = async () => {
      const { region, tradeFigures } = get();
      if (region.status !== 'ready' || isPending(tradeFigures)) return;
      set({ tradeFigures: LOADING });
      set({ tradeFigures: settle(await source.loadTradeFigures(region.value)) });
    };
    return {
      trades: IDLE,
      tradeFigures: IDLE,
      tradesActions: {
        async loadTrades() {
          await Promise.all([loadDirectory(), loadFigures()]);
        },
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
