import { describe, expect, test } from 'vitest';
import type { Pixel } from '../../../../src/map/interactions/surface.ts';
import { DRAWING_TOOLS, type DrawingTool } from '../../../../src/state/slices/drawingSlice.ts';
import { openDrawing } from '../../../support/drawing.ts';
import { type Hand, pressKeyInPage, takeFinger, takeMouse } from '../../../support/hand.ts';

const STORM = 12;
/** Corners around row 5, and its middle. */
const AROUND: readonly Pixel[] = [
  [95, 95],
  [205, 95],
  [205, 205],
  [95, 205],
];
const MIDDLE: Pixel = [150, 150];
const EDGE: Pixel = [150, 90];

const HANDS = [
  ['mouse', takeMouse],
  ['finger', takeFinger],
] as const;

describe.each(HANDS)('double clicks of a %s', (_, take) => {
  test('on each corner place it once, the last one closes, and those that follow begin another outline', async () => {
    const { map, store, draft, drawn, counted } = await openDrawing('corners');
    const hand = take(map);
    // The pointer itself is a few pixels off the last of them.
    const corners = () =>
      draft()?.filter(([x, y]) => AROUND.some((corner) => corner[0] === x && corner[1] === y));

    for (const [at, corner] of AROUND.slice(0, 2).entries()) {
      doubleClick(hand, corner);
      map.frame();
      expect(corners()).toEqual(AROUND.slice(0, at + 1));
    }
    hand.tap(AROUND[2]!);
    doubleClick(hand, AROUND[3]!);
    expect(drawn()).toHaveLength(1);
    for (let click = 0; click < STORM; click++) doubleClick(hand, AROUND[3]!);
    map.frame();

    expect(drawn()).toHaveLength(1);
    expect(counted()).toEqual([5]);
    expect(store.getState().territory.past).toHaveLength(1);
    expect(corners()).toEqual([AROUND[3]]);
  });

  test('draw nothing freehand, before a line or after it', async () => {
    const { map, store, draft, drawn, counted } = await openDrawing('freehand');
    const hand = take(map);
    const storm = (at: Pixel) => {
      for (let click = 0; click < STORM; click++) doubleClick(hand, at);
      map.frame();
      expect(draft()).toBeNull();
    };

    storm(MIDDLE);
    expect(drawn()).toEqual([]);
    hand.stroke(AROUND);
    storm(AROUND[3]!);

    expect(drawn()).toHaveLength(1);
    expect(counted()).toEqual([5]);
    expect(store.getState().territory.past).toHaveLength(1);
    expect(store.getState().notice).toBeNull();
  });

  test('place the centre of a circle once, and its edge once', async () => {
    const { map, store, drawn, draft, counted } = await openDrawing('radius');
    const hand = take(map);

    for (let click = 0; click < STORM; click++) doubleClick(hand, MIDDLE);
    map.frame();
    expect(drawn()).toEqual([]);
    expect(draft()).not.toBeNull();
    for (let click = 0; click < STORM; click++) doubleClick(hand, EDGE);
    map.frame();

    expect(drawn()).toHaveLength(1);
    expect(counted()).toEqual([5]);
    expect(store.getState().territory.past).toHaveLength(1);
    // The click after the one that closed the circle is the centre of the next one.
    expect(draft()).not.toBeNull();
    pressKeyInPage(map, 'Escape');
    expect(draft()).toBeNull();
  });

  test('on a commune take it in and out, each click of them', async () => {
    const { map, store, counted } = await openDrawing('tap');
    const hand = take(map);

    for (let click = 1; click <= STORM; click++) {
      hand.tap(MIDDLE);
      expect(counted()).toEqual(click % 2 === 1 ? [5] : []);
      expect(store.getState().territory.past).toHaveLength(click);
    }
  });

  test.each(DRAWING_TOOLS.filter((tool) => tool !== 'tap'))(
    'with Escape between the two leave nothing of the first: %s',
    async (tool) => {
      const { map, store, draft, drawn } = await openDrawing(tool);
      const hand = take(map);
      if (tool === 'corners') for (const corner of AROUND.slice(0, 2)) hand.tap(corner);

      hand.tap(MIDDLE);
      map.frame();
      pressKeyInPage(map, 'Escape');
      expect(draft()).toBeNull();
      hand.tap(MIDDLE);
      map.frame();

      expect(draft()).toEqual(tool === 'freehand' ? null : [MIDDLE]);
      expect(drawn()).toEqual([]);
      expect(store.getState().tool).toBe(tool);
    },
  );

  test.each(DRAWING_TOOLS.flatMap((from) => DRAWING_TOOLS.map((to) => [from, to] as const)))(
    'with another tool taken between the two are one click of each: %s, %s',
    async (from, to) => {
      const { map, store, draft, drawn, counted } = await openDrawing(from);
      const hand = take(map);

      hand.tap(MIDDLE);
      map.frame();
      store.getState().drawingActions.takeTool(to);
      expect(draft()).toBeNull();
      hand.tap(MIDDLE);
      map.frame();

      const clicks = Number(from === 'tap') + Number(to === 'tap');
      expect(counted()).toEqual(clicks === 1 ? [5] : []);
      expect(store.getState().territory.past).toHaveLength(clicks);
      expect(draft()).toEqual(places(to) ? [MIDDLE] : null);
      expect(drawn()).toEqual([]);
    },
  );
});

/** Whether a click with the tool places a point. */
function places(tool: DrawingTool): boolean {
  return tool === 'corners' || tool === 'radius';
}

/** A hand moves a little between the two. */
function doubleClick(hand: Hand, [x, y]: Pixel): void {
  hand.tap([x, y]);
  hand.tap([x + 3, y - 2]);
}
