import { useMemo } from 'react';
import type { LinkId } from '../../../domain/links/builders.ts';
import { type ExternalLink, linksFor } from '../../../domain/links/registry.ts';
import type { Trade } from '../../../domain/trades/trades.ts';
import { plainForm } from '../../../domain/trades/tradeWords.ts';
import { selectLinkContext } from '../../../state/derived/links.ts';
import { useApp } from '../../../state/useApp.ts';

/** Links of a trade that are switched on, filled with the territory and the trade. */
export function useTradeLinks(ids: readonly LinkId[], trade: Trade): readonly ExternalLink[] {
  const context = useApp(selectLinkContext);
  return useMemo(
    () => linksFor(ids, { ...context, trade: { code: trade.code, words: plainForm(trade.label) } }),
    [ids, context, trade],
  );
}
