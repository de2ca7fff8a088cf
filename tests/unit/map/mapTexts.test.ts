import { expect, test } from 'vitest';
import { mapTexts, zoneFigure } from '../../../src/map/mapTexts.ts';

test.each([
  [{ kind: 'tension' }, 1, 'très faible'],
  [{ kind: 'tension' }, 5, 'très forte'],
  [{ kind: 'specialisation' }, 2.34, '×2,3'],
  [{ kind: 'recruitment', measure: 'difficult' }, 61.6, '62\u202f%'],
  [{ kind: 'recruitment', measure: 'projects' }, 4230, '4\u202f230'],
  [{ kind: 'tension' }, null, 'non publié'],
])('a zone of %j whose figure is %s says « %s »', (theme, value, words) => {
  expect(zoneFigure({ theme } as Parameters<typeof zoneFigure>[0], { value, gap: null, needs: null })).toBe(
    words,
  );
});

test('a part that is known within a few points is said to be about that, and one that is not, uncertain', () => {
  const difficult = { theme: { kind: 'recruitment', measure: 'difficult', family: null } } as const;
  const part = { low: 0.6, high: 0.66, projects: 100, covered: 94 };
  const needs = { difficultPart: part } as Parameters<typeof zoneFigure>[1]['needs'];

  expect(zoneFigure(difficult, { value: 63, gap: null, needs })).toBe('≈\u202f63\u202f%');
  expect(zoneFigure(difficult, { value: null, gap: 'uncertain', needs })).toBe('incertain');
});

test('a circle of travel says how one goes, when somebody said it', () => {
  expect(mapTexts.reach('bike', 7.5)).toBe('à vélo, environ 7,5\u00a0km');
  expect(mapTexts.reach(null, 10)).toBe('environ 10\u00a0km');
});

test('what was learned says its day first', () => {
  expect(mapTexts.learned('2026-11-02', 'Une zone neuve')).toBe('02/11 : Une zone neuve');
});
