import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppellationIndex } from '../../src/domain/trades/appellationIndex.ts';
import { rankEntries } from '../../src/domain/trades/ranking.ts';
import type { Token } from '../../src/domain/trades/tradeQuery.ts';

const WORDS = ['agent', 'bois', 'chef', 'dos'] as const;
const EXACT = 3;

/** A name of a trade: its words in order, and what is known of it. */
interface Name {
  readonly words: readonly string[];
  readonly trade: number;
  readonly isLabel: boolean;
  readonly isRare: boolean;
  readonly letters: number;
}

const name: fc.Arbitrary<Name> = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...WORDS, 'agentier'), { minLength: 1 }),
  trade: fc.nat(2),
  isLabel: fc.boolean(),
  isRare: fc.boolean(),
  letters: fc.integer({ min: 3, max: 300 }),
});

test('names that answer are in the order that is told, criterion after criterion', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 40 }),
      fc.shuffledSubarray([...WORDS], { minLength: 1 }),
      fc.nat(2),
      fc.integer({ min: 1, max: 2 }),
      (names, query, plain, needed) => {
        const found = rankEntries(
          indexOf(names),
          query.map((word) => tokenOf(names, word)),
          needed,
          () => plain,
        );

        expect(found).toEqual(naively(names, query, plain, needed));
      },
    ),
    { numRuns: 500 },
  );
});

/** The same by comparing names two by two. */
function naively(names: readonly Name[], query: readonly string[], plain: number, needed: number) {
  const graded = names.flatMap((each, entry) => {
    const answered = query.filter((word) => each.words.some((own) => own.startsWith(word)));
    if (answered.length < needed) return [];
    const text = answered.join(' ');
    const form = each.words.join(' ');
    const grade = gradeOf(each, answered);
    const key = [
      query.length - answered.length,
      each.isRare && grade > 0 ? 1 : 0,
      grade,
      each.isLabel ? (each.trade === plain ? 0 : 1) : 2,
      each.words.length,
      Math.min(each.letters, 255),
      entry,
    ];
    return [{ entry, key, exact: form === text && answered.length === query.length }];
  });
  return graded
    .sort((a, b) => {
      const differing = a.key.findIndex((part, at) => part !== b.key[at]);
      return (a.key[differing] ?? 0) - (b.key[differing] ?? 0);
    })
    .map(({ entry, exact }) => ({ entry, exact }));
}

/** The very query, a beginning in whole words, all the words, a beginning, or beginnings of words. */
function gradeOf({ words }: Name, answered: readonly string[]): number {
  const [form, text] = [words.join(' '), answered.join(' ')];
  if (form === text) return 0;
  if (form.startsWith(`${text} `)) return 1;
  if (answered.every((word) => words.includes(word))) return 2;
  return form.startsWith(text) ? 3 : 4;
}

function tokenOf(names: readonly Name[], word: string): Token {
  const entriesWith = (isAnswer: (own: string) => boolean) =>
    names.flatMap(({ words }, entry) => (words.some(isAnswer) ? [entry] : []));
  return {
    text: word,
    senses: [
      { entries: entriesWith((own) => own.startsWith(word)), quality: 2 },
      { entries: entriesWith((own) => own === word), quality: EXACT },
    ],
  };
}

/** What ranking reads of an index; the rest is for reading queries. */
function indexOf(names: readonly Name[]): AppellationIndex {
  const nothing = { words: [], position: new Map(), sounds: [], letters: new Int32Array(0), entries: [] };
  return {
    labels: names.map(({ letters }) => 'x'.repeat(letters)),
    trade: Uint16Array.from(names, ({ trade }) => trade),
    principal: Uint8Array.from(names, ({ isLabel }) => Number(isLabel)),
    rare: Uint8Array.from(names, ({ isRare }) => Number(isRare)),
    length: Uint8Array.from(names, ({ words }) => words.length),
    forms: names.map(({ words }) => [words.join(' ')]),
    sounds: names.map(() => []),
    start: Int32Array.of(0),
    entryOf: Int32Array.from(names.keys()),
    dictionary: nothing,
  };
}
