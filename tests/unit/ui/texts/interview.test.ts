import { describe, expect, test } from 'vitest';
import { inOneWay } from '../../../../src/ui/texts/addressed.ts';
import { drawingTexts } from '../../../../src/ui/texts/interview/drawing.ts';
import { guideTexts } from '../../../../src/ui/texts/interview/guide.ts';
import { peopleTexts } from '../../../../src/ui/texts/interview/people.ts';
import { planTexts } from '../../../../src/ui/texts/interview/plan.ts';
import { questionTexts } from '../../../../src/ui/texts/interview/question.ts';
import { reachTexts } from '../../../../src/ui/texts/interview/reach.ts';
import { guessTexts } from '../../../../src/ui/texts/interview/reading.ts';
import { tradeNotesTexts } from '../../../../src/ui/texts/interview/trades.ts';
import { typeset } from '../../../../src/ui/texts/typeset.ts';

/** What is said to the person; the reminders speak to the counsellor. */
const SPOKEN = [
  guideTexts,
  questionTexts,
  drawingTexts,
  reachTexts,
  guessTexts,
  tradeNotesTexts,
  peopleTexts,
  planTexts,
];

describe('both ways of speaking', () => {
  test('write once what does not change, and twice what does', () => {
    const texts = typeset({ same: 'Suivant', asked: { vous: 'Où allez-vous ?', tu: 'Où vas-tu ?' } });

    expect(inOneWay(texts, 'vous')).toEqual({ same: 'Suivant', asked: 'Où allez-vous\u00A0?' });
    expect(inOneWay(texts, 'tu')).toEqual({ same: 'Suivant', asked: 'Où vas-tu\u00A0?' });
  });

  test('reach into what is nested, functions and lists included', () => {
    const texts = {
      deep: { count: { vous: (n: number) => `vos ${n}`, tu: (n: number) => `tes ${n}` } },
      list: [{ vous: 'Dessinez', tu: 'Dessine' }, 'Ensemble'],
    };

    expect(inOneWay(texts, 'tu').deep.count(2)).toBe('tes 2');
    expect(inOneWay(texts, 'vous').deep.count(2)).toBe('vos 2');
    expect(inOneWay(texts, 'tu').list).toEqual(['Dessine', 'Ensemble']);
  });

  test('are chosen once, so that a text keeps its identity from one drawing of the screen to the next', () => {
    expect(inOneWay(planTexts, 'tu')).toBe(inOneWay(planTexts, 'tu'));
    expect(inOneWay(planTexts, 'tu')).not.toBe(inOneWay(planTexts, 'vous'));
  });
});

test('no judgement: neither score nor « frein », and no health', () => {
  const all = SPOKEN.flatMap((texts) => sentences(inOneWay<object>(texts, 'vous')));

  expect(
    all.filter((text) => /\bfreins?\b|\bscore\b|\bbravo\b|\bfaux\b|maladie|handicap/i.test(text)),
  ).toEqual([]);
});

test('what was drawn is told in names, never counted', () => {
  const names = ['Angers', 'Trélazé', 'Avrillé', 'Beaucouzé', 'Écouflant', 'Loire'];

  expect(drawingTexts.takes.vous(names)).toBe(
    'Votre territoire prend Angers, Trélazé, Avrillé, Beaucouzé, Écouflant et d’autres.',
  );
  expect(drawingTexts.takes.tu(names)).toMatch(/^Ton territoire prend /);
});

test('a time is written as it is said', () => {
  expect(reachTexts.ring.vous({ mode: 'bike', radiusKm: 6 }, { minutes: 30 })).toMatch(
    /autour de chez vous \(12.km\/h, 30.min\)$/u,
  );
  expect(reachTexts.ring.tu({ mode: null, radiusKm: 6 }, { km: 6 })).toMatch(/autour de chez toi$/u);
  expect(reachTexts.water({ rivers: [], sea: false })).toBe('');
  expect(reachTexts.water({ rivers: ['Loire'], sea: true })).toMatch(
    /\(Loire et mer\).*ni les ponts ni les bacs/,
  );
  expect([45, 60, 95].map(reachTexts.writeMinutes)).toEqual(['45 min', '1 h', '1 h 35']);
});

/** Every plain sentence of some texts, nested ones included. */
function sentences(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.values(texts).flatMap(sentences);
}
