import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedDistance, lettersAllow, lettersOf } from '../../src/domain/search/boundedDistance.ts';

const LONGEST = 64;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
/** Words around the length that is read at most. */
const longWord = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 61, maxLength: 67 });

test.each([
  ['short', word],
  ['long', longWord],
])('the distance of %s words is that of the whole table of alignment', (_, words) => {
  fc.assert(
    fc.property(words, words, fc.nat(3), (name, text, limit) => {
      const [whole, prefix] = aligned(name.slice(0, LONGEST), text.slice(0, LONGEST));
      const expected = prefix > limit ? null : { whole: Math.min(whole, limit + 1), prefix };
      const found = boundedDistance(name, text, limit);

      expect(found && { ...found, whole: Math.min(found.whole, limit + 1) }).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('one slip in a long word is one slip, up to its last letter', () => {
  const text = 'abcdefgh'.repeat(8);
  for (let at = 0; at < LONGEST; at++) {
    const slip = `${text.slice(0, at)}z${text.slice(at + 1)}`;
    expect(boundedDistance(text, slip, 2)?.whole, `${at}`).toBe(1);
  }
});

test('letters never refuse a text that is within the limit of a name', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (name, text, limit) => {
      if (aligned(name, text)[1] <= limit)
        expect(lettersAllow(lettersOf(name), lettersOf(text), limit)).toBe(true);
    }),
  );
});

/** Optimal string alignment by the whole table: to the name, and to the closest of its beginnings. */
function aligned(name: string, text: string): readonly [whole: number, prefix: number] {
  const table: number[][] = [];
  for (let line = 0; line <= text.length; line++) {
    const row: number[] = [];
    table.push(row);
    for (let column = 0; column <= name.length; column++)
      row.push(
        line * column === 0 ? line + column : leastOf(table, name.slice(0, column), text.slice(0, line)),
      );
  }
  const last = table.at(-1) ?? [];
  return [last.at(-1) ?? 0, Math.min(...last)];
}

/** The least number of slips between two texts that are not empty, from those between shorter ones. */
function leastOf(table: readonly (readonly number[])[], name: string, text: string): number {
  const at = (up: number, left: number) => table[text.length - up]?.[name.length - left] ?? Number.NaN;
  const ways = [at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (text.at(-1) === name.at(-1) ? 0 : 1)];
  const isSwap = text.length > 1 && text.slice(-2) === `${name.at(-1)}${name.at(-2)}`;
  return Math.min(...ways, ...(isSwap ? [at(2, 2) + 1] : []));
}
