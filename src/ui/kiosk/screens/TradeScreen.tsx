import type { RomeCode } from '../../../domain/ids.ts';
import { selectPistes } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { ChosenTrade } from '../ChosenTrade.tsx';
import { HiringList } from '../HiringList.tsx';
import { TradeBranches } from '../TradeBranches.tsx';
import { TradeByName } from '../TradeByName.tsx';
import { TradeLeads } from '../TradeLeads.tsx';

/** Who recruits here, then one trade for who wants one: from what recruits, by its domain or by its name. */
export function TradeScreen() {
  const piste = useApp(selectPistes)[0];
  const [level, ...codes] = useApp(({ visit }) => visit.tradePath);
  const hiring = useApp(({ centre }) => centre.screens.hiring);
  if (piste) return <ChosenTrade piste={piste} />;
  if (level === 'name') return <TradeByName />;
  if (level === 'leads') return <TradeLeads from={codes[0] as RomeCode} />;
  if (level === 'family') return <TradeBranches family={codes[0] ?? ''} branch={[]} />;
  if (level === 'domains' || !hiring) return <TradeBranches family={null} branch={codes} />;
  return <HiringList />;
}
