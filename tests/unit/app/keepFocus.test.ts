import { expect, test } from 'vitest';
import { nearest } from '../../../src/app/keepFocus.ts';

test('the focus goes to what came in the place of what went, else to what followed it, else to what was before', () => {
  const known = ['search', 'add', 'next', 'end'];
  expect(nearest(known, 1, ['search', 'new', 'newer', 'next', 'end'])).toBe('new');
  expect(nearest(known, 1, ['search', 'next', 'end'])).toBe('next');
  expect(nearest(known, 3, ['search', 'add', 'next'])).toBe('next');
  // What followed went with it.
  expect(nearest(known, 1, ['search', 'end'])).toBe('end');
  expect(nearest(known, 1, [])).toBeNull();
});
