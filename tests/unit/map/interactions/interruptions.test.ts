import { describe, expect, test } from 'vitest';
import type { Pixel } from '../../../../src/map/interactions/surface.ts';
import { openDrawing } from '../../../support/drawing.ts';
import { pressKeyInPage, takeFinger, takeMouse } from '../../../support/hand.ts';

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

describe('a second finger', () => {
  test('is for the map: the line it interrupts is dropped, and the map hears both', async () => {
    const { map, draft, drawn } = await openDrawing('freehand');
    const [one, two] = [takeFinger(map, 1), takeFinger(map, 2)];
    one.press([95, 95]);
    one.move([205, 95]);
    one.move([205, 205]);
    map.frame();
    expect(draft()).toHaveLength(3);

    two.press([50, 50]);
    one.move([95, 205]);
    two.move([60, 60]);
    map.frame();

    expect(draft()).toBeNull();
    expect(map.reached).toEqual(['touchstart', 'touchmove', 'touchmove']);
    one.release();
    two.release();
    expect(drawn()).toEqual([]);
  });

  test('leaves the next finger free to draw once both are lifted', async () => {
    const { map, counted } = await openDrawing('freehand');
    const [one, two] = [takeFinger(map, 1), takeFinger(map, 2)];
    one.press([95, 95]);
    two.press([50, 50]);
    one.release();
    two.release();

    takeFinger(map, 3).stroke(AROUND_ROW_5);

    expect(counted()).toEqual([5]);
  });

  test('draws nothing with the finger that stays down', async () => {
    const { map, draft } = await openDrawing('freehand');
    const [one, two] = [takeFinger(map, 1), takeFinger(map, 2)];
    one.press([95, 95]);
    two.press([50, 50]);

    two.release();
    one.move([205, 95]);
    map.frame();
    expect(draft()).toBeNull();
    one.release();
  });

  test('that was there first keeps a third from drawing', async () => {
    const { map, draft } = await openDrawing('freehand');
    const [one, two, three] = [1, 2, 3].map((number) => takeFinger(map, number));
    one?.press([10, 10]);
    two?.press([50, 50]);
    one?.release();

    three?.press([95, 95]);
    three?.move([205, 95]);
    map.frame();

    expect(draft()).toBeNull();
  });

  test('that comes before the line has grown leaves nothing in hand', async () => {
    const { map, draft } = await openDrawing('freehand');
    const [one, two] = [takeFinger(map, 1), takeFinger(map, 2)];

    one.press([95, 95]);
    one.move([205, 95]);
    two.press([50, 50]);
    map.frame();

    expect(draft()).toBeNull();
  });
});

describe('a line that is interrupted', () => {
  test('by the system is kept as far as it went', async () => {
    const { map, drawn, draft } = await openDrawing('freehand');
    const finger = takeFinger(map);
    finger.press([95, 95]);
    for (const place of AROUND_ROW_5.slice(1)) finger.move(place);

    finger.cancel();

    expect(drawn()).toEqual([CORNERS]);
    expect(draft()).toBeNull();
  });

  test('by a canvas that does not hold the pointer any more is kept, and the next one is drawn', async () => {
    const { map, drawn, counted } = await openDrawing('freehand');
    const first = takeFinger(map, 1);
    first.press([95, 95]);
    for (const place of AROUND_ROW_5.slice(1)) first.move(place);

    first.loseCapture();
    expect(drawn()).toEqual([CORNERS]);
    takeMouse(map).stroke([
      [205, 95],
      [305, 95],
      [305, 205],
      [205, 205],
    ]);

    expect(counted()).toEqual([5, 6]);
  });

  test('by Escape is dropped; the tool stays in hand and the finger draws nothing more', async () => {
    const { map, store, draft, drawn } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.press([95, 95]);
    mouse.move([205, 95]);
    map.frame();

    const { isStopped } = pressKeyInPage(map, 'Escape');
    mouse.move([205, 205]);
    map.frame();

    expect(isStopped).toBe(true);
    expect(draft()).toBeNull();
    expect(store.getState().tool).toBe('freehand');
    mouse.release();
    expect(drawn()).toEqual([]);
  });

  test('by Escape before its first frame is dropped as well', async () => {
    const { map, draft } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.press([95, 95]);
    mouse.move([205, 95]);

    pressKeyInPage(map, 'Escape');
    map.frame();

    expect(draft()).toBeNull();
  });

  test('by another key goes on, and Escape without a line is left to the page', async () => {
    const { map, draft } = await openDrawing('freehand');
    expect(pressKeyInPage(map, 'Escape').isStopped).toBe(false);
    const mouse = takeMouse(map);
    mouse.press([95, 95]);
    mouse.move([205, 95]);
    map.frame();

    expect(pressKeyInPage(map, 'a').isStopped).toBe(false);

    expect(draft()).toHaveLength(2);
  });

  test('by an undo is gone: what comes of it is drawn no more', async () => {
    const { map, store, draft, drawn } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.press([95, 95]);
    mouse.move([205, 95]);
    map.frame();
    mouse.move([205, 150]);

    store.getState().drawingActions.sketch(null);
    mouse.move([205, 205]);
    map.frame();
    mouse.release();

    expect(draft()).toBeNull();
    expect(drawn()).toEqual([]);
  });

  test('by another tool is dropped, and the pointer that is still down draws nothing with it', async () => {
    const { map, store, draft, drawn } = await openDrawing('freehand');
    const finger = takeFinger(map);
    finger.press([95, 95]);
    finger.move([205, 95]);
    map.frame();

    store.getState().drawingActions.takeTool('radius');
    finger.move([205, 205]);
    map.frame();
    finger.release();

    expect(draft()).toBeNull();
    expect(drawn()).toEqual([]);
    expect(map.dataset['tool']).toBe('radius');
  });

  test('by a window of another size goes on: each place is where it was drawn', async () => {
    const { map, drawn } = await openDrawing('freehand');
    const mouse = takeMouse(map);
    mouse.press([95, 95]);
    mouse.move([205, 95]);
    map.frame();

    // The map shows 40 pixels more to the west and 30 to the north: what was at a pixel is farther right and down.
    map.view.moved = [-40, -30];
    mouse.move([245, 235]);
    mouse.move([135, 235]);
    mouse.release();

    map.view.moved = [0, 0];
    expect(drawn()).toEqual([CORNERS]);
  });
});

describe('the line of the keyboard', () => {
  test('gives way to the one of the pointer', async () => {
    const { map, draft } = await openDrawing('freehand');
    map.canvas.dispatch('keydown', { key: 'Enter' });
    map.surface.panBy([10, 0]);
    map.frame();
    expect(draft()).not.toBeNull();

    takeMouse(map).tap([150, 150]);
    map.frame();

    expect(draft()).toBeNull();
  });
});

test('nothing is listened to once the map is left', async () => {
  const { map, stop, store } = await openDrawing('freehand');
  takeMouse(map).press([95, 95]);
  takeMouse(map).move([205, 95]);

  stop();

  expect(map.listening()).toEqual([]);
  expect(map.labels.every(({ isGone }) => isGone)).toBe(true);
  store.getState().drawingActions.takeTool(null);
  expect(map.dataset['tool']).toBe('freehand');
});
