import { useApp } from '../../state/useApp.ts';
import { paperTexts } from '../texts/paper.ts';
import { surveyTexts } from '../texts/survey.ts';

/** The question sheet of an *enquête métiers*, with room to write. */
export function PaperSurvey() {
  const own = useApp((state) => state.notes.surveyQuestions);
  const questions = own ?? surveyTexts.questions;
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
      <p className="paper-note">{surveyTexts.after}</p>
    </section>
  );
}
