import { TRADE_LINKS } from '../../../domain/links/registry.ts';
import type { Trade } from '../../../domain/trades/trades.ts';
import { linkTexts } from '../../texts/links.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { useTradeLinks } from './useTradeLinks.ts';

/** Where to go and see for oneself, outside. */
export function LinksPart({ trade }: { readonly trade: Trade }) {
  const links = useTradeLinks(TRADE_LINKS, trade);
  return (
    <section className="part">
      <h3>{linkTexts.title}</h3>
      <p className="note">{linkTexts.lead}</p>
      {links.map((link) => (
        <OutsideLink key={link.id} link={link} />
      ))}
    </section>
  );
}
