/** Questions that a sheet can hold: what fits on a page and in a meeting. */
export const MAX_QUESTIONS = 30;

/** The questions with one of them rewritten; an emptied one goes away. */
export function rewriteQuestion(questions: readonly string[], at: number, text: string): readonly string[] {
  if (text.trim() === '') return questions.filter((_, other) => other !== at);
  return questions.map((question, other) => (other === at ? text : question));
}

/** The questions and one more at the end; the very same list when it is empty, already there, or one too many. */
export function addQuestion(questions: readonly string[], text: string): readonly string[] {
  const question = text.trim();
  if (question === '' || questions.includes(question) || questions.length >= MAX_QUESTIONS) return questions;
  return [...questions, question];
}

/** The questions with one of them moved up or down by one place; the very same list at the ends. */
export function moveQuestion(questions: readonly string[], at: number, by: 1 | -1): readonly string[] {
  const moved = questions[at];
  const other = questions[at + by];
  if (moved === undefined || other === undefined) return questions;
  return questions.map((question, place) => {
    if (place === at) return other;
    return place === at + by ? moved : question;
  });
}
