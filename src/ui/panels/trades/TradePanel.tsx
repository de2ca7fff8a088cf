import { type ReactNode, useEffect, useRef } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import { selectSectorsAnswer } from '../../../state/derived/answers.ts';
import { selectRecruitment, selectTrades } from '../../../state/derived/tradeFiles.ts';
import { selectPisteNeeds, selectPisteRecentTension, selectPistes } from '../../../state/derived/trades.ts';
import { TRADE_FILES } from '../../../state/slices/tradesSlice.ts';
import { useApp } from '../../../state/useApp.ts';
import { Folds } from '../../answers/Folds.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { recruitmentAnswerTexts } from '../../texts/answers/recruitment.ts';
import { tradeAnswerTexts } from '../../texts/answers/trades.ts';
import { futureTexts } from '../../texts/future.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { sectorsTexts } from '../../texts/sectors.ts';
import { tensionTexts } from '../../texts/tension.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { FuturePart } from './FuturePart.tsx';
import { TradeLifePart } from './guide/TradeLifePart.tsx';
import { TradeSheetPart } from './guide/TradeSheetPart.tsx';
import { WhoPart } from './guide/WhoPart.tsx';
import { LinksPart } from './LinksPart.tsx';
import { RecruitmentPart } from './RecruitmentPart.tsx';
import { SectorsPart } from './SectorsPart.tsx';
import { TensionPart } from './TensionPart.tsx';
import { TradeAnswer } from './TradeAnswer.tsx';
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
  /** Folds of the place where it is shown: the person's own words first, ways to another trade last. */
  readonly first?: ReactNode;
  readonly last?: ReactNode;
}

/** What is known of one piste: who recruits in one sentence, then, folded, where, why, what it is and what comes next. */
export function TradePanel({ region, trade, visit, onChoose, first, last }: TradePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const trades = useApp(selectTrades);
  const recruitment = useApp(selectRecruitment);
  const at = useApp((state) => selectPistes(state).findIndex((piste) => piste.trade.code === trade));
  const piste = useApp((state) => selectPistes(state)[at]);
  const sectors = useApp(selectSectorsAnswer);
  const texts = useTexts(recruitmentAnswerTexts);
  const here = piste !== undefined;
  useEffect(() => {
    if (visit === 0 || !here) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start' });
  }, [visit, here]);
  if (!trades || !piste) return null;
  return (
    <div ref={panel} tabIndex={-1} className="trade">
      <FiguresState of={TRADE_FILES} />
      <TradeAnswer piste={piste} at={at} region={region}>
        <Folds>
          {first}
          <Disclosure title={texts.foldWhat} aside={tradesTexts.rome(trade)}>
            <div className="stack stack--tight">
              <TradeSheetPart trade={trade} />
              <TradeIdentity piste={piste} trades={trades} onChoose={onChoose} />
            </div>
          </Disclosure>
          <TradeLifePart trade={trade} />
          <Disclosure title={recruitmentTexts.title} aside={<BassinsAside at={at} />}>
            {recruitment && (
              <RecruitmentPart piste={piste} at={at} recruitment={recruitment} region={region} />
            )}
          </Disclosure>
          <Disclosure title={tensionTexts.title} aside={<TensionAside at={at} />}>
            <TensionPart at={at} region={region} />
          </Disclosure>
          <Disclosure title={sectorsTexts.title}>
            <div className="stack stack--tight">
              {sectors && <p>{tradeAnswerTexts.sectors(sectors.said, sectors.years[0])}</p>}
              <SectorsPart region={region} />
              <WhoPart trade={trade} />
            </div>
          </Disclosure>
          <TradeOpco trade={trade} />
          <Disclosure title={futureTexts.title}>
            <FuturePart trade={piste.trade} region={region} />
          </Disclosure>
          <Disclosure title={texts.foldLinks}>
            <LinksPart trade={piste.trade} />
          </Disclosure>
          <Disclosure title={recruitmentTexts.widening}>
            {recruitment && <WideningPart region={region} />}
          </Disclosure>
          {last}
        </Folds>
      </TradeAnswer>
    </div>
  );
}

/** How many bassins the territory crosses. */
function BassinsAside({ at }: { readonly at: number }) {
  const count = useApp((state) => selectPisteNeeds(state)?.[at]?.bassins.length ?? 0);
  return count > 0 && recruitmentAnswerTexts.bassins(count);
}

/** The latest class, before the reasons are opened. */
function TensionAside({ at }: { readonly at: number }) {
  const category = useApp((state) => selectPisteRecentTension(state)?.[at]?.[0]?.category ?? null);
  return tensionTexts.classOf(category);
}
