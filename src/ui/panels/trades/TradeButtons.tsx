import type { RomeCode } from '../../../domain/ids.ts';
import { useTradeName } from './useTradeName.ts';

interface TradeButtonsProps {
  readonly trades: readonly RomeCode[];
  readonly onChoose: (trade: RomeCode) => void;
}

/** Trades as a list of buttons, each leading to its own page of figures. */
export function TradeButtons({ trades, onChoose }: TradeButtonsProps) {
  const nameOf = useTradeName();
  return (
    <ul className="trade-list">
      {trades.map((trade) => (
        <li key={trade}>
          <button type="button" className="trade-list__button" onClick={() => onChoose(trade)}>
            {nameOf(trade)}
          </button>
        </li>
      ))}
    </ul>
  );
}
