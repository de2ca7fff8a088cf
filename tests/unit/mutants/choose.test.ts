import { expect, test } from 'vitest';
import { createRandom } from '../../bench/seededOutlines.ts';
import { chooseMutants, type Mutant } from '../../mutants/choose.ts';
import { mutationsOf } from '../../mutants/mutations.ts';
import { findRelatedTests } from '../../mutants/relatedTests.ts';

const MUTATIONS = new Map([
  ['a.ts', mutationsOf('a = 1 < 2;\nb = 3;\n')],
  ['b.ts', mutationsOf('c();\n')],
]);

test('the same seed chooses the same mutants, one a line at most', () => {
  const chosen = choose(7, () => true);

  expect(choose(7, () => true)).toEqual(chosen);
  expect(chosen.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual([
    'a.ts:1',
    'a.ts:2',
    'b.ts:1',
  ]);
  expect(new Set([1, 2, 3, 4].map((seed) => JSON.stringify(choose(seed, () => true)))).size).toBeGreaterThan(
    1,
  );
});

test('a mutant that does not compile gives way to another of its line, or to none', () => {
  const chosen = choose(7, ({ file, replacement }) => file === 'a.ts' && replacement === '{}');

  expect(chosen.map(({ line, replacement }) => [line, replacement]).toSorted()).toEqual([
    [1, '{}'],
    [2, '{}'],
  ]);
});

test('the tests of a file are those that reach it by what they import, the nearest first', () => {
  const testsOf = findRelatedTests(
    new Map([
      ['src/a.ts', ''],
      ['src/b.ts', "import { a } from './a.ts';"],
      ['src/later.ts', "const b = () => import('./b.ts');"],
      ['tests/far.test.ts', "import { later } from '../src/later.ts';"],
      ['tests/near.test.ts', "import type { a } from '../src/a.ts';"],
      ['tests/other.test.ts', "import { c } from '../src/c.ts';"],
    ]),
    (file) => file.endsWith('.test.ts'),
  );

  expect(testsOf('src/a.ts')).toEqual([
    { test: 'tests/near.test.ts', distance: 1 },
    { test: 'tests/far.test.ts', distance: 3 },
  ]);
  expect(testsOf('src/later.ts')).toEqual([{ test: 'tests/far.test.ts', distance: 1 }]);
});

function choose(seed: number, isKept: (mutant: Mutant) => boolean): readonly Mutant[] {
  return [...chooseMutants(MUTATIONS, createRandom(seed), isKept)];
}
