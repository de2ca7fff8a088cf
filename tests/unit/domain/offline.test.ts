import { describe, expect, test } from 'vitest';
import { parseProgress, progressChannel } from '../../../src/domain/offline.ts';

describe('the progress of the copy', () => {
  test('is a number of files out of all of them', () => {
    expect(parseProgress({ done: 3, total: 80 })).toEqual({ done: 3, total: 80 });
  });

  test.each([
    null,
    'done',
    {},
    { done: 1 },
    { done: -1, total: 2 },
    { done: 1.5, total: 2 },
    { done: 3, total: 2 },
    { done: 0, total: 0 },
    { done: '1', total: 2 },
  ])('is nothing else: %j', (message) => {
    expect(parseProgress(message)).toBeNull();
  });
});

test('two installations of one server do not hear each other', () => {
  expect(progressChannel('https://example.org/a/')).not.toBe(progressChannel('https://example.org/b/'));
});
