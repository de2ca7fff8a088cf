import { describe, expect, test } from 'vitest';
import {
  addQuestion,
  MAX_QUESTIONS,
  moveQuestion,
  rewriteQuestion,
} from '../../../../src/domain/interview/surveySheet.ts';
import { surveyTexts } from '../../../../src/ui/texts/survey.ts';

const sheet = ['Why?', 'When?', 'Who?'];

describe('the question sheet', () => {
  test('holds sixteen different questions to begin with', () => {
    expect(new Set(surveyTexts.questions).size).toBe(16);
  });

  test('is rewritten one question at a time', () => {
    expect(rewriteQuestion(sheet, 1, 'Where?')).toEqual(['Why?', 'Where?', 'Who?']);
  });

  test('loses a question that is emptied', () => {
    expect(rewriteQuestion(sheet, 1, ' ')).toEqual(['Why?', 'Who?']);
  });

  test('grows at its end, without empty or double questions', () => {
    expect(addQuestion(sheet, ' How? ')).toEqual([...sheet, 'How?']);
    expect([addQuestion(sheet, '  '), addQuestion(sheet, 'Why?')]).toEqual([sheet, sheet]);
  });

  test('stops at what fits on a page', () => {
    const full = Array.from({ length: MAX_QUESTIONS }, (_, at) => `Question ${at}`);

    expect(addQuestion(full, 'One more')).toBe(full);
  });

  test('is put in another order', () => {
    expect(moveQuestion(sheet, 2, -1)).toEqual(['Why?', 'Who?', 'When?']);
    expect(moveQuestion(sheet, 0, -1)).toBe(sheet);
  });
});
