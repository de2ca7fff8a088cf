import { useEffect } from 'react';
import type { GuessQuestion } from '../../domain/interview/guesses.ts';
import { selectGuesses } from '../../state/derived/guesses.ts';
import { selectFailed } from '../../state/derived/status.ts';
import { useApp } from '../../state/useApp.ts';
import { IndicatorsState } from '../panels/profile/IndicatorsState.tsx';
import { DirectoryState, FiguresState } from '../panels/trades/TradesState.tsx';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { guessTexts } from '../texts/interview/reading.ts';
import { useTexts } from '../useTexts.ts';

/** What the questions are made from, besides the region. */
const GUESSED_FROM = ['trades', 'recruitment', 'sectors', 'indicators'] as const;

interface GuessPartProps {
  /** The figures are asked for. */
  readonly onReveal: () => void;
}

/** Up to three questions before any figure. */
export function GuessPart({ onReveal }: GuessPartProps) {
  const questions = useApp(selectGuesses);
  const guesses = useApp((state) => state.notes.guesses);
  const { guess } = useApp((state) => state.interviewActions);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const texts = useTexts(guessTexts);
  const whole = useApp((state) => selectFailed(state, GUESSED_FROM).length === 0);
  const { loadIndicators } = useApp((state) => state.catalogueActions);
  useEffect(() => {
    void loadIndicators();
    void loadTrades();
  }, [loadIndicators, loadTrades]);

  if (!questions)
    return (
      <p role="status" className="note">
        <progress aria-label={texts.loading} /> {texts.loading}
      </p>
    );
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
        <Button variant={tried ? 'primary' : 'secondary'} onClick={onReveal}>
          {tried ? texts.reveal : texts.revealAnyway}
        </Button>
      </div>
    </section>
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
