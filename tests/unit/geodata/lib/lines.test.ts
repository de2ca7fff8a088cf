import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../../geodata/lib/joinLines.ts';

describe('joinLines', () => {
  test('makes one line of segments that follow each other, whichever way they run', () => {
    expect(
      joinLines([
        [
          [1, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [0, 0],
        ],
        [
          [3, 0],
          [2, 0],
        ],
      ]).map((line) => line.length),
    ).toEqual([4]);
  });

  test('does not choose a way where three lines meet', () => {
    expect(
      joinLines([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [1, 0],
          [2, 1],
        ],
        [
          [1, 0],
          [2, -1],
        ],
      ]),
    ).toHaveLength(3);
  });

  test('closes a loop without going round twice', () => {
    expect(
      joinLines([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [1, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [0, 0],
        ],
      ]).map((line) => line.length),
    ).toEqual([4]);
  });

  test('does not depend on the order of the segments', () => {
    const segments: [number, number][][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 5],
        [6, 5],
        [7, 5],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ];

    expect(joinLines([...segments].reverse())).toEqual(joinLines(segments));
  });
});
