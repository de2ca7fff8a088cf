import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadSigns } from '../../../src/map/doorSigns/spreadSigns.ts';

const RADIUS = 14;
const FRAME = { width: 500, height: 400 };
/** The buttons, at the lower right. */
const BUTTONS = { left: 440, top: 200, right: 490, bottom: 390 };

describe('the numbers of addresses on the map', () => {
  test('stand on their points when nothing is in the way', () => {
    expect(
      spreadSigns(
        [
          [100, 100],
          [200, 100],
        ],
        RADIUS,
        { ...FRAME, taken: [] },
      ),
    ).toEqual([
      [100, 100],
      [200, 100],
    ]);
  });

  test('step aside by six pixels at a time, above first, then round by a sixteenth of a turn', () => {
    const at = [250, 200] as const;
    const turned = (sixteenths: number) => {
      const angle = (sixteenths * Math.PI) / 8 - Math.PI / 2;
      return [250 + 30 * Math.cos(angle), 200 + 30 * Math.sin(angle)];
    };
    const rounded = (taken: { left: number; top: number; right: number; bottom: number }[] = []) =>
      spreadSigns([at, at], RADIUS, { ...FRAME, taken })[1]?.map((value) => Number(value.toFixed(6)));
    const expected = (sixteenths: number) => turned(sixteenths).map((value) => Number(value.toFixed(6)));

    // Two discs of 14 pixels are apart from 28: the fifth step.
    expect(rounded()).toEqual(expected(0));
    // What stands above is in the way of the first try, and not of the next.
    const above = { left: 245, top: 150, right: 250, bottom: 160 };
    expect(rounded([above])).toEqual(expected(1));
  });

  test('never hide one another, nor go under the buttons or out of the frame', () => {
    const near = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 400 }));
    const points = fc
      .tuple(
        near,
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
          maxLength: 3,
        }),
      )
      .map(([at, others]) => [at, ...others.map(([x, y]) => [at[0] + x, at[1] + y] as const)]);
    fc.assert(
      fc.property(points, (given) => {
        const shown = spreadSigns(given, RADIUS, { ...FRAME, taken: [BUTTONS] });
        const isInside = ([x, y]: readonly [number, number]) => x >= 0 && y >= 0 && x <= 500 && y <= 400;
        expect(shown.map((at) => at !== null)).toEqual(given.map(isInside));
        const stood = shown.filter((at) => at !== null);
        for (const [index, [x, y]] of stood.entries()) {
          expect(x >= RADIUS && y >= RADIUS && x <= 500 - RADIUS && y <= 400 - RADIUS).toBe(true);
          const [dx, dy] = [Math.max(440 - x, 0, x - 490), Math.max(200 - y, 0, y - 390)];
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(RADIUS);
          for (const [ox, oy] of stood.slice(index + 1))
            expect(Math.hypot(ox - x, oy - y)).toBeGreaterThanOrEqual(2 * RADIUS);
        }
      }),
    );
  });

  test('are nowhere when their point is out of the frame, or when the frame has no room', () => {
    expect(spreadSigns([[-5, 100]], RADIUS, { ...FRAME, taken: [] })).toEqual([null]);
    expect(spreadSigns([[5, 5]], RADIUS, { width: 10, height: 10, taken: [] })).toEqual([null]);
  });
});
