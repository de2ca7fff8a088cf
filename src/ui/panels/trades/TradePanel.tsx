import { useEffect, useRef } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import { selectPistes, selectRecruitment, selectTrades } from '../../../state/derived/trades.ts';
import { TRADE_FILES } from '../../../state/slices/tradesSlice.ts';
import { useApp } from '../../../state/useApp.ts';
import { FuturePart } from './FuturePart.tsx';
import { LinksPart } from './LinksPart.tsx';
import { RecruitmentPart } from './RecruitmentPart.tsx';
import { SectorsPart } from './SectorsPart.tsx';
import { TensionPart } from './TensionPart.tsx';
import { TradeIdentity } from './TradeIdentity.tsx';
import { TradeOpco } from './TradeOpco.tsx';
import { FiguresState } from './TradesState.tsx';
import { WideningPart } from './WideningPart.tsx';

interface TradePanelProps {
  readonly region: Region;
  readonly trade: RomeCode;
  /** The focus goes to the trade each time this grows. */
  readonly visit: number;
  readonly onChoose: (trade: RomeCode) => void;
}

/** What is known of one piste, always in the same order: what it is before who recruits, who before why. */
export function TradePanel({ region, trade, visit, onChoose }: TradePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const trades = useApp(selectTrades);
  const recruitment = useApp(selectRecruitment);
  const at = useApp((state) => selectPistes(state).findIndex((piste) => piste.trade.code === trade));
  const piste = useApp((state) => selectPistes(state)[at]);
  const here = piste !== undefined;
  useEffect(() => {
    if (visit === 0 || !here) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start' });
  }, [visit, here]);
  if (!trades || !piste) return null;
  return (
    <div ref={panel} tabIndex={-1} className="trade">
      <TradeIdentity piste={piste} trades={trades} onChoose={onChoose} />
      <FiguresState of={TRADE_FILES} />
      {recruitment && <RecruitmentPart piste={piste} at={at} recruitment={recruitment} region={region} />}
      <TensionPart at={at} region={region} />
      <SectorsPart region={region} />
      <FuturePart trade={piste.trade} region={region} />
      <TradeOpco trade={trade} />
      <LinksPart trade={piste.trade} />
      {recruitment && <WideningPart region={region} />}
    </div>
  );
}
