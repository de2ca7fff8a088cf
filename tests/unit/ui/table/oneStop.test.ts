import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextInTable } from '../../../../src/ui/table/useOneStop.ts';

/** Headers that sort in every column but the third; a name and a list in each row. */
const TABLE = [
  [0, 1, 3, 4],
  [0, 2],
  [0, 2],
  [0, 2],
];

test.each([
  ['ArrowDown', [1, 1], [2, 1]],
  ['ArrowUp', [2, 1], [1, 1]],
  ['ArrowLeft', [2, 1], [2, 0]],
  ['ArrowRight', [2, 0], [2, 1]],
  // The header has nothing above the lists: its first one.
  ['ArrowUp', [1, 1], [0, 0]],
  ['ArrowDown', [0, 3], [1, 0]],
  ['Home', [3, 1], [1, 1]],
  ['End', [1, 0], [3, 0]],
  ['ArrowDown', [3, 0], [3, 0]],
  ['ArrowLeft', [3, 0], [3, 0]],
  ['Tab', [1, 0], null],
  ['a', [1, 0], null],
] as const)('%s leads from %j to %j', (key, from, to) => {
  expect(nextInTable(TABLE, from, key)).toEqual(to);
});

test('arrows alone reach every control from any other, and nothing else', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys), { minLength: 400, maxLength: 400 }), (pressed) => {
      let at: readonly [number, number] = [0, 0];
      for (const key of pressed) {
        at = nextInTable(TABLE, at, key) ?? at;
        expect(TABLE[at[0]]?.[at[1]]).toBeTypeOf('number');
      }
    }),
  );
  const reached = new Set(['0 0']);
  for (const spot of reached)
    for (const key of keys)
      reached.add(nextInTable(TABLE, spot.split(' ').map(Number) as never, key)!.join(' '));
  expect(reached.size).toBe(TABLE.flat().length);
});
