import { describe, expect, test } from 'vitest';
import type { Region } from '../../../../src/domain/catalogue/region.ts';
import type { Frame } from '../../../../src/domain/paper/frame.ts';
import { type PaperBox, placeNames } from '../../../../src/domain/paper/names.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

// A name of five letters is 0.54 × 5 times its size wide: 8.37 mm in the territory (3.1), 7.02 mm around it (2.6); lines are
// a quarter higher than their letters: 3.875 and 3.25 mm.
const FAR = 50;

describe('names on paper', () => {
  test('are the same distance from the edge as half of what they take, or are not written', () => {
    const edge = (x: number, y: number) => named([{ at: [x, y] }], { inside: [0] });

    expect([edge(4.1, FAR), edge(4.3, FAR)].map((names) => names.length)).toEqual([0, 1]);
    expect([edge(95.9, FAR), edge(95.7, FAR)].map((names) => names.length)).toEqual([0, 1]);
    expect([edge(FAR, 1.8), edge(FAR, 2)].map((names) => names.length)).toEqual([0, 1]);
    expect([edge(FAR, 98.2), edge(FAR, 98)].map((names) => names.length)).toEqual([0, 1]);
    const around = (x: number) => named([{ at: [x, FAR] }]).length;
    expect([around(3.4), around(3.6)]).toEqual([0, 1]);
  });

  test('are not over one another: those of the territory first, then by rank, then by inhabitants', () => {
    const three = [
      { at: [FAR, FAR], rank: 1, population: 10 },
      { at: [FAR, FAR + 1], rank: 2, population: 99 },
      { at: [FAR, FAR + 2], rank: 2, population: 50 },
    ] as const;

    expect(named(three).map(({ y }) => y)).toEqual([FAR]);
    expect(named(three.slice(1)).map(({ y }) => y)).toEqual([FAR + 1]);
    expect(named(three, { inside: [2] }).map(({ y, inside }) => [y, inside])).toEqual([[FAR + 2, true]]);
  });

  test('keep a millimetre between them along the line, four tenths between lines', () => {
    const beside = (apart: number) => named([{ at: [FAR, FAR] }, { at: [FAR + apart, FAR] }]).length;
    const below = (apart: number) => named([{ at: [FAR, FAR] }, { at: [FAR, FAR + apart] }]).length;

    expect([beside(7.9), beside(8.1), beside(-7.9), beside(-8.1)]).toEqual([1, 2, 1, 2]);
    expect([below(3.6), below(3.7), below(-3.6), below(-3.7)]).toEqual([1, 2, 1, 2]);
  });

  test('go below a mark that stands on their point, or above it, and are left out where neither is free', () => {
    const mark = { x: FAR, y: FAR, width: 4, height: 4 };
    const yOf = (...taken: PaperBox[]) => named([{ at: [FAR, FAR] }], { taken })[0]?.y;

    expect(yOf()).toBe(FAR);
    expect(yOf(mark)).toBe(FAR + 5);
    expect(yOf(mark, { ...mark, y: FAR + 5 })).toBe(FAR - 5);
    expect(yOf(mark, { ...mark, y: FAR + 5 }, { ...mark, y: FAR - 5 })).toBeUndefined();
    // A mark that stands beside the point leaves no room for the name, and does not push it away.
    expect(yOf({ ...mark, x: FAR + 2.1 })).toBeUndefined();
    expect(yOf({ ...mark, x: FAR + 1.9 })).toBe(FAR + 5);
    expect(yOf({ ...mark, y: FAR + 1.9 })).toBe(FAR - 5);
  });

  test('are forty at most', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      at: [10 + 20 * (at % 5), 4 + 8 * Math.floor(at / 5)] as const,
    }));

    expect(named(many, { widthMm: 110, heightMm: 110 })).toHaveLength(40);
  });
});

interface Named {
  readonly at: readonly [x: number, y: number];
  readonly rank?: number;
  readonly population?: number;
}

/** Names of communes of five letters at places of a paper of 100 mm to each side. */
function named(
  communes: readonly Named[],
  {
    inside = [],
    taken = [],
    widthMm = 100,
    heightMm = 100,
  }: {
    readonly inside?: readonly number[];
    readonly taken?: readonly PaperBox[];
    readonly widthMm?: number;
    readonly heightMm?: number;
  } = {},
) {
  const region = createSmallRegion();
  const some: Region = {
    ...region,
    communes: {
      ...region.communes,
      names: communes.map(() => 'Douvr'),
      points: communes.map(({ at }) => at),
      labelRank: communes.map(({ rank = 1 }) => rank) as never,
      population: communes.map(({ population = 1 }) => population) as never,
    },
  };
  const frame: Frame = { widthMm, heightMm, seen: [0, 0, 1, 1], project: ([x, y]) => [x, y] };
  return placeNames(some, inside, frame, taken);
}
