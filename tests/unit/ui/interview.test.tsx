import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { GuessQuestion } from '../../../src/domain/interview/guesses.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { GuessList } from '../../../src/ui/interview/GuessResults.tsx';
import { StepList } from '../../../src/ui/interview/StepsNav.tsx';
import { spotName } from '../../../src/ui/interview/spotNames.ts';
import { createFakeSource } from '../../support/createTestStore.ts';
import { codeAt, createSmallRegion } from '../../support/smallRegion.ts';
import { textOf } from '../../support/textOf.ts';

const SECTOR: GuessQuestion = {
  id: 'sector-1',
  kind: 'sector',
  options: [
    { key: 'GZ', label: 'Commerce', value: 55_039 },
    { key: 'HZ', label: 'Transport', value: 28_566 },
  ],
  answer: 0,
  unit: 'privateJobs',
  year: 2024,
  zone: null,
  artifact: 'sectors',
};

describe('the steps', () => {
  test('are seven, numbered, the one in hand and those already opened told apart', () => {
    const html = render(<StepList current="reach" visited={['question', 'reach']} onGo={() => {}} />);

    expect(html).toMatch(/<nav[^>]*aria-label="Étapes"/);
    expect(html.match(/<button/g)).toHaveLength(7);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(textOf(html)).toMatch(/^1 Ce qui vous amène , étape déjà ouverte 2 Dessinez votre territoire 3/);
  });
});

describe('what was thought and what is published', () => {
  test('stand side by side, with year and footprint, and neither is called wrong', () => {
    const text = textOf(render(results('HZ')));

    expect(text).toContain('Votre idée\u00A0: Transport.');
    expect(text).toContain('Chiffre publié\u00A0: Commerce, 55\u202F039 emplois privés.');
    expect(text).toContain('Transport\u00A0: 28\u202F566 emplois privés.');
    expect(text).toMatch(/2024 · vos communes, entières/);
    expect(text).not.toMatch(/erreur|tort|raté/);
  });

  test('say so when they agree; nobody is told that they did not answer', () => {
    expect(textOf(render(results('GZ')))).toContain('C’est la même réponse.');
    expect(textOf(render(results(undefined)))).not.toContain('Votre idée');
  });
});

test('a point of the map is told by the commune it is near, never by an address', () => {
  const region = createSmallRegion();

  expect(spotName({ commune: codeAt(1) }, region)).toBe('Belle-Rive');
  expect(spotName({ point: region.communes.points[1]! }, region)).toBe('un point près de Belle-Rive');
});

function results(guessed: string | undefined): ReactNode {
  const guesses = guessed === undefined ? {} : { 'sector-1': guessed };
  return <GuessList region={createSmallRegion()} questions={[SECTOR]} guesses={guesses} />;
}

function render(node: ReactNode): string {
  const store = createAppStore({ source: createFakeSource() });
  return renderToStaticMarkup(<StoreContext value={store}>{node}</StoreContext>);
}
