import { describe, expect, test } from 'vitest';
import type { FlowsFile } from '../../../../src/domain/annual/flows/flowsFile.ts';
import { sourceOf } from '../../../../src/domain/annual/sources.ts';
import { homeWork } from '../../../../src/domain/statistics/homeWork.ts';
import { homeWorkTexts } from '../../../../src/ui/texts/homeWork.ts';

const FILE: FlowsFile = {
  format: 1,
  kind: 'flows',
  year: 2022,
  region: 'REG:52',
  source: sourceOf('flows', '2022'),
  ends: ['35238', '44001', '49002', '49003', 'DEP:35', 'ELSE'].map((id) => ({
    id,
    name: id === '35238' ? 'Rennes' : null,
  })),
  // Into the region, then from its first commune to itself, its neighbours, Rennes, small flows and abroad, then from the next.
  home: [0, 1, 1, 1, 1, 1, 1, 2],
  work: [1, 0, 1, 2, 3, 4, 5, 1],
  people: [500, 60, 100.5, 40, 30, 50, 19.5, 80],
  total: 880,
};

describe('people who work out of the communes where they live', () => {
  test('are counted over every flow that leaves from them', () => {
    expect(homeWork(FILE, ['44001'])).toEqual({
      year: 2022,
      people: 300,
      outside: 199.5,
      first: { code: '35238', name: 'Rennes', people: 60 },
      fragile: false,
      missing: 0,
    });
  });

  test('are fewer when the next commune is in the territory too', () => {
    expect(homeWork(FILE, ['44001', '49002', '49003'])).toMatchObject({
      people: 380,
      outside: 129.5,
      missing: 1,
    });
  });

  test('are not known where no flow leaves, and told with care where they are few', () => {
    expect(homeWork(FILE, ['49003'])).toBeNull();
    expect(homeWork(FILE, [])).toBeNull();
    expect(homeWork(FILE, ['49002'])).toMatchObject({ people: 80, outside: 80, fragile: true });
  });

  test.each([
    [0, 100, 'Aucun habitant qui travaille ne le fait'],
    [1, 100, 'Moins d’un habitant sur 10 qui travaille le fait'],
    [12, 100, '1 habitant sur 10 qui travaille le fait'],
    [66, 100, '7 habitants sur 10 qui travaillent le font'],
    [99, 100, 'Plus de 9 habitants sur 10 qui travaillent le font'],
    [100, 100, 'Tous les habitants qui travaillent le font'],
  ])('are said in tenths: %s of %s', (outside, people, said) => {
    const here = { year: 2022, people, outside, first: null, fragile: false, missing: 0 };

    expect(plain(homeWorkTexts.title(here, null))).toBe(`${said} hors de ce territoire`);
    expect(plain(homeWorkTexts.title(here, 'Nantes'))).toBe(
      `${said} hors de ce territoire, d’abord vers Nantes`,
    );
  });
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
