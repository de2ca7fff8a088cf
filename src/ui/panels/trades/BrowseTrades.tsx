import { useMemo } from 'react';
import type { RomeCode } from '../../../domain/ids.ts';
import { browseTrades } from '../../../domain/trades/families.ts';
import type { Trades } from '../../../domain/trades/trades.ts';
import { selectTrades } from '../../../state/derived/tradeFiles.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { TradeButtons } from './TradeButtons.tsx';

type Choose = (trade: RomeCode) => void;

/** Every trade by domain then family, for who has no word in mind. */
export function BrowseTrades({ onChoose }: { readonly onChoose: Choose }) {
  const trades = useApp(selectTrades);
  return trades && <Tree trades={trades} onChoose={onChoose} />;
}

function Tree({ trades, onChoose }: { readonly trades: Trades; readonly onChoose: Choose }) {
  const texts = useTexts(tradesTexts);
  const domains = useMemo(() => browseTrades(trades), [trades]);
  return (
    <div className="browse">
      <p className="note">{texts.browseLead}</p>
      {domains.map((domain) => (
        <Disclosure key={domain.code} title={domain.label} level={0}>
          <div className="browse__families">
            {domain.families.map((family) => (
              <Disclosure
                key={family.code}
                level={0}
                title={
                  <>
                    {family.label} <span className="note">{texts.tradesOf(family.trades.length)}</span>
                  </>
                }
              >
                <TradeButtons trades={family.trades} onChoose={onChoose} />
              </Disclosure>
            ))}
          </div>
        </Disclosure>
      ))}
    </div>
  );
}
