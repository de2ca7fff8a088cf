import { expect, test } from 'vitest';
import { MAX_SEARCHED, searchedPart } from '../../../../src/domain/search/normalise.ts';
import { createSearchIndex, search } from '../../../../src/domain/search/search.ts';

test('a text is searched up to the two hundredth character, however long it is', () => {
  const index = createSearchIndex([]);

  expect(searchedPart('a'.repeat(100_000))).toHaveLength(MAX_SEARCHED);
  expect(search(index, 'saint '.repeat(100_000))).toEqual({ entries: [], approximate: true });
});
