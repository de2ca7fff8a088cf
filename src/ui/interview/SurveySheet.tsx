import { ArrowUp, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { addQuestion, moveQuestion, rewriteQuestion } from '../../domain/interview/surveySheet.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { useTextLimit } from '../primitives/useTextLimit.tsx';
import { peopleTexts } from '../texts/interview/people.ts';
import { surveyTexts } from '../texts/survey.ts';
import { useTexts } from '../useTexts.ts';

/** The questions of the *enquête métiers*, to be made one's own. */
export function SurveySheet() {
  const surveyWords = useTexts(surveyTexts);
  const own = useApp((state) => state.notes.surveyQuestions);
  const { note } = useApp((state) => state.interviewActions);
  const [fresh, setFresh] = useState('');
  const texts = useTexts(peopleTexts);
  const questions = own ?? surveyWords.questions;
  const keep = (next: readonly string[]) => {
    if (next !== questions) note({ surveyQuestions: next });
  };
  return (
    <div className="stack">
      <p>{surveyWords.intro}</p>
      <p className="note">{texts.sheetHint}</p>
      <ol className="sheet" aria-label={texts.sheetList}>
        {questions.map((question, at) => (
          <QuestionLine
            key={question}
            at={at}
            question={question}
            onRewrite={(text) => keep(rewriteQuestion(questions, at, text))}
            onUp={() => keep(moveQuestion(questions, at, -1))}
          />
        ))}
      </ol>
      <TextField label={texts.newQuestion} value={fresh} onChange={setFresh} />
      <div className="cluster">
        <Button
          isDisabled={fresh.trim() === ''}
          onClick={() => {
            keep(addQuestion(questions, fresh));
            setFresh('');
          }}
        >
          {texts.addQuestion}
        </Button>
        <Button
          variant="quiet"
          icon={<RotateCcw />}
          isDisabled={own === null}
          onClick={() => note({ surveyQuestions: null })}
        >
          {texts.reset}
        </Button>
      </div>
    </div>
  );
}

interface QuestionLineProps {
  readonly at: number;
  readonly question: string;
  readonly onRewrite: (text: string) => void;
  readonly onUp: () => void;
}

/** One question, kept as rewritten when its field is left: an empty field on the way does not remove it. */
function QuestionLine({ at, question, onRewrite, onUp }: QuestionLineProps) {
  const [text, setText] = useState(question);
  const limit = useTextLimit('line');
  const texts = useTexts(peopleTexts);
  return (
    <li className="sheet__line">
      <textarea
        className="field__input field__input--lines sheet__question"
        aria-label={texts.question(at + 1)}
        rows={1}
        {...limit.field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          limit.forget();
          if (text !== question) onRewrite(text);
        }}
      />
      {limit.note}
      <Button variant="quiet" iconOnly icon={<ArrowUp />} isDisabled={at === 0} onClick={onUp}>
        {texts.up(at + 1)}
      </Button>
      <Button variant="quiet" iconOnly icon={<X />} onClick={() => onRewrite('')}>
        {texts.removeQuestion(at + 1)}
      </Button>
    </li>
  );
}
