import { useApp } from '../../state/useApp.ts';
import { paperTexts } from '../texts/paper.ts';
import { surveyTexts } from '../texts/survey.ts';
import { useTexts } from '../useTexts.ts';

/** The question sheet of an *enquête métiers*, with room to write. */
export function PaperSurvey() {
  const texts = useTexts(surveyTexts);
  const own = useApp((state) => state.notes.surveyQuestions);
  const questions = own ?? texts.questions;
  return (
    <section className="paper-part paper-page">
      <h2>{paperTexts.survey}</h2>
      <p className="paper-blank">{paperTexts.surveyWho}</p>
      <p className="paper-blank">{paperTexts.surveyWhen}</p>
      <ol className="paper-questions">
        {questions
          .filter((question) => question.trim())
          .map((question) => (
            <li key={question}>{question}</li>
          ))}
      </ol>
      <p className="paper-note">{texts.after}</p>
    </section>
  );
}
