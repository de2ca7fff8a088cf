import { describe, expect, test } from 'vitest';
import { openDrawing } from '../../../support/drawing.ts';
import { pressKey, pressKeyInPage, takeFinger, takeMouse } from '../../../support/hand.ts';

describe('« Par points »', () => {
  test('places a corner at each press, shows the way to the pointer, and closes on the first corner', async () => {
    const { map, draft, drawn, counted } = await openDrawing('corners');
    const mouse = takeMouse(map);

    mouse.tap([95, 95]);
    mouse.tap([205, 95]);
    mouse.move([205, 150]);
    map.frame();
    expect(draft()).toEqual([
      [95, 95],
      [205, 95],
      [205, 150],
    ]);
    mouse.tap([205, 205]);
    mouse.tap([95, 205]);
    expect(drawn()).toEqual([]);
    mouse.tap([98, 98]);

    expect(drawn()).toEqual([
      [
        [95, 95],
        [205, 95],
        [95, 205],
        [205, 205],
      ],
    ]);
    expect(counted()).toEqual([5]);
    expect(draft()).toBeNull();
  });

  test('is closed by whoever puts the tool down or takes another, as its figures said; too few corners are dropped', async () => {
    const { map, store, drawn } = await openDrawing('corners');
    const mouse = takeMouse(map);
    const { takeTool } = store.getState().drawingActions;
    const square = [
      [10, 10],
      [90, 10],
      [90, 90],
    ] as const;

    for (const corner of square) mouse.tap(corner);
    mouse.move([200, 20]);
    map.frame();
    takeTool(null);
    // Where the pointer went on its way to the button is no corner.
    expect(drawn()).toEqual([square]);
    expect(store.getState().draft).toBeNull();

    takeTool('corners');
    mouse.tap([200, 200]);
    mouse.tap([290, 200]);
    mouse.move([290, 290]);
    map.frame();
    takeTool('freehand');
    expect(drawn()).toHaveLength(1);
  });

  test('cuts out what it was to cut out when the tool is put down', async () => {
    const { map, store, drawn } = await openDrawing('corners');
    const mouse = takeMouse(map);
    const { takeTool, setMode } = store.getState().drawingActions;
    const triangle = (side: number) => {
      for (const corner of [
        [10, 10],
        [side, 10],
        [side, side],
      ] as const)
        mouse.tap(corner);
      map.frame();
    };
    triangle(290);
    takeTool('corners');
    setMode('subtract');
    triangle(90);
    takeTool(null);

    expect(drawn()).toEqual([
      [
        [90, 10],
        [290, 10],
        [90, 90],
        [290, 290],
      ],
    ]);
    expect(store.getState().mode).toBe('add');
  });

  test('closes with a double press on its last corner', async () => {
    const { map, drawn } = await openDrawing('corners');
    const finger = takeFinger(map);

    for (const place of [
      [10, 10],
      [90, 10],
      [90, 90],
      [92, 91],
    ] as const)
      finger.tap(place);

    expect(drawn()).toEqual([
      [
        [10, 10],
        [90, 10],
        [90, 90],
      ],
    ]);
  });

  test('leaves the map its drags: only presses place corners', async () => {
    const { map, draft } = await openDrawing('corners');
    const mouse = takeMouse(map);

    mouse.press([10, 10]);
    mouse.move([200, 10]);
    mouse.release();
    map.frame();

    expect(map.reached).toEqual(['mousedown', 'mousemove']);
    expect(draft()).toBeNull();
  });

  test('follows nothing any more once another tool is taken, or Escape pressed', async () => {
    const { map, store, draft, drawn } = await openDrawing('corners');
    const mouse = takeMouse(map);
    mouse.tap([10, 10]);
    mouse.tap([90, 10]);
    map.frame();

    expect(pressKeyInPage(map, 'Escape').isStopped).toBe(true);
    mouse.move([90, 90]);
    map.frame();
    expect(draft()).toBeNull();

    mouse.tap([10, 10]);
    store.getState().drawingActions.takeTool('tap');
    mouse.move([90, 90]);
    map.frame();
    expect(draft()).toBeNull();
    expect(drawn()).toEqual([]);
  });

  test('starts again from nothing when its outline is undone from elsewhere', async () => {
    const { map, store, draft } = await openDrawing('corners');
    const mouse = takeMouse(map);
    mouse.tap([10, 10]);
    mouse.tap([90, 10]);
    map.frame();

    store.getState().drawingActions.sketch(null);
    mouse.tap([50, 50]);
    map.frame();

    expect(draft()).toEqual([[50, 50]]);
  });

  test('has the map not come nearer at a double press, while a tool is in hand', async () => {
    const { map, store } = await openDrawing('corners');
    expect(map.view.doubleClickZoom).toBe(false);

    store.getState().drawingActions.takeTool(null);

    expect(map.view.doubleClickZoom).toBe(true);
    expect(map.dataset['tool']).toBe('');
  });
});

describe('the keyboard', () => {
  test('places corners under the cross, which the map moves beneath, and F ends the outline', async () => {
    const { map, draft, drawn, counted } = await openDrawing('corners');

    pressKey(map, 'Enter');
    map.surface.panBy([-105, 0]);
    map.frame();
    // The cross is at (200, 150): the first corner now lies 105 pixels to the right of it.
    expect(draft()).toEqual([
      [305, 150],
      [200, 150],
    ]);
    pressKey(map, ' ');
    map.surface.panBy([0, -55]);
    pressKey(map, 'Enter');
    map.surface.panBy([105, 0]);
    pressKey(map, 'Enter');
    pressKey(map, 'F');

    map.view.moved = [0, 0];
    expect(drawn()).toEqual([
      [
        [95, 95],
        [200, 95],
        [95, 150],
        [200, 150],
      ],
    ]);
    // 105 by 55 pixels: half of row 5 at most, which counts for nothing.
    expect(counted()).toEqual([]);
  });

  test('takes back its last corner with Backspace, and the whole line with the last of them', async () => {
    const { map, draft, store } = await openDrawing('freehand');
    pressKey(map, 'Enter');
    map.surface.panBy([50, 0]);
    pressKey(map, 'Enter');
    map.surface.panBy([50, 0]);
    map.frame();
    expect(draft()).toHaveLength(3);

    pressKey(map, 'Backspace');
    map.frame();
    expect(draft()).toHaveLength(2);
    pressKey(map, 'Delete');

    expect(store.getState().draft).toBeNull();
  });

  test('keeps to itself the keys that it obeys, and leaves the others to the map', async () => {
    const { map } = await openDrawing('corners');

    const enter = pressKey(map, 'Enter');
    const plus = pressKey(map, '+');

    expect([enter.isPrevented, enter.isStopped]).toEqual([true, true]);
    expect([plus.isPrevented, plus.isStopped]).toEqual([false, false]);
    expect(map.reached).toEqual(['keydown']);
  });

  test('moves the map finely with Shift', async () => {
    const { map } = await openDrawing();

    pressKey(map, 'ArrowRight', { shiftKey: true });
    pressKey(map, 'ArrowDown', { shiftKey: true });

    expect(map.view.moved).toEqual([10, 10]);
  });

  test('does not draw with the pointer’s moves of the map: only the cross places', async () => {
    const { map, draft } = await openDrawing('corners');
    takeMouse(map).tap([10, 10]);

    map.surface.panBy([50, 0]);
    map.frame();

    // The corner follows the ground; no second point was added under the cross.
    expect(draft()).toEqual([[-40, 10]]);
  });
});
