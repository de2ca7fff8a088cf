import { useEffect, useRef, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { SpokenSummary } from '../../panels/territory/LiveSummary.tsx';
import { TerritoryAnswer } from '../../panels/territory/TerritoryAnswer.tsx';
import { TerritoryFolds } from '../../panels/territory/TerritoryFolds.tsx';
import { Button } from '../../primitives/Button.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { guessTexts } from '../../texts/interview/reading.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { GuessPart } from '../GuessPart.tsx';
import { GuessResults } from '../GuessResults.tsx';
import { Prompt } from '../Prompt.tsx';
import { StepHead } from './StepHead.tsx';
import '../../panels/profile/profile.css';
import '../../panels/territory/territory.css';

interface ReadingStepProps {
  readonly region: Region;
}

/** Step 4, « Ce que vous en pensez, ce que ça donne »: the guess, then the answer, the question it asks, the surprise. */
export function ReadingStep({ region }: ReadingStepProps) {
  const blank = useApp((state) => isBlank(state.territory.present));
  const revealed = useApp((state) => state.revealed);
  const { reveal } = useApp((state) => state.interviewActions);
  const [asked, setAsked] = useState(false);
  const texts = useTexts(guessTexts);
  return (
    <>
      <StepHead step="reading" />
      {blank && <NothingDrawn />}
      {!blank && !revealed && (
        <AnswerCard
          sentence={texts.lead}
          picture={
            <GuessPart
              onReveal={() => {
                setAsked(true);
                reveal();
              }}
            />
          }
        >
          <Folds>
            <Prompt step="reading" />
          </Folds>
        </AnswerCard>
      )}
      {!blank && revealed && <Reading region={region} asked={asked} />}
    </>
  );
}

/** Without a drawing there is nothing to read: what to do is said. */
function NothingDrawn() {
  const { goToStep } = useApp((state) => state.interviewActions);
  const texts = useTexts(guessTexts);
  return (
    <AnswerCard
      sentence={texts.nothing}
      act={
        <Button variant="primary" onClick={() => goToStep('drawing')}>
          {texts.toDrawing}
        </Button>
      }
    >
      <Folds>
        <Prompt step="reading" />
      </Folds>
    </AnswerCard>
  );
}

interface ReadingProps extends ReadingStepProps {
  /** The figures were asked for just now, rather than seen again. */
  readonly asked: boolean;
}

function Reading({ region, asked }: ReadingProps) {
  const surprise = useApp((state) => state.notes.surprise);
  const { note } = useApp((state) => state.interviewActions);
  const texts = useTexts(guessTexts);
  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone: what it asked for begins here.
  useEffect(() => {
    if (!asked) return;
    section.current?.focus({ preventScroll: true });
    section.current?.closest('[data-column]')?.scrollTo({ top: 0 });
  }, [asked]);
  return (
    <section ref={section} tabIndex={-1} className="territory stack" aria-label={territoryTexts.title}>
      <SpokenSummary />
      <TerritoryAnswer region={region}>
        <TerritoryFolds
          region={region}
          first={
            <>
              <GuessResults region={region} />
              <Disclosure title={texts.surprise} startsOpen={surprise !== ''}>
                <TextArea
                  label={texts.surprise}
                  hideLabel
                  placeholder={texts.surprisePlaceholder}
                  value={surprise}
                  onChange={(words) => note({ surprise: words })}
                />
              </Disclosure>
            </>
          }
          last={<Prompt step="reading" />}
        />
      </TerritoryAnswer>
    </section>
  );
}
