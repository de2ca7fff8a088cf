import { useEffect, useRef } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { GuessQuestion } from '../../domain/interview/guesses.ts';
import type { Guesses } from '../../domain/interview/notebook.ts';
import { SmallPrint } from '../panels/FigureNote.tsx';
import { guessTexts } from '../texts/interview/reading.ts';
import { useTexts } from '../useTexts.ts';
import { goToTitle } from './goToTitle.ts';

interface GuessResultsProps {
  readonly region: Region;
  readonly questions: readonly GuessQuestion[];
  readonly guesses: Guesses;
  /** The figures were asked for just now, rather than seen again. */
  readonly asked: boolean;
}

/** What the person thought beside what is published, each with its year and footprint. Neither right nor wrong. */
export function GuessResults({ region, questions, guesses, asked }: GuessResultsProps) {
  const texts = useTexts(guessTexts);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: what it asked for begins here.
  useEffect(() => {
    if (asked) goToTitle(title.current);
  }, [asked]);
  return (
    <section className="step-part stack stack--tight">
      <h3 ref={title} tabIndex={-1}>
        {texts.results}
      </h3>
      <ul className="results">
        {questions.map((question) => (
          <Result key={question.id} region={region} question={question} guessed={guesses[question.id]} />
        ))}
      </ul>
    </section>
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
