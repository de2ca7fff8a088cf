import { describe, expect, test } from 'vitest';
import type { Bbox } from '../../../src/domain/geo.ts';
import type { View } from '../../../src/domain/session/session.ts';
import { regionBounds } from '../../../src/domain/territory/bounds.ts';
import { cameraLimits } from '../../../src/map/cameraLimits.ts';
import { openMap } from '../../support/openMap.ts';
import { createSmallRegion } from '../../support/smallRegion.ts';

const WHOLE = regionBounds(createSmallRegion());
const NEAR: Bbox = [-1.1, 47.2, -1, 47.3];
const VIEW: View = { center: [-1.1, 47.25], zoom: 11 };

describe('the camera', () => {
  test('starts on the whole region, or where a link says', async () => {
    const whole = await openMap();
    expect(whole.map.seen.options).toMatchObject({
      bounds: WHOLE,
      fitBoundsOptions: { padding: 24 },
      minZoom: limitsOf(400, 300).minZoom,
      maxBounds: limitsOf(400, 300).maxBounds,
      fadeDuration: 150,
      // Flat, north up, once round the world, and nothing of MapLibre's own around it.
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      maxPitch: 0,
      maxZoom: 14,
    });

    const there = await openMap({ view: VIEW });
    expect(there.map.seen.options).toMatchObject({ center: VIEW.center, zoom: VIEW.zoom });
    expect(there.map.seen.options).not.toHaveProperty('bounds');

    const territory = await openMap({ asked: NEAR });
    expect(territory.map.seen.options).toMatchObject({
      bounds: NEAR,
      fitBoundsOptions: { padding: 24, maxZoom: 12.5 },
    });
  });

  test('goes where it is asked, in a flight, and back to the region once nothing is asked any more', async () => {
    const { map, store } = await openMap();

    store.getState().uiActions.lookAt(NEAR);
    store.setState({ camera: null });

    const flight = (bounds: unknown) => ({
      kind: 'fitBounds',
      given: [
        bounds,
        { duration: 700, maxZoom: 12.5, padding: { top: 24, right: 24, bottom: 24, left: 24 } },
        { asked: true },
      ],
    });
    expect(map.moves).toEqual([flight(NEAR), flight(WHOLE)]);
  });

  test('does not fly for who would rather have nothing move', async () => {
    const { map, store, controller } = await openMap({ isStill: true });

    store.getState().uiActions.lookAt(NEAR);
    controller.zoomIn();
    controller.zoomOut();

    expect(map.moves.map(({ kind, given }) => [kind, durationOf(given)])).toEqual([
      ['fitBounds', 0],
      ['zoomIn', 0],
      ['zoomOut', 0],
    ]);
    expect(map.seen.options?.fadeDuration).toBe(1);
  });

  test('is remembered where a hand left it, and does not go there again', async () => {
    const { map, store } = await openMap();
    Object.assign(map.camera, { center: { lng: -1.1, lat: 47.25 }, zoom: 11 });

    map.say('moveend');
    expect(store.getState().choices.view).toEqual(VIEW);
    expect(map.moves).toEqual([]);

    store.getState().sessionActions.rememberView({ center: [-1, 47.3], zoom: 9 });
    expect(map.moves).toEqual([{ kind: 'jumpTo', given: [{ center: [-1, 47.3], zoom: 9 }] }]);
  });

  test('asks for the names of former communes near enough to read them', async () => {
    const { map, store } = await openMap();
    for (const type of ['style.load', 'moveend']) map.say(type);
    expect(store.getState().names.status).toBe('idle');

    map.camera.zoom = 10.5;
    map.say('moveend');
    expect(store.getState().names.status).not.toBe('idle');

    const near = await openMap({ view: VIEW });
    near.map.camera.zoom = VIEW.zoom;
    near.map.say('style.load');
    expect(near.store.getState().names.status).not.toBe('idle');
  });

  test('makes room for a card that opens over what was asked, and stays when it closes', async () => {
    const { map, store } = await openMap();
    store.getState().uiActions.lookAt(NEAR);
    map.moves.length = 0;

    store.getState().uiActions.coverMap(100);
    expect(map.moves).toMatchObject([
      { kind: 'fitBounds', given: [NEAR, { duration: 700, padding: { left: 124, right: 24 } }, {}] },
    ]);

    store.getState().uiActions.coverMap(0);
    map.say('movestart');
    store.getState().uiActions.coverMap(100);
    expect(map.moves).toHaveLength(1);
  });
});

