import type { RomeCode } from '../../../domain/ids.ts';
import { closeTrades, domainOf } from '../../../domain/trades/families.ts';
import { appellationsOf, type Trades } from '../../../domain/trades/trades.ts';
import type { Piste } from '../../../state/derived/trades.ts';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import { TradeButtons } from './TradeButtons.tsx';
import { useTradeLinks } from './useTradeLinks.ts';

/** Names shown of a trade: some have more than a hundred. */
const NAMES = 40;

interface TradeIdentityProps {
  readonly piste: Piste;
  readonly trades: Trades;
  readonly onChoose: (trade: RomeCode) => void;
}

/** What the trade is: its name, its code, its other names, the trades close to it. */
export function TradeIdentity({ piste: { trade, families }, trades, onChoose }: TradeIdentityProps) {
  const { sameParent, sameDomain } = closeTrades(trades, trade.code);
  const names = appellationsOf(trades, trade.code).slice(1, NAMES + 1);
  const sheet = useTradeLinks(SHEET, trade);
  const domain = domainOf(trades, trade.code);
  const close = [...sameParent, ...sameDomain];
  return (
    <section className="part">
      <p className="note">
        {[tradesTexts.rome(trade.code), domain && tradesTexts.domain(domain.label)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {trade.regulated && <p>{tradesTexts.regulated}</p>}
      {families.length > 1 && (
        <div className="trade__families">
          <p>{tradesTexts.families(families.length)}</p>
          <ul>
            {families.map(({ family, qualifications }) => (
              <li key={family.code}>
                {family.label} <span className="note">({tradesTexts.qualifications(qualifications)})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sheet.map((link) => (
        <OutsideLink key={link.id} link={link} />
      ))}
      {names.length > 0 && (
        <Disclosure title={tradesTexts.otherNames} level={4}>
          <p className="note">{names.join(' ; ')}</p>
        </Disclosure>
      )}
      {close.length > 0 && (
        <Disclosure title={tradesTexts.close} level={4}>
          <TradeButtons trades={close} onChoose={onChoose} />
        </Disclosure>
      )}
    </section>
  );
}

const SHEET = ['tradeSheet'] as const;
