import { useEffect } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { GuessQuestion } from '../../domain/interview/guesses.ts';
import type { Guesses } from '../../domain/interview/notebook.ts';
import { selectGuesses } from '../../state/derived/guesses.ts';
import { useApp } from '../../state/useApp.ts';
import { SmallPrint } from '../panels/FigureNote.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { guessTexts } from '../texts/interview/reading.ts';
import { useTexts } from '../useTexts.ts';

/** What the person thought beside what is published, folded, each with its year and footprint. Neither right nor wrong. */
export function GuessResults({ region }: { readonly region: Region }) {
  const questions = useApp(selectGuesses);
  const guesses = useApp((state) => state.notes.guesses);
  const texts = useTexts(guessTexts);
  const { loadTrades } = useApp((state) => state.tradesActions);
  // Sectors and trades are behind some questions, also when the step is opened again.
  useEffect(() => void loadTrades(), [loadTrades]);
  if (!questions || questions.length === 0) return null;
  const answered = questions.filter(({ id }) => guesses[id] !== undefined).length;
  return (
    <Disclosure title={texts.results} aside={answered > 0 && texts.answered(answered)}>
      <GuessList region={region} questions={questions} guesses={guesses} />
    </Disclosure>
  );
}

interface GuessListProps {
  readonly region: Region;
  readonly questions: readonly GuessQuestion[];
  readonly guesses: Guesses;
}

/** Each question with its answer. */
export function GuessList({ region, questions, guesses }: GuessListProps) {
  return (
    <ul className="results">
      {questions.map((question) => (
        <Result key={question.id} region={region} question={question} guessed={guesses[question.id]} />
      ))}
    </ul>
  );
}

interface ResultProps {
  readonly region: Region;
  readonly question: GuessQuestion;
  readonly guessed: string | undefined;
}

function Result({ region, question, guessed }: ResultProps) {
  const { kind, options, answer, unit, year } = question;
  const texts = useTexts(guessTexts);
  const published = options[answer];
  const idea = options.find(({ key }) => key === guessed);
  if (!published) return null;
  return (
    <li className="result">
      <p className="result__question">{texts.questions[kind]}</p>
      {idea && <p>{texts.thought(texts.answer(idea, unit))}</p>}
      <p className="result__published">
        {texts.published(published, unit)} {idea === published && texts.same}
      </p>
      {idea && idea !== published && idea.label && <p>{texts.elsewhere(idea, unit)}</p>}
      <SmallPrint
        figure={FIGURES[kind]}
        text={{ doesNotSay: texts.limits[kind] }}
        year={year}
        zone={texts.footprint(question)}
        region={region}
      />
    </li>
  );
}

/** Figure that each answer is read from. */
const FIGURES = {
  recruits: 'topNeeds',
  sector: 'wideSectors',
  population: 'population',
  young: 'ages',
} as const satisfies Record<GuessQuestion['kind'], string>;
