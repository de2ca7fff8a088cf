import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossing, passesThrough, turn } from '../../src/domain/territory/arrangement/pixels.ts';

const small = fc.integer({ min: -6, max: 6 });
const point = fc.tuple(small, small);

test('a segment passes a pixel when a point of it is there, its eastern and northern sides left out', () => {
  fc.assert(
    fc.property(point, point, point, ([ax, ay], [bx, by], [x, y]) => {
      expect(passesThrough(ax, ay, bx, by, x, y)).toBe(meetsPixel([ax, bx - ax], [ay, by - ay], x, y));
    }),
    { numRuns: 3000 },
  );
});

test('two segments cross in the pixel of the point that they share, or in each that it is on the edge of', () => {
  let crossed = 0;
  fc.assert(
    fc.property(point, point, point, point, ([ax, ay], [bx, by], [cx, cy], [dx, dy]) => {
      const given: string[] = [];
      const found = crossing(ax, ay, bx, by, cx, cy, dx, dy, (x, y) => given.push(`${x} ${y}`));
      const sides = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)] as const;
      const others = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)] as const;
      const expected = sides[0] * sides[1] < 0 && others[0] * others[1] < 0;

      expect(found).toBe(expected);
      if (!expected) {
        expect(given).toEqual([]);
        return;
      }
      crossed++;
      // How far along the first one, then the numbers of whole pixels around.
      const along = others[0] / (others[0] - others[1]);
      const around = (value: number) => [
        ...new Set([value - 1e-9, value + 1e-9].map((each) => Math.floor(each + 0.5) + 0)),
      ];
      const pixels = around(ax + along * (bx - ax)).flatMap((x) =>
        around(ay + along * (by - ay)).map((y) => `${x} ${y}`),
      );
      expect(given.toSorted()).toEqual(pixels.toSorted());
    }),
    { numRuns: 3000 },
  );
  expect(crossed).toBeGreaterThan(100);
});

test('three points turn left when what they enclose is positive, twice their area', () => {
  expect(turn(0, 0, 4, 0, 4, 3)).toBe(12);
  expect(turn(0, 0, 4, 3, 4, 0)).toBe(-12);
  expect(turn(1, 1, 2, 2, 5, 5)).toBe(0);
});

type Part = readonly [at: number, isIn: boolean];

/** Whether start + part × step is in the pixel in both directions, for one part from 0 to 1. Small whole numbers are exact. */
function meetsPixel(
  horizontally: readonly [start: number, step: number],
  vertically: readonly [start: number, step: number],
  x: number,
  y: number,
): boolean {
  const spans = [
    spanOf(horizontally, x),
    spanOf(vertically, y),
    [
      [0, true],
      [1, true],
    ] as const,
  ];
  if (spans.includes(null)) return false;
  const known = spans.filter((span) => span !== null);
  const from = known.map(([low]) => low).reduce((a, b) => (b[0] > a[0] || (b[0] === a[0] && !b[1]) ? b : a));
  const to = known
    .map(([, high]) => high)
    .reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && !b[1]) ? b : a));
  return from[0] < to[0] || (from[0] === to[0] && from[1] && to[1]);
}

/** Parts of the way that are between half a unit before and, left out, half a unit after; null for none. */
function spanOf([start, step]: readonly [number, number], middle: number): readonly [Part, Part] | null {
  const [low, high] = [2 * middle - 1 - 2 * start, 2 * middle + 1 - 2 * start];
  if (step === 0)
    return low <= 0 && high > 0
      ? [
          [-1, true],
          [2, true],
        ]
      : null;
  const ends: [Part, Part] = [
    [low / (2 * step), true],
    [high / (2 * step), false],
  ];
  return step > 0 ? ends : [ends[1], ends[0]];
}
