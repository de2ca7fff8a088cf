import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { questionTexts } from '../../texts/interview/question.ts';
import { useTexts } from '../../useTexts.ts';
import { Prompt } from '../Prompt.tsx';
import { StepHead } from './StepHead.tsx';

/** Step 1, « Ce qui vous amène »: the question of the day, in the person's words. */
export function QuestionStep() {
  const question = useApp((state) => state.notes.question);
  const { note } = useApp((state) => state.interviewActions);
  const { lead, label, placeholder, starts, situations, privacy } = useTexts(questionTexts);
  const add = (situation: string) =>
    note({ question: [question.trim(), situation].filter(Boolean).join('\n') });
  return (
    <>
      <StepHead step="question" />
      <AnswerCard
        sentence={lead}
        picture={
          <div className="stack">
            <TextArea
              label={label}
              placeholder={placeholder}
              rows={4}
              value={question}
              onChange={(text) => note({ question: text })}
            />
            <section className="stack stack--tight">
              <h3 className="step-label">{starts}</h3>
              <ul className="chips">
                {Object.values(situations).map((situation) => (
                  <li key={situation}>
                    <button
                      type="button"
                      className="chip"
                      aria-disabled={question.includes(situation) || undefined}
                      onClick={() => question.includes(situation) || add(situation)}
                    >
                      {situation}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        }
        doubts={[privacy]}
      >
        <Folds>
          <Prompt step="question" />
        </Folds>
      </AnswerCard>
    </>
  );
}
