import type { Region } from '../../../domain/catalogue/region.ts';
import type { RomeCode } from '../../../domain/ids.ts';
import { useApp } from '../../../state/useApp.ts';
import { PistesSection } from '../../panels/trades/PistesSection.tsx';
import { useTradeName } from '../../panels/trades/useTradeName.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { tradeNotesTexts } from '../../texts/interview/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { Prompt } from '../Prompt.tsx';
import { StepHead } from './StepHead.tsx';

interface TradesStepProps {
  readonly region: Region;
  readonly onSearch: () => void;
}

/** Step 5, « Vos pistes de métiers ici »: up to three trades, what the person says of each, what is published. */
export function TradesStep({ region, onSearch }: TradesStepProps) {
  return (
    <>
      <StepHead step="trades" />
      <PistesSection
        region={region}
        onSearch={onSearch}
        notes={(trade) => <TradeNotesPart key={trade} trade={trade} />}
        last={<Prompt step="trades" />}
      />
    </>
  );
}

/** Arguments for, against, and what is to be checked, in the person's words, folded unless some are written. */
function TradeNotesPart({ trade }: { readonly trade: RomeCode }) {
  const notes = useApp((state) => state.notes.tradeNotes[trade]);
  const { noteTrade } = useApp((state) => state.interviewActions);
  const nameOf = useTradeName();
  const texts = useTexts(tradeNotesTexts);
  return (
    <Disclosure title={texts.title(nameOf(trade))} startsOpen={notes !== undefined}>
      <div className="stack stack--tight">
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
      </div>
    </Disclosure>
  );
}
