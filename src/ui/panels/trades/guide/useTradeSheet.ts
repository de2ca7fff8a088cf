import { useEffect, useMemo } from 'react';
import type { RomeCode } from '../../../../domain/ids.ts';
import { sheetOf, type TradeSheet } from '../../../../domain/trades/guide/sheets.ts';
import { selectTrades } from '../../../../state/derived/tradeFiles.ts';
import { IDLE, ifReady, type Loadable } from '../../../../state/slices/loadable.ts';
import { useApp } from '../../../../state/useApp.ts';

/** What is told of a trade, asked for when it is shown, and where its file stands. */
export function useTradeSheet(trade: RomeCode): {
  readonly sheet: TradeSheet | null;
  readonly status: Loadable<unknown>['status'];
  retry(): void;
} {
  const letter = trade.slice(0, 1);
  const loadable = useApp((state) => state.sheets[letter]) ?? IDLE;
  const trades = useApp(selectTrades);
  const { loadSheets } = useApp((state) => state.guideActions);
  const retry = () => void loadSheets([trade]);
  useEffect(() => {
    void loadSheets([trade]);
  }, [loadSheets, trade]);
  const sheets = ifReady(loadable);
  const sheet = useMemo(
    () => (sheets && trades ? sheetOf(sheets, trades, trade) : null),
    [sheets, trades, trade],
  );
  return { sheet, status: loadable.status, retry };
}
