import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ALL_LAYERS } from '../../../src/map/allLayers.ts';
import { LAYER_ORDER } from '../../../src/map/layerOrder.ts';
import { openMap } from '../../support/openMap.ts';

describe('the themes of the map', () => {
  test('are put on it in their order once the style is there, whatever the order they come in', async () => {
    for (const layers of [ALL_LAYERS, ALL_LAYERS.toReversed()]) {
      const { map } = await openMap({ layers });
      expect(map.layers).toEqual([]);

      map.say('style.load');

      expect(map.layers).toEqual(LAYER_ORDER.filter((id) => map.layers.includes(id)));
      expect(map.layers).toEqual(expect.arrayContaining(['communes-fill', 'labels-cities', 'draft']));
    }
  });

  test('follow the store, once each, until the map is gone', async () => {
    const { map, store, controller } = await openMap();
    map.say('style.load');
    map.say('style.load');
    map.updates.length = 0;

    store.getState().uiActions.hover(5);
    expect(map.updates).toEqual(['highlight']);

    controller.destroy();
    store.getState().uiActions.hover(6);
    expect(map.updates).toEqual(['highlight']);
    expect(map.seen.isRemoved).toBe(true);
  });

  test('leave it before it loses its context, which is told, and come back with it', async () => {
    const { map, store } = await openMap();
    map.say('style.load');
    const { layers, images } = { layers: [...map.layers], images: [...map.images] };

    map.loseContext();
    map.updates.length = 0;
    store.getState().uiActions.hover(5);
    expect(map.updates).toEqual([]);
    // MapLibre could not rebuild what is drawn by our own program.
    expect(map.layers).toEqual(layers.filter((id) => id !== 'draft'));
    expect(store.getState().problems).toEqual([{ kind: 'webgl-lost' }]);

    map.say('webglcontextrestored');
    map.say('style.load');
    expect(map.layers).toEqual(layers);
    expect([...map.images]).toEqual(images);
    expect(store.getState().problems).toEqual([]);
    map.updates.length = 0;
    store.getState().uiActions.hover(6);
    expect(map.updates).toEqual(['highlight']);
  });

  test('are not on it yet when a context is lost before the style is there', async () => {
    const { map, store } = await openMap();

    map.loseContext();

    expect(store.getState().problems).toEqual([{ kind: 'webgl-lost' }]);
  });
});

describe('the first drawing', () => {
  test('that fails is told, until something is drawn after all; later errors are not', async () => {
    const { map, store } = await openMap();
    map.say('error', { error: new Error('no tile') });
    expect(store.getState().problems).toEqual([{ kind: 'map-failed', detail: 'no tile' }]);
    expect(store.getState().mapDrawn).toBe(false);

    map.say('idle');
    expect(store.getState().problems).toEqual([]);
    expect(store.getState().mapDrawn).toBe(true);

    map.say('error', { error: new Error('no tile') });
    expect(store.getState().problems).toEqual([]);
  });

  test('fails with the worker of the map, however early that was', async () => {
    const { store } = await openMap({ workerFailure: 'blocked' });

    expect(store.getState().problems).toEqual([{ kind: 'map-failed', detail: 'blocked' }]);
  });

  test('and each move after it say when they begin and when they are over', async () => {
    const { map } = await openMap();
    const states = ['dataloading', 'idle', 'movestart', 'idle'].map((type) => {
      map.say(type);
      return map.dataset['state'];
    });

    expect(states).toEqual(['moving', 'idle', 'moving', 'idle']);
  });
});

describe('a map whose worker is stuck without any error', () => {
  const LONG_MS = 30_000;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is told to be late, until it is drawn after all', async () => {
    const { map, store } = await openMap();
    vi.advanceTimersByTime(LONG_MS - 1);
    expect(store.getState().problems).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(store.getState().problems).toEqual([{ kind: 'map-slow' }]);

    map.say('idle');
    expect(store.getState()).toMatchObject({ problems: [], mapDrawn: true });
  });

  test('is not late while tiles come, nor while its page is hidden', async () => {
    const { map, store } = await openMap();
    for (let tile = 0; tile < 4; tile++) {
      vi.advanceTimersByTime(LONG_MS - 1000);
      map.say('data', { dataType: 'source' });
    }
    Object.assign(map.page.document, { hidden: true });
    vi.advanceTimersByTime(3 * LONG_MS);
    expect(store.getState().problems).toEqual([]);

    Object.assign(map.page.document, { hidden: false });
    map.say('data', { dataType: 'style' });
    vi.advanceTimersByTime(LONG_MS + 1000);
    expect(store.getState().problems).toEqual([{ kind: 'map-slow' }]);
  });

  test('is told to be late long after its first drawing, but not for being still or led about', async () => {
    const { map, store } = await openMap();
    map.say('idle');
    vi.advanceTimersByTime(10 * LONG_MS);
    expect(store.getState().problems).toEqual([]);
    map.seen.isLoaded = true;
    map.say('dataloading');
    vi.advanceTimersByTime(2 * LONG_MS);
    expect(store.getState().problems).toEqual([]);

    map.seen.isLoaded = false;
    map.say('dataloading');
    vi.advanceTimersByTime(LONG_MS);
    expect(store.getState().problems).toEqual([{ kind: 'map-slow' }]);
    map.say('idle');
    expect(store.getState().problems).toEqual([]);
  });

  test('leaves it to nobody: the next map has another; one that was well keeps it', async () => {
    const stuck = await openMap();
    vi.advanceTimersByTime(LONG_MS);
    stuck.controller.destroy();
    expect(stuck.map.seen.isRemoved).toBe(true);
    expect(stuck.worker.renewed).toEqual(['free']);

    const failed = await openMap({ workerFailure: 'blocked' });
    failed.controller.destroy();
    expect(failed.worker.renewed).toEqual(['free']);

    const well = await openMap();
    well.map.say('idle');
    well.controller.destroy();
    expect(well.worker.renewed).toEqual([]);
  });

  test('is no longer waited for once it is gone', async () => {
    const { store, controller } = await openMap();
    controller.destroy();
    vi.advanceTimersByTime(2 * LONG_MS);
    expect(store.getState().problems).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a map that is gone listens to nothing any more', async () => {
  const { map, store, controller, heardBefore } = await openMap();
  map.say('style.load');

  controller.destroy();
  store.getState().uiActions.lookAt([-1.1, 47.2, -1, 47.3]);
  store.getState().uiActions.coverMap(100);
  store.getState().sessionActions.rememberView({ center: [-1.1, 47.25], zoom: 11 });

  expect(map.moves).toEqual([]);
  expect(map.listening()).toEqual(heardBefore);
});
