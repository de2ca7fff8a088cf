import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { openDrawing } from '../../../support/drawing.ts';
import { pressKey, pressKeyInPage, takeFinger, takeMouse } from '../../../support/hand.ts';
import { codeAt } from '../../../support/smallRegion.ts';

describe('pointing at the map', () => {
  test('names the commune under the pointer at the next frame, once for all the moves before it', async () => {
    const { map, store } = await openDrawing();
    const mouse = takeMouse(map);

    mouse.move([50, 250]);
    mouse.move([150, 150]);
    expect(store.getState().hovered).toBeNull();
    expect(map.frame()).toBe(1);

    expect(store.getState().hovered).toBe(5);
  });

  test('names none outside of the region, nor once the pointer has left', async () => {
    const { map, store } = await openDrawing();
    const mouse = takeMouse(map);
    mouse.move([150, 150]);
    map.frame();

    mouse.move([350, 50]);
    map.frame();
    expect(store.getState().hovered).toBeNull();
    mouse.move([150, 150]);
    map.frame();
    map.emit('mouseout', [0, 0]);
    map.frame();

    expect(store.getState().hovered).toBeNull();
  });

  test('names none under a line that is being drawn', async () => {
    const { map, store } = await openDrawing('corners');
    const mouse = takeMouse(map);
    mouse.tap([50, 50]);
    map.frame();

    mouse.move([150, 150]);
    map.frame();

    expect(store.getState().hovered).toBeNull();
  });

  test('emphasises the place under the pointer, until it leaves', async () => {
    const { map, store } = await openDrawing();
    map.view.places = { kind: 'cards', ids: ['t01' as PlaceId] };

    takeMouse(map).move([150, 150]);
    map.frame();
    expect(store.getState().hoveredPlace).toBe('t01');
    map.emit('mouseout', [0, 0]);
    map.frame();

    expect(store.getState().hoveredPlace).toBeNull();
  });

  test('looks no more once the map is left', async () => {
    const { map, store, stop } = await openDrawing();
    takeMouse(map).move([150, 150]);

    stop();
    map.frame();

    expect(store.getState().hovered).toBeNull();
    expect(map.listening()).toEqual([]);
  });
});

describe('the cross of the keyboard', () => {
  test('is shown, and names what lies under it, once the map is reached by keyboard', async () => {
    const { map, store } = await openDrawing();
    map.view.focusVisible = true;

    map.canvas.dispatch('focus');
    map.frame();

    expect(map.dataset['keyboard']).toBe('on');
    // The middle of the canvas, (200, 150), is a border; the map moves by a few pixels.
    map.surface.panBy([20, 0]);
    map.frame();
    expect(store.getState().hovered).toBe(6);
  });

  test('is not shown for a focus that a press gave, but for a key other than Escape', async () => {
    const { map } = await openDrawing();

    map.canvas.dispatch('focus');
    pressKey(map, 'Escape');
    expect(map.dataset['keyboard'] ?? '').toBe('');
    pressKey(map, 'ArrowLeft');

    expect(map.dataset['keyboard']).toBe('on');
  });

  test.each(['blur', 'pointerdown'])('goes with a %s, and with it what it named', async (type) => {
    const { map, store } = await openDrawing();
    map.view.moved = [20, 0];
    pressKey(map, 'ArrowLeft');
    map.frame();
    expect(store.getState().hovered).toBe(6);

    map.canvas.dispatch(type, { button: 2 });
    map.frame();

    expect(map.dataset['keyboard']).toBe('');
    expect(store.getState().hovered).toBeNull();
  });

  test('that is not shown leaves what the pointer names when the focus goes', async () => {
    const { map, store } = await openDrawing();
    takeMouse(map).move([150, 150]);
    map.frame();

    map.canvas.dispatch('blur');
    map.surface.panBy([0, 0]);

    expect(map.frame()).toBe(0);
    expect(store.getState().hovered).toBe(5);
  });

  test('names again what lies under it when a line is finished', async () => {
    const { map, store } = await openDrawing('corners');
    map.view.moved = [20, 0];
    pressKey(map, 'Enter');
    map.frame();
    expect(store.getState().hovered).toBeNull();

    pressKeyInPage(map, 'Escape');
    map.frame();

    expect(store.getState().hovered).toBe(6);
  });
});

describe('pressing the map', () => {
  test('opens the card of the commune, and closes it outside of the region', async () => {
    const { map, store } = await openDrawing();

    takeFinger(map).tap([150, 150]);
    expect(store.getState().choices.commune).toBe(codeAt(5));
    takeFinger(map).tap([350, 50]);

    expect(store.getState().choices.commune).toBeNull();
  });

  test('opens no card while figures have to wait', async () => {
    const { map, store } = await openDrawing();
    store.getState().interviewActions.goToStep('reading');

    takeMouse(map).tap([150, 150]);

    expect(store.getState().choices.commune).toBeNull();
  });

  test('opens the place that stands on the commune, not the commune', async () => {
    const { map, store } = await openDrawing();
    map.view.places = { kind: 'cards', ids: ['t01' as PlaceId] };

    takeMouse(map).tap([150, 150]);

    expect(store.getState()).toMatchObject({ openPlace: 't01' });
    expect(store.getState().choices.commune).toBeNull();
  });

  test('with a tool in hand opens nothing', async () => {
    const { map, store } = await openDrawing('freehand');
    map.view.places = { kind: 'cards', ids: ['t01' as PlaceId] };

    takeMouse(map).tap([150, 150]);

    expect(store.getState().openPlace).toBeNull();
    expect(store.getState().choices.commune).toBeNull();
  });

  test('takes communes in and out with the tool for it, and nothing outside of the region', async () => {
    const { map, counted, store } = await openDrawing('tap');
    const finger = takeFinger(map);

    finger.tap([150, 150]);
    finger.tap([250, 150]);
    expect(counted()).toEqual([5, 6]);
    finger.tap([150, 150]);
    expect(counted()).toEqual([6]);
    const acts = store.getState().territory.past.length;
    finger.tap([350, 50]);

    expect(store.getState().territory.past).toHaveLength(acts);
  });

  test('by Enter does the same under the cross', async () => {
    const { map, store, counted } = await openDrawing('tap');
    map.view.moved = [20, 0];
    pressKey(map, 'Enter');
    expect(counted()).toEqual([6]);

    store.getState().drawingActions.takeTool(null);
    pressKey(map, 'Enter');

    expect(store.getState().choices.commune).toBe(codeAt(6));
  });

  test('puts the landmark that waits where it was pressed; Escape takes it back', async () => {
    const { map, store } = await openDrawing();
    const { place } = store.getState().interviewActions;
    place('live');
    expect(map.dataset['placing']).toBe('on');

    expect(pressKeyInPage(map, 'Escape').isStopped).toBe(true);
    expect(store.getState().placing).toBeNull();
    expect(map.dataset['placing']).toBe('');
    place('live');
    takeMouse(map).tap([150, 150]);

    expect(store.getState().notes.landmarks).toHaveLength(1);
    expect(store.getState().choices.commune).toBeNull();
  });
});
