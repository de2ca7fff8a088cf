import type { Region } from '../../../domain/catalogue/region.ts';
import { sourcesOf } from '../../../domain/figures/provenance.ts';
import type { Trade } from '../../../domain/trades/trades.ts';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { futureTexts } from '../../texts/future.ts';
import { TradeNote } from './TradeNote.tsx';
import { useTradeLinks } from './useTradeLinks.ts';

interface FuturePartProps {
  readonly trade: Trade;
  readonly region: Region;
}

/** Tomorrow: a modest slot, with what it does not say. */
export function FuturePart({ trade, region }: FuturePartProps) {
  const { ecological, digital, demographic } = trade.transitions;
  const links = useTradeLinks(FUTURE, trade);
  const version = sourcesOf(region.index, 'future')[0]?.vintage ?? '';
  return (
    <div className="stack stack--tight">
      <p>{futureTexts.lead}</p>
      <ul className="plain-list">
        <li>{futureTexts.ecological[ecological]}</li>
        <li>{futureTexts.digital[digital]}</li>
        <li>{futureTexts.demographic[demographic]}</li>
      </ul>
      <TradeNote figure="future" year={version} zone={futureTexts.zone} region={region} />
      {links.map((link) => (
        <OutsideLink key={link.id} link={link} />
      ))}
    </div>
  );
}

const FUTURE = ['trades2030'] as const;
