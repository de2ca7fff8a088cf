import { describe, expect, test } from 'vitest';
import { openDrawing } from '../../../support/drawing.ts';
import { pressKeyInPage, takeFinger, takeMouse } from '../../../support/hand.ts';

describe('a circle', () => {
  test('is pulled from its centre, and says its radius until it is let go', async () => {
    const { map, draft, drawn, readout, counted } = await openDrawing('radius');
    const mouse = takeMouse(map);

    mouse.press([150, 150]);
    mouse.move([150, 120]);
    mouse.move([150, 90]);
    map.frame();
    // 60 pixels of a thousandth of a degree of latitude: 0.06 × 111.195 km.
    expect(readout()).toBe('6,7 km');
    expect(draft()?.length).toBeGreaterThan(20);
    mouse.release();

    expect(readout()).toBeNull();
    expect(draft()).toBeNull();
    expect(drawn()).toHaveLength(1);
    expect(counted()).toEqual([5]);
  });

  test('is written beside the pointer', async () => {
    const { map } = await openDrawing('radius');
    const mouse = takeMouse(map);

    mouse.press([150, 150]);
    mouse.move([150, 90]);

    expect(map.labels[0]?.style.transform).toBe('translate(164px, 56px)');
  });

  test('ends where the pointer last was, of all that came between two frames', async () => {
    const { map, readout } = await openDrawing('radius');
    const pen = takeMouse(map);

    pen.press([150, 150]);
    pen.move([150, 140], [150, 100], [150, 90]);

    expect(readout()).toBe('6,7 km');
  });

  test('is made by two presses: its centre, then its edge, the pointer showing it between them', async () => {
    const { map, drawn, readout } = await openDrawing('radius');
    const mouse = takeMouse(map);

    mouse.tap([150, 150]);
    expect(drawn()).toEqual([]);
    mouse.move([150, 90]);
    expect(readout()).toBe('6,7 km');
    mouse.tap([150, 90]);

    expect(drawn()).toHaveLength(1);
    expect(readout()).toBeNull();
  });

  test('is dropped by a second finger, with its words', async () => {
    const { map, draft, drawn, readout } = await openDrawing('radius');
    const [one, two] = [takeFinger(map, 1), takeFinger(map, 2)];
    one.press([150, 150]);
    one.move([150, 90]);
    map.frame();

    two.press([50, 50]);
    one.move([150, 80]);
    map.frame();
    one.release();
    two.release();

    expect(draft()).toBeNull();
    expect(readout()).toBeNull();
    expect(drawn()).toEqual([]);
  });

  test('is dropped by Escape, and follows the pointer no more', async () => {
    const { map, draft, readout } = await openDrawing('radius');
    const mouse = takeMouse(map);
    mouse.tap([150, 150]);
    mouse.move([150, 90]);
    map.frame();

    pressKeyInPage(map, 'Escape');
    mouse.move([150, 60]);
    map.frame();

    expect(draft()).toBeNull();
    expect(readout()).toBeNull();
  });

  test('is not followed any more by a tool that was put down', async () => {
    const { map, store, readout } = await openDrawing('radius');
    const mouse = takeMouse(map);
    mouse.tap([150, 150]);

    store.getState().drawingActions.takeTool('freehand');
    mouse.move([150, 90]);

    expect(readout()).toBeNull();
    expect(map.listening().filter((type) => type === 'pointerdown')).toHaveLength(2);
  });
});
