import { type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { recruitmentAnswerTexts } from '../../texts/answers/recruitment.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { PisteChips } from './PisteChips.tsx';
import { ReplacePiste } from './ReplacePiste.tsx';
import { TradeBox } from './TradeBox.tsx';
import { DirectoryState } from './TradesState.tsx';
import { usePistes } from './usePistes.ts';
import './trades.css';

const BackgroundPart = lazyPart(() => import('./guide/BackgroundPart.tsx').then((m) => m.BackgroundPart));
const BrowseTrades = lazyPart(() => import('./BrowseTrades.tsx').then((m) => m.BrowseTrades));
const EntryByTerritory = lazyPart(() => import('./EntryByTerritory.tsx').then((m) => m.EntryByTerritory));
const SideBySide = lazyPart(() => import('./SideBySide.tsx').then((m) => m.SideBySide));
const TradePanel = lazyPart(() => import('./TradePanel.tsx').then((m) => m.TradePanel));

interface PistesSectionProps {
  readonly region: Region;
  /** The field was reached: narrow screens make room for its proposals. */
  readonly onSearch: () => void;
  /** What the person says of the trade that is shown, in a fold of its own. */
  readonly notes?: (trade: RomeCode) => ReactNode;
  /** Folds that come last. */
  readonly last?: ReactNode;
}

/** The person's trades: found by name, by family or from the territory, and the answer about the one that is shown. */
export function PistesSection({ region, onSearch, notes, last }: PistesSectionProps) {
  const texts = useTexts(tradesTexts);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const pistes = usePistes();
  const asked = pistes.kept.length > 0;
  useEffect(() => {
    if (asked) void loadTrades();
  }, [asked, loadTrades]);
  // What was pressed is gone: the focus stays in the section, ahead of what is left to do.
  const backToTitle = () => heading.current?.focus();
  const ways = <Ways key={pistes.visit} region={region} onSearch={onSearch} onChoose={pistes.look} />;
  return (
    <section aria-labelledby={title} className="trades stack stack--tight">
      <h2 id={title} ref={heading} tabIndex={-1} className="visually-hidden">
        {texts.title}
      </h2>
      <TradeBox onChoose={pistes.look} onReach={onSearch} hideLabel={asked} />
      <DirectoryState />
      <Suspense fallback={null}>
        {pistes.waiting && <ReplacePiste pistes={pistes} waiting={pistes.waiting} onKept={backToTitle} />}
        {asked && <PisteChips pistes={pistes} onLook={pistes.look} onDropped={backToTitle} />}
        {pistes.shown ? (
          <Zone>
            <TradePanel
              key={pistes.shown}
              region={region}
              trade={pistes.shown}
              visit={pistes.visit}
              onChoose={pistes.look}
              first={notes?.(pistes.shown)}
              last={
                <>
                  {pistes.kept.length > 1 && <Side region={region} />}
                  {ways}
                  {last}
                </>
              }
            />
          </Zone>
        ) : (
          <AnswerCard sentence={texts.lead}>
            <Folds>
              {ways}
              {last}
            </Folds>
          </AnswerCard>
        )}
      </Suspense>
    </section>
  );
}

function Side({ region }: { readonly region: Region }) {
  const texts = useTexts(recruitmentAnswerTexts);
  return (
    <Disclosure title={texts.foldSide}>
      <Zone>
        <SideBySide region={region} />
      </Zone>
    </Disclosure>
  );
}

interface WaysProps {
  readonly region: Region;
  readonly onSearch: () => void;
  readonly onChoose: (trade: RomeCode) => void;
}

/** For who has no word, or no trade, in mind. */
function Ways({ region, onSearch, onChoose }: WaysProps) {
  const { unsure, browse, from, refuse } = useTexts(tradesTexts);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const load = (open: boolean) => {
    if (open) void loadTrades();
  };
  return (
    <>
      <Disclosure title={unsure} onToggle={load}>
        <Zone>
          <EntryByTerritory region={region} onChoose={onChoose} />
        </Zone>
      </Disclosure>
      <Disclosure title={from} onToggle={load}>
        <Zone>
          <BackgroundPart way="from" onSearch={onSearch} onChoose={onChoose} />
        </Zone>
      </Disclosure>
      <Disclosure title={refuse} onToggle={load}>
        <Zone>
          <BackgroundPart way="refuse" onSearch={onSearch} onChoose={onChoose} />
        </Zone>
      </Disclosure>
      <Disclosure title={browse} onToggle={load}>
        <Zone>
          <BrowseTrades onChoose={onChoose} />
        </Zone>
      </Disclosure>
    </>
  );
}
