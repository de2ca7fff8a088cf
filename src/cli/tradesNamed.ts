import type { RomeCode } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { misspells } from '../domain/trades/closeness.ts';
import type { Definitions } from '../domain/trades/guide/definitions.ts';
import { findNamed, isShort, withDescribed } from '../domain/trades/guide/described.ts';
import { type AppellationMatch, createTradeSearch } from '../domain/trades/search.ts';
import type { Trades } from '../domain/trades/trades.ts';

/** Appellations of a trade that is found. */
const APPELLATIONS = 20;
/** Appellations suggested for one that is not. */
const SUGGESTIONS = 5;

/**
 * Names that answer what was typed, best first, or the sentence that says that none does: it suggests trades that are called almost so, or
 * else those of whom one says that.
 */
export async function findAppellations(
  trade: string,
  trades: Trades,
  loadDefinitions: () => Promise<Result<Definitions, unknown>>,
): Promise<Result<readonly AppellationMatch[], string>> {
  const search = createTradeSearch(trades);
  const { likeness, appellations } = search.findAppellations(trade, APPELLATIONS);
  const misspelled = () =>
    appellations.some(({ label }) => misspells(trade, label)) ||
    Boolean(search.find(trade, 1).matches[0]?.synonym);
  if (likeness === 'spelled' || (likeness === 'approximate' && misspelled())) return ok(appellations);
  const named = findNamed(search, trade, SUGGESTIONS);
  const definitions = await loadDefinitions();
  const found = definitions.ok ? withDescribed(named, definitions.value, trade, SUGGESTIONS) : named;
  const labels = isShort(found)
    ? search.nearest(trade, SUGGESTIONS)
    : found.matches.map(({ tradeLabel }) => tradeLabel);
  const near = labels.map((label) => `« ${label} »`);
  const unknown = `Aucun métier ne s’appelle « ${trade} ».`;
  return err(near.length > 0 ? `${unknown} Les plus proches : ${near.join(', ')}.` : unknown);
}

/** Trades whose name is the one asked for; that of the best appellation when none is exactly. */
export function tradesMeant(appellations: readonly AppellationMatch[]): readonly RomeCode[] {
  const exact = appellations.filter((match) => match.exact);
  return [...new Set((exact.length > 0 ? exact : appellations.slice(0, 1)).map(({ code }) => code))];
}
