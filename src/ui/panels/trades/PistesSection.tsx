import { Ban, Compass, FolderTree, Footprints } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import { PisteChips } from './PisteChips.tsx';
import { ReplacePiste } from './ReplacePiste.tsx';
import { TradeBox } from './TradeBox.tsx';
import { DirectoryState } from './TradesState.tsx';
import { usePistes } from './usePistes.ts';
import './trades.css';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { useTexts } from '../../useTexts.ts';

const BackgroundPart = lazyPart(() => import('./guide/BackgroundPart.tsx').then((m) => m.BackgroundPart));
const BrowseTrades = lazyPart(() => import('./BrowseTrades.tsx').then((m) => m.BrowseTrades));
const EntryByTerritory = lazyPart(() => import('./EntryByTerritory.tsx').then((m) => m.EntryByTerritory));
const SideBySide = lazyPart(() => import('./SideBySide.tsx').then((m) => m.SideBySide));
const TradePanel = lazyPart(() => import('./TradePanel.tsx').then((m) => m.TradePanel));

type Way = 'browse' | 'unsure' | 'from' | 'refuse';

interface PistesSectionProps {
  readonly region: Region;
  /** The field was reached: narrow screens make room for its proposals. */
  readonly onSearch: () => void;
  /** What the person says of the trade that is shown, before what is published of it: the focus goes there instead. */
  readonly notes?: (trade: RomeCode, visit: number) => ReactNode;
}

/** The person's trades: found by name, by family or from the territory, and what is known of each. */
export function PistesSection({ region, onSearch, notes }: PistesSectionProps) {
  const texts = useTexts(tradesTexts);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<Way | null>(null);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const pistes = usePistes();
  const asked = pistes.kept.length > 0;
  useEffect(() => {
    if (asked) void loadTrades();
  }, [asked, loadTrades]);
  const open = (next: Way) => {
    void loadTrades();
    setWay(way === next ? null : next);
  };
  const look = (trade: Parameters<typeof pistes.look>[0]) => {
    pistes.look(trade);
    setWay(null);
  };
  // What was pressed is gone: the focus stays in the section, ahead of what is left to do.
  const backToTitle = () => heading.current?.focus();
  const { lead, browse, unsure, from, refuse } = texts;
  return (
    <section aria-labelledby={title} className="trades stack">
      <h2 id={title} ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{lead}</p>
      <TradeBox onChoose={look} onReach={onSearch} />
      <div className="trades__ways">
        <Button
          variant="toggle"
          icon={<FolderTree />}
          aria-pressed={way === 'browse'}
          onClick={() => open('browse')}
        >
          {browse}
        </Button>
        <Button
          variant="toggle"
          icon={<Compass />}
          aria-pressed={way === 'unsure'}
          onClick={() => open('unsure')}
        >
          {unsure}
        </Button>
        <Button
          variant="toggle"
          icon={<Footprints />}
          aria-pressed={way === 'from'}
          onClick={() => open('from')}
        >
          {from}
        </Button>
        <Button
          variant="toggle"
          icon={<Ban />}
          aria-pressed={way === 'refuse'}
          onClick={() => open('refuse')}
        >
          {refuse}
        </Button>
      </div>
      <DirectoryState />
      <Suspense fallback={null}>
        {way === 'browse' && (
          <Zone>
            <BrowseTrades onChoose={look} />
          </Zone>
        )}
        {way === 'unsure' && (
          <Zone>
            <EntryByTerritory region={region} onChoose={look} />
          </Zone>
        )}
        {(way === 'from' || way === 'refuse') && (
          <Zone>
            <BackgroundPart way={way} onSearch={onSearch} onChoose={look} />
          </Zone>
        )}
        {pistes.waiting && <ReplacePiste pistes={pistes} waiting={pistes.waiting} onKept={backToTitle} />}
        {asked && <PisteChips pistes={pistes} onLook={look} onDropped={backToTitle} />}
        {way === null && pistes.shown && notes?.(pistes.shown, pistes.visit)}
        {way === null && pistes.kept.length > 1 && (
          <Zone>
            <SideBySide region={region} />
          </Zone>
        )}
        {way === null && pistes.shown && (
          <Zone>
            <TradePanel
              region={region}
              trade={pistes.shown}
              visit={notes ? 0 : pistes.visit}
              onChoose={look}
            />
          </Zone>
        )}
      </Suspense>
    </section>
  );
}
