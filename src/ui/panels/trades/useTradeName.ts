import type { RomeCode } from '../../../domain/ids.ts';
import { findTrade } from '../../../domain/trades/trades.ts';
import { selectTrades } from '../../../state/derived/tradeFiles.ts';
import { useApp } from '../../../state/useApp.ts';
import { tradesTexts } from '../../texts/trades.ts';

/** Label of a trade; what it is and its code before the directory is there. */
export function useTradeName(): (trade: RomeCode) => string {
  const trades = useApp(selectTrades);
  return (trade) => (trades && findTrade(trades, trade)?.label) ?? tradesTexts.unnamed(trade);
}
