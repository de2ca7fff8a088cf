import { describe, expect, test } from 'vitest';
import type { Pixel } from '../../../../src/map/interactions/surface.ts';
import { openDrawing } from '../../../support/drawing.ts';
import { takeFinger, takeMouse, takePen } from '../../../support/hand.ts';

// A commune is a square of 100 pixels; row 5 goes from (100, 100) to (200, 200).
const AROUND_ROW_5: readonly Pixel[] = [
  [95, 95],
  [205, 95],
  [205, 205],
  [95, 205],
];
const CORNERS = [
  [95, 95],
  [205, 95],
  [95, 205],
  [205, 205],
];

describe('a line drawn in one gesture', () => {
  test.each([
    ['mouse', takeMouse],
    ['finger', takeFinger],
    ['pen', takePen],
  ])('by %s becomes the territory when it is let go', async (_name, take) => {
    const { map, drawn, counted, draft } = await openDrawing('freehand');

    take(map).stroke(AROUND_ROW_5);

    expect(drawn()).toEqual([CORNERS]);
    expect(counted()).toEqual([5]);
    expect(draft()).toBeNull();
  });

  test('stays under the finger when the screen is turned in the middle of it', async () => {
    const { map, drawn } = await openDrawing('freehand');
    const [first, second, ...others] = AROUND_ROW_5;
    const finger = takeFinger(map);

    finger.press(first!);
    finger.move(second!);
    map.turnScreen([200, 90]);
    for (const place of others) finger.move(place);
    finger.release();

    expect(drawn()).toEqual([CORNERS]);
  });

  test('is shown as it grows, once a frame, and counts for nothing before it is let go', async () => {
    const { map, draft, drawn } = await openDrawing('freehand');
    const mouse = takeMouse(map);

    mouse.press([10, 10]);
    mouse.move([20, 10]);
    mouse.move([30, 10]);
    expect(draft()).toBeNull();
    expect(map.frame()).toBeGreaterThan(0);
    expect(draft()).toEqual([
      [10, 10],
      [20, 10],
      [30, 10],
    ]);
    mouse.move([30, 20]);

    expect(draft()).toHaveLength(3);
    expect(drawn()).toEqual([]);
  });

  test('goes through every place that the pointer went through between two frames', async () => {
    const { map, draft } = await openDrawing('freehand');
    const pen = takePen(map);

    pen.press([10, 10]);
    pen.move([20, 10], [30, 20], [40, 40]);
    map.frame();

    expect(draft()).toEqual([
      [10, 10],
      [20, 10],
      [30, 20],
      [40, 40],
    ]);
  });

  test('is made again at each frame: what was shown is not changed under the eyes', async () => {
    const { map, store } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.press([10, 10]);
    mouse.move([20, 10]);
    map.frame();
    const shown = store.getState().draft;

    mouse.move([30, 10]);

    expect(shown).toHaveLength(2);
  });

  test('takes no place nearer than a pixel to the one before', async () => {
    const { map, draft } = await openDrawing('freehand');
    const mouse = takeMouse(map);

    mouse.press([10, 10]);
    for (const x of [10.4, 10.9, 11, 11.5, 12]) mouse.move([x, 10]);
    map.frame();

    expect(draft()).toEqual([
      [10, 10],
      [11, 10],
      [12, 10],
    ]);
  });

  test('keeps what half a pixel shows: a corner farther from the line, none that is nearer', async () => {
    const { map, drawn } = await openDrawing('freehand');

    takeMouse(map).stroke([
      [100, 100],
      [150, 100.3],
      [200, 100],
      [200, 150],
      [200.7, 175],
      [200, 200],
      [100, 200],
    ]);

    expect(drawn()).toEqual([
      [
        [100, 100],
        [200, 100],
        [201, 175],
        [100, 200],
        [200, 200],
      ],
    ]);
  });

  test('begins where it is pressed on a map that a style shows larger', async () => {
    const { map, drawn } = await openDrawing('freehand');
    map.view.larger = 1.5;

    takeFinger(map).stroke(AROUND_ROW_5);

    expect(drawn()).toEqual([CORNERS]);
  });

  test('that was never moved is nothing', async () => {
    const { map, store, drawn } = await openDrawing('freehand');

    takeMouse(map).tap([150, 150]);

    expect(drawn()).toEqual([]);
    expect(store.getState()).toMatchObject({ draft: null, notice: null });
    expect(store.getState().territory.past).toEqual([]);
  });

  test('that encloses nothing is refused with a word', async () => {
    const { map, store, drawn } = await openDrawing('freehand');

    takeMouse(map).stroke([
      [10, 10],
      [13, 10],
    ]);

    expect(drawn()).toEqual([]);
    expect(store.getState().notice?.kind).toBe('outline-refused');
  });

  test('cuts out of the territory when that is asked for', async () => {
    const { map, store, counted } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.stroke([
      [0, 100],
      [200, 100],
      [200, 200],
      [0, 200],
    ]);
    expect(counted()).toEqual([4, 5]);

    store.getState().drawingActions.setMode('subtract');
    mouse.stroke(AROUND_ROW_5);

    expect(counted()).toEqual([4]);
  });
});

describe('the buttons of a mouse and of a pen', () => {
  test.each([1, 2, 5])('button %i draws nothing, and is left to the map', async (button) => {
    const { map, draft } = await openDrawing('freehand');
    const pen = takePen(map);

    pen.press([10, 10], { button });
    pen.move([100, 10]);
    map.frame();

    expect(draft()).toBeNull();
    expect(map.captured).toEqual([]);
    expect(map.reached).toContain('mousedown');
  });

  test('a pointer that only passes over draws nothing', async () => {
    const { map, draft } = await openDrawing('freehand');

    takeMouse(map).move([10, 10]);
    map.frame();

    expect(draft()).toBeNull();
    expect(map.reached).toEqual(['mousemove']);
  });

  test('a press on what lies over the map is not a stroke', async () => {
    const { map, draft } = await openDrawing('freehand');

    map.container.dispatch('pointerdown', { button: 0, pointerId: 1, ...map.inPage([10, 10]) });
    map.container.dispatch('mousedown', { button: 0 });
    takeMouse(map).move([100, 10]);
    map.frame();

    expect(draft()).toBeNull();
    expect(map.captured).toEqual([]);
  });
});

describe('the map under a line', () => {
  test.each([
    ['mouse', takeMouse],
    ['finger', takeFinger],
  ])('stays still: it hears nothing of a %s that draws', async (_name, take) => {
    const { map } = await openDrawing('freehand');

    take(map).stroke(AROUND_ROW_5);

    expect(map.reached).toEqual([]);
  });

  test('holds the pointer, so that a line may leave it and come back', async () => {
    const { map, counted } = await openDrawing('freehand');

    takeMouse(map).stroke([
      [-50, 95],
      [205, 95],
      [205, 205],
      [-50, 205],
    ]);

    expect(map.captured).toEqual([1]);
    expect(counted()).toEqual([4, 5]);
  });

  test('has the browser make no scroll and no click of a finger that draws', async () => {
    const { map } = await openDrawing('freehand');
    const prevented: boolean[] = [];
    const touch = (cancelable: boolean) =>
      map.canvas.dispatch('touchmove', { cancelable, touches: [1] }).isPrevented;

    takeFinger(map).press([10, 10]);
    prevented.push(touch(true), touch(false));

    expect(prevented).toEqual([true, false]);
  });

  test('hears again of the mouse once the line is let go', async () => {
    const { map } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.stroke(AROUND_ROW_5);

    mouse.move([10, 10]);

    expect(map.reached).toEqual(['mousemove']);
  });
});