describe('a frame that changes', () => {
  test('is filled again by what was asked, at once, under limits of its own', async () => {
    const { map } = await openMap();

    map.resizeTo(200, 600);

    const { minZoom, maxBounds } = map.camera;
    expect({ minZoom, maxBounds }).toEqual(limitsOf(200, 600));
    expect(map.moves).toMatchObject([{ kind: 'fitBounds', given: [WHOLE, { duration: 0 }, {}] }]);
  });

  test('moves nothing once a hand has moved the map; a move that was asked, or that it makes itself, is no hand', async () => {
    const { map } = await openMap();
    map.say('movestart', { asked: true });
    Object.assign(map.container, { clientWidth: 300 });
    map.say('movestart');
    map.resizeTo(300, 300);
    expect(map.moves).toHaveLength(1);

    map.say('movestart');
    map.resizeTo(200, 300);
    expect(map.moves).toHaveLength(1);
    expect(map.camera.minZoom).toBe(limitsOf(200, 300).minZoom);
  });

  test('leaves the map where it is on the page under an outline in hand, however much of it was asked for', async () => {
    const { map, store } = await openMap();
    const frameOf = (left: number, width: number) =>
      Object.assign(map.container, {
        offsetWidth: width,
        getBoundingClientRect: () => ({ left, top: 0, width, height: 300 }),
      });
    frameOf(100, 400);
    map.resizeTo(400, 300);
    store.getState().drawingActions.takeTool('freehand');
    store.getState().drawingActions.sketch([
      [-1, 47],
      [-1, 47.1],
    ]);
    map.moves.length = 0;

    frameOf(150, 200);
    map.resizeTo(200, 300);

    // The middle of the frame went from 300 to 250: what is looked at goes along.
    expect(map.moves).toEqual([{ kind: 'panBy', given: [[-50, 0], { duration: 0 }, { asked: true }] }]);
    store.getState().drawingActions.sketch(null);
    map.resizeTo(200, 300);
    expect(map.moves.at(-1)).toMatchObject({ kind: 'fitBounds', given: [WHOLE, { duration: 0 }, {}] });
  });

  test('keeps what it was while it is hidden', async () => {
    const { map } = await openMap();
    map.resizeTo(200, 300);
    const before = { ...map.camera };

    map.resizeTo(0, 300);

    expect(map.camera).toEqual(before);
    expect(map.moves).toHaveLength(1);
  });

  test('that the map has not heard of yet is told to it before it looks somewhere', async () => {
    const { map, store } = await openMap();
    Object.assign(map.container, { clientWidth: 200 });

    store.getState().uiActions.lookAt(NEAR);

    expect(map.camera.minZoom).toBe(limitsOf(200, 300).minZoom);
    expect(map.moves.at(-1)).toMatchObject({ given: [NEAR, { duration: 700 }, {}] });
  });

  test('that no canvas fills to the pixel is looked at once, not for ever', async () => {
    const { map, store } = await openMap();
    Object.defineProperty(map.canvas, 'clientWidth', { get: () => 299, set: () => {} });

    store.getState().uiActions.lookAt(NEAR);
    map.resizeTo(300, 300);

    expect(map.moves.at(-1)).toMatchObject({ given: [NEAR, { duration: 0 }, {}] });
    expect(map.moves.length).toBeLessThan(6);
  });

  test('is drawn as sharp as it is shown', async () => {
    const { map } = await openMap();
    expect(map.camera.ratio).toBe(1);

    // Shown twice as large, on a screen of two dots a pixel.
    Object.assign(map.container, { getBoundingClientRect: () => ({ width: 800 }) });
    Object.assign(map.page, { devicePixelRatio: 2 });
    map.resizeTo(400, 300);

    expect(map.camera.ratio).toBe(4);
  });
});

function limitsOf(width: number, height: number) {
  return cameraLimits(WHOLE, [width, height], 24);
}

function durationOf(given: readonly unknown[]): unknown {
  return (
    given.find((each) => typeof each === 'object' && each && 'duration' in each) as { duration: unknown }
  ).duration;
}
