import { useEffect, useRef } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import { useApp } from '../../../state/useApp.ts';
import { PistesSection } from '../../panels/trades/PistesSection.tsx';
import { useTradeName } from '../../panels/trades/useTradeName.ts';
import { TextArea } from '../../primitives/TextArea.tsx';
import { tradeNotesTexts } from '../../texts/interview/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { goToTitle } from '../goToTitle.ts';
import { StepHead } from './StepHead.tsx';

interface TradesStepProps {
  readonly region: Region;
  readonly onSearch: () => void;
}

/** Step 5, « Vos pistes de métiers ici »: up to three trades, what the person says of each, what is published. */
export function TradesStep({ region, onSearch }: TradesStepProps) {
  const { lead } = useTexts(tradeNotesTexts);
  return (
    <>
      <StepHead step="trades" lead={lead} />
      <PistesSection
        region={region}
        onSearch={onSearch}
        notes={(trade, visit) => <TradeNotesPart key={trade} trade={trade} visit={visit} />}
      />
    </>
  );
}

interface TradeNotesPartProps {
  readonly trade: RomeCode;
  /** The focus comes here each time this grows. */
  readonly visit: number;
}

/** Arguments for, against, and what is to be checked, in the person's words. */
function TradeNotesPart({ trade, visit }: TradeNotesPartProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const notes = useApp((state) => state.notes.tradeNotes[trade]);
  const { noteTrade } = useApp((state) => state.interviewActions);
  const nameOf = useTradeName();
  const texts = useTexts(tradeNotesTexts);
  useEffect(() => {
    if (visit > 0) goToTitle(title.current);
  }, [visit]);
  return (
    <section className="trade-notes stack stack--tight">
      <h3 ref={title} tabIndex={-1}>
        {texts.title(nameOf(trade))}
      </h3>
      <TextArea
        label={texts.pros}
        placeholder={texts.prosPlaceholder}
        rows={2}
        value={notes?.pros ?? ''}
        onChange={(pros) => noteTrade(trade, { pros })}
      />
      <TextArea
        label={texts.cons}
        placeholder={texts.consPlaceholder}
        rows={2}
        value={notes?.cons ?? ''}
        onChange={(cons) => noteTrade(trade, { cons })}
      />
      <TextArea
        label={texts.toCheck}
        placeholder={texts.toCheckPlaceholder}
        rows={2}
        value={notes?.toCheck ?? ''}
        onChange={(toCheck) => noteTrade(trade, { toCheck })}
      />
    </section>
  );
}
