import { describe, expect, test } from 'vitest';
import { boundedDistance, lettersAllow, lettersOf } from '../../../../src/domain/search/boundedDistance.ts';

describe('boundedDistance', () => {
  test.each([
    ['soudeur', 'soudeur', 0, 0],
    ['soudeur', 'soudeuur', 1, 1],
    ['soudeur', 'suodeur', 1, 1],
    ['infirmiere', 'infirmere', 1, 1],
  ])('of %s to %s is %i', (name, text, whole, prefix) => {
    expect(boundedDistance(name, text, 2)).toEqual({ whole, prefix });
  });

  test('sees a beginning apart from the whole', () => {
    // "boulan" is the beginning of "boulanger" without an error, three letters from the whole: beyond the limit.
    expect(boundedDistance('boulanger', 'boulan', 2)).toEqual({ whole: 3, prefix: 0 });
  });

  test('gives up beyond the limit', () => {
    expect(boundedDistance('soudeur', 'boulanger', 2)).toBeNull();
  });
});

test('letters that a name has not are counted as errors', () => {
  const name = lettersOf('soudeur');

  expect(lettersAllow(name, lettersOf('soudeux'), 1)).toBe(true);
  expect(lettersAllow(name, lettersOf('souxkur'), 1)).toBe(false);
});

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
  expect(boundedDistance(name, text, errors)?.prefix).toBe(errors);
  expect(boundedDistance(name, text, errors - 1)).toBeNull();
});
