import { expect, test } from 'vitest';
import { startsLike } from '../../../../src/domain/search/editDistance.ts';

test.each([
  // Fewest letters missing, added, changed or swapped between the text and the closest beginning of the name.
  ['angers', 'angers', 0],
  ['angers', 'ang', 0],
  ['angers', '', 0],
  ['angers', 'nagers', 1],
  ['angers', 'agners', 1],
  ['angers', 'angesr', 1],
  ['angers', 'anjers', 1],
  ['angers', 'anners', 1],
  ['angers', 'angrs', 1],
  ['angers', 'aangers', 1],
  ['angers', 'angersx', 1],
  ['angers', 'xyangers', 2],
  ['angers', 'gnaers', 2],
  ['an', 'angers', 4],
  ['', 'abc', 3],
  ['saumur', 'cholet', 6],
])('%s begins like %s within %i errors and no fewer', (name, text, errors) => {
  expect(startsLike(name, text, errors)).toBe(true);
  expect(startsLike(name, text, errors - 1)).toBe(false);
});
