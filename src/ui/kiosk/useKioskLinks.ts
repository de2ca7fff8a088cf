import { type ExternalLink, KIOSK_LINKS } from '../../domain/links/registry.ts';
import type { Trade } from '../../domain/trades/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { useTradeLinks } from '../panels/trades/useTradeLinks.ts';

/** The links of a trade that a kiosk gives, those that the centre hides left out. */
export function useKioskLinks(trade: Trade): readonly ExternalLink[] {
  const hidden = useApp(({ centre }) => centre.hiddenLinks);
  return useTradeLinks(KIOSK_LINKS, trade).filter(({ id }) => !hidden.includes(id));
}
