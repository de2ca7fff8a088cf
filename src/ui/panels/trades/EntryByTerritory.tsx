import { useEffect, useRef, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import type { TradeFile } from '../../../state/slices/tradesSlice.ts';
import { Button } from '../../primitives/Button.tsx';
import { NEEDS_HERE } from '../../texts/recruitment.ts';
import { SECTORS_HERE } from '../../texts/sectors.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { NeedsHere } from './NeedsHere.tsx';
import { SectorsHere } from './SectorsHere.tsx';
import { FiguresState } from './TradesState.tsx';

/** Files that each list is made from. */
const FILES = {
  needs: ['recruitment'],
  sectors: ['sectors'],
  both: ['recruitment', 'sectors'],
} as const satisfies Record<string, readonly TradeFile[]>;

interface EntryByTerritoryProps {
  readonly region: Region;
  readonly onChoose: (trade: RomeCode) => void;
}

/** For who has no trade in mind: what the territory looks for, and what it does. */
export function EntryByTerritory({ region, onChoose }: EntryByTerritoryProps) {
  const texts = useTexts(tradesTexts);
  const [list, setList] = useState<'needs' | 'sectors' | null>(null);
  const ways = useRef<HTMLDivElement>(null);
  // What was asked for opens below: it comes into view, the buttons above it.
  useEffect(() => {
    if (list) ways.current?.scrollIntoView({ block: 'start' });
  }, [list]);
  return (
    <div className="stack entry">
      <p>{texts.unsureLead}</p>
      <div ref={ways} className="trades__ways">
        <Button variant="toggle" aria-pressed={list === 'needs'} onClick={() => setList('needs')}>
          {NEEDS_HERE}
        </Button>
        <Button variant="toggle" aria-pressed={list === 'sectors'} onClick={() => setList('sectors')}>
          {SECTORS_HERE}
        </Button>
      </div>
      <FiguresState of={FILES[list ?? 'both']} />
      {list === 'needs' && <NeedsHere region={region} onChoose={onChoose} />}
      {list === 'sectors' && <SectorsHere region={region} />}
    </div>
  );
}
