import { useEffect, useRef, useState } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { GuessQuestion } from '../../domain/interview/guesses.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { selectGuesses } from '../../state/derived/guesses.ts';
import { selectFailed } from '../../state/derived/status.ts';
import { useApp } from '../../state/useApp.ts';
import { IndicatorsState } from '../panels/profile/IndicatorsState.tsx';
import { DirectoryState, FiguresState } from '../panels/trades/TradesState.tsx';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { guessTexts } from '../texts/interview/reading.ts';
import { useTexts } from '../useTexts.ts';
import { GuessResults } from './GuessResults.tsx';
import { goToTitle } from './goToTitle.ts';

/** What the questions are made from, besides the region. */
const GUESSED_FROM = ['trades', 'recruitment', 'sectors', 'indicators'] as const;

/** Up to three questions before any figure, then what was thought beside what is published. */
export function GuessPart({ region }: { readonly region: Region }) {
  const questions = useApp(selectGuesses);
  const revealed = useApp((state) => state.revealed);
  const blank = useApp((state) => isBlank(state.territory.present));
  const guesses = useApp((state) => state.notes.guesses);
  const { guess, reveal, goToStep } = useApp((state) => state.interviewActions);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const texts = useTexts(guessTexts);
  const whole = useApp((state) => selectFailed(state, GUESSED_FROM).length === 0);
  const [asked, setAsked] = useState(false);
  const { loadIndicators } = useApp((state) => state.catalogueActions);
  useEffect(() => {
    void loadIndicators();
    void loadTrades();
  }, [loadIndicators, loadTrades]);

  if (blank)
    return (
      <section className="step-part stack stack--tight">
        <p>{texts.nothing}</p>
        <Button onClick={() => goToStep('drawing')}>{texts.toDrawing}</Button>
      </section>
    );
  if (!questions)
    return (
      <p role="status" className="note">
        <progress aria-label={texts.loading} /> {texts.loading}
      </p>
    );
  if (revealed && questions.length === 0) return asked ? <NoQuestion /> : null;
  if (revealed) return <GuessResults region={region} questions={questions} guesses={guesses} asked={asked} />;
  const tried = questions.some(({ id }) => guesses[id] !== undefined);
  return (
    <section className="stack">
      <h3>{texts.title}</h3>
      <IndicatorsState />
      <DirectoryState />
      <FiguresState of={['recruitment', 'sectors']} />
      {questions.length === 0 && whole && <p>{texts.noQuestion}</p>}
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          guessed={guesses[question.id] ?? ''}
          onGuess={(key) => guess(question.id, key)}
        />
      ))}
      <div>
        <Button
          variant={tried ? 'primary' : 'secondary'}
          onClick={() => {
            setAsked(true);
            reveal();
          }}
        >
          {tried ? texts.reveal : texts.revealAnyway}
        </Button>
      </div>
    </section>
  );
}

/** Takes the focus that the button had: the figures begin right after it. */
function NoQuestion() {
  const texts = useTexts(guessTexts);
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => goToTitle(title.current), []);
  return (
    <p ref={title} tabIndex={-1}>
      {texts.noQuestion}
    </p>
  );
}

interface QuestionProps {
  readonly question: GuessQuestion;
  /** Key of the answer; empty before. */
  readonly guessed: string;
  readonly onGuess: (key: string) => void;
}

function Question({ question, guessed, onGuess }: QuestionProps) {
  const texts = useTexts(guessTexts);
  return (
    <div className="guess">
      <RadioGroup
        legend={texts.questions[question.kind]}
        look="chips"
        options={question.options.map((option) => ({
          value: option.key,
          label: texts.answer(option, question.unit),
        }))}
        value={guessed}
        onChange={onGuess}
      />
    </div>
  );
}
