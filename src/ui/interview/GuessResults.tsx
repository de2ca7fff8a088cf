import type { GuessQuestion } from '../../domain/interview/guesses.ts';
import type { Guesses } from '../../domain/interview/notebook.ts';
import { guessTexts } from '../texts/interview/reading.ts';
import { profileTexts } from '../texts/profile.ts';
import { useTexts } from './useTexts.ts';

interface GuessResultsProps {
  readonly questions: readonly GuessQuestion[];
  readonly guesses: Guesses;
}

/** What the person thought beside what is published, each with its year and footprint. Neither right nor wrong. */
export function GuessResults({ questions, guesses }: GuessResultsProps) {
  const texts = useTexts(guessTexts);
  return (
    <section className="step-part stack stack--tight">
      <h3>{texts.results}</h3>
      <ul className="results">
        {questions.map((question) => (
          <Result key={question.id} question={question} guessed={guesses[question.id]} />
        ))}
      </ul>
    </section>
  );
}

interface ResultProps {
  readonly question: GuessQuestion;
  readonly guessed: string | undefined;
}

function Result({ question, guessed }: ResultProps) {
  const { kind, options, answer, unit, year } = question;
  const texts = useTexts(guessTexts);
  const published = options[answer];
  const idea = options.find(({ key }) => key === guessed);
  if (!published) return null;
  const named = unit === 'privateJobs' || unit === 'projects';
  return (
    <li className="result">
      <p className="result__question">{texts.questions[kind]}</p>
      <p>{idea ? texts.thought(texts.answer(idea, unit)) : texts.noThought}</p>
      <p className="result__published">
        {texts.published(named ? published.label : null, texts.figure(published.value, unit))}{' '}
        {idea === published && texts.same}
      </p>
      {named && idea && idea !== published && (
        <p>{texts.alsoPublished(idea.label ?? '', texts.figure(idea.value, unit))}</p>
      )}
      <p className="note">{[profileTexts.yearOf(year), texts.footprint(question)].join(' · ')}</p>
      <details className="note">
        <summary>{profileTexts.doesNotSay}</summary>
        <p>{texts.limits[kind]}</p>
      </details>
    </li>
  );
}
