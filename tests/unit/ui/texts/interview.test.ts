import { describe, expect, test } from 'vitest';
import { addressed } from '../../../../src/ui/texts/interview/addressed.ts';
import { drawingTexts } from '../../../../src/ui/texts/interview/drawing.ts';
import { guideTexts } from '../../../../src/ui/texts/interview/guide.ts';
import { peopleTexts } from '../../../../src/ui/texts/interview/people.ts';
import { planTexts } from '../../../../src/ui/texts/interview/plan.ts';
import { questionTexts } from '../../../../src/ui/texts/interview/question.ts';
import { reachTexts } from '../../../../src/ui/texts/interview/reach.ts';
import { guessTexts } from '../../../../src/ui/texts/interview/reading.ts';
import { tradeNotesTexts } from '../../../../src/ui/texts/interview/trades.ts';

/** What is said to the person; the reminders speak to the counsellor. */
const SPOKEN = {
  guideTexts,
  questionTexts,
  drawingTexts,
  reachTexts,
  guessTexts,
  tradeNotesTexts,
  peopleTexts,
  planTexts,
};

describe('both ways of speaking', () => {
  test('write once what does not change, and twice what does', () => {
    const texts = addressed({ same: 'Suivant', asked: { vous: 'Où allez-vous ?', tu: 'Où vas-tu ?' } });

    expect(texts.vous).toEqual({ same: 'Suivant', asked: 'Où allez-vous\u00A0?' });
    expect(texts.tu).toEqual({ same: 'Suivant', asked: 'Où vas-tu\u00A0?' });
  });

  test('reach into what is nested, functions included', () => {
    const texts = addressed({
      deep: { count: { vous: (n: number) => `vos ${n}`, tu: (n: number) => `tes ${n}` } },
    });

    expect(texts.tu.deep.count(2)).toBe('tes 2');
    expect(texts.vous.deep.count(2)).toBe('vos 2');
  });

  test.each(Object.entries(SPOKEN))('%s: nobody who is said « tu » is told « vous »', (_, texts) => {
    const formal = sentences(texts.tu)
      .filter((text) => text !== guideTexts.tu.sayVous)
      .filter((text) => /\b(?:vous|votre|vos)\b|\p{L}{2,}ez\b/iu.test(text.replaceAll('chez', '')));

    expect(formal).toEqual([]);
  });
});

test('no judgement: neither score nor « frein », and no health', () => {
  const all = Object.values(SPOKEN).flatMap((texts) => sentences(texts.vous));

  expect(
    all.filter((text) => /\bfreins?\b|\bscore\b|\bbravo\b|\bfaux\b|maladie|handicap/i.test(text)),
  ).toEqual([]);
});

test('what was drawn is told in names, never counted', () => {
  const takes = drawingTexts.vous.takes(['Angers', 'Trélazé', 'Avrillé', 'Beaucouzé', 'Écouflant', 'Loire']);

  expect(takes).toBe('Votre territoire prend Angers, Trélazé, Avrillé, Beaucouzé, Écouflant et d’autres.');
});

test('a time is written as it is said', () => {
  const { writeMinutes } = reachTexts.vous;

  expect([45, 60, 95].map(writeMinutes)).toEqual(['45 min', '1 h', '1 h 35']);
});

/** Every plain sentence of some texts, nested ones included. */
function sentences(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.values(texts).flatMap(sentences);
}
