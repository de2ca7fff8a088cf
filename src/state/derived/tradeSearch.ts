import { createTradeSearch, type TradeSearch } from '../../domain/trades/search.ts';
import { derive } from './derive.ts';
import { selectTrades } from './tradeFiles.ts';

/**
 * The search of trades, its index made when it is first selected; null before the directory is there. Apart from what else is
 * known of trades: its words come with the field that asks for them.
 */
export const selectTradeSearch = derive(
  (state) => [selectTrades(state)] as const,
  (trades): TradeSearch | null => trades && createTradeSearch(trades),
);
