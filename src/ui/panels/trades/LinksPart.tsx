import { TRADE_LINKS } from '../../../domain/links/registry.ts';
import type { Trade } from '../../../domain/trades/trades.ts';
import { OutsideLead, OutsideLink } from '../../links/OutsideLink.tsx';
import { useTradeLinks } from './useTradeLinks.ts';

/** Where to go and see for oneself, outside. */
export function LinksPart({ trade }: { readonly trade: Trade }) {
  const links = useTradeLinks(TRADE_LINKS, trade);
  return (
    <section className="part">
      <OutsideLead />
      {links.map((link) => (
        <OutsideLink key={link.id} link={link} />
      ))}
    </section>
  );
}
