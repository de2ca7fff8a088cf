import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LoadingProgress } from '../../../src/ui/notices/LoadingScreen.tsx';
import { ProblemCard } from '../../../src/ui/notices/Problems.tsx';
import { noticeTexts } from '../../../src/ui/texts/problems.ts';
import { textOf } from '../../support/textOf.ts';

const told = (notice: Parameters<typeof noticeTexts.text.vous>[0]) =>
  noticeTexts.text.vous(notice, 'du Val d’Essai');

describe('problems', () => {
  test('a failed load says what to do and offers to try again', () => {
    const text = problem({ kind: 'catalogue-unreachable', file: 'communes.json' }, () => {});
    expect(text).toContain('Vérifiez la connexion');
    expect(text).toContain('Réessayer');
  });

  test('a map that cannot be drawn leaves the list of communes, and nothing to retry', () => {
    const text = problem({ kind: 'webgl-unavailable' }, () => {});
    expect(text).toContain('dans la liste');
    expect(text).not.toContain('Réessayer');
  });

  test('an outline that cannot be counted is said in words, with what to do', () => {
    const text = problem({ kind: 'outline-uncounted' }, () => {});
    expect(text).toContain('On ne sait pas compter ce tracé.');
    expect(text).toContain('redessinez-le');
    expect(text).not.toContain('Réessayer');
  });

  test('the technical detail stays folded until asked for', () => {
    const text = problem(
      { kind: 'catalogue-invalid', file: 'zones.json', detail: 'epci: expected array' },
      null,
    );
    expect(text).toContain('Détail technique');
    expect(text).not.toContain('expected array');
  });
});

describe('notices', () => {
  test('a notebook that is refused tells which part of it is wrong, as a person knows it', () => {
    const said = (detail: string) => told({ kind: 'notebook-refused', refusal: { kind: 'damaged', detail } });

    expect(said('notebook.plan.0.date: Invalid format')).toContain('Ce qui ne va pas\u00A0: le plan.');
    expect(said('territories.1: outline: not a surface')).toContain('les territoires.');
    expect(said('.__proto__: not allowed')).toMatch(/à moitié\. Rien n’a changé ici\.$/);
  });

  test('a list that is full says how much it holds', () => {
    expect(told({ kind: 'notebook-full' })).toContain('500');
  });

  test('a refused outline says why', () => {
    expect(told({ kind: 'outline-refused', refusal: 'scribble' })).toContain('trop court');
    expect(told({ kind: 'outline-refused', refusal: 'outside-region' })).toContain('commune du Val d’Essai.');
  });

  test('an area that took the place of a territory says that one can come back', () => {
    const text = told({ kind: 'area-taken', name: 'Cholet', how: 'replace' });
    expect(text).toContain('Cholet');
    expect(text).toContain('revenir en arrière');
  });

  test('a link of another version is not said to be partly read', () => {
    expect(told({ kind: 'link-partly-read', ignored: ['v'] })).toContain('rien n’en est repris');
    expect(told({ kind: 'link-partly-read', ignored: ['k'] })).toContain('Le reste est affiché');
  });

  test('one commune and several are told apart', () => {
    expect(told({ kind: 'communes-replaced', count: 1 })).toMatch(/^1 commune a changé/);
    expect(told({ kind: 'communes-replaced', count: 3 })).toMatch(/^3 communes ont changé/);
  });
});

test('the loading screen has a progress bar with a name', () => {
  const markup = renderToStaticMarkup(<LoadingProgress progress={0.4} />);
  expect(markup).toMatch(/<label[^>]*>.*Chargement.*<progress max="1" value="0.4">/);
});

function problem(...[problem, onRetry]: [Parameters<typeof ProblemCard>[0]['problem'], (() => void) | null]) {
  return textOf(renderToStaticMarkup(<ProblemCard problem={problem} onRetry={onRetry} />));
}
