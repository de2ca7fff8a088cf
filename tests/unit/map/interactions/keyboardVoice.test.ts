import { describe, expect, test } from 'vitest';
import { openDrawing } from '../../../support/drawing.ts';
import { pressKey } from '../../../support/hand.ts';

describe('drawing by keyboard is told', () => {
  test('corner by corner, with the commune under the cross and the area once there is one', async () => {
    const { map } = await openDrawing('corners');
    const told = () => map.labels.at(-1)?.textContent;

    pressKey(map, 'Enter');
    expect(told()).toMatch(/^Coin 1, sous la croix : [^,]+\.$/);
    map.surface.panBy([-105, 0]);
    pressKey(map, 'Enter');
    expect(told()).toMatch(/^Coin 2, sous la croix : [^,]+\.$/);
    map.surface.panBy([0, -105]);
    pressKey(map, ' ');
    // Half of a square of 105 pixels of 75.6 m by 111.2 m: 46.3 km².
    expect(told()).toMatch(/^Coin 3, sous la croix : [^,]+, 46\u202fkm²\.$/);
    pressKey(map, 'Backspace');
    expect(told()).toBe('Coin enlevé. Il en reste 2.');
    pressKey(map, 'Backspace');
    pressKey(map, 'Backspace');
    expect(told()).toBe('Tracé abandonné.');
  });

  test('in the language of the page, and says when the cross is outside of the region', async () => {
    const { map, store } = await openDrawing('freehand');
    store.getState().visitActions.speak('en');
    map.surface.panBy([9000, 0]);
    pressKey(map, 'Enter');

    expect(map.labels.at(-1)?.textContent).toBe('Corner 1, under the cross: outside of the region.');
  });

  test('and falls silent once the outline is finished: the territory is told then', async () => {
    const { map } = await openDrawing('corners');
    for (const move of [
      [-105, 0],
      [0, -105],
      [105, 0],
    ] as const) {
      pressKey(map, 'Enter');
      map.surface.panBy(move);
    }
    pressKey(map, 'F');

    expect(map.labels.at(-1)?.textContent).toBe('');
  });

  test('a circle tells its centre', async () => {
    const { map } = await openDrawing('radius');
    pressKey(map, 'Enter');

    expect(map.labels.at(-1)?.textContent).toMatch(/^Centre posé, sous la croix : /);
  });
});
